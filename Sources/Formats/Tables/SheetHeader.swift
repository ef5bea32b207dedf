/// The header of a table on a sheet, which merged ranges run through: a title over several columns,
/// a heading over two rows.
struct SheetHeader {
  /// The rows that the header takes, blank ones left out.
  let rows: [Int]
  private let merged: [(range: CellRange, text: String)]

  init(_ sheet: Sheet, layout: TableLayout) {
    var texts: [Int: [Int: String]] = [:]
    let filled = sheet.rows.filter { $0.number >= layout.headerRow }
    // A row that only a merged range reaches into is part of the header too, as one whose headings
    // all begin in the row above.
    var numbers = filled.prefix(layout.headerRows).map(\.number)
    if let first = numbers.first {
      let reached = sheet.mergedRanges.filter { $0.rows.contains(first) && $0.rows.count > 1 }
        .map { min($0.rows.upperBound, first + layout.headerRows) }.max()
      if let reached, reached > first { numbers += (first + 1)...reached }
    }
    let lines = Array(Set(numbers).sorted().prefix(layout.headerRows))
    let ranges = sheet.mergedRanges.filter { range in lines.contains { range.rows.contains($0) } }
    let anchors = Set(ranges.map(\.rows.lowerBound))
    for row in sheet.rows where anchors.contains(row.number) {
      texts[row.number] = Dictionary(row.cells.map { ($0.column, $0.text) }) { $1 }
    }
    rows = lines
    merged = ranges.compactMap { range in
      texts[range.rows.lowerBound]?[range.columns.lowerBound].map { (range, $0) }
    }
  }

  /// The rows with those of the header that hold nothing of their own.
  func completed(_ read: [SheetRow], to last: Int) -> [SheetRow] {
    let present = Set(read.prefix(rows.count).map(\.number))
    let missing = rows.filter { !present.contains($0) && $0 <= last }
    guard !missing.isEmpty else { return read }
    return (missing.map { SheetRow(number: $0, cells: []) } + read).sorted { $0.number < $1.number }
  }

  /// Writes the texts of merged ranges into the blank cells of a header row that they cover.
  func fill(_ cells: inout [String], row: Int) {
    guard rows.contains(row), !cells.isEmpty else { return }
    // Ranges that overlap are no spreadsheet's; the first to fill a cell keeps it.
    var budget = cells.count * 2
    for (range, text) in merged where range.rows.contains(row) && budget > 0 {
      guard range.columns.lowerBound <= cells.count else { continue }
      for column in range.columns.clamped(to: 1...cells.count) {
        budget -= 1
        if cells[column - 1].isEmpty { cells[column - 1] = text }
      }
    }
  }
}
