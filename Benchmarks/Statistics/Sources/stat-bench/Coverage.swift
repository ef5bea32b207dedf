import Dispatch
import Evidence
import Foundation
import Statistics
import Synchronization

/// How often intervals of nominal 95 % hold the true value.
///
/// Samples are drawn with a seed; of shares the chance is added up over all outcomes instead, and is
/// exact. `promised` says of which combinations a coverage of 94 to 96 % is promised: where the
/// assumptions of the method hold. Elsewhere the table shows what they are worth.
enum Coverage {
  /// A method on one population: whether each run held the truth, or had no interval.
  private struct Row {
    let method: String
    let population: String
    let sizes: String
    let isPromised: Bool
    /// 1 where held, 0 where not, weighed by the chance; nothing where there was no interval.
    var covered = 0.0
    var below = 0.0
    var above = 0.0
    var total = 0.0

    mutating func count(_ interval: Interval?, _ truth: Double, weight: Double = 1) {
      guard let interval else { return }
      total += weight
      if truth < interval.lower {
        below += weight
      } else if truth > interval.upper {
        above += weight
      } else {
        covered += weight
      }
    }

    var share: Double { covered / total }
    var isKept: Bool { !isPromised || (share > 0.94 && share < 0.96) }

    func line(outOf all: Double) -> String {
      func percent(_ value: Double) -> String { String(format: "%6.2f", 100 * value) }
      return "| \(method) | \(population) | \(sizes) |\(percent(share)) |"
        + "\(percent(below / total)) |\(percent(above / total)) |\(percent(max(1 - total / all, 0))) |"
        + (isPromised ? (isKept ? " kept |" : " BROKEN |") : " – |")
    }
  }

  private struct Method: Sendable {
    let name: String
    let isPromised: Bool
    let truth: Double
    let interval: @Sendable ([[Double]]) -> Reported<Estimate>
  }

  private static func print(_ rows: [Row], outOf all: Double) -> Bool {
    for row in rows { Swift.print(row.line(outOf: all)) }
    return rows.allSatisfy(\.isKept)
  }

  private static func simulate(
    _ methods: [Method], _ population: String, _ sizes: String, runs: Int, seed: UInt64,
    draw: @escaping @Sendable (inout Seeded) -> [[Double]]
  ) -> Bool {
    let parts = 16
    let results = Mutex([[Row]](repeating: [], count: parts))
    DispatchQueue.concurrentPerform(iterations: parts) { part in
      var rows = methods.map {
        Row(method: $0.name, population: population, sizes: sizes, isPromised: $0.isPromised)
      }
      for run in stride(from: part, to: runs, by: parts) {
        var numbers = Seeded(seed &* 1_000_003 &+ UInt64(run))
        let groups = draw(&numbers)
        for (place, method) in methods.enumerated() {
          rows[place].count(method.interval(groups).value?.interval, method.truth)
        }
      }
      results.withLock { $0[part] = rows }
    }
    var sums = results.withLock { $0[0] }
    for rows in results.withLock({ $0 }).dropFirst() {
      for place in sums.indices {
        sums[place].covered += rows[place].covered
        sums[place].below += rows[place].below
        sums[place].above += rows[place].above
        sums[place].total += rows[place].total
      }
    }
    return print(sums, outOf: Double(runs))
  }

  // MARK: Two groups and one

