import Evidence
import Foundation
import Statistics
import TestSupport
import Testing

/// What `Expected/two_shares.py` computed for two groups by success and failure.
struct ExpectedShares: Decodable {
  let table: [Int]
  let miettinen_nurminen: [Double]
  let mee: [Double]
  /// `nil` stands for ∞, or for no ratio.
  let ratio_miettinen_nurminen: [Double?]?
  let koopman: [Double?]?
  let boschloo: Double
  let boschloo_greater: Double
  let boschloo_less: Double
  let barnard: Double
  let barnard_scipy: Double
  let barnard_statistic: Double
  let margin_p: [Double]
  let margin_p_uncorrected: [Double]

  static func read() throws -> [ExpectedShares] {
    try JSONDecoder().decode([ExpectedShares].self, from: expectedData("two_shares.json"))
  }
}

@Suite("Two independent proportions by scores, ratios and unconditional tests")
struct TwoSharesTests {
  @Test("Score intervals agree with their definition in 30 digits")
  func scores() throws {
    let rows = try ExpectedShares.read()
    #expect(rows.count == 17)
    for row in rows {
      let (x, m, y, n) = (row.table[0], row.table[1], row.table[2], row.table[3])
      for isCorrected in [true, false] {
        let bounds = ProportionDifference.score(
          x, of: m, minus: y, of: n, level: 0.95, isCorrected: isCorrected
        ).value?.interval
        let expected = isCorrected ? row.miettinen_nurminen : row.mee
        expectNear(bounds?.lower, expected[0], "\(row.table), \(isCorrected)")
        expectNear(bounds?.upper, expected[1], "\(row.table), \(isCorrected)")
        let ratio = RiskRatio.score(
          x, of: m, over: y, of: n, level: 0.95, isCorrected: isCorrected)
        guard let expected = isCorrected ? row.ratio_miettinen_nurminen : row.koopman else {
          #expect(ratio == .notEstimable(reason: "neither group has any"))
          continue
        }
        expectNear(ratio.value?.interval?.lower, expected[0] ?? .nan, "\(row.table) ratio")
        expectNear(ratio.value?.interval?.upper, expected[1] ?? .infinity, "\(row.table) ratio")
      }
    }
  }

