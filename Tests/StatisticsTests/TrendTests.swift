import Evidence
import Foundation
import Statistics
import TestSupport
import Testing

/// What `Expected/trends.py` computed with statsmodels and by counting all orders.
struct ExpectedTrends: Decodable {
  struct Number: Decodable {
    let value: Double
    let lower: Double
    let upper: Double
    let p: Double
  }

  struct Line: Decodable {
    let groups: [[Double]]
    let scores: [Double]
    let slope: Number
    let means: Number
  }

  struct Segmented: Decodable {
    let groups: [[Double]]
    let scores: [Double]
    let start: Double
    let slope_before: Number
    let slope_after: Number
    let level_change: Number
    let slope_change: Number
  }

  struct Kendall: Decodable {
    let series: [Double]
    let s: Double
    let p: Double
  }

  struct Morris: Decodable {
    let y: [Double]
    let v: [Double]
    let estimates: [Double]
    let lower: [Double]
    let upper: [Double]
  }

  let lines: [Line]
  let segmented: [Segmented]
  let kendall: [Kendall]
  let morris: [Morris]

  static func read() throws -> ExpectedTrends {
    let file = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "Expected/trends.json")
    return try JSONDecoder().decode(ExpectedTrends.self, from: Data(contentsOf: file))
  }
}

@Suite("Trends over ordered groups")
struct TrendTests {
  private static let absent = Comment(rawValue: Repository.sharedIsAbsent)

  private func expect(
    _ actual: Reported<Estimate>, _ expected: ExpectedTrends.Number, _ label: String
  ) {
    let estimate = actual.value
    // Bounds near 0 carry the rounding of the numbers that they are between.
    let size = abs(expected.upper - expected.lower)
    for (value, reference) in [
      (estimate?.value, expected.value), (estimate?.interval?.lower, expected.lower),
      (estimate?.interval?.upper, expected.upper),
    ] {
      let error = abs((value ?? .nan) - reference)
      #expect(error < 1e-10 * (size + abs(reference)), "\(label): \(estimate as Any)")
    }
  }

  @Test("Slopes agree with statsmodels' HC3 and weighted least squares")
  func lines() throws {
    for row in try ExpectedTrends.read().lines {
      expect(LinearTrend.slope(row.groups, scores: row.scores, level: 0.95), row.slope, "HC3")
      expect(
        LinearTrend.slopeOfMeans(row.groups, scores: row.scores, level: 0.95), row.means, "means")
      expectClose(
        LinearTrend.test(row.groups, scores: row.scores).value?.p, row.slope.p, within: 1e-9)
    }
  }

  @Test("Lines broken where the instrument changed agree with statsmodels")
  func segmented() throws {
    for row in try ExpectedTrends.read().segmented {
      let trend = SegmentedTrend(row.groups, scores: row.scores, from: row.start, level: 0.95)
      expect(trend.slopeBefore, row.slope_before, "before")
      expect(trend.slopeAfter, row.slope_after, "after")
      expect(trend.levelChange, row.level_change, "level")
      expect(trend.slopeChange, row.slope_change, "slope")
      expectClose(trend.levelTest.value?.p, row.level_change.p, within: 1e-9)
      expectClose(trend.slopeTest.value?.p, row.slope_change.p, within: 1e-9)
    }
  }

  @Test("Mann and Kendall's p counts the orders of the values, ties and all")
  func kendall() throws {
    for row in try ExpectedTrends.read().kendall {
      let test = MannKendall.test(row.series).value
      #expect(test?.statistic == row.s)
      expectClose(test?.p, row.p, within: 1e-13, "\(row.series)")
    }
    // SciPy's exact test of Kendall's τ.
    let ten = MannKendall.test([1, 3, 2, 4, 8, 5, 7, 9, 6, 10]).value
    #expect(ten?.statistic == 33)
    expectClose(ten?.p, 0.002212852733686067, within: 1e-12)
    // A series in order is one of n! orders, and its mirror another.
    let rising = MannKendall.test((1...20).map(Double.init)).value
    expectClose(rising?.p, 2 / exp(lgamma(21)), within: 1e-10)
    // From 51 values on the approximation.
    #expect(MannKendall.test((1...51).map(Double.init)).value?.statistic ?? 0 < 1275)
  }