  private static func twoGroups(
    _ a: Population, _ b: Population, _ m: Int, _ n: Int, isNormal: Bool, runs: Int, seed: UInt64,
    population: String
  ) -> Bool {
    let isEqual = isNormal && a.deviation == b.deviation
    let difference = a.mean - b.mean
    let pooled =
      ((Double(m - 1) * pow(a.deviation, 2) + Double(n - 1) * pow(b.deviation, 2))
      / Double(m + n - 2)).squareRoot()
    let average = ((pow(a.deviation, 2) + pow(b.deviation, 2)) / 2).squareRoot()
    let bootstrap = Bootstrap(resamples: 999, seed: 1, usesAllProcessors: false)
    let isLarge = min(m, n) >= 30
    let methods = [
      Method(name: "Welch", isPromised: isNormal || isLarge, truth: difference) {
        MeanDifference.welch($0[0], minus: $0[1], level: 0.95)
      },
      Method(name: "Student", isPromised: isEqual, truth: difference) {
        MeanDifference.student($0[0], minus: $0[1], level: 0.95)
      },
      Method(name: "Hedges' g, non-central t", isPromised: isEqual, truth: difference / pooled) {
        // The bounds are those of d, made smaller as g is: they are for the expectation of g.
        StandardisedDifference.cohensD($0[0], $0[1], level: 0.95)
      },
      Method(name: "d, average variance, Bonett", isPromised: false, truth: difference / average) {
        StandardisedDifference.averageVarianceD($0[0], $0[1], level: 0.95)
      },
      Method(name: "Cliff's δ", isPromised: isLarge, truth: a.delta(over: b)) {
        Dominance.cliffsDelta($0[0], $0[1], level: 0.95)
      },
      Method(
        name: "superiority, Brunner–Munzel", isPromised: min(m, n) >= 100,
        truth: (1 + a.delta(over: b)) / 2
      ) { BrunnerMunzel.probabilityOfSuperiority($0[0], $0[1], level: 0.95) },
      Method(name: "Hodges–Lehmann", isPromised: isEqual && isLarge, truth: a.shift(over: b)) {
        HodgesLehmann.shift($0[0], $0[1], level: 0.95)
      },
      Method(name: "bootstrap, percentile", isPromised: min(m, n) >= 100, truth: difference) {
        bootstrap.meanDifference($0[0], minus: $0[1], interval: .percentile, level: 0.95)
      },
      Method(name: "bootstrap, BCa", isPromised: min(m, n) >= 100, truth: difference) {
        bootstrap.meanDifference($0[0], minus: $0[1], interval: .bca, level: 0.95)
      },
      Method(
        name: "bootstrap, studentized", isPromised: min(m, n) >= (isNormal ? 30 : 100),
        truth: difference
      ) {
        bootstrap.meanDifference($0[0], minus: $0[1], interval: .studentized, level: 0.95)
      },
      Method(name: "mean, Student", isPromised: isNormal || m >= 100, truth: a.mean) {
        Mean.estimate(of: $0[0], level: 0.95)
      },
      Method(name: "median, order statistics", isPromised: false, truth: a.median) {
        Median.estimate(of: $0[0], level: 0.95)
      },
    ]
    return simulate(methods, population, "\(m) + \(n)", runs: runs, seed: seed) { numbers in
      [a.draw(m, with: &numbers), b.draw(n, with: &numbers)]
    }
  }

  // MARK: Pairs, scales and several groups

  /// Pairs whose measurements have the standard deviation 1 and correlate by `correlation`.
  private static func pairs(
    _ count: Int, change: Double, correlation: Double, runs: Int, seed: UInt64
  ) -> Bool {
    let spread = (2 - 2 * correlation).squareRoot()
    let methods = [
      Method(name: "mean change", isPromised: true, truth: change) {
        PairedDifference.meanChange(before: $0[0], after: $0[1], level: 0.95)
      },
      Method(name: "d_z, non-central t", isPromised: true, truth: change / spread) {
        PairedDifference.dz(before: $0[0], after: $0[1], level: 0.95)
      },
      Method(name: "d_av, Bonett", isPromised: count >= 30, truth: change) {
        PairedDifference.averageVarianceD(before: $0[0], after: $0[1], level: 0.95)
      },
      Method(name: "pseudo-median", isPromised: count >= 30, truth: change) {
        PseudoMedian.estimate(before: $0[0], after: $0[1], zeros: .pratt, level: 0.95)
      },
    ]
    return simulate(
      methods, "normal pairs, r = \(correlation)", "\(count)", runs: runs, seed: seed
    ) { numbers in
      var before: [Double] = []
      var after: [Double] = []
      for _ in 0..<count {
        let first = numbers.normal()
        before.append(first)
        after.append(
          change + correlation * first
            + (1 - correlation * correlation).squareRoot() * numbers.normal())
      }
      return [before, after]
    }
  }

