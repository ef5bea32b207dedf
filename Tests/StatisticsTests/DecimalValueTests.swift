import Evidence
import Foundation
import Statistics
import TestSupport
import Testing

/// NIST's Statistical Reference Datasets, whose results are certified to 15 figures.
struct CertifiedSets: Decodable {
  let certified: [String: [String: Double]]

  init(_ name: String) throws {
    let file = try #require(Repository.shared("data/stats/nist/\(name).json"))
    self = try JSONDecoder().decode(Self.self, from: Data(contentsOf: file))
  }
}

@Suite("Values read from decimals keep the figures they were written with")
struct DecimalValueTests {
  private static let absent = Comment(rawValue: Repository.sharedIsAbsent)

  @Test(
    "NIST's univariate sets, easy and hard, to 14 figures",
    .enabled(if: Oracle.isPresent, absent),
    arguments: [
      "lew", "lottery", "mavro", "michelson", "pidigits", "numacc1", "numacc2", "numacc3",
      "numacc4",
    ])
  func univariate(set: String) throws {
    let certified = try #require(
      try CertifiedSets("nist_univariate_certified").certified[set])
    let values = try DataTable("nist/\(set)").numbers("y").compactMap { $0 }
    #expect(values.count == certified["n"].map { Int($0) })
    for (actual, name) in [
      (Mean.estimate(of: values, level: 0.95).value?.value, "mean"),
      (Mean.standardDeviation(of: values).value?.value, "sd"),
    ] {
      expectClose(actual, try #require(certified[name]), within: 2e-15, "\(set) \(name)")
    }
  }

  @Test(
    "NIST's analyses of variance, easy and hard, to 14 figures",
    .enabled(if: Oracle.isPresent, absent),
    arguments: ["AtmWtAg", "SiRstv"] + (1...9).map { "SmLs0\($0)" })
  func anova(set: String) throws {
    let certified = try #require(try CertifiedSets("nist_anova_certified").certified[set])
    let table = try DataTable("nist/\(set)")
    let groups = try Set(table.texts("group").compactMap { $0 }).sorted().map {
      try table.numbers("y", where: "group", is: $0)
    }
    let test = AnalysisOfVariance.test(groups).value
    for (actual, name) in [
      (test?.statistic, "F"), (test?.degreesOfFreedom.first, "df_between"),
      (test?.degreesOfFreedom.last, "df_within"),
      (AnalysisOfVariance.residualDeviation(groups).value?.value, "residual_sd"),
    ] {
      expectClose(actual, try #require(certified[name]), within: 5e-15, "\(set) \(name)")
    }
  }

  @Test("The mean of decimals is the decimal's own number, whatever is far or fine")
  func means() {
    let cases: [([Double], mean: Double, deviation: Double)] = [
      ([0.1, 0.2, 0.3], 0.2, 0.1),
      ([1_000_000_000_000.3, 1_000_000_000_000.4, 1_000_000_000_000.5], 1_000_000_000_000.4, 0.1),
      ([-2.5, 2.5, 0], 0, 2.5), ([-0.0, 0, 3], 1, 3.0.squareRoot()),
      // Fifteen figures, far apart: the squares need more than 64 bits.
      ([-999_999_999_999_999, 999_999_999_999_999, 0], 0, 999_999_999_999_999),
      // Places up to fifteen.
      ([0.000000000000001, 0.000000000000002, 0.000000000000003], 2e-15, 1e-15),
    ]
    for (values, mean, deviation) in cases {
      #expect(Mean.estimate(of: values, level: 0.95).value?.value == mean)
      expectClose(Mean.standardDeviation(of: values).value?.value, deviation, within: 4e-16)
    }
  }

  @Test("Numbers that are no decimals are summed with their rounding carried along")
  func others() {
    let thirds = [1.0 / 3, 2.0 / 3, 1, 4.0 / 3, 1e-300]
    expectClose(Mean.estimate(of: thirds, level: 0.95).value?.value, 2.0 / 3, within: 1e-15)
    let groups = [thirds, thirds.map { $0 + 1 }]
    // The difference of the means is 1: t² = F.
    let t = MeanDifference.studentTest(groups[0], groups[1]).value?.statistic ?? .nan
    expectClose(AnalysisOfVariance.test(groups).value?.statistic, t * t, within: 1e-13)
  }

  @Test("What does not matter to the spread does not change it")
  func invariance() {
    var numbers = SeededNumbers(seed: 4)
    for _ in 0..<50 {
      let values = (0..<20).map { _ in Double(numbers.integer(in: 0...70)) / 10 }
      let spread = Mean.standardDeviation(of: values).value?.value
      // Moved by whole numbers the decimals are others, and the doubles are far from multiples.
      let moved = values.map { (($0 + 100_000_000_000) * 10).rounded() / 10 }
      #expect(Mean.standardDeviation(of: moved).value?.value == spread)
      #expect(Mean.standardDeviation(of: values.shuffled(using: &numbers)).value?.value == spread)
    }
  }
}
