import Evidence
import Statistics
import TestSupport
import Testing

@Suite("Paired categories")
struct PairedCategoryTests {
  @Test("McNemar's tests and the interval of Bonett and Price agree with Python")
  func expected() throws {
    for table in try ExpectedPaired.read().tables {
      func chiSquare(_ continuity: Bool) -> TestResult? {
        McNemar.chiSquare(
          onlyFirst: table.onlyFirst, onlySecond: table.onlySecond, pairs: table.pairs,
          continuity: continuity
        ).value
      }
      let label = "\(table.onlyFirst), \(table.onlySecond)"
      expectClose(chiSquare(false)?.statistic, table.chi2[0], within: 1e-13, label)
      expectClose(chiSquare(false)?.p, table.chi2[1], within: 1e-11, label)
      if let corrected = table.corrected {
        expectClose(chiSquare(true)?.statistic, corrected[0], within: 1e-13, label)
        expectClose(chiSquare(true)?.p, corrected[1], within: 1e-11, label)
      } else {
        #expect(chiSquare(true)?.statistic == 0 && chiSquare(true)?.p == 1)
      }
      expectClose(
        McNemar.exact(
          onlyFirst: table.onlyFirst, onlySecond: table.onlySecond, pairs: table.pairs
        ).value?.p, table.exact, within: 1e-12, label)
      let difference = PairedProportions.difference(
        onlyFirst: table.onlyFirst, onlySecond: table.onlySecond, pairs: table.pairs, level: 0.95
      ).value
      expectClose(difference, table.bonettPrice, within: 1e-13, label)
      expectClose(
        difference?.value, Double(table.onlySecond - table.onlyFirst) / Double(table.pairs),
        within: 1e-15)
    }
  }

  /// The example of `ci.prop.ps` in Bonett's R package statpsych.
  @Test("Shares of 18 and of 32 in 48 pairs differ by .255 to .625")
  func published() {
    let difference = PairedProportions.difference(
      onlyFirst: 4, onlySecond: 26, pairs: 48, level: 0.95
    ).value
    expectClose(difference?.value, 0.4583333, within: 1e-7)
    expectClose(difference, [0.2548067, 0.6251933], within: 1e-7)
  }

