import Evidence
import Statistics
import TestSupport
import Testing

/// A share with the bounds that a paper prints.
struct PublishedShare: Sendable {
  let successes: Int
  let count: Int
  let lower: Double
  let upper: Double
}

@Suite("Proportions")
struct ProportionTests {
  /// Newcombe (1998), Statistics in Medicine 17, 857–872, table I, method 3.
  static let wilson = [
    PublishedShare(successes: 81, count: 263, lower: 0.2553, upper: 0.3662),
    PublishedShare(successes: 15, count: 148, lower: 0.0624, upper: 0.1605),
    PublishedShare(successes: 0, count: 20, lower: 0.0000, upper: 0.1611),
    PublishedShare(successes: 1, count: 29, lower: 0.0061, upper: 0.1718),
  ]

  /// The same table, method 5.
  static let clopperPearson = [
    PublishedShare(successes: 81, count: 263, lower: 0.2527, upper: 0.3676),
    PublishedShare(successes: 15, count: 148, lower: 0.0578, upper: 0.1617),
    PublishedShare(successes: 0, count: 20, lower: 0.0000, upper: 0.1684),
    PublishedShare(successes: 1, count: 29, lower: 0.0009, upper: 0.1776),
  ]

  @Test("Wilson's interval agrees with Newcombe's table", arguments: wilson)
  func wilsonTable(row: PublishedShare) throws {
    let share = Proportion.wilson(successes: row.successes, count: row.count, level: 0.95)
    try expectRounded(share, row)
  }

  @Test("Clopper and Pearson's interval agrees with Newcombe's table", arguments: clopperPearson)
  func clopperPearsonTable(row: PublishedShare) throws {
    let share = Proportion.clopperPearson(successes: row.successes, count: row.count, level: 0.95)
    try expectRounded(share, row)
  }

  private func expectRounded(_ share: Reported<Estimate>, _ row: PublishedShare) throws {
    let interval = try #require(share.value?.interval)
    #expect(abs(interval.lower - row.lower) < 0.00005001, "\(interval.lower)")
    #expect(abs(interval.upper - row.upper) < 0.00005001, "\(interval.upper)")
  }

  @Test("No success and full success reach the ends exactly", arguments: [1, 2, 7, 20, 100_000])
  func ends(count: Int) throws {
    for interval in [Proportion.wilson, Proportion.clopperPearson] {
      #expect(interval(0, count, 0.95).value?.interval?.lower == 0)
      #expect(interval(count, count, 0.95).value?.interval?.upper == 1)
    }
  }

  @Test("Wilson's interval stays inside 0 ... 1, holds the share, and mirrors its complement")
  func properties() throws {
    for count in 1...40 {
      for successes in 0...count {
        let share = try #require(
          Proportion.wilson(successes: successes, count: count, level: 0.9).value)
        let rest = try #require(
          Proportion.wilson(successes: count - successes, count: count, level: 0.9).value)
        let interval = try #require(share.interval)
        let mirrored = try #require(rest.interval)
        let holds = interval.lower >= 0 && interval.upper <= 1 && interval.contains(share.value)
        let mirrors = abs(interval.lower - (1 - mirrored.upper)) < 1e-14
        #expect(holds && mirrors, "\(successes) of \(count)")
      }
    }
  }

  @Test("A larger part of the population narrows the interval, the whole of it leaves none")
  func finitePopulation() throws {
    func width(_ population: Int) throws -> Double {
      let interval = try #require(
        Proportion.wilson(successes: 30, count: 50, population: population, level: 0.95)
          .value?.interval)
      return interval.upper - interval.lower
    }
    let endless = try #require(
      Proportion.wilson(successes: 30, count: 50, level: 0.95).value?.interval)
    #expect(try width(51) < width(60))
    #expect(try width(60) < width(200))
    #expect(try abs(width(1_000_000_000) - (endless.upper - endless.lower)) < 1e-7)
    // n(N−1)/(N−n) = 50 · 99/50 = 99: as Wilson's interval of 59.4 in 99.
    let half = try #require(
      Proportion.wilson(successes: 30, count: 50, population: 100, level: 0.95).value?.interval)
    #expect(abs(half.lower - 0.50151) < 1e-5 && abs(half.upper - 0.69102) < 1e-5, "\(half)")
    #expect(half.method.name == "wilson_fpc")
    let whole = Proportion.wilson(successes: 30, count: 50, population: 50, level: 0.95)
    #expect(whole.value?.value == 0.6 && whole.value?.interval == nil)
    #expect(
      Proportion.wilson(successes: 30, count: 50, population: 49, level: 0.95)
        == .notEstimable(reason: "more were counted than there are in all"))
  }

  static let refused: [(Int, Int, Double, String)] = [
    (0, 0, 0.95, "nothing was counted"),
    (3, 2, 0.95, "the part is not between nothing and the whole"),
    (-1, 2, 0.95, "the part is not between nothing and the whole"),
    (0, -5, 0.95, "the part is not between nothing and the whole"),
    (1, 2, 0, "the confidence level is not between 0 and 1"),
    (1, 2, 1, "the confidence level is not between 0 and 1"),
    (1, 2, .nan, "the confidence level is not between 0 and 1"),
  ]

  @Test("Counts that make no share have a reason", arguments: refused)
  func refusals(successes: Int, count: Int, level: Double, reason: String) {
    for interval in [Proportion.wilson, Proportion.clopperPearson] {
      #expect(interval(successes, count, level) == .notEstimable(reason: reason))
    }
  }
}
