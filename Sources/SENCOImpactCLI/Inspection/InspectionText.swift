import Diagnostics
import EvaluationModel
import Formats
import Importing

/// What a file is, for a person at a terminal of 80 columns or more.
struct InspectionText {
  /// The width that lines are kept to.
  static let width = 88

  let inspection: FileInspection

  /// The lines, from the file's name to the next step.
  func lines() -> [String] {
    var lines = [inspection.file]
    lines += paragraph(
      "\(inspection.export?.title ?? "document"): \(inspection.evidence.joined(separator: "; ")).")
    lines += paragraph(medium)
    lines += sheets()
    if let key = inspection.key { lines += self.key(key) }
    if let report = inspection.report { lines += [""] + ReportText(report).lines() }
    for table in inspection.tables { lines += [""] + TableText(table).lines() }
    lines += remarks()
    lines += ["", "  Next"] + next().map { "    \($0)" }
    return lines
  }

  /// Format, encoding and delimiter in a sentence.
  private var medium: String {
    let parts = [
      inspection.format.rawValue, inspection.encoding.map { "\($0)" },
      inspection.delimiter.map { "divided by \($0)" },
      inspection.keyFile.map { "read with the key \($0)" },
    ].compactMap { $0 }
    return parts.joined(separator: ", ") + "."
  }

  private func sheets() -> [String] {
    guard !inspection.sheets.isEmpty else { return [] }
    return ["", "  Sheets"]
      + inspection.sheets.map { sheet in
        let size =
          sheet.rowCount == 0
          ? "empty"
          : TextLayout.count(sheet.rowCount, "row") + ", "
            + TextLayout.count(sheet.columnCount, "column")
        let shown = sheet.visibility == .visible ? "" : ", \(sheet.visibility.rawValue)"
        let rows =
          sheet.hiddenRowCount > 0
          ? ", \(TextLayout.count(sheet.hiddenRowCount, "row")) hidden" : ""
        let columns =
          sheet.hiddenColumns.isEmpty
          ? "" : ", hidden columns \(sheet.hiddenColumns.map(String.init).joined(separator: ", "))"
        return "    \(sheet.name): \(size)\(shown)\(rows)\(columns)"
      }
  }

  private func key(_ key: JiscKey) -> [String] {
    let coded = key.questions.count { !$0.options.isEmpty }
    return paragraph(
      "It explains \(key.questions.count) questions, \(coded) of them with coded answers. It holds no "
        + "answers itself: give it with --key beside the coded responses.")
  }

  private func remarks() -> [String] {
    let remarks = FindingSummary.shortened(inspection.remarks)
    guard !remarks.isEmpty else { return [] }
    return ["", "  To look at"] + remarks.flatMap { TextLayout.item($0, width: Self.width) }
  }

  private func next() -> [String] {
    if inspection.key != nil {
      return ["senco-impact inspect RESPONSES.csv --key \(TextLayout.quoted(inspection.file))"]
    }
    return [
      "senco-impact inspect \(TextLayout.quoted(inspection.file)) --write-mapping draft.yaml",
      "writes the plan's part for this file, to be checked line by line.",
    ]
  }

  private func paragraph(_ text: String) -> [String] {
    TextLayout.wrapped(text, indent: "  ", width: Self.width)
  }
}
