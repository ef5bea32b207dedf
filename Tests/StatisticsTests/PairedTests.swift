import Evidence
import Statistics
import TestSupport
import Testing

/// Two measurements of the same things in one of the data sets.
struct PairedJob: Sendable, CustomTestStringConvertible {
  let job: String
  let data: String
  let before: String
  let after: String
  var testDescription: String { job }

  /// The measurements of those who have both.
  func measurements() throws -> (before: [Double], after: [Double]) {
    let pairs = try DataTable(data).pairs(before, after)
    return (pairs.map(\.0), pairs.map(\.1))
  }

  static let all = [
    PairedJob(
      job: "paired_msq_happy", data: "msqR_prepost", before: "happy.pre", after: "happy.post"),
    PairedJob(
      job: "paired_msq_tense", data: "msqR_prepost", before: "tense.pre", after: "tense.post"),
    PairedJob(job: "paired_anorexia", data: "anorexia", before: "Prewt", after: "Postwt"),
    PairedJob(
      job: "paired_baumann", data: "Baumann", before: "pretest.1", after: "post.test.1"),
    PairedJob(job: "paired_api", data: "apisrs", before: "api99", after: "api00"),
  ]
}

@Suite("Paired measurements")
struct PairedTests {
  @Test(
    "Changes agree with R and SciPy",
    .enabled(if: Oracle.isPresent, Comment(rawValue: Repository.sharedIsAbsent)),
    arguments: PairedJob.all)
  func oracle(job: PairedJob) throws {
    let (before, after) = try job.measurements()
    for oracle in [try Oracle("\(job.job).r"), try Oracle("\(job.job).py")] {
      let change = PairedDifference.meanChange(before: before, after: after, level: 0.95).value
      oracle.expect(change.map { Double($0.count) }, at: "n")
      oracle.expect(change?.value, at: "mean_change")
      oracle.expect(change?.interval, at: "ci")
      let test = PairedDifference.pairedTest(before: before, after: after).value
      oracle.expect(test?.statistic, at: "t")
      oracle.expect(test?.p, at: "p")
      let dz = PairedDifference.dz(before: before, after: after, level: 0.95).value
      oracle.expect(dz?.value, at: "d_z")
      oracle.expect(dz?.interval, at: "d_z_ci_nct", within: 1e-6)
      let dav = PairedDifference.averageVarianceD(before: before, after: after, level: 0.95).value
      oracle.expect(dav?.value, at: "d_av")
      oracle.expect(dav?.interval, at: "d_av_ci_bonett")
      // Decimal changes that are equal differ by rounding there; see the test after this one.
      guard job.data != "anorexia" else { continue }
      let pratt = WilcoxonSignedRank.test(before: before, after: after, zeros: .pratt).value
      let dropped = WilcoxonSignedRank.test(before: before, after: after, zeros: .dropped).value
      oracle.expect(pratt?.statistic, at: "wilcoxon/pratt_Wplus")
      oracle.expect(pratt?.p, at: "wilcoxon/pratt_p", within: 1e-9)
      oracle.expect(dropped?.statistic, at: "wilcoxon/V_dropzero")
      oracle.expect(dropped?.p, at: "wilcoxon/p_dropzero_nocc", within: 1e-9)
    }
  }

  /// Ranked in exact fractions the rises sum to 1768; R and SciPy, in floating point, say 1766.5.
  @Test(
    "Changes equal but for rounding share their rank",
    .enabled(if: Oracle.isPresent, Comment(rawValue: Repository.sharedIsAbsent)))
  func decimalTies() throws {
    let pairs = try DataTable("anorexia").pairs("Prewt", "Postwt")
    let test = WilcoxonSignedRank.test(
      before: pairs.map(\.0), after: pairs.map(\.1), zeros: .pratt
    ).value
    #expect(test?.statistic == 1768)
    expectClose(test?.p, 0.010753920787123755, within: 1e-12)
  }

  /// Wilcoxon and Wilcox (1964), table 2: with 10 pairs, 8 is the last rank sum significant at .05.
  @Test("Ten pairs with a rank sum of 8 have p = 50/1024")
  func published() {
    let zeros = [Double](repeating: 0, count: 10)
    let changes: [Double] = [1, 2, -3, 4, -5, 6, 7, 8, 9, 10]
    let test = WilcoxonSignedRank.test(before: zeros, after: changes, zeros: .dropped).value
    #expect(test?.statistic == 47)
    expectClose(test?.p, 50.0 / 1024, within: 1e-14)
  }