  @Test(
    "The approximation, the slope of Sen and least squares agree with R and pymannkendall",
    .enabled(if: Oracle.isPresent, absent), arguments: GroupedJob.ordered)
  func oracle(job: GroupedJob) throws {
    let groups = try job.groups()
    let means = groups.compactMap { Mean.estimate(of: $0.values, level: 0.95).value?.value }
    let scores = groups.compactMap { Double($0.name) }
    let r = try Oracle("\(job.job).r")
    let python = try Oracle("\(job.job).py")
    let approximate = MannKendall.approximateTest(means).value
    for oracle in [r, python] {
      oracle.expect(approximate?.statistic, at: "mann_kendall_of_means/z")
      oracle.expect(approximate?.p, at: "mann_kendall_of_means/p", within: 1e-9)
      oracle.expect(
        LinearTrend.slope(groups.map(\.values), scores: scores, level: 0.95).value?.value,
        at: "ols_slope/b")
    }
    // R takes the years, pymannkendall the places.
    r.expect(
      MannKendall.senSlope(means, times: scores, level: 0.95).value?.value,
      at: "mann_kendall_of_means/sen_slope")
    python.expect(
      MannKendall.senSlope(means, level: 0.95).value?.value,
      at: "mann_kendall_of_means/sen_slope_unit_spacing")
  }

