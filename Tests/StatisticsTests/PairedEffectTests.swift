import Evidence
import Statistics
import TestSupport
import Testing

@Suite("Sizes of paired changes")
struct PairedEffectTests {
  @Test(
    "Standardised changes agree with R and Python",
    .enabled(if: Oracle.isPresent, Comment(rawValue: Repository.sharedIsAbsent)),
    arguments: PairedJob.all)
  func oracle(job: PairedJob) throws {
    let (before, after) = try job.measurements()
    for oracle in [try Oracle("\(job.job).r"), try Oracle("\(job.job).py")] {
      let gz = PairedDifference.gz(before: before, after: after, level: 0.95).value
      oracle.expect(gz?.value, at: "g_z")
      // Both programs stop the search for these bounds at some 1e-7.
      oracle.expect(gz?.interval, at: "g_z_ci_nct", within: 1e-6)
      oracle.expect(
        PairedDifference.averageVarianceG(before: before, after: after, level: 0.95).value?.value,
        at: "g_av")
      let dpre = PairedDifference.baselineD(before: before, after: after, level: 0.95).value
      oracle.expect(dpre?.value, at: "d_pre_becker")
      oracle.expect(dpre?.interval, at: "d_pre_ci_bonett")
      oracle.expect(
        PairedDifference.baselineG(before: before, after: after, level: 0.95).value?.value,
        at: "g_pre")
      oracle.expect(
        PairedDifference.repeatedMeasuresD(before: before, after: after, level: 0.95).value?.value,
        at: "d_rm")
      let shares = ChangeShares(before: before, after: after, level: 0.95)
      oracle.expect(shares.improved.value?.value, at: "pct_improved")
      oracle.expect(shares.same.value?.value, at: "pct_same")
      oracle.expect(shares.declined.value?.value, at: "pct_declined")
      if let bound = oracle["tost/bound"] {
        let test = Equivalence.changes(before: before, after: after, margin: bound, level: 0.95)
        oracle.expect(test.value?.test.p, at: "tost/p")
        oracle.expect(test.value?.lowerP, at: "tost/p_lower")
        oracle.expect(test.value?.upperP, at: "tost/p_upper")
      }
    }
  }

  @Test("d_rm, equivalence and the line of change on baseline agree with Python")
  func expected() throws {
    for (number, pairs) in try ExpectedPaired.read().cases.enumerated() {
      let label = "pairs \(number)"
      if let values = pairs.d_rm {
        expectClose(
          PairedDifference.repeatedMeasuresD(
            before: pairs.before, after: pairs.after, level: 0.95
          ).value, values, within: 1e-11, label)
      }
      if let values = pairs.tost {
        let test = Equivalence.changes(
          before: pairs.before, after: pairs.after, margin: 0.5, level: 0.95
        ).value
        expectClose(test?.test.p, values[0], within: 1e-10, label)
        expectClose(test?.lowerP, values[1], within: 1e-10, label)
        expectClose(test?.upperP, values[2], within: 1e-10, label)
      }
      if let values = pairs.slope {
        expectClose(
          RegressionToMean.slope(before: pairs.before, after: pairs.after, level: 0.95).value,
          values, within: 1e-10, label)
      }
      if let values = pairs.adjusted {
        expectClose(
          RegressionToMean.adjustedChange(
            before: pairs.before, after: pairs.after, at: 3.25, level: 0.95
          ).value, values, within: 1e-10, label)
      }
    }
  }