  /// Items that are a common part and an error of `noise`, as numbers or as answers from 1 to 5.
  private static func scale(
    _ count: Int, items: Int, noise: Double, isRounded: Bool, runs: Int, seed: UInt64
  ) -> Bool {
    let draw: @Sendable (Int, inout Seeded) -> [[Double]] = { count, numbers in
      var values = [[Double]](repeating: [], count: items)
      for _ in 0..<count {
        let common = numbers.normal()
        for item in 0..<items {
          let value = common + noise * numbers.normal()
          values[item].append(isRounded ? min(max((3 + value).rounded(), 1), 5) : value)
        }
      }
      return values
    }
    // Of rounded answers the true α is that of very many people.
    var numbers = Seeded(99)
    let k = Double(items)
    let truth =
      isRounded
      ? CronbachAlpha.estimate(items: draw(1_000_000, &numbers), level: 0.95).value?.value ?? .nan
      : k / (k - 1) * (1 - k * (1 + noise * noise) / (k * k + k * noise * noise))
    return simulate(
      [
        Method(name: "Cronbach's α, Feldt", isPromised: !isRounded, truth: truth) {
          CronbachAlpha.estimate(items: $0, level: 0.95)
        }
      ], isRounded ? "answers 1–5, \(items) items" : "normal, \(items) items", "\(count)",
      runs: runs, seed: seed
    ) { draw(count, &$0) }
  }

  private static func several(_ size: Int, step: Double, runs: Int, seed: UInt64) -> Bool {
    let means = (0..<5).map { step * Double($0) }
    let centre = means.reduce(0, +) / 5
    let between = means.reduce(0) { $0 + pow($1 - centre, 2) } / 5
    let truth = between / (between + 1)
    let methods = [
      Method(name: "η², non-central F", isPromised: true, truth: truth) {
        VarianceExplained.etaSquared($0, level: 0.95)
      }
    ]
    return simulate(methods, "five normal groups", "5 × \(size)", runs: runs, seed: seed) {
      numbers in
      means.map { mean in Population.normal(mean).draw(size, with: &numbers) }
    }
  }

  // MARK: Shares, exactly

  private static func chances(_ count: Int, _ share: Double) -> [Double] {
    (0...count).map { k in
      let ways: Double =
        lgamma(Double(count + 1)) - lgamma(Double(k + 1)) - lgamma(Double(count - k + 1))
      let chance: Double = Double(k) * log(share) + Double(count - k) * log(1 - share)
      return exp(ways + chance)
    }
  }

  private static func shares(_ count: Int, _ share: Double) -> Bool {
    let methods: [(String, (Int) -> Reported<Estimate>)] = [
      ("share, Wilson", { Proportion.wilson(successes: $0, count: count, level: 0.95) }),
      (
        "share, Clopper–Pearson",
        { Proportion.clopperPearson(successes: $0, count: count, level: 0.95) }
      ),
      ("share, Jeffreys", { Proportion.jeffreys(successes: $0, count: count, level: 0.95) }),
    ]
    let rows = methods.map { name, interval in
      var row = Row(
        method: name, population: "p = \(share), exact", sizes: "\(count)", isPromised: false)
      for (k, chance) in chances(count, share).enumerated() {
        row.count(interval(k).value?.interval, share, weight: chance)
      }
      return row
    }
    return print(rows, outOf: 1)
  }