  /// Of five points P(|S| ≥ 8) = 10/120 and P(|S| ≥ 10) = 2/120, so that at 95 % C = 8 and the outer ones of the
  /// ten slopes bound the interval.
  @Test("Sen's slope and interval are those of the slopes in order")
  func sen() throws {
    let slope = try #require(
      MannKendall.senSlope([1.26, 1.27, 1.12, 1.16, 1.03], level: 0.95).value)
    expectClose(slope.value, (-0.0575 - 0.055) / 2, within: 1e-12)
    expectClose(slope.interval?.lower, -0.15, within: 1e-12)
    expectClose(slope.interval?.upper, 0.04, within: 1e-12)
    #expect(MannKendall.senSlope([1, 2, 3, 4], level: 0.95).value?.interval == nil)
    #expect(MannKendall.senSlope([1, 2, 3, 4], level: 0.9).value?.interval != nil)
  }

  /// Nine answers in three groups: 20 of 27 pairs rise, ties counted half, where PSPP 1.6 counts 15.
  @Test("Jonckheere and Terpstra's statistic counts each pair of tied answers once")
  func jonckheere() throws {
    let groups: [[Double]] = [[1, 2, 2], [2, 3, 1], [3, 2, 3]]
    let z = try #require(JonckheereTerpstra.test(groups).value?.statistic)
    let scores = groups.indices.flatMap { place in groups[place].map { _ in Double(place) } }
    let tau = try #require(
      OrdinalAssociation.kendallTauB(scores, groups.flatMap { $0 }, level: 0.95).value?.value)
    #expect(z > 0 && tau > 0)
    // τ_b = S/√(27 · 26) with S = 2J − 27: of 36 pairs 27 are in different groups, and 26 of different answers.
    expectClose(tau, (2 * 20 - 27) / (27.0 * 26).squareRoot(), within: 1e-13)
  }

  @Test("Shares have the slope of their answers of 0 and 1")
  func proportions() throws {
    let (successes, counts) = ([3, 9, 0, 14], [10, 15, 0, 16])
    let slope = LinearTrend.slopeOfProportions(
      successes: successes, counts: counts, scores: [1, 2, 3, 4], level: 0.9)
    let answers = [0, 1, 3].map { place in
      (0..<counts[place]).map { $0 < successes[place] ? 1.0 : 0 }
    }
    let values = LinearTrend.slope(answers, scores: [1, 2, 4], level: 0.9).value
    #expect(slope.value?.value == values?.value)
    #expect(slope.value?.interval == values?.interval)
    #expect(slope.value?.unit == .proportionDifference && slope.value?.groupCounts == counts)
  }

  @Test("Moving and stretching the scale moves and stretches the slope")
  func invariance() throws {
    let groups: [[Double]] = [[1, 2, 2], [2, 3, 5], [4, 4, 5], [3, 5]]
    let scores: [Double] = [1, 2, 4, 5]
    let slope = try #require(LinearTrend.slope(groups, scores: scores, level: 0.95).value)
    let other = LinearTrend.slope(
      groups.map { $0.map { 3 * $0 + 1_000_000 } }, scores: scores.map { 2 * $0 + 2000 },
      level: 0.95
    ).value
    expectClose(other?.value, 1.5 * slope.value, within: 1e-12)
    expectClose(other?.interval?.lower, 1.5 * (slope.interval?.lower ?? .nan), within: 1e-11)
    let moved = SegmentedTrend(
      groups.map { $0.map { $0 + 1e9 } }, scores: scores, from: 4, level: 0.95)
    let level = SegmentedTrend(groups, scores: scores, from: 4, level: 0.95).levelChange.value
    expectClose(moved.levelChange.value?.value, try #require(level?.value), within: 1e-9)
  }

  @Test("Too little for a trend has a reason")
  func edges() {
    let refused: [([[Double]], [Double])] = [
      ([], []), ([[1, 2]], [1]), ([[1, 2], []], [1, 2]), ([[1, 2], [3]], [1]),
      ([[1, 2], [3, 4]], [5, 5]), ([[1], [2]], [1, 2]), ([[1, .nan], [2]], [1, 2]),
      ([[1, 2], [3, 4]], [1, .infinity]), ([[1, 2, 3], [4]], [1, 2]),
    ]
    for (groups, scores) in refused {
      #expect(LinearTrend.slope(groups, scores: scores, level: 0.95).isMissing, "\(groups)")
      #expect(LinearTrend.test(groups, scores: scores).isMissing, "\(groups)")
      #expect(LinearTrend.slopeOfMeans(groups, scores: scores, level: 0.95).isMissing)
      let trend = SegmentedTrend(groups, scores: scores, from: 2, level: 0.95)
      #expect(trend.slopeChange.isMissing && trend.levelTest.isMissing)
      #expect(trend.slopeBefore.isMissing && trend.slopeAfter.isMissing)
    }
    // Equal values lie on a line without any doubt: there is a slope, and no test.
    let equal = LinearTrend.slope([[2, 2], [2, 2]], scores: [1, 2], level: 0.95).value
    #expect(equal?.value == 0 && equal?.interval == nil)
    #expect(LinearTrend.test([[2, 2], [2, 2]], scores: [1, 2]).isMissing)
    for series: [Double] in [[], [1], [2, 2, 2], [1, .nan], [1, .infinity, 2]] {
      #expect(MannKendall.test(series).isMissing && MannKendall.approximateTest(series).isMissing)
      #expect(MannKendall.senSlope(series, level: 0.95).isMissing != (series == [2, 2, 2]))
    }
    #expect(MannKendall.senSlope([1, 2], times: [1, 1], level: 0.95).isMissing)
    #expect(MannKendall.senSlope([1, 2], times: [1], level: 0.95).isMissing)
    #expect(MannKendall.senSlope([1, 2], level: 1).isMissing)
    #expect(
      LinearTrend.slopeOfProportions(
        successes: [3, 2], counts: [2, 2], scores: [1, 2], level: 0.95
      ).isMissing)
    #expect(
      LinearTrend.slopeOfProportions(
        successes: [0, 2], counts: [0, 2], scores: [1, 2], level: 0.95
      ).isMissing)
  }
}
