import Evidence
import Statistics
import TestSupport
import Testing

@Suite("Means of several groups")
struct AnalysisOfVarianceTests {
  private static let absent = Comment(rawValue: Repository.sharedIsAbsent)

  @Test(
    "Tests and shares agree with R and statsmodels", .enabled(if: Oracle.isPresent, absent),
    arguments: GroupedJob.several)
  func omnibus(job: GroupedJob) throws {
    let groups = try job.groups().map(\.values)
    for oracle in [try Oracle("\(job.job).r"), try Oracle("\(job.job).py")] {
      let classical = AnalysisOfVariance.test(groups).value
      oracle.expect(classical?.statistic, at: "anova/F")
      oracle.expect(classical?.p, at: "anova/p", within: 1e-9)
      oracle.expect(
        VarianceExplained.etaSquared(groups, level: 0.95).value?.value, at: "anova/eta2")
      oracle.expect(
        VarianceExplained.omegaSquared(groups, level: 0.95).value?.value, at: "anova/omega2",
        within: 1e-9)
      oracle.expect(
        VarianceExplained.epsilonSquared(groups, level: 0.95).value?.value, at: "anova/epsilon2",
        within: 1e-9)
      let welch = AnalysisOfVariance.welchTest(groups).value
      oracle.expect(welch?.statistic, at: "welch_anova/F")
      oracle.expect(welch?.degreesOfFreedom.last, at: "welch_anova/df2")
      oracle.expect(welch?.p, at: "welch_anova/p", within: 1e-9)
      let spread = SpreadTest.brownForsythe(groups).value
      oracle.expect(spread?.statistic, at: "brown_forsythe/F", within: 1e-9)
      oracle.expect(spread?.p, at: "brown_forsythe/p", within: 1e-9)
    }
  }

  @Test(
    "Dunn's comparisons agree with R and scikit-posthocs",
    .enabled(if: Oracle.isPresent, absent), arguments: GroupedJob.several)
  func dunn(job: GroupedJob) throws {
    // R takes the groups, and so the pairs, in the order of their names as text.
    let groups = try job.groups().sorted { $0.name < $1.name }.map(\.values)
    for oracle in [try Oracle("\(job.job).r"), try Oracle("\(job.job).py")] {
      let holm = DunnComparison.compared(groups)
      let hochberg = DunnComparison.compared(
        groups, correction: PValueAdjustment.benjaminiHochberg)
      #expect(holm.count == groups.count * (groups.count - 1) / 2)
      for (place, (one, other)) in zip(holm, hochberg).enumerated() {
        // R's z is that of the first less the second.
        oracle.expect(one.test.value.map { -$0.statistic }, at: "pairwise/dunn_z/\(place)")
        for (value, name) in [
          (one.test.value?.p, "dunn_p"), (one.test.value?.adjustedP, "dunn_p_holm"),
          (other.test.value?.adjustedP, "dunn_p_bh"),
        ] { oracle.expect(value, at: "pairwise/\(name)/\(place)", within: 1e-9) }
      }
    }
  }

  @Test(
    "Tukey's and Games and Howell's comparisons agree with R, SciPy and pingouin",
    .enabled(if: Oracle.isPresent, absent), arguments: GroupedJob.several)
  func studentizedRange(job: GroupedJob) throws {
    // R takes the groups, and so the pairs, in the order of their names as text.
    let groups = try job.groups().sorted { $0.name < $1.name }.map(\.values)
    let (r, python) = (try Oracle("\(job.job).r"), try Oracle("\(job.job).py"))
    for (name, comparisons) in [
      ("tukey", TukeyComparison.tukeyKramer(groups, level: 0.95)),
      ("games_howell", TukeyComparison.gamesHowell(groups, level: 0.95)),
    ] {
      for (place, comparison) in comparisons.enumerated() {
        let difference = try #require(comparison.difference.value)
        let interval = try #require(difference.interval)
        let (expected, lower, upper) = (
          try #require(r["\(name)/diff/\(place)"]), try #require(r["\(name)/lo/\(place)"]),
          try #require(r["\(name)/hi/\(place)"])
        )
        // Differences of means near 0 carry the rounding of the means: R's own is 10⁻¹³.
        #expect(abs(difference.value - expected) < 1e-12 * (1 + abs(expected)))
        // R's quantiles of the studentized range are 10⁻⁸ off.
        #expect(abs(interval.lower - lower) < 1e-7 * (upper - lower))
        #expect(abs(interval.upper - upper) < 1e-7 * (upper - lower))
        // SciPy's tails are differences from 1, with an error of 10⁻¹⁴ or so.
        let p = try #require(comparison.test.value?.adjustedP)
        let tail = try #require(python["\(name)/p/\(place)"])
        #expect(abs(p - tail) < 1e-9 * tail + 1e-13, "\(job.job) \(name) \(place)")
      }
    }
  }
}
