import Evidence
import TableAnalysis
import Testing

@Suite("What columns hold")
struct DescriptionTests {
  private static func described(
    _ cells: [String], by levels: [String]? = nil, weights: [String]? = nil, top: Int? = nil,
    as measure: Measure? = nil
  ) throws -> ColumnDescription {
    let set = try DescriptionRequest(
      columns: [Column(name: "x", cells: cells)],
      by: levels.map { try Grouping(Column(name: "by", cells: $0), atLeast: 1) },
      weights: weights.map { try RowWeights(Column(name: "w", cells: $0)) }, measure: measure,
      topBox: top
    ).run()
    return try #require(set.first)
  }

  private static func value(
    _ name: String, _ group: GroupDescription, basis: NumberBasis = .answers
  ) throws -> Double {
    try #require(group.estimate(name, basis: basis)?.result.value?.value, "\(name)")
  }

  @Test("A scale has mean, spread, quartiles, top box, floor and ceiling")
  func scale() throws {
    let cells = ["1", "2", "3", "3", "4", "4", "4", "5", "5", "5", "", "NA"]
    let column = try Self.described(cells)
    let all = column.groups[0]
    #expect(column.measure == .ordinal && column.groups.count == 1)
    #expect(all.count == 10 && all.rowCount == 12)
    #expect(all.missing.map { "\($0.reason.name) \($0.count)" } == ["declared 1", "empty 1"])
    #expect(all.distribution.map(\.count) == [1, 1, 2, 3, 3])
    for (name, expected) in [
      ("mean", 3.6), ("minimum", 1), ("lower_quartile", 3), ("median", 4), ("upper_quartile", 4.75),
      ("maximum", 5), ("top_box", 0.6), ("floor", 0.1), ("ceiling", 0.3),
    ] { #expect(abs(try Self.value(name, all) - expected) < 1e-12, "\(name)") }
    // Σ(x − 3.6)² = 16.4; g₁ by hand: Σ(x − 3.6)³ = −13.68, m₂ = 1.64.
    #expect(abs(try Self.value("sd", all) - (16.4 / 9).squareRoot()) < 1e-12)
    #expect(abs(try Self.value("skewness", all) + 1.368 / (1.64 * 1.64.squareRoot())) < 1e-12)
    #expect(column.topBox?.places == [3, 4])
    #expect(column.topBox?.because == "above the middle of 5 answers")
  }

  @Test(
    "The top box is above the middle, as wide as asked for, or what the questionnaire says",
    arguments: [
      (["1", "2", "3", "4"], nil, [2, 3]), (["1", "2", "3", "4", "5"], 1, [4]),
      (["1", "2", "3", "4", "5", "6", "7"], nil, [4, 5, 6]), (["1", "2", "3"], nil, [2]),
      (["1", "2", "3"], 3, nil),
    ] as [([String], Int?, [Int]?)])
  func topBox(cells: [String], top: Int?, places: [Int]?) throws {
    #expect(try Self.described(cells + cells, top: top).topBox?.places == places)
  }

  @Test("Each level of a grouping is described after all rows; rows without a level count there")
  func groups() throws {
    let column = try Self.described(
      ["1", "2", "3", "4", "", "5"], by: ["b", "a", "b", "a", "a", ""])
    #expect(column.groups.map(\.level) == [nil, "a", "b"])
    #expect(column.groups.map(\.count) == [5, 2, 2])
    #expect(try column.groups.map { try Self.value("mean", $0) } == [3, 3, 2])
    #expect(column.groups[1].missing.map(\.count) == [1])
    #expect(column.groups[1].estimate("mean")?.levels == ["a"])
  }

  @Test("Weighted figures stand beside the plain ones, and equal weights change nothing")
  func weights() throws {
    let cells = ["1", "2", "3", "4", "5", "5"]
    let equal = try Self.described(cells, weights: ["2", "2", "2", "2", "2", "2"]).groups[0]
    for name in ["mean", "sd", "top_box"] {
      #expect(
        abs(try Self.value(name, equal, basis: .weighted) - (try Self.value(name, equal))) < 1e-12)
    }
    let unequal = try Self.described(cells, weights: ["5", "1", "1", "1", "1", "1"]).groups[0]
    #expect(try Self.value("mean", unequal, basis: .weighted) == 2.4)
    #expect(try Self.value("top_box", unequal, basis: .weighted) == 0.3)
    #expect(
      abs(try Self.value("effective_sample_size", unequal, basis: .weighted) - 100.0 / 30) < 1e-12)
    #expect(try Self.value("mean", unequal) == 20.0 / 6)
  }

  @Test(
    "A weight is a number that is not below 0",
    arguments: [["1", "-1", "1"], ["1", "", "1"], ["1", "x", "1"], ["0", "0", "0"]])
  func badWeights(cells: [String]) {
    #expect(throws: (any Error).self) { try RowWeights(Column(name: "w", cells: cells)) }
  }

  @Test("Two answers have the share of the second, kinds the share of each, amounts no answers")
  func others() throws {
    let choice = try Self.described(["yes", "no", "yes", "yes"])
    #expect(choice.measure == .binary && choice.answers.map(\.name) == ["no", "yes"])
    #expect(try Self.value("proportion", choice.groups[0]) == 0.75)
    let kinds = try Self.described(["red", "blue", "red", "green", "red", "blue"])
    #expect(kinds.measure == .nominal && kinds.groups[0].estimates.isEmpty)
    #expect(kinds.groups[0].distribution.map(\.count) == [2, 1, 3])
    #expect(
      kinds.groups[0].distribution.map { $0.shares[0].result.value?.value } == [
        2.0 / 6, 1.0 / 6, 0.5,
      ])
    let amounts = try Self.described(["1.5", "2.5", "10", "11", "12.25", "14"])
    #expect(amounts.measure == .continuous && amounts.groups[0].distribution.isEmpty)
    #expect(amounts.topBox == nil)
  }

  @Test("Texts that hardly two rows share are counted and never shown")
  func texts() throws {
    let column = try Self.described((1...40).map { "comment \($0)" } + [""])
    #expect(column.measure == nil && column.answers.isEmpty)
    #expect(column.groups[0].count == 40 && column.groups[0].rowCount == 41)
    #expect(column.groups[0].estimates.isEmpty && !column.because.contains("comment"))
    #expect(throws: (any Error).self) {
      try Self.described((1...40).map { "comment \($0)" }, as: .continuous)
    }
  }

  @Test(
    "Nothing, one answer and equal answers give what can be said and reasons for the rest",
    arguments: [[""], ["3"], ["3", "3"], []])
  func few(cells: [String]) throws {
    let column = try Self.described(cells + ["", ""])
    let all = column.groups[0]
    #expect(all.count == cells.filter { !$0.isEmpty }.count)
    for named in all.estimates {
      switch named.result {
      case .result(let estimate): #expect(estimate.value.isFinite, "\(named.name)")
      case .notEstimable(let reason): #expect(!reason.isEmpty)
      case .suppressed: Issue.record("nothing is suppressed here")
      }
    }
  }
}
