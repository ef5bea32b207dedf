import Evidence
import Statistics
import TableAnalysis
import Testing

@Suite("Outcomes over groups in an order")
struct TrendTests {
  /// Answers of groups 1 to 4, five each; they rise.
  private static let rising = [
    ["1", "2", "2", "3", "2"], ["2", "3", "2", "3", "3"], ["3", "3", "4", "3", "4"],
    ["4", "4", "5", "4", "5"],
  ]

  private static func column(
    _ groups: [[String]], name: String = "x", declared: DeclaredMeasure? = nil
  ) -> Column {
    let cells = Column(name: name, cells: groups.flatMap { $0 })
    return Column(
      name: name, values: cells.values, rows: cells.rows, declared: declared ?? cells.declared)
  }

  private static func levels(_ groups: [[String]], names: [String]) -> Column {
    Column(name: "by", cells: zip(groups, names).flatMap { group, name in group.map { _ in name } })
  }

  private static func trends(
    _ outcomes: [[[String]]], names: [String] = ["1", "2", "3", "4"], order: [String]? = nil,
    breaks: [String] = [], spacing: TrendRequest.Spacing? = nil, weights: [String]? = nil,
    declared: DeclaredMeasure? = nil
  ) throws -> TrendSet {
    let columns = outcomes.enumerated().map { column($1, name: "x\($0)", declared: declared) }
    return try TrendRequest(
      outcomes: try columns.map { try MeasuredColumn($0) },
      by: try Grouping(levels(outcomes[0], names: names), order: order), breaks: breaks,
      spacing: spacing, weights: weights.map { try RowWeights(Column(name: "w", cells: $0)) }
    ).run()
  }

  private static var numbers: [[Double]] { rising.map { $0.compactMap(Double.init) } }

