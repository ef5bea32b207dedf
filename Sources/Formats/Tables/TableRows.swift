import Diagnostics

/// The rows of a file divided into header and records, as a layout says.
struct TableRows {
  let header: [TableRecord]
  let records: [TableRecord]

  /// Divides rows.
  ///
  /// - Parameters:
  ///   - rows: The rows that are not blank, in order.
  ///   - layout: Where the header begins, how many rows it has, and which row is the last.
  ///   - place: The file, or the sheet, in messages.
  /// - Throws: A `Diagnostic` where there are fewer rows than the header needs.
  init(_ rows: [TableRecord], layout: TableLayout, at place: Place) throws(Diagnostic) {
    let last = layout.lastRow ?? .max
    let start = rows.firstIndex { $0.row >= layout.headerRow } ?? rows.endIndex
    let end = rows.lastIndex { $0.row <= last }.map { $0 + 1 } ?? start
    let body = start < end ? rows[start..<end] : []
    guard body.count >= layout.headerRows else {
      let scope = place.sheet == nil ? "file" : "sheet"
      let range =
        (layout.headerRow > 1 ? " from row \(layout.headerRow)" : "")
        + (layout.lastRow.map { " to row \($0)" } ?? "")
      throw Diagnostic(
        code: "table.no-header",
        body.isEmpty
          ? "the \(scope) has no header\(range)"
          : "the \(scope) has \(body.count) \(body.count > 1 ? "rows" : "row")\(range), all of them "
            + "header",
        at: place, expected: "a header of \(layout.headerRows), then records",
        fix: "export the file again, or correct the rows of the header in the plan")
    }
    header = Self.numbered(body.prefix(layout.headerRows))
    records = Self.numbered(body.dropFirst(layout.headerRows))
  }

  private static func numbered(_ rows: ArraySlice<TableRecord>) -> [TableRecord] {
    var rows = Array(rows)
    for index in rows.indices { rows[index].number = index + 1 }
    return rows
  }
}
