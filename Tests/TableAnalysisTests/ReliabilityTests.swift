import Evidence
import Statistics
import TableAnalysis
import Testing

@Suite("What a scale is worth")
struct ReliabilityTests {
  /// Answers of eight people to three items on five points; c is asked the other way round, and the
  /// last person leaves it out.
  private static let a = ["1", "2", "2", "3", "4", "4", "5", "5"]
  private static let b = ["1", "1", "3", "3", "3", "5", "5", "4"]
  private static let c = ["5", "4", "4", "3", "2", "2", "1", ""]
  private static let none = UnitResampling(samples: 0)

  private static func columns(_ cells: [[String]]) -> [Column] {
    zip(["a", "b", "c", "d"], cells).map { Column(name: $0, cells: $1) }
  }

  private static func reliability(
    _ cells: [[String]] = [a, b, c], reversed: [String] = [], range: ClosedRange<Double>? = nil,
    by levels: [String]? = nil
  ) throws -> ScaleReliability {
    try ReliabilityRequest(
      items: columns(cells), reversed: reversed, range: range,
      by: levels.map { try Grouping(Column(name: "by", cells: $0)) }, resampling: none
    ).run()
  }

  @Test("An item that runs against the others is asked about and never turned unasked")
  func against() throws {
    let scale = try Self.reliability()
    let caution = try #require(scale.cautions.first { $0.code == "negative-item-rest" })
    #expect(caution.message.contains("\"c\"") && caution.message.contains("--reverse \"c\""))
    #expect(scale.items.allSatisfy { !$0.isReversed })
    #expect((scale.groups[0].estimate("cronbach_alpha")?.result.value?.value ?? 0) < 0)
  }

  @Test("Turned, the same item belongs to the scale; α is that of the turned answers")
  func turned() throws {
    let scale = try Self.reliability(reversed: ["c"], range: 1...5)
    #expect(scale.items.map(\.isReversed) == [false, false, true])
    #expect(!scale.cautions.contains { $0.code == "negative-item-rest" })
    let alpha = try #require(scale.groups[0].estimate("cronbach_alpha")?.result.value)
    let complete: [[Double]] = [
      [1, 2, 2, 3, 4, 4, 5], [1, 1, 3, 3, 3, 5, 5], [1, 2, 2, 3, 4, 4, 5],
    ]
    let expected = try #require(CronbachAlpha.estimate(items: complete, level: 0.95).value)
    #expect(alpha == expected)
    let back = try Self.reliability([Self.a, Self.b, Self.a], reversed: ["c"], range: 1...5)
    #expect(back.cautions.contains { $0.message.contains("leave it out of --reverse") })
  }

  @Test("Who answers some items, all and none is said")
  func counts() throws {
    let scale = try Self.reliability([
      Self.a + [""], Self.b + [""], Self.c + [""],
    ])
    let all = scale.groups[0]
    #expect(all.count == 8 && all.complete == 7 && all.rowsWithoutAnswer == 1)
    #expect(all.estimate("cronbach_alpha_pairwise")?.result.value != nil)
    #expect(scale.cautions.contains { $0.code == "incomplete-answers" })
  }

  @Test(
    "Items are turned between the ends that are said, or those of the answers, and that is told")
  func ends() throws {
    let low = [["1", "2", "3"], ["1", "2", "3"], ["3", "2", "1"]]
    let guessed = try Self.reliability(low, reversed: ["c"])
    #expect(guessed.ends == 1...3 && guessed.endsAreAnswers)
    #expect(guessed.cautions.contains { $0.code == "range-of-answers" })
    let said = try Self.reliability(low, reversed: ["c"], range: 1...5)
    #expect(said.ends == 1...5 && !said.endsAreAnswers)
    // α does not depend on where items are turned.
    #expect(
      said.groups[0].estimate("cronbach_alpha")?.result.value?.value
        == guessed.groups[0].estimate("cronbach_alpha")?.result.value?.value)
    #expect(throws: (any Error).self) { try Self.reliability(low, range: 1...2) }
  }

  @Test("Groups have an α each, and one test of whether they are the same")
  func groups() throws {
    let levels = (0..<7).map { _ in "x" } + (0..<7).map { _ in "y" }
    func twice(_ cells: [String]) -> [String] { cells.dropLast() + cells.dropLast().reversed() }
    let scale = try Self.reliability(
      [twice(Self.a), twice(Self.b), twice(Self.c)], reversed: ["c"], by: levels)
    #expect(scale.groups.map(\.level) == [nil, "x", "y"])
    let alphas = scale.groups.dropFirst().map {
      $0.estimate("cronbach_alpha")?.result.value?.value
    }
    #expect(alphas[0] == alphas[1])
    #expect(scale.tests.map(\.name) == ["hakstian_whalen", "feldt_w"])
    let p = scale.tests.compactMap { $0.result.value?.p }
    #expect(p.count == 2 && p.allSatisfy { $0 > 0.999 })
  }

  @Test("What is no scale is refused", arguments: [0, 1])
  func refused(items: Int) {
    #expect(throws: (any Error).self) {
      try ReliabilityRequest(items: Array(Self.columns([Self.a]).prefix(items))).run()
    }
    #expect(throws: (any Error).self) {
      try Self.reliability([Self.a, ["red", "blue", "red", "green", "blue", "red", "red", "blue"]])
    }
  }

  @Test("Constant items and too few people give reasons and no numbers that are none")
  func inestimable() throws {
    for cells in [
      [["3", "3", "3"], ["3", "3", "3"]], [["1"], ["2"]], [["1", "2"], ["2", "1"]],
      [["1", "", "2"], ["", "2", ""]], [["1e300", "-1e308", "1e308"], ["1e20", "3", "2"]],
    ] {
      let scale = try Self.reliability(cells, reversed: ["b"])
      let named = scale.groups.flatMap { $0.estimates + $0.items.flatMap { $0 } }
      #expect(named.allSatisfy { $0.result.value?.value.isFinite ?? true })
      #expect(
        named.contains { if case .notEstimable = $0.result { true } else { false } }, "\(cells)")
    }
  }
}