  @Test("A scale has Jonckheere and Terpstra's test and the rise of its mean")
  func scale() throws {
    let trend = try #require(try Self.trends([Self.rising]).trends.first)
    let all = ["1", "2", "3", "4"]
    #expect(trend.stretches == [all] && trend.groups.map(\.level.count) == [5, 5, 5, 5])
    let test = try #require(trend.mainTest(all))
    #expect(test.name == "jonckheere_terpstra")
    #expect(test.result.value?.p == JonckheereTerpstra.test(Self.numbers).value?.p)
    // Means 2, 2.6, 3.4, 4.4 at 1 ... 4: the slope of four equal groups is 0.8.
    let slope = try #require(trend.estimate("slope", all)?.result.value)
    #expect(abs(slope.value - 0.8) < 1e-12 && slope.interval != nil)
    #expect(trend.direction(all, level: 0.95) == .rises)
    for name in ["slope_of_means", "sen_slope", "pooled_effect", "meta_regression_slope"] {
      #expect(trend.estimate(name, all)?.result.value != nil, "\(name)")
    }
    #expect(
      trend.tests.map(\.name) == [
        "jonckheere_terpstra", "linear_trend", "mann_kendall", "cochran_q",
      ])
  }

  @Test("Two answers have the Cochran–Armitage test and the rise of the share")
  func shares() throws {
    let groups = [[0, 0, 0, 1], [0, 1, 0, 1], [0, 1, 1, 1], [1, 1, 1, 1]].map {
      $0.map(String.init)
    }
    let trend = try #require(try Self.trends([groups]).trends.first)
    let all = trend.stretches[0]
    let expected = CochranArmitage.test(
      successes: [1, 2, 3, 4], counts: [4, 4, 4, 4], scores: [1, 2, 3, 4])
    #expect(trend.mainTest(all)?.name == "cochran_armitage")
    #expect(trend.mainTest(all)?.result.value?.statistic == expected.value?.statistic)
    let slope = try #require(trend.estimate("slope_of_proportions", all)?.result.value)
    #expect(abs(slope.value - 0.25) < 1e-12 && slope.unit == .proportionDifference)
    #expect(trend.estimate("sen_slope", all)?.result.value?.unit == .proportionDifference)
    #expect(trend.answer == "1")
    let broken = try #require(try Self.trends([groups], breaks: ["3"]).trends.first)
    let step = broken.estimate("level_change", all)?.result.value
    #expect(step?.unit == .proportionDifference)
  }

  @Test("All outcomes are one family, each corrected for all")
  func family() throws {
    let flat = Self.rising.map { _ in ["2", "3", "4", "3", "2"] }
    let set = try Self.trends([Self.rising, flat, Self.rising.reversed()])
    let family = try #require(set.family)
    #expect(family.kind == .trends && family.count == 3 && family.adjustment == .holm)
    #expect(
      family.contents == "the 3 tests of whether an outcome rises or falls over by, in 3 outcomes")
    let tests = set.trends.compactMap { $0.mainTest($0.stretches[0])?.result.value }
    #expect(tests.compactMap(\.adjustedP) == PValueAdjustment.holm(tests.map(\.p)))
    #expect(
      set.trends.map { $0.direction($0.stretches[0], level: 0.95) } == [
        .rises, .couldBeChance, .falls,
      ])
  }

  @Test("A break parts the groups; the step at it is estimated and not taken for a trend")
  func broken() throws {
    let trend = try #require(try Self.trends([Self.rising], breaks: ["3"]).trends.first)
    #expect(trend.stretches == [["1", "2"], ["3", "4"]])
    let all = ["1", "2", "3", "4"]
    // Before: 2, 2.6, hence 3.2 expected at 3; there are 3.4.
    let change = try #require(trend.estimate("level_change", all)?.result.value)
    #expect(abs(change.value - 0.2) < 1e-12)
    #expect(trend.estimate("slope", all) == nil && trend.mainTest(all) == nil)
    #expect(trend.tests.filter { $0.family == .trends }.count == 2)
    #expect(trend.cautions.contains { $0.code == "break" })
    #expect(trend.cautions.count { $0.code == "two-groups" } == 2)
  }

  @Test("The questionnaire's own breaks are taken, with the reason")
  func declaredBreak() throws {
    let declared = DeclaredMeasure(
      .continuous, breaks: [.init(level: "4", reason: "the scale changed")], because: "a mean")
    let trend = try #require(
      try Self.trends([Self.rising], breaks: ["4"], declared: declared).trends.first)
    #expect(trend.stretches == [["1", "2", "3"], ["4"]])
    #expect(trend.breaks.map(\.reason) == ["the scale changed"])
    #expect(trend.mainTest(["1", "2", "3"])?.name == "linear_trend")
    guard case .notEstimable = trend.mainTest(["4"])?.result else {
      Issue.record("one group has no trend")
      return
    }
    #expect(trend.direction(["4"], level: 0.95) == .untested)
  }

  @Test("Groups are spaced by their numbers, or evenly; those without answers keep their place")
  func spacing() throws {
    let years = ["2010", "2011", "2013", "2014"]
    let spaced = try Self.trends([Self.rising], names: years)
    #expect(spaced.spacing == .numbers)
    #expect(spaced.trends[0].groups.map(\.score) == [2010, 2011, 2013, 2014])
    let even = try Self.trends([Self.rising], names: years, spacing: .even)
    #expect(even.trends[0].groups.map(\.score) == [0, 1, 2, 3])
    var gap = Self.rising
    gap[1] = gap[1].map { _ in "" }
    let trend = try Self.trends([gap]).trends[0]
    #expect(trend.stretches == [["1", "3", "4"]] && trend.groups[2].score == 3)
    #expect(trend.cautions.contains { $0.code == "no-answers" })
  }

  @Test("Weighted figures stand beside the plain ones, and equal weights change no mean")
  func weights() throws {
    let set = try Self.trends([Self.rising], weights: Self.rising.flatMap { $0 }.map { _ in "2" })
    for group in set.trends[0].groups {
      let plain = try #require(group.figure()?.result.value?.value)
      #expect(abs(try #require(group.figure(.weighted)?.result.value?.value) - plain) < 1e-12)
    }
    let all = set.trends[0].stretches[0]
    #expect(set.trends[0].estimate("sen_slope", all, basis: .weighted)?.result.value != nil)
  }

  @Test("Groups without an order, breaks that are none and levels that are no numbers are refused")
  func refused() throws {
    let names = ["north", "south", "east", "west"]
    for body in [
      { try Self.trends([Self.rising], names: names) },
      { try Self.trends([Self.rising], breaks: ["1"]) },
      { try Self.trends([Self.rising], breaks: ["9"]) },
      { try Self.trends([Self.rising], names: names, order: names, spacing: .numbers) },
    ] as [() throws -> TrendSet] { #expect(throws: (any Error).self) { try body() } }
    #expect(try Self.trends([Self.rising], names: names, order: names).spacing == .even)
  }

  @Test("Constant answers and single answers give reasons, and no number that is none")
  func inestimable() throws {
    for groups in [
      Self.rising.map { _ in ["3", "3"] }, [["1"], ["2"], ["3"], ["1"]], [["1"], ["2"]],
      [["0"], ["1"], ["0"]], [["1", "2"], ["1", "2"], [""]],
    ] {
      let names = groups.indices.map { "\($0 + 1)" }
      let trend = try Self.trends([groups], names: names).trends[0]
      for named in trend.estimates + trend.groups.flatMap(\.estimates) {
        #expect(named.result.value?.value.isFinite ?? true, "\(named.name) of \(groups)")
      }
      for named in trend.tests { #expect(named.result.value?.p.isFinite ?? true) }
    }
  }
}
