import Evidence
import Foundation
import TestSupport
import Testing

@testable import Reporting

@Suite("Files for programs")
struct DataTests {
  @Test("Every table of a report has a file, those behind figures too, numbered as in the report")
  func files() {
    let files = CSVRenderer().render(Everything.report)
    let outline = Outline(Everything.report)
    let tables = Everything.report.tables
    #expect(
      tables.map { outline.name(of: $0.table.id) } == (1...tables.count).map { "Table \($0)" })
    #expect(
      files.map(\.name).prefix(3) == [
        "table-01-heads.csv", "table-02-authorities.csv", "table-03-change.csv",
      ])
    #expect(files.last?.name == "table-\(tables.count)-provenance-inputs.csv")
    #expect(Set(files.map(\.name)).count == tables.count)
    let text = TextRenderer().render(Everything.report)
    for number in 1...tables.count { #expect(text.contains("Table \(number). ")) }
    #expect(!text.contains("Table \(tables.count + 1). "))
  }

  @Test("One more file says what each file holds, with the notes of its table")
  func contents() throws {
    let lines = CSVRenderer().contents(of: Everything.report).text.components(separatedBy: "\r\n")
    #expect(lines.count == Everything.report.tables.count + 2)
    #expect(
      lines[2] == "\"table-02-authorities.csv\",\"Table 2\",\"Heads who agree that the SENCO leads "
        + "change\",\"3.1 By local authority\",\"Note 1: Shares are of those who gave a rating.\n"
        + "Note 2: See section 9.1.\"")
  }

  @Test(
    "The numbers of all figures are one tidy table: what and of whom, value, bounds, base, marks")
  func figures() {
    let lines = CSVRenderer().figures(of: Everything.report).text.components(separatedBy: "\r\n")
    let rows = lines.dropFirst().dropLast().filter { $0.hasPrefix("\"fig-") }
    let expected = [
      "\"fig-heads/1/4\",\"Figure 1\",\"Most heads see the SENCO lead change\",\"3 What headteachers say\","
        + "\"The SENCO leads change across the whole school\",\"Agree\",0.41,,,,162,\"proportion\",\"\",\"\"",
      "\"fig-heads/5/1\",\"Figure 1\",\"Most heads see the SENCO lead change\",\"3 What headteachers say\","
        + "\"The local authority's offer is understood\",\"Strongly disagree\",,,,,,\"proportion\",\"\",\"[c]\"",
      "\"fig-change/1/4\",\"Figure 2\",\"Confidence rose more than knowledge\",\"4 Before and after\","
        + "\"Confidence to lead staff training\",\"Change\",1.20,0.90,1.50,0.95,148,\"scalePoints\","
        + "\"Wilson's score interval\",\"\"",
      "\"fig-trend/1/9\",\"Figure 3\",\"Provision is rated better from cohort to cohort\","
        + "\"5 Cohort by cohort\",\"Headteachers\",\"2018\",0.74,0.65,0.82,0.95,108,\"proportion\","
        + "\"Wilson's score interval\",\"[b]\"",
    ]
    for line in expected { #expect(rows.contains(line), "\(line)") }
    let ids = rows.map { $0.prefix { $0 != "," } }
    #expect(Set(ids).count == ids.count)
  }

  @Test("A file holds what the page's link under the table saves")
  func links() throws {
    let page = try HTMLRenderer(extras: .csv).render(Everything.report)
    for file in CSVRenderer().render(Everything.report) {
      #expect(page.contains("base64,\(Data(file.text.utf8).base64EncodedString())\""))
    }
  }

  @Test(
    "A file is named after the anchor of its table, in 60 characters",
    arguments: [
      (3, 40, "table-response", "table-03-response"), (3, 140, "fig-gains-data", "table-003-gains"),
      (12, 40, "table", "table-12-table"), (1, 4, "data", "table-01-data"),
      (
        7, 40, "table-comparison-headteacher-impact-questionnaire-of-the-south-west-2018",
        "table-07-comparison-headteacher-impact-questionnaire-of"
      ),
      (7, 40, "x" + String(repeating: "y", count: 70), "table-07"),
    ])
  func names(number: Int, count: Int, id: String, name: String) {
    let table = Table(id: id, caption: "Words", columns: [.text("Words")], rows: [])
    let entry = NumberedTable(
      number: number, table: table, figure: nil, section: Section(id: "s", title: "S"))
    #expect(entry.fileName(of: count) == name)
    #expect(name.count + 5 <= 60)
  }

  static let cells: [(cell: Cell, printed: String, full: String)] = [
    (.count(1_204), "1204", "1204"), (.percentage(53.0 / 63), "84", "84.12698412698413"),
    (.percentage(0.004), "[low]", "0.4"), (.percentage(0), "0", "0"),
    (.points(-0.1), "-10", "-10"), (.points(0.125, places: 1), "12.5", "12.5"),
    (.decimal(4.2), "4.20", "4.2"), (.signed(-0.004), "0.00", "-0.004"),
    (.signed(1.5), "1.50", "1.5"), (.pValue(0.0004), "< 0.001", "0.0004"),
    (.pValue(0.034), "0.034", "0.034"), (.shorthand([.revised, .estimated]), "[r][e]", "[r][e]"),
    (.shaded(.linked(.percentage(0.62), to: "x"), level: 3), "62", "62"),
    (.decimal(.infinity), "[x]", "[x]"),
  ]

  @Test(
    "Numbers are in the unit of the heading: as printed, or in full where that is asked for",
    arguments: cells)
  func numbers(cell: Cell, printed: String, full: String) {
    func field(_ precision: NumberPrecision) -> String {
      switch cell.value(precision, naming: { $0 }) {
      case .number(let number): number.digits
      case .mark(let mark): mark
      case .words(let words): "words \(words)"
      }
    }
    #expect(field(.printed) == printed)
    #expect(field(.full) == full)
  }

  @Test(
    "No words run as a formula, however a program divides the lines",
    arguments: [
      ("=1+1", "'=1+1"), ("  @SUM(A1)", "  '@SUM(A1)"), ("\t=1", "'\t'=1"), ("-", "'-"),
      ("a;=1", "a;'=1"), ("a\n +1", "a\n '+1"), ("\u{FF1D}1+1", "'\u{FF1D}1+1"),
      ("a = b; c-d", "a = b; c-d"), ("\u{2212}3 points", "\u{2212}3 points"), ("a\0b", "ab"),
      ("say \"=\"", "say \"\"=\"\""),
    ])
  func formulas(words: String, field: String) {
    #expect(Array(CSVField.words(words).utf8) == Array("\"\(field)\"".utf8))
  }

  @Test(
    "A report as JSON has the form of the schema, in print and in full",
    arguments: [NumberPrecision.printed, .full])
  func schema(precision: NumberPrecision) throws {
    let schema = try String(
      contentsOf: Repository.data.appending(path: "schemas/report.schema.json"), encoding: .utf8)
    let document = try JSONRenderer(precision: precision).render(Everything.report)
    let faults = try JSONSchemaChecker(schema).faults(in: document)
    #expect(faults.isEmpty, "\(faults.prefix(5))")
    #expect(try document == JSONRenderer(precision: precision).render(Everything.report))
  }

  @Test("JSON in print tells no number more exactly than the page")
  func printedNumbers() throws {
    let exact = 53.0 / 63
    let estimate = Everything.estimate(exact, 0.7312345678, 0.9112345678, 65)
    let figure = Figure(
      id: "fig-a", title: "A", subtitle: "B", description: "c.",
      chart: .prevalence(PrevalenceChart(series: ["S"], items: [.init("I", [estimate])])),
      table: Everything.estimates("t", "T", unit: "per cent", [("I", estimate)]))
    let report = Report(
      title: "T", subtitle: "S", status: "Draft", date: "1 May 2020",
      sections: [Section(id: "a", title: "A", blocks: [.figure(figure)])],
      provenance: Provenance(program: "p"))
    for renderer in [JSONRenderer(), JSONRenderer(precision: .full)] {
      let document = try renderer.render(report)
      let isFull = renderer.precision == .full
      #expect(document.contains("0.841269") == isFull)
      #expect(document.contains("0.7312345678") == isFull)
      #expect(document.contains("\"value\": 0.84,") != isFull)
    }
  }

  @Test("A broken report is no JSON either")
  func broken() {
    let report = Report(
      title: "T", subtitle: "S", status: "Draft", date: "1 May 2020",
      sections: [
        Section(id: "a", title: "A", blocks: [.paragraph("\(link: "to", to: "nowhere")")])
      ], provenance: Provenance(program: "p"))
    #expect(throws: InvalidReport.self) { try JSONRenderer().render(report) }
  }
}
