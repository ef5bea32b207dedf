import EvaluationModel
import Importing

/// What is different in a file that was imported before, in words.
enum DifferenceText {
  /// The lines about a file; none where it was not imported before, or nothing is different.
  static func lines(_ file: ImportAccount.File) -> [String] {
    var lines: [String] = []
    if let difference = file.difference {
      lines +=
        rows("added", difference.added) + rows("gone", difference.removed)
        + rows("different", difference.changed)
      if !difference.changes.isEmpty {
        let changes = difference.changes.prefix(12).map { "\($0.what) in \($0.count)" }
        let more = difference.changes.count - changes.count
        lines.append(
          "  of these: " + changes.joined(separator: ", ") + (more > 0 ? ", \(more) more" : ""))
      }
    }
    if let columns = file.columnDifference {
      lines += headings("new", columns.added) + headings("gone", columns.removed)
      if columns.moved > 0 { lines.append("  \(columns.moved) columns stand elsewhere") }
    }
    guard !lines.isEmpty else { return [] }
    let why = file.status == .reread ? "is read otherwise than before" : "has changed"
    return ["\(file.source.shownPath) \(why):"] + lines
  }

  private static func rows(_ what: String, _ rows: RecordDifference.Rows) -> [String] {
    guard rows.count > 0 else { return [] }
    let more = rows.count > rows.first.count ? ", …" : ""
    return [
      "  \(rows.count) \(rows.count == 1 ? "row" : "rows") \(what): "
        + rows.first.joined(separator: ", ") + more
    ]
  }

  private static func headings(_ what: String, _ headings: [String]) -> [String] {
    headings.isEmpty
      ? []
      : [
        "  \(headings.count == 1 ? "column" : "columns") \(what): "
          + headings.map { "\"\($0)\"" }.joined(separator: ", ")
      ]
  }
}
