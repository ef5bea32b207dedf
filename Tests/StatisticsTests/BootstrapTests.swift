import Evidence
import Foundation
import GSLKit
import Statistics
import TestSupport
import Testing

@Suite("Intervals from resamples")
struct BootstrapTests {
  /// The sum of a row as NumPy adds up fewer than 128 numbers: eight at a time.
  private func sum(_ values: [Double]) -> Double {
    var parts = Array(values[..<8])
    let rest = values.count % 8
    for start in stride(from: 8, to: values.count - rest, by: 8) {
      for place in 0..<8 { parts[place] += values[start + place] }
    }
    let halves =
      ((parts[0] + parts[1]) + (parts[2] + parts[3]))
      + ((parts[4] + parts[5]) + (parts[6] + parts[7]))
    return values.suffix(rest).reduce(halves, +)
  }

  @Test(
    "With given resamples the bounds are those of SciPy's definitions",
    .enabled(if: Oracle.isPresent, Comment(rawValue: Repository.sharedIsAbsent)))
  func fixedResamples() throws {
    let oracle = try Oracle("extra_deterministic")
    let table = try DataTable("ToothGrowth")
    let groups = try ["OJ", "VC"].map { try table.numbers("len", where: "supp", is: $0) }
    let file = try #require(
      Repository.shared("data/stats/bca_fixed_indices_toothgrowth_1999x60.csv"))
    let replicates = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
      let places = $0.split(separator: ",").compactMap { Int($0) }
      let means = [places[..<30], places[30...]].enumerated().map { group, places in
        sum(places.map { groups[group][$0] }) / 30
      }
      return means[0] - means[1]
    }
    let estimate = sum(groups[0]) / 30 - sum(groups[1]) / 30
    for (index, replicate) in replicates.prefix(5).enumerated() {
      oracle.expect(replicate, at: "bca_fixed/first_theta/\(index)", within: 1e-14)
    }
    let jackknife = [1.0, -1].enumerated().map { group, sign in
      groups[group].indices.map { left in
        var rest = groups[group]
        rest.remove(at: left)
        return sign * (sum(rest) / 29 - sum(groups[1 - group]) / 30)
      }
    }
    let distribution = BootstrapDistribution(estimate: estimate, replicates: replicates)
    let percentile = try distribution.percentileBounds(level: 0.95)
    oracle.expect(percentile.lowerBound, at: "bca_fixed/percentile_type7/0", within: 1e-13)
    oracle.expect(percentile.upperBound, at: "bca_fixed/percentile_type7/1", within: 1e-13)
    let bca = try distribution.acceleratedBounds(level: 0.95, jackknife: jackknife)
    oracle.expect(bca.lowerBound, at: "bca_fixed/z0_half_ties/ci_type7/0", within: 1e-13)
    oracle.expect(bca.upperBound, at: "bca_fixed/z0_half_ties/ci_type7/1", within: 1e-13)
    let acceleration = try BootstrapDistribution.acceleration(of: jackknife)
    // A difference of numbers some thousand times as large.
    oracle.expect(acceleration, at: "bca_fixed/acceleration", within: 1e-12)
  }

  static let first = [3.1, 4.5, 2.2, 5.0, 4.4, 3.9, 1.0, 4.8, 3.3, 2.7, 4.1]
  static let second = [2.9, 3.0, 1.2, 4.4, 2.6, 3.8, 2.0, 3.1]

  private func bounds(_ estimate: Reported<Estimate>) throws -> [Double] {
    let interval = try #require(estimate.value?.interval)
    return [interval.lower, interval.upper]
  }

  private func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }

  private func general(
    _ bootstrap: Bootstrap, _ design: ResamplingDesign, _ form: BootstrapInterval,
    level: Double = 0.95
  ) -> Reported<Estimate> {
    bootstrap.estimate(
      { groups in
        let means = groups.map { $0.reduce(0, +) / Double($0.count) }
        return means.count > 1 ? means[0] - means[1] : means[0]
      }, of: design, interval: form, level: level, unit: .scalePoints,
      method: Method(name: "mean_difference", title: "difference of means"))
  }

  /// SciPy 1.17.1: stats.bootstrap((first, second), difference of means, n_resamples=2_000_000, rng=1).
  @Test("Of a difference of means they are those that SciPy finds with two million resamples")
  func scipy() throws {
    let expected: [BootstrapInterval: (Double, Double)] = [
      .percentile: (-0.28864, 1.59886), .bca: (-0.32159, 1.56932),
    ]
    for (form, expected) in expected {
      let bootstrap = Bootstrap(resamples: 8000)
      let design = ResamplingDesign([Self.first, Self.second])
      for estimate in [
        bootstrap.meanDifference(Self.first, minus: Self.second, interval: form, level: 0.95),
        bootstrap.meanDifference(of: design, interval: form, level: 0.95),
        general(bootstrap, design, form),
      ] {
        let bounds = try bounds(estimate)
        #expect(abs(bounds[0] - expected.0) < 0.06 && abs(bounds[1] - expected.1) < 0.06)
      }
    }
  }

  @Test("The studentized interval is the same by Welch's error, the jackknife's and the clusters'")
  func studentized() throws {
    let bootstrap = Bootstrap(resamples: 3000)
    let design = ResamplingDesign([Self.first, Self.second])
    let fast = try bounds(
      bootstrap.meanDifference(
        Self.first, minus: Self.second, interval: .studentized, level: 0.95))
    for other in [
      general(bootstrap, design, .studentized),
      bootstrap.meanDifference(of: design, interval: .studentized, level: 0.95),
    ] {
      for (a, b) in zip(fast, try bounds(other)) { #expect(abs(a - b) < 0.25) }
    }
    let welch = try bounds(MeanDifference.welch(Self.first, minus: Self.second, level: 0.95))
    for (a, b) in zip(fast, welch) { #expect(abs(a - b) < 0.2) }
  }

  /// P(median* ≤ x₍ₖ₎) = P(B ≥ (n + 1)/2) with B binomial of n and k/n (Efron 1979, section 3).
  @Test("Resampled medians have their exact distribution", arguments: [15, 16, 101])
  func medians(count: Int) throws {
    var numbers = SeededNumbers(seed: UInt64(count))
    let values = (1...count).map(Double.init).shuffled(using: &numbers)
    let bounds = try bounds(
      Bootstrap(resamples: 20_000).median(of: values, level: 0.9))
    guard !count.isMultiple(of: 2) else {
      // By the general way, which draws every value.
      let other = try self.bounds(
        Bootstrap(resamples: 4000).estimate(
          { Median.estimate(of: $0[0], level: 0.9).value?.value },
          of: ResamplingDesign([values]), interval: .percentile, level: 0.9, unit: .scalePoints,
          method: Method(name: "median", title: "median")))
      for (a, b) in zip(bounds, other) { #expect(abs(a - b) <= 0.5) }
      return
    }
    func cumulative(_ k: Int) throws -> Double {
      try BinomialDistribution(trials: count, chance: Double(k) / Double(count))
        .upperTail((count + 1) / 2 - 1)
    }
    let lower = try #require(try (1...count).first { try cumulative($0) >= 0.05 })
    let upper = try #require(try (1...count).first { try cumulative($0) >= 0.95 })
    #expect(bounds == [Double(lower), Double(upper)])
  }

  @Test("Shares and repeated values are drawn as often as single values would be")
  func repeated() throws {
    let yes = [Double](repeating: 1, count: 70) + [Double](repeating: 0, count: 50)
    let others = [Double](repeating: 1, count: 40) + [Double](repeating: 0, count: 60)
    let bootstrap = Bootstrap(resamples: 3000)
    for form in BootstrapInterval.allCases {
      let counted = try bounds(
        bootstrap.proportionDifference(
          70, of: 120, minus: 40, of: 100, interval: form, level: 0.95))
      let drawn = try bounds(
        bootstrap.meanDifference(
          of: ResamplingDesign([yes, others]), interval: form, level: 0.95))
      let means = try bounds(
        bootstrap.meanDifference(yes, minus: others, interval: form, level: 0.95))
      for place in 0..<2 {
        #expect(abs(counted[place] - drawn[place]) < 0.03)
        #expect(abs(means[place] - drawn[place]) < 0.03)
      }
    }
  }

  @Test("They are the same on one processor and on all, and others for another seed")
  func processors() throws {
    let design = ResamplingDesign(
      [Self.first, Self.second],
      clusters: [[1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6], [1, 1, 2, 2, 3, 3, 4, 4]])
    func intervals(_ bootstrap: Bootstrap) -> [Reported<Estimate>] {
      BootstrapInterval.allCases.flatMap { form in
        [
          bootstrap.meanDifference(Self.first, minus: Self.second, interval: form, level: 0.9),
          bootstrap.mean(of: Self.first, interval: form, level: 0.9),
          bootstrap.meanDifference(of: design, interval: form, level: 0.9),
          bootstrap.proportionDifference(5, of: 90, minus: 9, of: 80, interval: form, level: 0.9),
          general(bootstrap, design, form),
        ]
      } + [bootstrap.medianDifference(Self.first, minus: Self.second, level: 0.9)]
    }
    let one = intervals(Bootstrap(resamples: 1234, seed: 5, usesAllProcessors: false))
    #expect(one.allSatisfy { $0.value?.interval != nil })
    #expect(one == intervals(Bootstrap(resamples: 1234, seed: 5)))
    #expect(zip(one, intervals(Bootstrap(resamples: 1234, seed: 6))).allSatisfy { $0 != $1 })
  }

  @Test("A cluster of equal values is drawn as one value, a constant stratum shows nothing")
  func clusters() throws {
    let bootstrap = Bootstrap(resamples: 999)
    let doubled = [Self.first, Self.second].map { $0 + $0 }
    let labels = [Array(0..<11) + Array(0..<11), Array(20..<28) + Array(20..<28)]
    for form in BootstrapInterval.allCases {
      let single = ResamplingDesign([Self.first, Self.second])
      let clustered = ResamplingDesign(doubled, clusters: labels)
      for (whole, alone) in [
        (
          bootstrap.meanDifference(of: clustered, interval: form, level: 0.95),
          bootstrap.meanDifference(of: single, interval: form, level: 0.95)
        ), (general(bootstrap, clustered, form), general(bootstrap, single, form)),
      ] {
        for (a, b) in zip(try bounds(whole), try bounds(alone)) { #expect(abs(a - b) < 1e-12) }
      }
    }
    let values = [1.0, 1, 1, 5, 5, 5]
    let strata = ResamplingDesign([values], strata: [[0, 0, 0, 1, 1, 1]])
    #expect(
      bootstrap.meanDifference(of: strata, level: 0.95)
        == .notEstimable(reason: "the statistic is the same in all resamples"))
    let crossed = ResamplingDesign(
      [[1, 2], [2, 3]], clusters: [[1, 2], [1, 2]], strata: [[1, 1], [2, 2]])
    #expect(bootstrap.meanDifference(of: crossed, level: 0.95).isMissing)
    // Clusters that took part twice keep their difference of 1 in every resample.
    let twice = ResamplingDesign([[2, 3, 9], [1, 2, 8]], clusters: [[1, 2, 3], [1, 2, 3]])
    #expect(
      bootstrap.meanDifference(of: twice, level: 0.95)
        == .notEstimable(reason: "the statistic is the same in all resamples"))
  }

  @Test("They move and stretch with the scale")
  func equivariance() throws {
    let bootstrap = Bootstrap(resamples: 999)
    for form in BootstrapInterval.allCases {
      let plain = try bounds(bootstrap.mean(of: Self.first, interval: form, level: 0.95))
      let moved = try bounds(
        bootstrap.mean(of: Self.first.map { 1e6 + 2 * $0 }, interval: form, level: 0.95))
      for (a, b) in zip(plain, moved) { #expect(abs(1e6 + 2 * a - b) < 1e-8) }
    }
  }

  static let hopeless: [(String, [Double], [Double], Int, Double)] = [
    ("nothing", [], [], 999, 0.95), ("one value", [1], [1, 2], 999, 0.95),
    ("constant", [2, 2, 2], [2, 2], 999, 0.95), ("constant apart", [3, 3], [1, 1], 999, 0.95),
    ("a value that is none", [1, .nan], [1, 2], 999, 0.95),
    ("infinite", [1, .infinity], [1, 2], 999, 0.95), ("no level", [1, 2, 4], [1, 3], 999, 1),
    ("few resamples", [1, 2, 4], [1, 3], 99, 0.95), ("no resamples", [1, 2, 4], [1, 3], -1, 0.95),
  ]

  @Test("Data that show nothing have a reason", arguments: hopeless)
  func reasons(name: String, first: [Double], second: [Double], resamples: Int, level: Double) {
    let bootstrap = Bootstrap(resamples: resamples)
    let design = ResamplingDesign([first, second])
    for form in BootstrapInterval.allCases {
      #expect(
        bootstrap.meanDifference(first, minus: second, interval: form, level: level).isMissing)
      #expect(
        bootstrap.medianDifference(first, minus: second, interval: form, level: level).isMissing)
      // One value stays as it is; the other group is drawn.
      guard name != "one value" else { continue }
      #expect(bootstrap.meanDifference(of: design, interval: form, level: level).isMissing)
      #expect(general(bootstrap, design, form, level: level).isMissing)
    }
  }

  @Test("Medians of few answers have no accelerated interval, and none has a studentized one")
  func refusedForms() {
    let likert = [Double](repeating: 4, count: 60) + [Double](repeating: 3, count: 20)
    let bootstrap = Bootstrap(resamples: 999)
    #expect(bootstrap.median(of: likert, interval: .bca, level: 0.95).isMissing)
    #expect(bootstrap.median(of: Self.first, interval: .studentized, level: 0.95).isMissing)
    #expect(bootstrap.proportionDifference(3, of: 2, minus: 1, of: 9, level: 0.95).isMissing)
    #expect(bootstrap.proportionDifference(0, of: 9, minus: 9, of: 9, level: 0.95).isMissing)
  }
}
