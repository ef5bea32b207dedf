import EvaluationModel
import Importing

/// A table's columns, for a person: a line each, and below it the answers to closed questions.
struct TableText {
  private static let width = InspectionText.width
  private static let headingWidth = 44
  private static let answeredWidth = 12

  let table: TableProfile

  init(_ table: TableProfile) {
    self.table = table
  }

  /// The lines, from the header's place to the last column.
  func lines() -> [String] {
    var lines = TextLayout.wrapped(summary, indent: "  ", width: Self.width)
    lines += TextLayout.wrapped(
      table.blankExplanation.prefix(1).uppercased() + table.blankExplanation.dropFirst() + ".",
      indent: "  ", width: Self.width)
    lines.append("")
    lines.append(
      row("", "column", "answered", "seems to be"))
    var question: String?
    var printed: Set<String> = []
    for column in table.columns {
      let shared = sharedQuestion(of: column)
      if let shared, shared.id != question {
        // Columns of two questions may take turns; each wording is printed once.
        let wording = printed.insert(shared.id).inserted ? shared.text : "(continued)"
        lines += TextLayout.wrapped(
          wording, indent: "         ", first: "       \(shared.id): ", width: Self.width)
      }
      question = shared?.id
      lines += self.lines(of: column, isPart: shared != nil)
    }
    let identifying = table.columns.filter { $0.identifies != nil }
    if !identifying.isEmpty {
      lines.append("")
      lines += TextLayout.wrapped(
        "Identifying columns, which are not stored unless the plan asks for it: "
          + identifying.map { "\($0.position) \(TextLayout.clipped($0.question, to: 30))" }
          .joined(separator: ", ") + ".", indent: "  ", width: Self.width)
    }
    return lines
  }

  private var summary: String {
    let export = table.recognised
    let last = export.headerRow + export.headerRows - 1
    let header =
      export.headerRows == 1
      ? "Header in row \(export.headerRow)" : "Header in rows \(export.headerRow) to \(last)"
    let isStatistical = [.spss, .jiscSPSS, .qualtricsSPSS].contains(export.site)
    var parts = [
      isStatistical
        ? "\(table.rowCount) cases, \(table.columns.count) variables, each with its label"
        : "\(header); \(TextLayout.count(table.rowCount, "row")) of answers, "
          + TextLayout.count(table.columns.count, "column")
    ]
    if table.hiddenRowCount > 0 {
      parts.append(
        table.hiddenRowCount == 1
          ? "one of the rows is hidden, and read all the same"
          : "\(table.hiddenRowCount) of the rows are hidden, and read all the same")
    }
    for row in table.summaryRows {
      parts.append("row \(row.row) (\"\(row.word)\") sums up the others")
    }
    if let lastRow = table.lastRow { parts.append("notes stand below row \(lastRow)") }
    return (table.sheet.map { "Sheet \"\($0)\": " } ?? "") + parts.joined(separator: "; ") + "."
  }

  /// The question of several columns that a column is a part of.
  private func sharedQuestion(of column: ColumnProfile) -> TableProfile.Question? {
    guard column.part != nil || column.binding == .otherText else { return nil }
    return table.questions.first { $0.id == column.questionID && $0.columns.count > 1 }
  }

  private func lines(of column: ColumnProfile, isPart: Bool) -> [String] {
    let heading = isPart ? column.part ?? column.question : named(column)
    let total = table.rowCount
    let answered =
      column.answered == total ? "\(total)" : "\(column.answered) of \(total)"
    var lines = [
      row(
        "\(column.position)", isPart ? "  \(heading)" : heading, answered, BindingText.of(column))
    ]
    let states = BindingText.states(of: column)
    if !states.isEmpty { lines.append("\(indent)\(states)") }
    if let answers = BindingText.answers(of: column) {
      lines += TextLayout.wrapped(answers, indent: indent, width: Self.width)
    }
    return lines
  }

  private func named(_ column: ColumnProfile) -> String {
    guard let id = column.vendorID, id != column.question else {
      return column.question.isEmpty ? "(no heading)" : column.question
    }
    return "\(id) \(column.question)" + (column.part.map { " – \($0)" } ?? "")
  }

  private let indent = String(repeating: " ", count: 9)

  private func row(_ number: String, _ heading: String, _ answered: String, _ what: String)
    -> String
  {
    let number = String(repeating: " ", count: max(5 - number.count, 0)) + number
    let start =
      "\(number)  "
      + TextLayout.padded(
        TextLayout.clipped(
          heading.hasPrefix("  ") ? "· " + heading.dropFirst(2) : heading,
          to: Self.headingWidth - 1), to: Self.headingWidth)
      + TextLayout.padded(answered, to: Self.answeredWidth)
    return start + TextLayout.clipped(what, to: max(Self.width + 12 - start.count, 20))
  }
}
