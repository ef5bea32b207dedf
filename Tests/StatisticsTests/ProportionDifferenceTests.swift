import Evidence
import Statistics
import TestSupport
import Testing

/// Two shares with the bounds of their difference that a paper prints.
struct PublishedDifference: Sendable {
  let first: (Int, Int)
  let second: (Int, Int)
  let lower: Double
  let upper: Double
}

extension Oracle {
  /// The successes and sizes of the two groups of a job.
  func twoShares() throws -> (x: Int, m: Int, y: Int, n: Int) {
    func count(_ path: String) throws -> Int { Int(try #require(self[path])) }
    return (try count("x1"), try count("n1"), try count("x2"), try count("n2"))
  }
}

@Suite("Differences of proportions")
struct ProportionDifferenceTests {
  /// Newcombe (1998), Statistics in Medicine 17, 873–890, table II, method 10.
  static let newcombe = [
    PublishedDifference(first: (56, 70), second: (48, 80), lower: 0.0524, upper: 0.3339),
    PublishedDifference(first: (9, 10), second: (3, 10), lower: 0.1705, upper: 0.8090),
    PublishedDifference(first: (6, 7), second: (2, 7), lower: 0.0582, upper: 0.8062),
    PublishedDifference(first: (5, 56), second: (0, 29), lower: -0.0381, upper: 0.1926),
    PublishedDifference(first: (0, 10), second: (0, 20), lower: -0.1611, upper: 0.2775),
    PublishedDifference(first: (10, 10), second: (0, 20), lower: 0.6791, upper: 1.0000),
    PublishedDifference(first: (10, 10), second: (0, 10), lower: 0.6075, upper: 1.0000),
  ]

  @Test("Newcombe's interval agrees with his table", arguments: newcombe)
  func table(row: PublishedDifference) throws {
    let difference = try #require(
      ProportionDifference.newcombe(
        row.first.0, of: row.first.1, minus: row.second.0, of: row.second.1, level: 0.95
      ).value)
    let interval = try #require(difference.interval)
    #expect(abs(interval.lower - row.lower) < 0.00005001, "\(interval.lower)")
    #expect(abs(interval.upper - row.upper) < 0.00005001, "\(interval.upper)")
    #expect(difference.unit == .proportionDifference)
    #expect(difference.groupCounts == [row.first.1, row.second.1])
    #expect(difference.count == row.first.1 + row.second.1)
  }

  static let jobs = [
    "prop_bfi_topbox", "prop_survey_smoke", "prop_small", "prop_newcombe1998",
  ]

  @Test(
    "Shares and their differences agree with R and statsmodels",
    .enabled(if: Oracle.isPresent, Comment(rawValue: Repository.sharedIsAbsent)), arguments: jobs)
  func oracle(job: String) throws {
    for oracle in [try Oracle("\(job).r"), try Oracle("\(job).py")] {
      let (x, m, y, n) = try oracle.twoShares()
      oracle.expect(
        Proportion.wilson(successes: x, count: m, level: 0.95).value?.interval, at: "wilson1")
      oracle.expect(
        Proportion.wilson(successes: y, count: n, level: 0.95).value?.interval, at: "wilson2")
      oracle.expect(
        Proportion.clopperPearson(successes: x, count: m, level: 0.95).value?.interval,
        at: "clopper_pearson1")
      let difference = ProportionDifference.newcombe(x, of: m, minus: y, of: n, level: 0.95).value
      oracle.expect(difference?.value, at: "diff")
      oracle.expect(difference?.interval, at: "newcombe_score_nocc")
      let test = try #require(ProportionDifference.test(x, of: m, against: y, of: n).value)
      if job == "prop_small" {
        #expect(test.method.name == "fisher_exact")
        oracle.expect(test.p, at: "fisher/p")
      } else {
        #expect(test.method.name == "chi_square")
        oracle.expect(test.statistic, at: "chi2/stat")
        oracle.expect(test.p, at: "chi2/p")
      }
      oracle.expect(
        FisherExact.test(x, of: m, against: y, of: n).value?.p, at: "fisher/p")
      // R's odds ratio and its bounds carry three figures.
      let tolerance = oracle.name.hasSuffix(".r") ? 1e-3 : 1e-7
      let odds = FisherExact.oddsRatio(x, of: m, against: y, of: n, level: 0.95).value
      oracle.expect(odds?.value, at: "fisher/or_cond_mle", within: tolerance)
      oracle.expect(odds?.interval, at: "fisher/or_ci", within: tolerance)
    }
  }

  @Test(
    "Conditional odds ratios agree with 40-digit arithmetic",
    .enabled(if: Oracle.isPresent, Comment(rawValue: Repository.sharedIsAbsent)))
  func oddsRatios() throws {
    let oracle = try Oracle("specfun_mpmath")
    for row in 0..<2 {
      let path = "fisher_conditional_or/\(row)"
      // The table is listed by columns: successes of both groups, then failures.
      let table = oracle.list("\(path)/table").map { Int($0) }
      try #require(table.count == 4)
      let odds = FisherExact.oddsRatio(
        table[0], of: table[0] + table[2], against: table[1], of: table[1] + table[3], level: 0.95)
      oracle.expect(odds.value?.value, at: "\(path)/or_mle", within: 1e-11)
      oracle.expect(odds.value?.interval, at: path, within: 1e-11)
    }
  }

  @Test("Fisher's test sums the tables that are no more probable", arguments: 1...6)
  func enumeration(count: Int) throws {
    for otherCount in 1...6 {
      for successes in 0...count {
        for otherSuccesses in 0...otherCount {
          let total = successes + otherSuccesses
          // Every way to give `total` successes to the things, of which the first `count` are a group.
          var ways = [Int](repeating: 0, count: count + 1)
          for choice in 0..<(1 << (count + otherCount)) where choice.nonzeroBitCount == total {
            ways[(choice & ((1 << count) - 1)).nonzeroBitCount] += 1
          }
          let all = ways.reduce(0, +)
          let extreme = ways.filter { $0 <= ways[successes] }.reduce(0, +)
          let p = FisherExact.test(
            successes, of: count, against: otherSuccesses, of: otherCount
          ).value?.p
          expectClose(p, Double(extreme) / Double(all), within: 1e-12)
        }
      }
    }
  }

  @Test("Exchanging the groups turns the sign, and nothing else")
  func exchange() throws {
    for (x, m, y, n) in [(3, 10, 9, 12), (0, 4, 4, 4), (40, 80, 55, 90), (7, 7, 7, 7)] {
      let there = try #require(
        ProportionDifference.newcombe(x, of: m, minus: y, of: n, level: 0.95).value)
      let back = try #require(
        ProportionDifference.newcombe(y, of: n, minus: x, of: m, level: 0.95).value)
      let bounds = try #require(there.interval)
      let mirrored = try #require(back.interval)
      #expect(there.value == -back.value)
      #expect(abs(bounds.lower + mirrored.upper) < 1e-15)
      expectClose(
        ProportionDifference.test(x, of: m, against: y, of: n).value?.p,
        try #require(ProportionDifference.test(y, of: n, against: x, of: m).value?.p),
        within: 1e-12)
    }
  }

  static let refused: [(Int, Int, Int, Int)] = [
    (0, 0, 1, 2), (1, 2, 0, 0), (3, 2, 1, 2), (1, 2, -1, 2), (0, 0, 0, 0),
  ]

  @Test("Empty and impossible groups have a reason", arguments: refused)
  func refusals(x: Int, m: Int, y: Int, n: Int) {
    #expect(ProportionDifference.newcombe(x, of: m, minus: y, of: n, level: 0.9).isMissing)
    #expect(ProportionDifference.test(x, of: m, against: y, of: n).isMissing)
    #expect(FisherExact.test(x, of: m, against: y, of: n).isMissing)
    #expect(FisherExact.oddsRatio(x, of: m, against: y, of: n, level: 0.9).isMissing)
  }

  @Test("Where all or none succeed, the test says 1 and the odds ratio has a reason")
  func degenerate() {
    #expect(ProportionDifference.test(20, of: 20, against: 30, of: 30).value?.p == 1)
    #expect(ProportionDifference.test(0, of: 20, against: 0, of: 30).value?.p == 1)
    #expect(FisherExact.oddsRatio(0, of: 20, against: 0, of: 30, level: 0.95).isMissing)
    let none = FisherExact.oddsRatio(0, of: 5, against: 5, of: 5, level: 0.95).value
    #expect(none?.value == 0 && none?.interval?.lower == 0)
    let all = FisherExact.oddsRatio(5, of: 5, against: 0, of: 5, level: 0.95).value
    #expect(all?.value == .infinity && all?.interval?.upper == .infinity)
  }
}

extension Reported {
  /// Whether there is a reason instead of a result.
  var isMissing: Bool {
    if case .notEstimable(let reason) = self { !reason.isEmpty } else { false }
  }
}
