import Diagnostics
import TableAnalysis
import Testing

@Suite("Columns of any table")
struct ColumnTests {
  @Test("Numbers are read by the sign that the column uses, and nothing else is a number")
  func numbers() {
    let cases: [(String, DecimalMark, Double?)] = [
      ("3", .point, 3), (" -2.5 ", .point, -2.5), ("1,250", .point, 1250), ("1,25", .point, nil),
      ("12,345.5", .point, 12_345.5), ("1234,567", .point, nil), ("2,5", .comma, 2.5),
      ("1.250,5", .comma, 1250.5), ("2.5", .comma, nil), ("1e3", .point, 1000),
      (".5", .point, 0.5), ("", .point, nil), ("-", .point, nil), ("inf", .point, nil),
      ("nan", .point, nil), ("0x10", .point, nil), ("12 %", .point, nil), ("1,2,3", .point, nil),
      ("1e999", .point, nil), ("2016–17", .point, nil), ("٣", .point, nil),
    ]
    for (text, mark, expected) in cases {
      #expect(mark.number(text) == expected, "\(text) by \(mark)")
    }
  }

  @Test("A column of decimal commas is one of numbers, and says where both signs would do")
  func commas() {
    let column = Column(name: "x", cells: ["2,5", "3", "1,250", ""])
    #expect(column.decimalMark == .comma)
    #expect(column.values.map(\.number) == [2.5, 3, 1.25, nil])
    #expect(column.ambiguousNumbers == 1)
    #expect(column.rows([0]).ambiguousNumbers == 1)
    #expect(Column(name: "x", cells: ["1,250", "2,000"]).decimalMark == .point)
  }

  @Test("Each answer is held once, with why it is none")
  func missing() {
    let column = Column(
      name: "x", cells: ["4", " 4", "", "NA", "-99", "5"],
      missing: MissingCodes(texts: ["NA"], ranges: [-99 ... -97]), labels: ["5": "agree"])
    #expect(column.values.map(\.text) == ["4", "", "NA", "-99", "5"])
    #expect(column.rows == [0, 0, 1, 2, 3, 4])
    #expect(
      column.values.map(\.missing) == [nil, .empty, .declared, .declared, nil])
    #expect(column.counts == [2, 1, 1, 1, 1])
    #expect(column[5].shown == "agree")
  }

  @Test("Levels stand in the order in which people list them")
  func order() {
    let names = ["2017–18", "item 10", "2011", "2011–12", "Żaneta", "item 2", "2010", "2012-13"]
    #expect(
      names.sorted(by: NaturalOrder.precedes) == [
        "2010", "2011", "2011–12", "2012-13", "2017–18", "item 2", "item 10", "Żaneta",
      ])
  }
}

@Suite("What can be said of a column's answers")
struct MeasureTests {
  /// Cells, what they are read as, and the levels in order.
  static let columns: [(cells: [String], measure: Measure, levels: [String])] = [
    (["1", "2", "6", "4", "3", "5", ""], .ordinal, ["1", "2", "3", "4", "5", "6"]),
    (["1", "1.0", "2", "3"], .ordinal, ["1", "2", "3"]),
    (["0", "1", "1"], .binary, ["0", "1"]), (["2", "1", "2"], .binary, ["1", "2"]),
    (["16", "21", "38"], .continuous, []), (["1.5", "2", "2.5"], .continuous, []),
    (["7", "7"], .continuous, []), (["Yes", "No"], .binary, ["No", "Yes"]),
    (["Male", "Female"], .binary, ["Female", "Male"]),
    (["agree", "Strongly agree", "Neutral"], .ordinal, ["Neutral", "agree", "Strongly agree"]),
    (
      ["5 – very", "1 (not at all)", "3"], .ordinal,
      ["1 (not at all)", "3", "5 – very"]
    ),
    (
      ["Caerdydd", "Ynys Môn", "Αθήνα", "Αθήνα", "Caerdydd", "Ynys Môn"], .nominal,
      ["Caerdydd", "Ynys Môn", "Αθήνα"]
    ),
    (["1", "2", "3", "4", "5", "1", "2", "3", "4", "n/k"], .ordinal, ["1", "2", "3", "4", "5"]),
  ]