  @Test("One pair has a mean change and nothing more, none has not even that")
  func few() {
    let one = PairedDifference.meanChange(before: [2], after: [5], level: 0.95)
    #expect(one.value?.value == 3 && one.value?.interval == nil)
    #expect(PairedDifference.pairedTest(before: [2], after: [5]).isMissing)
    #expect(PairedDifference.dz(before: [2], after: [5], level: 0.95).isMissing)
    #expect(
      PairedDifference.averageVarianceD(before: [1, 2], after: [2, 4], level: 0.95)
        == .notEstimable(reason: "the pairs hold only 2 values"))
    #expect(PairedDifference.meanChange(before: [], after: [], level: 0.95).isMissing)
    #expect(WilcoxonSignedRank.test(before: [], after: [], zeros: .pratt).isMissing)
  }

  @Test("Changes that are all equal but for rounding have no interval and no t test")
  func constantChange() {
    let before = [0.1, 0.2, 0.3, 0.7]
    let after = before.map { $0 + 0.2 }
    let change = PairedDifference.meanChange(before: before, after: after, level: 0.95)
    #expect(change.value?.interval == nil && change.value != nil)
    #expect(
      PairedDifference.pairedTest(before: before, after: after)
        == .notEstimable(reason: "every pair changes by the same"))
    // Four rises of equal rank: each of the 16 signs is equally probable, two are as extreme.
    #expect(
      WilcoxonSignedRank.test(before: before, after: after, zeros: .dropped).value?.p == 0.125)
    #expect(
      WilcoxonSignedRank.test(before: before, after: before, zeros: .pratt)
        == .notEstimable(reason: "no pair changes"))
  }

  @Test("Values that are not numbers, and lists that do not fit, have a reason")
  func hostile() {
    let lists: [([Double], [Double])] = [
      ([1, 2, 3], [1, 2]), ([1, .nan, 3], [1, 2, 3]), ([1, 2, 3], [1, .infinity, 3]),
      ([1e308, -1e308, 1e308], [1, 2, 3]),
    ]
    for (before, after) in lists {
      #expect(PairedDifference.meanChange(before: before, after: after, level: 0.95).isMissing)
      #expect(PairedDifference.dz(before: before, after: after, level: 0.95).isMissing)
      #expect(
        PairedDifference.averageVarianceD(before: before, after: after, level: 0.95).isMissing)
      #expect(WilcoxonSignedRank.test(before: before, after: after, zeros: .pratt).isMissing)
    }
  }

  @Test("The exact signed-rank test counts all signs", arguments: [1, 2, 3, 4, 5, 6])
  func enumeration(count: Int) throws {
    var numbers = SeededNumbers(seed: UInt64(count))
    for _ in 0..<40 {
      let changes = (0..<count).map { _ in Double(numbers.integer(in: -2...3)) }
      let zeros = [Double](repeating: 0, count: count)
      for rule in [WilcoxonSignedRank.Zeros.dropped, .pratt] {
        let ranked = rule == .dropped ? changes.filter { $0 != 0 } : changes
        let used = ranked.filter { $0 != 0 }.map { change in
          // The mid-rank: all that are smaller, and half of those that are as large.
          let smaller = ranked.count { abs($0) < abs(change) }
          let equal = ranked.count { abs($0) == abs(change) }
          return (change: change, rank: Double(smaller) + Double(equal + 1) / 2)
        }
        guard !used.isEmpty else { continue }
        let middle = used.reduce(0) { $0 + $1.rank } / 2
        let observed = used.reduce(0) { $0 + ($1.change > 0 ? $1.rank : 0) }
        let signs = 1 << used.count
        let extreme = (0..<signs).count { choice in
          let sum = used.indices.reduce(0) { $0 + (choice >> $1 & 1 == 1 ? used[$1].rank : 0) }
          return abs(sum - middle) >= abs(observed - middle)
        }
        let test = WilcoxonSignedRank.test(before: zeros, after: changes, zeros: rule).value
        expectClose(test?.p, Double(extreme) / Double(signs), within: 1e-12, "\(changes)")
        expectClose(test?.statistic, observed, within: 0)
      }
    }
  }

  @Test("Exchanging the measurements turns the sign of every change")
  func exchange() throws {
    var numbers = SeededNumbers(seed: 7)
    let before = (0..<60).map { _ in Double(numbers.integer(in: 1...5)) }
    let after = (0..<60).map { _ in Double(numbers.integer(in: 2...5)) }
    for measure in [
      PairedDifference.meanChange, PairedDifference.dz, PairedDifference.averageVarianceD,
    ] {
      let there = try #require(measure(before, after, 0.9).value)
      let back = try #require(measure(after, before, 0.9).value)
      expectClose(there.value, -back.value, within: 1e-13)
      expectClose(
        there.interval?.lower, -(try #require(back.interval).upper), within: 1e-11)
    }
    let p = WilcoxonSignedRank.test(before: before, after: after, zeros: .pratt).value?.p
    expectClose(
      WilcoxonSignedRank.test(before: after, after: before, zeros: .pratt).value?.p,
      try #require(p), within: 1e-12)
  }
}