  /// Newcombe (1998), Statistics in Medicine 17, 873–890, table II, methods 5 and 6, first comparison.
  @Test("Score intervals agree with Newcombe's table")
  func published() throws {
    for (isCorrected, name, lower, upper) in [
      (false, "mee", 0.0533, 0.3377), (true, "miettinen_nurminen", 0.0528, 0.3382),
    ] {
      let interval = try #require(
        ProportionDifference.score(
          56, of: 70, minus: 48, of: 80, level: 0.95, isCorrected: isCorrected
        ).value?.interval)
      #expect(abs(interval.lower - lower) < 0.00005001 && abs(interval.upper - upper) < 0.00005001)
      #expect(interval.method.name == name)
    }
  }

  @Test("Boschloo's and Barnard's p are the maxima over all common shares")
  func unconditional() throws {
    for row in try ExpectedShares.read() {
      let (x, m, y, n) = (row.table[0], row.table[1], row.table[2], row.table[3])
      let boschloo = { UnconditionalExact.boschloo(x, of: m, against: y, of: n, alternative: $0) }
      expectClose(boschloo(.twoSided).value?.p, row.boschloo, within: 1e-10, "\(row.table)")
      let fisher = FisherExact.test(x, of: m, against: y, of: n).value
      expectClose(
        boschloo(.twoSided).value?.statistic, try #require(fisher?.p), within: 1e-12)
      let barnard = UnconditionalExact.barnard(x, of: m, against: y, of: n).value
      expectClose(barnard?.statistic, row.barnard_statistic, within: 1e-12, "\(row.table)")
      expectClose(barnard?.p, row.barnard, within: 1e-10, "\(row.table) Barnard")
      // SciPy compares statistics that rounding made unequal: its p may lack tables.
      #expect(row.barnard >= row.barnard_scipy * (1 - 1e-9))
      // As exact as SciPy's optimiser.
      expectClose(boschloo(.greater).value?.p, row.boschloo_greater, within: 1e-7, "\(row.table)")
      expectClose(boschloo(.less).value?.p, row.boschloo_less, within: 1e-7, "\(row.table)")
    }
  }

  /// The examples of SciPy's documentation.
  ///
  /// Of 7 of 15 against 12 of 15 SciPy prints 0.0681534, for it loses tables whose statistic is equal but for
  /// rounding; with statistics compared as fractions Barnard's p is 0.0682183.
  @Test("The unconditional tests have their published values")
  func unconditionalExamples() throws {
    let boschloo = try #require(
      UnconditionalExact.boschloo(74, of: 117, against: 31, of: 63, alternative: .greater).value)
    #expect(abs(boschloo.statistic - 0.0483) < 5e-5 && abs(boschloo.p - 0.0355) < 1e-4)
    let barnard = try #require(UnconditionalExact.barnard(7, of: 15, against: 12, of: 15).value)
    #expect(abs(barnard.statistic + 1.894) < 5e-4 && abs(barnard.p - 0.0682183) < 5e-8)
  }

  @Test(
    "Boschloo's p is never greater than Fisher's, and both tests ignore the order of the groups")
  func unconditionalProperties() throws {
    for (m, n) in [(1, 4), (3, 3), (5, 8), (13, 6)] {
      for x in 0...m {
        for y in 0...n {
          let boschloo = UnconditionalExact.boschloo(x, of: m, against: y, of: n).value
          let p = try #require(boschloo?.p)
          let back = UnconditionalExact.boschloo(n - y, of: n, against: m - x, of: m).value?.p
          let fisher = try #require(FisherExact.test(x, of: m, against: y, of: n).value?.p)
          let barnard = try #require(
            UnconditionalExact.barnard(x, of: m, against: y, of: n).value?.p)
          let barnardBack = UnconditionalExact.barnard(y, of: n, against: x, of: m).value?.p ?? .nan
          let isSound =
            p > 0 && p <= fisher * (1 + 1e-9) && abs(p - (back ?? .nan)) < 1e-10
            && barnard > 0 && barnard <= 1 && abs(barnard - barnardBack) < 1e-10
          #expect(isSound, "\(x)/\(m) \(y)/\(n): \(p) \(fisher) \(barnard)")
        }
      }
    }
  }

  @Test(
    "Ratios, corrections and other intervals agree with R and statsmodels",
    .enabled(if: Oracle.isPresent, Comment(rawValue: Repository.sharedIsAbsent)),
    arguments: ProportionDifferenceTests.jobs)
  func oracle(job: String) throws {
    for oracle in [try Oracle("\(job).r"), try Oracle("\(job).py")] {
      let (x, m, y, n) = try oracle.twoShares()
      oracle.expect(
        Proportion.jeffreys(successes: x, count: m, level: 0.95).value?.interval, at: "jeffreys1")
      oracle.expect(
        Proportion.agrestiCoull(successes: x, count: m, level: 0.95).value?.interval,
        at: "agresti_coull1")
      let woolf = OddsRatio.woolf(x, of: m, over: y, of: n, level: 0.95).value
      oracle.expect(woolf?.value, at: "or_woolf/est")
      oracle.expect(woolf?.interval, at: "or_woolf")
      let katz = RiskRatio.katz(x, of: m, over: y, of: n, level: 0.95).value
      oracle.expect(katz?.value, at: "rr_katz/est")
      oracle.expect(katz?.interval, at: "rr_katz")
      oracle.expect(
        ProportionDifference.cohensH(x, of: m, minus: y, of: n, level: 0.95).value?.value,
        at: "cohens_h")
      for (correction, path) in [
        (TwoByTwoTest.Correction.none, "chi2"), (.yates, "chi2_yates"),
        (.nMinusOne, "chi2_n_minus_1"),
      ] where oracle.name.hasSuffix(".r") || correction != .nMinusOne {
        let test = TwoByTwoTest.chiSquare(x, of: m, against: y, of: n, correction: correction).value
        oracle.expect(test?.statistic, at: "\(path)/stat")
        oracle.expect(test?.p, at: "\(path)/p")
      }
      if oracle.name.hasSuffix(".r") {
        // PropCIs stops at 10⁻⁷; statsmodels has other bounds, which its own definition does not give.
        let score = ProportionDifference.score(x, of: m, minus: y, of: n, level: 0.95).value
        let path = "miettinen_nurminen_or_mee_PropCIs_diffscoreci"
        expectClose(score?.interval?.lower, try #require(oracle["\(path)/lo"]), within: 3e-6)
        expectClose(score?.interval?.upper, try #require(oracle["\(path)/hi"]), within: 3e-6)
      }
    }
  }

  @Test("Equal shares are as alike as can be with correction too")
  func equal() {
    #expect(
      TwoByTwoTest.chiSquare(1, of: 2, against: 1, of: 2, correction: .yates).value?.p == 1)
  }

  static let refused: [(Int, Int, Int, Int)] = [
    (0, 0, 1, 2), (1, 2, 0, 0), (3, 2, 1, 2), (1, 2, -1, 2), (0, 0, 0, 0),
  ]

  @Test("Empty and impossible groups have a reason", arguments: refused)
  func refusals(x: Int, m: Int, y: Int, n: Int) {
    let missing = [
      ProportionDifference.score(x, of: m, minus: y, of: n, level: 0.9).isMissing,
      ProportionDifference.cohensH(x, of: m, minus: y, of: n, level: 0.9).isMissing,
      RiskRatio.score(x, of: m, over: y, of: n, level: 0.9).isMissing,
      RiskRatio.katz(x, of: m, over: y, of: n, level: 0.9).isMissing,
      OddsRatio.woolf(x, of: m, over: y, of: n, level: 0.9).isMissing,
      TwoByTwoTest.chiSquare(x, of: m, against: y, of: n, correction: .none).isMissing,
      UnconditionalExact.boschloo(x, of: m, against: y, of: n).isMissing,
      UnconditionalExact.barnard(x, of: m, against: y, of: n).isMissing,
    ]
    #expect(missing.allSatisfy { $0 })
    #expect(ProportionDifference.score(1, of: 2, minus: 1, of: 2, level: 1).isMissing)
  }

  @Test("All or none, and counts of ten millions")
  func ends() throws {
    #expect(OddsRatio.woolf(0, of: 5, over: 0, of: 5, level: 0.95).isMissing)
    #expect(OddsRatio.woolf(0, of: 5, over: 2, of: 5, level: 0.95).value?.interval == nil)
    #expect(RiskRatio.katz(3, of: 5, over: 0, of: 5, level: 0.95).value?.value == .infinity)
    #expect(RiskRatio.katz(5, of: 5, over: 5, of: 5, level: 0.95).value?.interval == nil)
    #expect(UnconditionalExact.boschloo(5, of: 5, against: 7, of: 7).value?.p == 1)
    #expect(UnconditionalExact.barnard(0, of: 5, against: 0, of: 7).value?.p == 1)
    #expect(
      TwoByTwoTest.chiSquare(5, of: 5, against: 7, of: 7, correction: .none)
        == .notEstimable(reason: "both groups are alike in having all or none"))
    let million = 10_000_000
    let wald = 1.959963984540054 * (0.3 * 0.7 / 1e7 + 0.31 * 0.69 / 1e7).squareRoot()
    let score = try #require(
      ProportionDifference.score(
        3_000_000, of: million, minus: 3_100_000, of: million, level: 0.95
      ).value?.interval)
    #expect(
      abs(score.lower + 0.01 + wald) < 1e-8 && abs(score.upper + 0.01 - wald) < 1e-8, "\(score)")
    let ratio = try #require(
      RiskRatio.score(3_000_000, of: million, over: 3_100_000, of: million, level: 0.95).value?
        .interval)
    #expect(ratio.lower < 30.0 / 31 && ratio.upper > 30.0 / 31 && ratio.upper - ratio.lower < 1e-2)
    #expect(
      UnconditionalExact.boschloo(1, of: million, against: 2, of: million)
        == .notEstimable(reason: "the table is too large to be enumerated"))
  }

  /// mpmath, 25 digits, by the same recurrence of chances over 80,001 tables.
  @Test("Fisher's test and odds ratio of tens of millions keep their figures")
  func millions() throws {
    let (x, y, n) = (3_000_000, 3_002_000, 10_000_000)
    expectClose(
      FisherExact.test(x, of: n, against: y, of: n).value?.p, 0.32940191837505986, within: 1e-10)
    let odds = FisherExact.oddsRatio(x, of: n, against: y, of: n, level: 0.95).value
    expectClose(odds?.value, 0.99904825359282021, within: 1e-10)
    expectClose(odds?.interval?.lower, 0.99713887814952436, within: 1e-10)
    expectClose(odds?.interval?.upper, 1.0009612850523288, within: 1e-10)
    #expect(FisherExact.test(0, of: n, against: n, of: n).value?.p ?? 1 < 1e-300)
    #expect(FisherExact.test(1, of: n, against: 2, of: n).value?.p == 1)
  }

  /// SciPy 1.17, `stats.beta.ppf`: Clopper and Pearson's and Jeffreys' lower and upper bounds.
  static let tiny: [(Int, Int, [Double])] = [
    (
      1, 10000000,
      [
        2.5317807952240303e-09, 5.571642116990813e-07, 1.0789764342729502e-08,
        4.674200826695119e-07,
      ]
    ),
    (
      5, 1000000,
      [
        1.6234883192411703e-06, 1.1668293175208817e-05, 1.9078765988486266e-06,
        1.0959989229536586e-05,
      ]
    ), (0, 10000000, [0.0, 3.6888787737224376e-07, 0.0, 2.5119427153660024e-07]),
    (
      3000000, 10000000,
      [0.29971598216542433, 0.3002841336338419, 0.2997160321518848, 0.30028408362033127]
    ),
    (
      2, 40, [0.006113646599350838, 0.16919686395941763, 0.010534485022236681, 0.15086505123467933]
    ),
    (
      9999, 10000, [0.9994429630020529, 0.9999974682224065, 0.9995326773625351, 0.9999892100243243]
    ),
  ]

  @Test("Bounds of rare things keep their figures", arguments: tiny)
  func rare(successes: Int, count: Int, expected: [Double]) {
    let exact = Proportion.clopperPearson(successes: successes, count: count, level: 0.95).value
    let jeffreys = Proportion.jeffreys(successes: successes, count: count, level: 0.95).value
    let bounds = [
      exact?.interval?.lower, exact?.interval?.upper, jeffreys?.interval?.lower,
      jeffreys?.interval?.upper,
    ]
    for (bound, value) in zip(bounds, expected) { expectClose(bound, value, within: 1e-9) }
  }

  @Test(
    "Jeffreys' interval reaches the ends, Agresti and Coull's holds Wilson's", arguments: 1...12)
  func shares(count: Int) throws {
    #expect(
      Proportion.jeffreys(successes: 0, count: count, level: 0.95).value?.interval?.lower == 0)
    #expect(
      Proportion.jeffreys(successes: count, count: count, level: 0.95).value?.interval?.upper == 1)
    for successes in 0...count {
      let wilson = try #require(
        Proportion.wilson(successes: successes, count: count, level: 0.9).value?.interval)
      let coull = try #require(
        Proportion.agrestiCoull(successes: successes, count: count, level: 0.9).value?.interval)
      #expect(coull.lower <= wilson.lower + 1e-15 && coull.upper >= wilson.upper - 1e-15)
    }
  }

  private func expectNear(_ actual: Double?, _ expected: Double, _ label: String) {
    let error = actual.map { $0 == expected ? 0 : abs($0 - expected) } ?? .infinity
    #expect(error <= 1e-10 * max(1, abs(expected)), "\(label): \(actual ?? .nan), \(expected)")
  }
}
