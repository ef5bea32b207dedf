import Evidence
import Statistics
import Testing

@Suite("Regression to the mean")
struct RegressionToMeanTests {
  static let before: [Double] = [1, 2, 2, 3, 3, 3, 4, 4, 5, 6]
  static let after: [Double] = [3, 2, 4, 3, 5, 4, 4, 6, 5, 5]

  @Test("The slope of the change is r s₂/s₁ − 1, at the mean the change is the mean change")
  func identities() throws {
    let slope = try #require(
      RegressionToMean.slope(before: Self.before, after: Self.after, level: 0.95).value)
    // Σxy = 19.7, Σx² = 20.1 about the means of 3.3 and 4.1.
    let products = zip(Self.before, Self.after).reduce(0) { $0 + ($1.0 - 3.3) * ($1.1 - 4.1) }
    let squares = Self.before.reduce(0) { $0 + ($1 - 3.3) * ($1 - 3.3) }
    expectClose(slope.value, products / squares - 1, within: 1e-13)
    let adjusted = try #require(
      RegressionToMean.adjustedChange(before: Self.before, after: Self.after, level: 0.95).value)
    expectClose(adjusted.value, 0.8, within: 1e-13)
    let plain = try #require(
      PairedDifference.meanChange(before: Self.before, after: Self.after, level: 0.95).value)
    let narrow = try #require(adjusted.interval)
    let wide = try #require(plain.interval)
    #expect(narrow.upper - narrow.lower < wide.upper - wide.lower)
  }

  @Test("A perfect measurement changes nothing, a poor one explains the slope")
  func reliability() throws {
    let slope = try #require(
      RegressionToMean.slope(before: Self.before, after: Self.after, level: 0.95).value)
    func trueSlope(_ reliability: Double) -> Estimate? {
      RegressionToMean.trueSlope(
        before: Self.before, after: Self.after, reliability: reliability, level: 0.95
      ).value
    }
    expectClose(trueSlope(1)?.value, slope.value, within: 1e-13)
    #expect(abs(trueSlope(1 + slope.value)?.value ?? 9) < 1e-12)
    let half = try #require(trueSlope(0.5))
    expectClose(half.value, (slope.value + 0.5) / 0.5, within: 1e-12)
    expectClose(
      try #require(half.interval).upper, (try #require(slope.interval).upper + 0.5) / 0.5,
      within: 1e-12)
    for reliability in [0, -0.2, 1.1, Double.nan] { #expect(trueSlope(reliability) == nil) }
  }

  @Test("Who starts two points low is expected to rise by a fifth of it at reliability .8")
  func expectedChange() {
    let rise = RegressionToMean.expectedChange(of: [1, 1], among: [1, 1, 5, 5], reliability: 0.8)
    expectClose(rise.value?.value, 0.4, within: 1e-12)
    #expect(RegressionToMean.expectedChange(of: [], among: [1], reliability: 0.8).isMissing)
    #expect(RegressionToMean.expectedChange(of: [1], among: [1], reliability: 0).isMissing)
  }

  /// Pairs too few or on one line, by whether there is a slope and whether it has bounds.
  static let edges: [(before: [Double], after: [Double], hasSlope: Bool, hasBounds: Bool)] = [
    ([], [], false, false), ([1], [2], false, false), ([1, 2], [2, 4], false, false),
    ([2, 2, 2], [1, 2, 3], false, false), ([1, 2, 3], [2, 4, 6], true, false),
    ([1, 2, 3], [1, 2, 3], true, false), ([1, 2, 3], [2, 2, 2], true, false),
    ([0.1, 0.2, 0.7], [0.2, 0.4, 1.4], true, false), ([1, 2, 3], [1, 3, 2], true, true),
    ([1, .nan, 2], [1, 2, 3], false, false), ([1, 2, 3], [1, 2, .infinity], false, false),
  ]

  @Test("Few pairs, and pairs on one line", arguments: edges)
  func edge(before: [Double], after: [Double], hasSlope: Bool, hasBounds: Bool) {
    for estimate in [
      RegressionToMean.slope(before: before, after: after, level: 0.95),
      RegressionToMean.adjustedChange(before: before, after: after, at: 2, level: 0.95),
    ] {
      #expect((estimate.value != nil) == hasSlope)
      #expect((estimate.value?.interval != nil) == hasBounds, "\(before), \(after)")
    }
    #expect(
      RegressionToMean.adjustedChange(before: before, after: after, at: .nan, level: 0.95)
        .isMissing)
  }

  @Test("Changes count as reliable where they exceed 1.96 errors of a difference")
  func reliableChange() throws {
    // s₁ = 10, ρ = .875: the error of a difference is 10 · √.25 = 5, the smallest reliable change 9.8.
    let before: [Double] = [40, 50, 60, 40, 50, 60, 40, 50, 60]
    let scale = (before.map { ($0 - 50) * ($0 - 50) }.reduce(0, +) / 8).squareRoot() / 10
    let moves: [Double] = [10, 9.7, -9.9, 0, 3, 20, -2, -9.7, -30]
    let after = zip(before, moves).map { $0 + $1 * scale }
    let change = ReliableChange(before: before, after: after, reliability: 0.875, level: 0.95)
    expectClose(change.smallest.value?.value, 1.959963984540054 * 5 * scale, within: 1e-12)
    #expect(change.improved.value?.value == 2.0 / 9)
    #expect(change.unchanged.value?.value == 5.0 / 9)
    #expect(change.declined.value?.value == 2.0 / 9)
    #expect(change.improved.value?.interval?.method.name == "wilson")
    for reliability in [-0.1, 1, Double.nan] {
      let none = ReliableChange(
        before: before, after: after, reliability: reliability, level: 0.95)
      #expect(none.smallest.isMissing && none.improved.isMissing && none.declined.isMissing)
    }
    #expect(
      ReliableChange(before: [2, 2], after: [1, 3], reliability: 0.8, level: 0.95).improved
        .isMissing)
    #expect(
      ReliableChange(before: [], after: [], reliability: 0.8, level: 0.95).unchanged.isMissing)
  }
}