  @Test(
    "Marginal homogeneity and McNemar's tests agree with R and statsmodels",
    .enabled(if: Oracle.isPresent, Comment(rawValue: Repository.sharedIsAbsent)),
    arguments: PairedJob.all)
  func oracle(job: PairedJob) throws {
    let pairs = try DataTable(job.data).pairs(job.before, job.after)
    for oracle in [try Oracle("\(job.job).r"), try Oracle("\(job.job).py")] {
      if let expected = oracle["marginal_homogeneity_stuart_maxwell/chi2"] {
        let test = MarginalHomogeneity.stuartMaxwell(
          before: pairs.map(\.0), after: pairs.map(\.1)
        ).value
        expectClose(test?.statistic, expected, within: 1e-10)
        #expect(
          test?.degreesOfFreedom.first == oracle["marginal_homogeneity_stuart_maxwell/df"])
        // coin and statsmodels take p from 1, so that small ones lose their figures and become 0.
        let p = try #require(test).p
        let expectedP = oracle["marginal_homogeneity_stuart_maxwell/p"] ?? .nan
        #expect(p > 0 && abs(p - expectedP) < 1e-14)
      }
      if let cut = oracle["mcnemar_topbox/cut"] {
        let gained = pairs.count { $0.0 < cut && $0.1 >= cut }
        let lost = pairs.count { $0.0 >= cut && $0.1 < cut }
        for (continuity, statistic, p) in [(true, "chi2_cc", "p_cc"), (false, "chi2", "p")] {
          let test = McNemar.chiSquare(
            onlyFirst: lost, onlySecond: gained, pairs: pairs.count, continuity: continuity
          ).value
          oracle.expect(test?.statistic, at: "mcnemar_topbox/\(statistic)")
          oracle.expect(test?.p, at: "mcnemar_topbox/\(p)")
        }
        oracle.expect(
          McNemar.exact(onlyFirst: lost, onlySecond: gained, pairs: pairs.count).value?.p,
          at: "mcnemar_topbox/p_exact")
      }
    }
  }

  @Test("Stuart and Maxwell's test of random pairs agrees with statsmodels")
  func homogeneity() throws {
    for (number, pairs) in try ExpectedPaired.read().cases.enumerated() {
      guard let expected = pairs.stuart_maxwell else { continue }
      let test = MarginalHomogeneity.stuartMaxwell(before: pairs.before, after: pairs.after).value
      #expect(test?.degreesOfFreedom == [expected[1]], "pairs \(number)")
      // statsmodels inverts the matrix; from 100 categories on that costs it figures.
      expectClose(test?.statistic, expected[0], within: 1e-8, "pairs \(number)")
    }
  }

  @Test("Two categories are McNemar's, empty ones change nothing, separate ones add up")
  func networks() throws {
    let two = MarginalHomogeneity.stuartMaxwell([[10, 3], [9, 5]]).value
    let mcNemar = McNemar.chiSquare(onlyFirst: 3, onlySecond: 9, pairs: 27, continuity: false)
    expectClose(two?.statistic, try #require(mcNemar.value).statistic, within: 1e-14)
    let full: [[Int]] = [[4, 5, 1], [2, 6, 3], [0, 7, 8]]
    let padded: [[Int]] = [
      [4, 0, 5, 1, 0], [0, 9, 0, 0, 0], [2, 0, 6, 3, 0], [0, 0, 7, 8, 0], [0, 0, 0, 0, 0],
    ]
    let plain = MarginalHomogeneity.stuartMaxwell(full).value
    let wide = MarginalHomogeneity.stuartMaxwell(padded).value
    #expect(wide?.degreesOfFreedom == [2])
    expectClose(wide?.statistic, try #require(plain).statistic, within: 1e-13)
    // Two pairs of categories that exchange nothing with each other: two tests of McNemar.
    let apart: [[Int]] = [[5, 0, 3, 0], [0, 5, 0, 6], [9, 0, 5, 0], [0, 2, 0, 5]]
    let test = MarginalHomogeneity.stuartMaxwell(apart).value
    #expect(test?.degreesOfFreedom == [2])
    expectClose(test?.statistic, 36.0 / 12 + 16.0 / 8, within: 1e-14)
    // The order of the categories is of no account.
    let turned = MarginalHomogeneity.stuartMaxwell(full.reversed().map { $0.reversed() }).value
    expectClose(turned?.statistic, try #require(plain).statistic, within: 1e-13)
  }

  @Test("Tables without disagreement, and tables that are none, have a reason")
  func edges() {
    for table: [[Int]] in [
      [], [[3]], [[3, 0], [0, 4]], [[0, 0], [0, 0]], [[1, 2]], [[1, -2], [3, 4]],
    ] {
      #expect(MarginalHomogeneity.stuartMaxwell(table).isMissing)
    }
    for lists: ([Double], [Double]) in [
      ([], []), ([1], [1]), ([1, 2], [1]), ([.nan], [1]), ([.infinity], [1]),
    ] {
      #expect(MarginalHomogeneity.stuartMaxwell(before: lists.0, after: lists.1).isMissing)
    }
    let wide = (0..<300).map(Double.init)
    #expect(
      MarginalHomogeneity.stuartMaxwell(before: wide, after: wide.reversed())
        == .notEstimable(reason: "there are more than 200 categories"))
    for counts in [(0, 0, 0), (1, 1, 1), (-1, 2, 5), (3, 3, 5), (0, 0, -2)] {
      #expect(
        McNemar.chiSquare(
          onlyFirst: counts.0, onlySecond: counts.1, pairs: counts.2, continuity: true
        ).isMissing)
      #expect(
        PairedProportions.difference(
          onlyFirst: counts.0, onlySecond: counts.1, pairs: counts.2, level: 0.95
        ).isMissing)
    }
    #expect(
      McNemar.chiSquare(onlyFirst: 0, onlySecond: 0, pairs: 7, continuity: false)
        == .notEstimable(reason: "no pair disagrees"))
    // Of one pair that disagrees half the splits just as uneven count: p is ½.
    #expect(McNemar.midP(onlyFirst: 1, onlySecond: 0, pairs: 3).value?.p == 0.5)
    #expect(McNemar.midP(onlyFirst: 0, onlySecond: 0, pairs: 3).value?.p == 1)
    let still = PairedProportions.difference(onlyFirst: 0, onlySecond: 0, pairs: 7, level: 0.95)
    #expect(still.value?.value == 0 && still.value?.interval?.contains(0) == true)
  }
}