  private static func twoShares(_ m: Int, _ p: Double, _ n: Int, _ q: Double) -> Bool {
    let isLarge = min(Double(m) * min(p, 1 - p), Double(n) * min(q, 1 - q)) >= 10
    let methods: [(String, Double, (Int, Int) -> Reported<Estimate>)] = [
      (
        "difference, Newcombe", p - q,
        { ProportionDifference.newcombe($0, of: m, minus: $1, of: n, level: 0.95) }
      ),
      (
        "difference, Miettinen–Nurminen", p - q,
        { ProportionDifference.score($0, of: m, minus: $1, of: n, level: 0.95) }
      ),
      (
        "ratio of shares, score", p / q,
        { RiskRatio.score($0, of: m, over: $1, of: n, level: 0.95) }
      ),
      (
        "odds ratio, Woolf", p / (1 - p) / (q / (1 - q)),
        { OddsRatio.woolf($0, of: m, over: $1, of: n, level: 0.95) }
      ),
      (
        "odds ratio, exact", p / (1 - p) / (q / (1 - q)),
        { FisherExact.oddsRatio($0, of: m, against: $1, of: n, level: 0.95) }
      ),
    ]
    let first = chances(m, p)
    let second = chances(n, q)
    let rows = methods.map { name, truth, interval in
      var row = Row(
        method: name, population: "p = \(p), q = \(q), exact", sizes: "\(m) + \(n)",
        isPromised: isLarge && name != "odds ratio, exact")
      for (k, a) in first.enumerated() where a > 1e-9 {
        for (l, b) in second.enumerated() where a * b > 1e-10 {
          row.count(interval(k, l).value?.interval, truth, weight: a * b)
        }
      }
      return row
    }
    return print(rows, outOf: 1)
  }

  /// Prints the table, and returns whether what is promised is kept.
  static func table(runs: Int, seed: UInt64) -> Bool {
    Swift.print(
      "\(runs) samples a line, seed \(seed); of shares all outcomes. Per cent of the samples in")
    Swift.print(
      "which the interval holds the true value, lies above it, lies below it, or is not defined.\n")
    Swift.print("| interval | population | n | holds | above | below | none | 94–96 % promised |")
    Swift.print("|---|---|---|---|---|---|---|---|")
    var isKept = true
    let satisfied = Population.answers([2, 5, 13, 40, 40])
    let divided = Population.answers([10, 20, 30, 25, 15])
    for (m, n) in [(8, 8), (30, 30), (30, 90), (150, 150)] {
      for (name, a, b, isNormal) in [
        ("normal, equal spreads", Population.normal(0.5), .normal(0), true),
        ("normal, spreads 1 and 2", .normal(0.5), .normal(0, 2), true),
        ("answers 1–5, skewed and flat", satisfied, divided, false),
        ("answers 1–5, both skewed", satisfied, satisfied, false),
      ] {
        isKept =
          twoGroups(
            a, b, m, n, isNormal: isNormal, runs: runs, seed: seed, population: name) && isKept
      }
    }
    for count in [8, 30, 150] {
      for correlation in [0.3, 0.7] {
        isKept =
          pairs(count, change: 0.4, correlation: correlation, runs: runs, seed: seed) && isKept
      }
      isKept =
        scale(count, items: 5, noise: 1, isRounded: false, runs: runs, seed: seed) && isKept
      isKept = scale(count, items: 5, noise: 1, isRounded: true, runs: runs, seed: seed) && isKept
      isKept = several(count, step: 0.2, runs: runs, seed: seed) && isKept
    }
    for count in [20, 100, 250] {
      for share in [0.05, 0.3, 0.5, 0.9] { isKept = shares(count, share) && isKept }
    }
    for (m, p, n, q) in [
      (15, 0.8, 15, 0.5), (40, 0.7, 60, 0.5), (150, 0.85, 150, 0.7), (150, 0.97, 150, 0.95),
    ] {
      isKept = twoShares(m, p, n, q) && isKept
    }
    return isKept
  }
}
