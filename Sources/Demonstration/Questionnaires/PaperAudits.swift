import Diagnostics
import Formats

/// The self-audits that participants filled in on paper, typed into one workbook with a sheet a
/// cohort: a title and the key of the scale above the header, the means and a note below.
struct PaperAudits {
  static let path = "exports/self-audits-on-paper.xlsx"
  /// The row of the header, and the first below it.
  static let headerRow = 4

  private var sheets: [WorkbookFile.Sheet] = []

  /// The columns of each sheet.
  static let layout: TableLayout = {
    var layout = TableLayout()
    layout.add("No.", "as: response")
    layout.add("Participant code", "as: participant")
    layout.add("Where do you attend the course?", "as: location")
    for outcome in AuditOutcome.version2009 {
      layout.add(outcome.text, "as: item, item: \(outcome.id), occasion: pre")
    }
    layout.add("Date of the form", "as: date")
    return layout
  }()

  /// Adds the sheet of a cohort.
  ///
  /// - Parameters:
  ///   - rows: The forms as the export with labels would show them: number, code, location, answers,
  ///     and the times of beginning and end.
  ///   - cohort: The cohort.
  ///   - outcomes: What was rated.
  mutating func add(
    _ rows: ArraySlice<[String]>, of cohort: DemonstrationCohort, _ outcomes: [AuditOutcome]
  ) {
    let width = outcomes.count + 4
    let last = WorkbookFile.letters(ofColumn: width)
    let lastItem = WorkbookFile.letters(ofColumn: width - 1)
    var cells: [[WorkbookFile.Cell]] = [
      [.heading("Self-audit before the course – \(cohort.name)")],
      [.text("Scale: 1 = not at all confident … 5 = very confident. Blank = left out.")],
      [.empty, .empty, .empty, .heading("Ratings")],
      Self.layout.headers.map { .heading($0) },
    ]
    var ratings: [[Int]] = outcomes.map { _ in [] }
    for (index, row) in rows.enumerated() {
      let answers = row[3..<(3 + outcomes.count)].enumerated().map { place, answer in
        let value = Self.value(of: answer)
        if let value { ratings[place].append(value) }
        return Self.cell(answer, value, isTypedAsText: (index * 7 + place) % 89 == 0)
      }
      cells.append(
        [.number(String(index + 1)), .text(row[1]), .text(row[2])] + answers
          + [Self.day(of: row[row.count - 1])])
    }
    let first = Self.headerRow + 1
    let end = Self.headerRow + rows.count
    cells.append([])
    cells.append(
      [.heading("Mean"), .empty, .empty]
        + ratings.enumerated().map { place, values in
          let column = WorkbookFile.letters(ofColumn: 4 + place)
          return .formula(
            "AVERAGE(\(column)\(first):\(column)\(end))", result: Self.mean(of: values))
        })
    cells.append([.text("* Two forms were handed in on the second day.")])
    sheets.append(
      .init(
        name: cohort.shortName, rows: cells, merged: ["A1:\(last)1", "D3:\(lastItem)3"]))
  }

  /// The workbook.
  func file() throws(Diagnostic) -> DemonstrationFile {
    let notes = WorkbookFile.Sheet(
      name: "Notes", state: "hidden",
      rows: [
        [.text("The forms are in box 14.")],
        [.text("Typed by the programme office, one cohort a sheet.")],
      ])
    return DemonstrationFile(
      path: Self.path, bytes: try WorkbookFile(sheets: sheets + [notes]).bytes(named: Self.path))
  }

  private static func value(of answer: String) -> Int? {
    AnswerScale.confidence5.labels.firstIndex(of: answer).map { $0 + 1 } ?? Int(answer)
  }

  /// A rating is a number, now and then typed with spaces as text; other answers are as written.
  private static func cell(
    _ answer: String, _ value: Int?, isTypedAsText: Bool
  ) -> WorkbookFile.Cell {
    guard let value else { return .written(answer) }
    return isTypedAsText ? .text(" \(value) ") : .number(String(value))
  }

  private static func day(of moment: String) -> WorkbookFile.Cell {
    let parts = moment.prefix { $0 != " " }.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return .written(moment) }
    return .day(Day(parts[0], parts[1], parts[2]).number + 25_569)
  }

  /// The mean to two decimals, as the program kept it.
  private static func mean(of values: [Int]) -> String {
    guard !values.isEmpty else { return "0" }
    let hundredths = (values.reduce(0, +) * 200 + values.count) / (2 * values.count)
    return "\(hundredths / 100).\(Day.two(hundredths % 100))"
  }
}