  @Test("Answers are read for what they are", arguments: columns)
  func detection(cells: [String], measure: Measure, levels: [String]) throws {
    let column = try MeasuredColumn(Column(name: "x", cells: cells))
    #expect(column.measure == measure)
    #expect(column.levels.map(\.name) == levels)
    #expect(!column.because.isEmpty)
  }

  @Test("The reason is said in words")
  func because() throws {
    let rated = try MeasuredColumn(Column(name: "x", cells: ["1", "6", "3", "n/k", "2", "2"]))
    #expect(
      rated.because == "4 different whole numbers 1–6; 1 row that holds a text left out")
    #expect(rated.missing(row: 3) == .notANumber)
    #expect(rated.score(row: 1) == 6)
  }

  @Test("Words of a known scale go before their codes, and those that evade it are no answers")
  func words() throws {
    let labels = [
      "1": "Strongly agree", "2": "Agree", "3": "Neutral", "4": "Disagree", "6": "Too early to say",
      "7": "Not applicable",
    ]
    let column = try MeasuredColumn(
      Column(name: "x", cells: ["1", "2", "3", "4", "6", "7", "7"], labels: labels))
    #expect(column.measure == .ordinal)
    #expect(column.levels.map(\.name) == ["Disagree", "Neutral", "Agree", "Strongly agree"])
    #expect(column.levels.map(\.score) == [1, 2, 3, 4])
    #expect(column.missing(row: 4) == .tooEarly && column.missing(row: 6) == .notApplicable)
    #expect(
      column.because
        == "4 answers of a scale of agreement, against the order of their codes;"
        + " 3 rows say why there is no answer")
    let kinds = try MeasuredColumn(
      Column(
        name: "x", cells: ["1", "2", "3", "1"], labels: ["1": "School", "2": "Self", "3": "Trust"]))
    #expect(kinds.measure == .nominal && kinds.levels.map(\.name) == ["School", "Self", "Trust"])
  }

  @Test("An order that is given goes before what is found, and must be whole")
  func order() throws {
    let column = Column(name: "x", cells: ["low", "high", "mid", "low"])
    let ordered = try MeasuredColumn(column, order: ["low", "mid", "high", "top"])
    #expect(ordered.measure == .ordinal)
    #expect(ordered.levels.map(\.score) == [1, 2, 3, 4])
    #expect(ordered.score(row: 1) == 3)
    #expect(throws: Diagnostic.self) { try MeasuredColumn(column, order: ["low", "high"]) }
    let error = #expect(throws: Diagnostic.self) {
      try MeasuredColumn(column, as: .binary, order: ["low", "mid", "high"])
    }
    #expect(error?.code == "column.not-binary")
  }

  @Test(
    "A column that cannot be what is asked for is refused",
    arguments: [
      (["", "NA"], nil, "column.no-answers"), (["a", "b", "c"], .continuous, "column.no-numbers"),
      (["a", "b", "c"], nil, "column.free-text"), (["a", "b", "c"], .ordinal, "column.no-order"),
      (["1", "2", "3"], .binary, "column.not-binary"), (["1", "2"], .themes, "column.not-theme"),
    ] as [([String], Measure?, String)])
  func refusals(cells: [String], measure: Measure?, code: String) {
    let error = #expect(throws: Diagnostic.self) {
      try MeasuredColumn(Column(name: "x", cells: cells), as: measure)
    }
    #expect(error?.code == code)
  }

  @Test("Levels to compare are found with their reference, and misspelt ones suggested")
  func grouping() throws {
    let column = Column(name: "year", cells: ["2011–12", "2010", "", "2011"])
    let grouping = try Grouping(column)
    #expect(grouping.levels.map(\.name) == ["2010", "2011", "2011–12"])
    #expect(grouping.isOrdered)
    #expect(grouping.place(row: 2) == nil)
    #expect(grouping.pairs.map(\.level) == [1, 2, 2])
    #expect(try Grouping(column, reference: "2011").pairs.map(\.level) == [0, 2])
    let error = #expect(throws: Diagnostic.self) { try Grouping(column, reference: "2011-13") }
    #expect(error?.fix == "did you mean \"2011–12\"?")
    #expect(throws: Diagnostic.self) { try Grouping(Column(name: "x", cells: ["a", "a"])) }
  }
}
