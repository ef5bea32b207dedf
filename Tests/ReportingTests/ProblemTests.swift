import Evidence
import Reporting
import Testing

@Suite("Problems of a report")
struct ProblemTests {
  static func report(_ blocks: [Block], title: String = "Part") -> Report {
    Report(
      title: "T", subtitle: "S", status: "Draft", date: "1 May 2022",
      sections: [Section(id: "part", title: title, blocks: blocks)],
      provenance: Provenance(program: "p"))
  }

  static func table(
    _ id: String = "t", caption: Text = "C", columns: [Column] = [.text("A"), .number("B")],
    cells: [Cell] = [.count(1)]
  ) -> Table {
    Table(id: id, caption: caption, columns: columns, rows: [Row("R", cells)])
  }

  static func figure(title: Text = "T", description: Text = "that.", _ chart: Chart) -> Block {
    .figure(
      Figure(
        id: "f", title: title, subtitle: "S", description: description, chart: chart,
        table: table()))
  }

  static let noRows = Chart.likert(LikertChart(levels: Everything.agreement, items: []))
  static let backwards = Chart.likert(
    LikertChart(levels: Everything.agreement.reversed(), items: []))
  static let threeShares = Chart.likert(
    LikertChart(
      levels: Everything.agreement,
      items: [
        .init(
          "I",
          .result(.init(levels: [1, 0, 0], negative: 1, neutral: 0, positive: 0, count: 9)))
      ]))

  static let cases: [(Report, String)] = [
    (report([.table(table("part"))]), "the anchor of a table is already in use"),
    (report([.table(table("provenance"))]), "the anchor of a section is already in use"),
    (report([.table(table("two words"))]), "may hold only lower-case letters"),
    (report([.table(table("1"))]), "must begin with a letter"),
    (report([.paragraph("\(reference: "nowhere")")]), "nothing has this anchor"),
    (report([.table(table(cells: [.linked(.count(1), to: "x")]))]), "nothing has this anchor"),
    (report([.table(table(cells: []))]), "row 1 has 0 cells for 1 columns"),
    (report([.table(table(cells: [.text(" ")]))]), "row 1 has a blank cell"),
    (report([.table(table(cells: [.shorthand([])]))]), "row 1 has a blank cell"),
    (report([.table(table(columns: [.text("A"), .text("A")]))]), "two columns have one heading"),
    (report([.table(table(columns: [.text("A"), .text("")]))]), "a column has no heading"),
    (report([.table(table(caption: ""))]), "the caption is empty"),
    (report([figure(title: "", noRows)]), "the title is empty"),
    (report([figure(description: " ", noRows)]), "the description is empty"),
    (report([figure(backwards)]), "do not run from negative"),
    (report([figure(threeShares)]), "item 1 has 3 shares for 5 levels"),
    (
      report([figure(.prevalence(PrevalenceChart(series: [], items: [])))]),
      "a chart holds one to four series, not 0"
    ),
    (
      report([figure(.trend(TrendChart(periods: ["1"], panels: [.init([.init("S", [])])])))]),
      "S has 0 points for 1 periods"
    ),
    (report([], title: ""), "no heading"),
  ]

  @Test("a fault is named and stops the page", arguments: cases)
  func fault(report: Report, message: String) {
    #expect(report.problems().contains { $0.severity == .fault && $0.message.contains(message) })
    #expect(throws: InvalidReport.self) { try HTMLRenderer().render(report) }
  }

  @Test("a long title is advice, and nothing else is wrong with such a report")
  func advice() throws {
    let long = Text(Array(repeating: "word", count: 16).joined(separator: " "))
    let report = Self.report([Self.figure(title: long, Self.noRows)])
    #expect(
      report.problems() == [
        ReportProblem(.advice, id: "f", "the title has 16 words, over 15")
      ])
    _ = try HTMLRenderer().render(report)
  }

  @Test("there is nothing wrong with the report that holds everything")
  func nothing() {
    #expect(Everything.report.problems() == [])
  }
}
