import Diagnostics
import Formats
import ImpactReport

/// Reads the file in which an examiner's sheet came back: CSV, a workbook or JSON.
enum ExaminerSheetFile {
  /// The rows of the sheet, in the order of the file.
  ///
  /// - Parameter path: The file's path.
  /// - Returns: The rows; those of a table that have neither an id nor an answer are passed over.
  /// - Throws: A `Diagnostic` or a `CommandFailure` where the file is no such sheet.
  static func entries(of path: String) throws -> [ExaminerSheetEntry] {
    let file = try InputFile(reading: path)
    let decoded = try? DecodedText(file)
    if let text = decoded?.text, text.first(where: { !$0.isWhitespace }) == "{" {
      return try ExaminerSheetEntry.entries(json: text, file: file.path)
    }
    return try entries(in: Table(reading: file))
  }

  private static func entries(in table: Table) throws -> [ExaminerSheetEntry] {
    let errors = table.findings.filter { $0.severity == .error }
    guard errors.isEmpty else { throw CommandFailure(errors) }
    var positions: [ExaminerSheetForm.Column: Int] = [:]
    for position in 1...max(table.columnCount, 1) {
      let heading = SheetMark.folded(table.headings(ofColumn: position).joined(separator: " "))
      if let column = ExaminerSheetForm.Column.allCases.first(where: {
        SheetMark.folded($0.rawValue) == heading
      }), positions[column] == nil {
        positions[column] = position
      }
    }
    let needed: [ExaminerSheetForm.Column] = [
      .id, .answer, .comment, .report, .reportDate, .cohort, .profile,
    ]
    let missing = needed.filter { positions[$0] == nil }.map { "\"\($0.rawValue)\"" }
    guard missing.isEmpty else {
      throw Diagnostic(
        code: "review.sheet-column",
        missing.count == 1
          ? "the column \(missing[0]) is missing"
          : "the columns \(missing.joined(separator: ", ")) are missing",
        at: Place(file: table.file, line: 1, sheet: table.sheet),
        expected: "the headings that senco-impact report --for examiner wrote, in the first row",
        fix: "put the headings back as they were")
    }
    return table.records.compactMap { record in
      func cell(_ column: ExaminerSheetForm.Column) -> ExaminerSheetEntry.Cell {
        let position = positions[column] ?? 1
        return ExaminerSheetEntry.Cell(
          SheetText.trimmed(record[position] ?? ""),
          at: table.place(record: record, column: position))
      }
      let entry = ExaminerSheetEntry(
        id: cell(.id), answer: cell(.answer), comment: cell(.comment), report: cell(.report),
        reportDate: cell(.reportDate), cohort: cell(.cohort), profile: cell(.profile))
      return entry.id.text.isEmpty && entry.answer.text.isEmpty && entry.comment.text.isEmpty
        ? nil : entry
    }
  }
}