  /// Borenstein and others (2009), page 29: means of 103 and 100, a standard deviation of the changes of 5.5, 50
  /// pairs with a correlation of .7 make d = .4225 with variance .0131.
  @Test("The example of Borenstein and others")
  func borenstein() throws {
    // Two patterns of mean 0 and mean square 1 that are independent of each other.
    let first = (0..<50).map { $0 % 2 == 0 ? 1.0 : -1 }
    let size = (50.0 / 48).squareRoot()
    let second = (0..<50).map { $0 < 48 ? ($0 % 4 < 2 ? size : -size) : 0 }
    // The deviation within a measurement is 5.5/√(2(1 − .7)).
    let within = 5.5 / (2 * 0.3).squareRoot()
    let scale = within * (49.0 / 50).squareRoot()
    let before = first.map { 100 + scale * $0 }
    let after = zip(first, second).map { 103 + scale * (0.7 * $0 + (1 - 0.49).squareRoot() * $1) }
    let d = try #require(
      PairedDifference.repeatedMeasuresD(before: before, after: after, level: 0.95).value)
    let interval = try #require(d.interval)
    #expect(abs(d.value - 0.4225) < 0.001)
    let error = (interval.upper - interval.lower) / 2 / 1.959963984540054
    #expect(abs(error * error - 0.0131) < 0.0001)
    #expect(interval.method.name == "borenstein")
  }

  @Test("Where both measurements vary alike d_rm is d_av")
  func equalSpread() throws {
    let before: [Double] = [1, 2, 3, 4, 5, 6]
    let after: [Double] = [4, 3, 8, 5, 7, 6]
    let rm = PairedDifference.repeatedMeasuresD(before: before, after: after, level: 0.95).value
    let av = PairedDifference.averageVarianceD(before: before, after: after, level: 0.95).value
    expectClose(rm?.value, try #require(av?.value), within: 1e-13)
  }

  /// Pairs too few or too uniform, and which sizes of the change there are: d_z, g_z, g_av, d_pre, d_rm.
  static let edges: [(before: [Double], after: [Double], sizes: [Bool])] = [
    ([], [], [false, false, false, false, false]),
    ([1], [2], [false, false, false, false, false]),
    ([1, 2], [2, 5], [true, false, false, false, false]),
    ([1, 2, 3], [2, 3, 4], [false, false, true, true, false]),
    ([1, 2, 3], [2, 4, 6], [true, true, true, true, false]),
    ([2, 2, 2], [2, 3, 4], [true, true, true, false, false]),
    ([2, 3, 4], [2, 2, 2], [true, true, true, true, false]),
    ([2, 2, 2], [3, 3, 3], [false, false, false, false, false]),
    ([0, 0, 0], [0, 0, 0], [false, false, false, false, false]),
    ([1, 2, .infinity], [1, 2, 3], [false, false, false, false, false]),
    ([1, 2, 3], [1, 2], [false, false, false, false, false]),
  ]

  @Test("Too few or too uniform pairs have a reason", arguments: edges)
  func edge(before: [Double], after: [Double], sizes: [Bool]) {
    let measures = [
      PairedDifference.dz, PairedDifference.gz, PairedDifference.averageVarianceG,
      PairedDifference.baselineG, PairedDifference.repeatedMeasuresD,
    ]
    #expect(measures.map { $0(before, after, 0.95).value != nil } == sizes)
    #expect(
      (PairedDifference.baselineD(before: before, after: after, level: 0.95).value != nil)
        == sizes[3])
    for measure in measures { #expect(measure(before, after, 1.5).isMissing) }
  }

  @Test("The correction for bias shrinks bounds and estimate alike")
  func unbiased() throws {
    let before: [Double] = [3, 4, 2, 5, 4, 3, 2, 4]
    let after: [Double] = [4, 5, 2, 5, 5, 3, 4, 5]
    for (plain, corrected, name) in [
      (PairedDifference.dz, PairedDifference.gz, "g_z"),
      (PairedDifference.averageVarianceD, PairedDifference.averageVarianceG, "g_av"),
      (PairedDifference.baselineD, PairedDifference.baselineG, "g_pre"),
    ] {
      let d = try #require(plain(before, after, 0.95).value)
      let g = try #require(corrected(before, after, 0.95).value)
      #expect(g.method.name == name)
      // J(7) = Γ(3.5) / (√3.5 Γ(3))
      expectClose(g.value / d.value, 0.8882, within: 1e-4)
      expectClose(
        try #require(g.interval).upper / (try #require(d.interval).upper), g.value / d.value,
        within: 1e-12)
    }
  }
}
