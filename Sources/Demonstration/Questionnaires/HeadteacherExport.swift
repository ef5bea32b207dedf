import Diagnostics
import Formats

/// One cohort's replies as Microsoft Forms gives them out, or as somebody saved them after that.
struct HeadteacherExport {
  /// One reply.
  struct Row {
    let day: Day
    /// Seconds after eight o'clock.
    let started: Int
    /// Seconds until it was sent.
    let lasted: Int
    /// Whether the cell of the time lost its date format.
    let hasLostFormat: Bool
    /// The answers, from the participant's code to the consent.
    let answers: [String]
  }

  let cohort: DemonstrationCohort
  let rows: [Row]
  /// Whether somebody put a row of totals below.
  let hasTotal: Bool

  private static let headers = HeadteacherLayout.table.headers
  /// The column of the one question that asks for a number: all other answers are text.
  private static let release = headers.firstIndex { $0.contains("days of release") } ?? 0

  /// The file, with the number of replies in its name where Microsoft Forms gave the name.
  func file() throws(Diagnostic) -> DemonstrationFile {
    let id = HeadteacherLayout.id(cohort)
    switch HeadteacherLayout.ofCohort(cohort.number).container {
    case .delimited(let writer, let isAmerican):
      return DemonstrationFile(
        path: "exports/\(id).csv", bytes: writer.bytes(of: table(isAmerican: isAmerican)))
    case .workbook:
      let path = "exports/\(id)(1-\(rows.count)).xlsx"
      return DemonstrationFile(path: path, bytes: try workbook.bytes(named: path))
    }
  }

  private func table(isAmerican: Bool) -> [[String]] {
    func time(_ day: Day, _ seconds: Int) -> String {
      let hour = 8 + seconds / 3600
      let minute = Day.two(seconds / 60 % 60)
      return isAmerican
        ? "\(day.american) \(hour):\(minute):\(Day.two(seconds % 60))"
        : "\(day.british) \(Day.two(hour)):\(minute)"
    }
    var table = [Self.headers]
    for (index, row) in rows.enumerated() {
      table.append(
        [
          String(index + 1), time(row.day, row.started), time(row.day, row.started + row.lasted),
          "anonymous", "",
        ] + row.answers)
    }
    if hasTotal {
      var total = Self.headers.map { _ in "" }
      total[0] = "Total"
      total[5] = String(rows.count)
      table.append(total)
    }
    return table
  }

  private var workbook: WorkbookFile {
    func moment(_ day: Day, _ seconds: Int) -> WorkbookFile.Cell {
      .moment(WorkbookFile.serial(day, seconds: 8 * 3600 + seconds))
    }
    var cells: [[WorkbookFile.Cell]] = [Self.headers.map { .text($0) }]
    for (index, row) in rows.enumerated() {
      let completed =
        row.hasLostFormat
        ? .number("\(row.day.serial).41") : moment(row.day, row.started + row.lasted)
      let answers = row.answers.enumerated().map { place, answer in
        place + 5 == Self.release && !answer.isEmpty
          ? WorkbookFile.Cell.number(answer) : .written(answer)
      }
      cells.append(
        [
          .number(String(index + 1)), moment(row.day, row.started), completed, .text("anonymous"),
          .empty,
        ] + answers)
    }
    if hasTotal {
      cells.append(
        [.text("Total")] + Array(repeating: .empty, count: 4) + [.number(String(rows.count))])
    }
    return WorkbookFile(sheets: [
      .init(name: "Form1", rows: cells, filter: filter, tableRows: rows.count + 1),
      // The sheet by which Microsoft Forms finds its workbook again; the ids are invented.
      .init(
        name: "_56F9DC9755BA473782653E2940F9", state: "veryHidden",
        rows: [
          [.text("demonstration-form-\(cohort.slug)")], [.text("Form1")],
          [.text("{00000000-0000-0000-0000-000000000000}")],
        ]),
    ])
  }

  /// In Cohort 7's workbook a filter was left on that shows one location alone.
  private var filter: WorkbookFile.Filter? {
    guard cohort.number == 7, let area = Area.all.first(where: { $0.id == "exeter-tiverton" })
    else { return nil }
    let shown = [area.name] + area.aliases
    return WorkbookFile.Filter(
      column: 8, values: shown,
      hiddenRows: Set(rows.indices.filter { !shown.contains(rows[$0].answers[2]) }.map { $0 + 2 }))
  }
}
