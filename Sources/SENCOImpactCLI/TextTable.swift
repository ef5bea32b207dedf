/// A table for the terminal: columns as wide as their widest cell, numbers to the right.
struct TextTable {
  /// How the cells of a column stand.
  enum Alignment {
    case left
    case right
  }

  private let alignments: [Alignment]
  private var rows: [[String]]

  /// A table with headings.
  ///
  /// - Parameter headings: The heading of each column, and how its cells stand.
  init(_ headings: [(String, Alignment)]) {
    alignments = headings.map(\.1)
    rows = [headings.map(\.0)]
  }

  /// Adds a row.
  ///
  /// - Parameter cells: As many cells as there are headings.
  mutating func append(_ cells: [String]) { rows.append(cells) }

  /// The lines, the headings first, without white space at their ends.
  var lines: [String] {
    let widths = alignments.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let pad = String(repeating: " ", count: max(0, widths[column] - cell.count))
        line += (column == 0 ? "" : "  ") + (alignments[column] == .left ? cell + pad : pad + cell)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}

extension Int {
  /// The number with a comma after each three digits, as `12,345`.
  var grouped: String {
    var text = ""
    for (place, digit) in String(magnitude).reversed().enumerated() {
      if place > 0, place.isMultiple(of: 3) { text = "," + text }
      text = String(digit) + text
    }
    return (self < 0 ? "-" : "") + text
  }
}
