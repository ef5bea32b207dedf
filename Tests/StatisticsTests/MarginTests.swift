import Evidence
import Statistics
import TestSupport
import Testing

@Suite("Differences against the smallest that matters")
struct MarginTests {
  @Test(
    "Two one-sided tests agree with R and statsmodels",
    .enabled(if: Oracle.isPresent, Comment(rawValue: Repository.sharedIsAbsent)),
    arguments: TwoGroups.all.prefix(4).filter { $0.job != "two_sat_act_gender" })
  func oracle(groups: TwoGroups) throws {
    let (first, second) = try groups.values()
    for oracle in [try Oracle("\(groups.job).r"), try Oracle("\(groups.job).py")] {
      let margin = try #require(oracle["tost_welch/bound"])
      let result = try #require(
        Equivalence.means(first, second, margin: margin, level: 0.95).value)
      oracle.expect(result.lowerP, at: "tost_welch/p_lower")
      oracle.expect(result.upperP, at: "tost_welch/p_upper")
      oracle.expect(result.test.p, at: "tost_welch/p")
      if oracle.name.hasSuffix(".r") {
        oracle.expect(result.difference.interval, at: "tost_welch/ci90")
      }
    }
  }

  @Test(
    "The score tests of shares agree with their definition in 30 digits", arguments: [true, false])
  func scores(isCorrected: Bool) throws {
    for row in try ExpectedShares.read() {
      let (x, m, y, n) = (row.table[0], row.table[1], row.table[2], row.table[3])
      let result = Equivalence.proportions(
        x, of: m, against: y, of: n, margin: 0.2, level: 0.95, isCorrected: isCorrected
      ).value
      let expected = isCorrected ? row.margin_p : row.margin_p_uncorrected
      expectClose(result?.lowerP, expected[0], within: 1e-10, "\(row.table)")
      expectClose(result?.upperP, expected[1], within: 1e-10, "\(row.table)")
    }
  }

  /// Farrington and Manning (1990), Statistics in Medicine 9, 1447–1454, is the source of the statistic; the
  /// verdicts are read from the interval that belongs to the tests.
  @Test("The verdict is what the interval says")
  func verdicts() throws {
    var numbers = SeededNumbers(seed: 9)
    var seen: Set<EquivalenceVerdict> = []
    for size in [4, 12, 60] {
      for shift in 0...4 {
        let x = (0..<size).map { _ in Double(numbers.integer(in: 1...6) + shift) }
        let y = (0..<size).map { _ in Double(numbers.integer(in: 1...6)) }
        let results = [
          Equivalence.means(x, y, margin: 1, level: 0.95),
          Equivalence.means(x, y, margin: 1, level: 0.9, spread: .student),
          Equivalence.changes(before: x, after: y, margin: 1, level: 0.95),
          Equivalence.proportions(
            min(size, shift * size / 4), of: size, against: size / 4, of: size, margin: 0.25,
            level: 0.95),
        ]
        for result in results.compactMap(\.value) {
          seen.insert(result.verdict)
          let interval = try #require(result.difference.interval)
          let within = interval.lower > -result.margin && interval.upper < result.margin
          let beyond = interval.lower > result.margin || interval.upper < -result.margin
          #expect(
            result.verdict == (within ? .equivalent : beyond ? .different : .notShown), "\(result)")
        }
        let inferior = try #require(
          MarginTest.means(.nonInferior, x, y, margin: 1, level: 0.95).value)
        let superior = try #require(
          MarginTest.means(.superior, x, y, margin: 1, level: 0.95).value)
        let bounds = try #require(superior.difference.interval)
        #expect(
          superior.verdict == (bounds.lower > 1 ? .shown : bounds.upper < 1 ? .refuted : .notShown))
        #expect(inferior.test.p <= superior.test.p)
        let equivalence = Equivalence.means(x, y, margin: 1, level: 0.95).value
        #expect(inferior.test.p == equivalence?.lowerP)
      }
    }
    #expect(seen == Set(EquivalenceVerdict.allCases))
  }

  @Test("Exchanging the groups exchanges the tests")
  func exchange() throws {
    let (x, y): ([Double], [Double]) = ([3, 4, 4, 5, 6, 2], [2, 4, 5, 3, 3])
    let there = try #require(Equivalence.means(x, y, margin: 1.5, level: 0.95).value)
    let back = try #require(Equivalence.means(y, x, margin: 1.5, level: 0.95).value)
    expectClose(there.lowerP, back.upperP, within: 1e-13)
    #expect(there.verdict == back.verdict)
    let shares = try #require(
      MarginTest.proportions(
        .nonInferior, 30, of: 40, against: 31, of: 40, margin: 0.1, level: 0.95
      )
      .value)
    #expect(
      shares.test.method.name == "non_inferiority" && shares.difference.interval?.level == 0.9)
    let change = MarginTest.changes(
      .superior, before: [1, 2, 3, 4], after: [3, 4, 5, 7], margin: 1, level: 0.95)
    #expect(change.value?.verdict == .shown && change.value?.test.groupCounts == [4])
  }

  @Test("Margins, levels and data that make no test have a reason")
  func edges() {
    let x: [Double] = [1, 2, 3, 4]
    let y: [Double] = [2, 2, 5, 4]
    let missing = [
      Equivalence.means(x, y, margin: 0, level: 0.95).isMissing,
      Equivalence.means(x, y, margin: -1, level: 0.95).isMissing,
      Equivalence.means(x, y, margin: .infinity, level: 0.95).isMissing,
      Equivalence.means(x, y, margin: .nan, level: 0.95).isMissing,
      Equivalence.means(x, y, margin: 1, level: 0.5).isMissing,
      Equivalence.means(x, y, margin: 1, level: 1).isMissing,
      Equivalence.means([], y, margin: 1, level: 0.95).isMissing,
      Equivalence.means([1, 1], [2, 2], margin: 1, level: 0.95).isMissing,
      Equivalence.changes(before: x, after: x.map { $0 + 1 }, margin: 1, level: 0.95).isMissing,
      Equivalence.changes(before: x, after: [1], margin: 1, level: 0.95).isMissing,
      Equivalence.proportions(1, of: 2, against: 0, of: 0, margin: 0.1, level: 0.95).isMissing,
      Equivalence.proportions(1, of: 2, against: 1, of: 2, margin: 1, level: 0.95).isMissing,
      MarginTest.means(.superior, x, [1], margin: 1, level: 0.95).isMissing,
      MarginTest.proportions(.superior, 1, of: 2, against: 1, of: 2, margin: 2, level: 0.95)
        .isMissing,
    ]
    #expect(missing.allSatisfy { $0 })
  }
}
