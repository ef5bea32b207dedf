import Diagnostics
import EvaluationModel
import Formats

/// What a person should look at in a file because of the kind of export that it is.
struct ExportFindings {
  let task: ImportTask
  let table: Table
  let headings: Headings
  let rows: TableRows

  /// The warnings, for the whole file.
  func all() -> [Diagnostic] { [importedPreviews(), emptyQuestionColumns()].compactMap { $0 } }

  /// What Qualtrics calls rows that are no answers of respondents, as labels and as codes.
  private static let noAnswers: Set<String> = [
    "survey preview", "survey test", "spam", "survey preview spam", "offline survey preview",
    "1", "2", "8", "9", "17",
  ]

  /// Previews and tests of a Qualtrics survey that no rule leaves out.
  private func importedPreviews() -> Diagnostic? {
    switch task.mapping.export {
    case .qualtrics, .qualtricsInsights, .qualtricsLegacy, .qualtricsSPSS: break
    default: return nil
    }
    let column = (1...max(headings.columns.count, 1)).first { position in
      position <= headings.columns.count
        && headings.columns[position - 1].contains { heading in
          LabelKey.key(of: heading) == "status" || VendorID.importID(heading) == "status"
        }
    }
    guard let column else { return nil }
    let found = rows.imported.filter { index in
      Self.noAnswers.contains(LabelKey.key(of: table.records[index][column] ?? ""))
    }
    guard let first = found.first else { return nil }
    return Diagnostic(
      .warning, code: "qualtrics.preview",
      """
      \(found.count) imported \(found.count == 1 ? "row is a preview, test" : "rows are previews, tests") \
      or spam, as the column "Status" says
      """, at: table.place(record: table.records[first], column: column),
      fix: """
        add the rule {rule: previews and tests, column: \(column), equals: [Survey Preview, \
        Survey Test, Spam, "1", "2", "8"]} to "exclude" of the mapping "\(task.mapping.id)"
        """)
  }

  /// In a coded Jisc export a grid has a column for the question as a whole, which is never filled.
  private func emptyQuestionColumns() -> Diagnostic? {
    guard task.mapping.export == .jiscCodes, !table.records.isEmpty else { return nil }
    let headers = headings.columns.map { $0.first ?? "" }
    let empty = task.mapping.columns.filter { column in
      guard case .item = column.role, headers.indices.contains(column.position - 1) else {
        return false
      }
      let id = headers[column.position - 1]
      return headers.contains { $0.hasPrefix("\(id)_") }
        && table.records.allSatisfy { ($0[column.position] ?? "").isEmpty }
    }
    guard let first = empty.first else { return nil }
    return Diagnostic(
      .warning, code: "jisc.question-column",
      """
      column \(first.position) is that of a whole grid, which Jisc leaves empty; the answers stand \
      in the columns that begin with "\(headers[first.position - 1])_"
      """, at: headings.place(of: first.position),
      fix: "bind those columns in the mapping \"\(task.mapping.id)\"")
  }
}
