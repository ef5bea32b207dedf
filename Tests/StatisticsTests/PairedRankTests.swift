import Evidence
import Foundation
import Statistics
import TestSupport
import Testing

@Suite("Ranks of paired changes")
struct PairedRankTests {
  @Test("Signed ranks, signs and Walsh averages of random pairs agree with Python")
  func expected() throws {
    for (number, pairs) in try ExpectedPaired.read().cases.enumerated() {
      for (rule, values) in [
        (WilcoxonSignedRank.Zeros.dropped, pairs.dropped), (.pratt, pairs.pratt),
      ] {
        let label = "pairs \(number), zeros \(rule)"
        func p(_ distribution: WilcoxonSignedRank.Distribution) -> Double? {
          WilcoxonSignedRank.test(
            before: pairs.before, after: pairs.after, zeros: rule, distribution: distribution
          ).value?.p
        }
        guard let values else {
          #expect(p(.exact) == nil)
          continue
        }
        expectClose(p(.exact), values.exact, within: 1e-12, label)
        expectClose(p(.normal(continuity: false)), values.normal, within: 1e-11, label)
        expectClose(p(.normal(continuity: true)), values.corrected, within: 1e-11, label)
        let test = WilcoxonSignedRank.test(before: pairs.before, after: pairs.after, zeros: rule)
        #expect(test.value?.statistic == values.statistic)
        let centre = PseudoMedian.estimate(
          before: pairs.before, after: pairs.after, zeros: rule, level: 0.95
        ).value
        #expect(centre?.value == values.pseudo_median, "\(label)")
        #expect(
          centre?.interval.map { [$0.lower, $0.upper] } == values.pseudo_bounds, "\(label)")
        let r = MatchedRankBiserial.estimate(
          before: pairs.before, after: pairs.after, zeros: rule, level: 0.95
        ).value
        expectClose(r?.value, values.rank_biserial, within: 1e-14, label)
        #expect((r?.interval == nil) == (values.jackknife == nil))
        if let bounds = values.jackknife { expectClose(r, bounds, within: 1e-12, label) }
      }
      let sign = SignTest.test(before: pairs.before, after: pairs.after).value
      #expect((sign == nil) == (pairs.sign_p == nil))
      if let p = pairs.sign_p { expectClose(sign?.p, p, within: 1e-12, "pairs \(number)") }
    }
  }

  @Test(
    "Ranks of real changes agree with R, coin and SciPy",
    .enabled(if: Oracle.isPresent, Comment(rawValue: Repository.sharedIsAbsent)),
    arguments: PairedJob.all.filter { $0.data != "anorexia" })
  func oracle(job: PairedJob) throws {
    let (before, after) = try job.measurements()
    func p(
      _ zeros: WilcoxonSignedRank.Zeros, _ distribution: WilcoxonSignedRank.Distribution
    ) -> Double? {
      WilcoxonSignedRank.test(
        before: before, after: after, zeros: zeros, distribution: distribution
      ).value?.p
    }
    let r = try Oracle("\(job.job).r")
    let python = try Oracle("\(job.job).py")
    for oracle in [r, python] {
      oracle.expect(p(.dropped, .normal(continuity: true)), at: "wilcoxon/p_dropzero_cc")
      oracle.expect(p(.dropped, .normal(continuity: false)), at: "wilcoxon/p_dropzero_nocc")
      oracle.expect(
        SignTest.test(before: before, after: after).value?.p, at: "sign_test_p")
      for (rule, name) in [
        (WilcoxonSignedRank.Zeros.dropped, "pseudo_median_walsh_nonzero"),
        (.pratt, "pseudo_median_walsh_all"),
      ] {
        oracle.expect(
          PseudoMedian.estimate(before: before, after: after, zeros: rule, level: 0.95)
            .value?.value, at: "wilcoxon/\(name)")
      }
      oracle.expect(
        MatchedRankBiserial.estimate(before: before, after: after, zeros: .dropped, level: 0.95)
          .value?.value, at: "wilcoxon/matched_rank_biserial_dropzero")
    }
    python.expect(p(.pratt, .normal(continuity: true)), at: "wilcoxon/pratt_p_cc")
    if let exact = r["wilcoxon/pratt_p_exact"] {
      expectClose(p(.pratt, .exact), exact, within: 1e-10)
      r.expect(p(.dropped, .exact), at: "wilcoxon/dropzero_p_exact_ties")
    }
    let null = MatchedRankBiserial.estimate(
      before: before, after: after, zeros: .dropped, bounds: .null, level: 0.95)
    r.expect(null.value?.value, at: "effectsize_rank_biserial_paired/est")
    // effectsize takes for n the second measurements that are not 0, where it should take the changes.
    func error(_ count: Int) -> Double {
      let n = Double(count)
      return (n * (n + 1) * (2 * n + 1) / 6).squareRoot() / (n * (n + 1) / 2)
    }
    let value = try #require(null.value)
    let upper = try #require(value.interval).upper
    let theirs = try #require(r["effectsize_rank_biserial_paired/hi"])
    expectClose(
      (atanh(upper) - atanh(value.value)) / (atanh(theirs) - atanh(value.value)),
      error(zip(before, after).count { $0 != $1 }) / error(after.count { $0 != 0 }), within: 1e-10)
  }

  @Test(
    "Bounds between Walsh averages agree with all averages written out",
    .enabled(if: Oracle.isPresent, Comment(rawValue: Repository.sharedIsAbsent)),
    arguments: [
      ("msqR_prepost", "happy.pre", "happy.post", "msq_happy_all", WilcoxonSignedRank.Zeros.pratt),
      ("msqR_prepost", "happy.pre", "happy.post", "msq_happy_nonzero", .dropped),
      ("anorexia", "Prewt", "Postwt", "anorexia", .pratt),
    ])
  func walsh(
    data: String, first: String, second: String, name: String, zeros: WilcoxonSignedRank.Zeros
  ) throws {
    let pairs = try DataTable(data).pairs(first, second)
    let oracle = try Oracle("extra_deterministic")
    let centre = PseudoMedian.estimate(
      before: pairs.map(\.0), after: pairs.map(\.1), zeros: zeros, level: 0.95
    ).value
    let path = "hodges_lehmann_paired/\(name)"
    #expect(centre.map { Double($0.count) } == oracle["\(path)/n"])
    oracle.expect(centre?.value, at: "\(path)/estimate")
    oracle.expect(centre?.interval, at: path)
  }

  /// Hollander and Wolfe's depression data (1973), page 29, in R's help on `wilcox.test`.
  ///
  /// It gives V = 40, p = .03906, and .46 from .01 to .786 as pseudo-median and interval where it counts exactly.
  @Test("Nine patients with depression")
  func published() throws {
    let first = [1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30]
    let second = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29]
    let test = WilcoxonSignedRank.test(before: second, after: first, zeros: .dropped).value
    #expect(test?.statistic == 40)
    expectClose(test?.p, 20.0 / 512, within: 1e-13)
    let centre = PseudoMedian.estimate(before: second, after: first, zeros: .dropped, level: 0.95)
    expectClose(centre.value, [0.46, 0.01, 0.786], within: 1e-12)
  }

  @Test("Too few pairs for the level have no bounds, six have the extremes")
  func few() {
    let zeros = [Double](repeating: 0, count: 6)
    let five = PseudoMedian.estimate(
      before: Array(zeros.dropLast()), after: [1, 2, 3, 4, 5], zeros: .dropped, level: 0.95)
    #expect(five.value?.value == 3 && five.value?.interval == nil)
    let six = PseudoMedian.estimate(
      before: zeros, after: [1, 2, 3, 4, 5, 6], zeros: .dropped, level: 0.95)
    #expect(six.value?.interval?.lower == 1 && six.value?.interval?.upper == 6)
  }

  /// Pairs without enough to say anything, by what can still be said.
  static let edges: [(before: [Double], after: [Double], hasRanks: Bool)] = [
    ([], [], false), ([1], [1], false), ([2, 3, 4], [2, 3, 4], false), ([1], [3], true),
    ([1, 2], [1, 4], true), ([0, 0, 0, 0], [0, 0, 0, 1], true), ([1, 2], [3, 4], true),
    ([1, .nan], [1, 2], false), ([1, 2], [.infinity, 2], false), ([1, 2], [1], false),
    ([.leastNonzeroMagnitude, 0], [0, 0], true),
  ]

  @Test("No change, one change and values that are none", arguments: edges)
  func edge(before: [Double], after: [Double], hasRanks: Bool) {
    for zeros in [WilcoxonSignedRank.Zeros.dropped, .pratt] {
      for distribution in [
        WilcoxonSignedRank.Distribution.exact, .normal(continuity: true),
      ] {
        let test = WilcoxonSignedRank.test(
          before: before, after: after, zeros: zeros, distribution: distribution)
        #expect((test.value != nil) == hasRanks)
      }
      let r = MatchedRankBiserial.estimate(
        before: before, after: after, zeros: zeros, level: 0.95)
      #expect((r.value != nil) == hasRanks && r.value?.interval == nil)
    }
    #expect((SignTest.test(before: before, after: after).value != nil) == hasRanks)
    let centre = PseudoMedian.estimate(before: before, after: after, zeros: .dropped, level: 0.95)
    #expect((centre.value != nil) == hasRanks && centre.value?.interval == nil)
  }

  @Test("A level that is none, and too many pairs for the exact distribution, are refused")
  func refused() {
    let before = (0..<501).map(Double.init)
    let after = before.map { 2 * $0 + 1 }
    #expect(
      WilcoxonSignedRank.test(
        before: before, after: after, zeros: .pratt, distribution: .exact)
        == .notEstimable(reason: "more than 500 pairs change"))
    for level in [0, 1, Double.nan] {
      #expect(
        PseudoMedian.estimate(before: before, after: after, zeros: .pratt, level: level).isMissing)
      #expect(
        MatchedRankBiserial.estimate(before: before, after: after, zeros: .pratt, level: level)
          .isMissing)
    }
  }

  @Test("Many pairs without a change make no list of all rank sums")
  func manyWithoutChange() {
    let before = [Double](repeating: 3, count: 200_000)
    let after = before.indices.map { $0 < 45 ? 4 : before[$0] }
    func test(_ distribution: WilcoxonSignedRank.Distribution) -> Reported<TestResult> {
      WilcoxonSignedRank.test(
        before: before, after: after, zeros: .pratt, distribution: distribution)
    }
    #expect(test(.automatic) == test(.normal(continuity: false)))
    #expect(test(.automatic).value != nil && test(.exact).value == nil)
  }

  @Test("Answers in tenths have the ranks of answers in whole points")
  func decimals() throws {
    for pairs in try ExpectedPaired.read().cases {
      let before = pairs.before.map { ($0 + 70) / 10 }
      let after = pairs.after.map { ($0 + 70) / 10 }
      for (rule, values) in [
        (WilcoxonSignedRank.Zeros.dropped, pairs.dropped), (.pratt, pairs.pratt),
      ] {
        guard let values else { continue }
        let test = WilcoxonSignedRank.test(
          before: before, after: after, zeros: rule, distribution: .normal(continuity: false))
        #expect(test.value?.statistic == values.statistic)
        let centre = PseudoMedian.estimate(
          before: before, after: after, zeros: rule, level: 0.95
        ).value
        expectClose(
          centre, [values.pseudo_median / 10] + (values.pseudo_bounds ?? []).map { $0 / 10 },
          within: 1e-14)
      }
      #expect(
        ChangeShares(before: before, after: after, level: 0.95)
          == ChangeShares(before: pairs.before, after: pairs.after, level: 0.95))
    }
  }

  @Test("A hundred thousand pairs take no matrix")
  func many() throws {
    var numbers = SeededNumbers(seed: 3)
    let before = (0..<100_000).map { _ in Double(numbers.integer(in: 0...1_000_000)) }
    let after = before.map { $0 + Double(numbers.integer(in: -900...1000)) }
    let centre = try #require(
      PseudoMedian.estimate(before: before, after: after, zeros: .pratt, level: 0.95).value)
    #expect(try #require(centre.interval).contains(50) && abs(centre.value - 50) < 8)
    let r = try #require(
      MatchedRankBiserial.estimate(before: before, after: after, zeros: .pratt, level: 0.95).value)
    #expect(try #require(r.interval).contains(r.value))
  }
}
