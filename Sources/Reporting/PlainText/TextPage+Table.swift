extension TextPage {
  /// Writes a table: side by side where it fits, else in parts that each repeat the row headings,
  /// else each row as a list of its cells.
  mutating func write(_ table: Table, isNumbered: Bool = true) {
    gap()
    let name = isNumbered ? "\(outline.name(of: table.id)). " : ""
    wrapped(name + words(table.caption))
    if let key = ChartWords.shorthand(table.shorthandUsed, in: "table") { wrapped(key) }
    if let tints = table.tints {
      let steps = tints.steps.enumerated().map { "\(Self.tint($0))\u{A0}\($1)" }
      wrapped("Tints: \(steps.joined(separator: ", ")).")
    }
    let accords = table.accordsUsed.map { "\($0.mark)\u{A0}\($0.label): \($0.meaning)" }
    if !accords.isEmpty { wrapped("Key: \(accords.joined(separator: "; ")).") }
    let grid = table.rows.map { row in
      [words(row.header)] + row.cells.map { text(of: $0, hasTints: table.tints != nil) }
    }
    gap()
    switch TableLayout(table, grid) {
    case .whole(let widths): write(table, grid, widths)
    case .parts(let parts):
      for (index, part) in parts.enumerated() {
        gap()
        let place = "part \(index + 1) of \(parts.count)"
        line(isNumbered && index > 0 ? "\(outline.name(of: table.id)), \(place)" : "(\(place))")
        gap()
        write(table.keeping(part.columns), grid.map { $0.keeping(part.columns) }, part.widths)
      }
    case .stacked: writeStacked(table, grid)
    }
    for (index, note) in table.notes.enumerated() {
      if index == 0 { gap() }
      wrapped("Note \(index + 1): \(words(note))")
    }
  }

  /// A cell in words, after the shape of its accord and before the marks of its tint.
  private func text(of cell: Cell, hasTints: Bool) -> String {
    let printed = cell.printed(naming: outline.name(of:))
    if let accord = cell.accord { return "\(accord.mark) \(printed)" }
    guard hasTints, !cell.isText, cell.marks != [.confidential] else { return printed }
    if case .shaded(_, let level) = cell { return "\(printed) \(Self.tint(level))" }
    return "\(printed) \(Self.tint(0))"
  }

  /// A tint as three characters: `...`, `#..`, `##.` or `###`.
  private static func tint(_ level: Int) -> String {
    let depth = min(max(level, 0), 3)
    return String(repeating: "#", count: depth) + String(repeating: ".", count: 3 - depth)
  }

  private mutating func write(_ table: Table, _ grid: [[String]], _ widths: [Int]) {
    write(row: table.columns.map(\.heading), table.columns, widths, isHeading: true)
    line(widths.map { String(repeating: "-", count: $0) }.joined(separator: "  "))
    for (row, cells) in zip(table.rows, grid) {
      if row.isTotal {
        line(widths.map { String(repeating: "-", count: $0) }.joined(separator: "  "))
      }
      write(row: cells, table.columns, widths)
    }
  }

  private mutating func write(
    row cells: [String], _ columns: [Column], _ widths: [Int], isHeading: Bool = false
  ) {
    let wrapped = zip(cells, widths).enumerated().map { column, cell in
      // A row heading of several lines hangs, so that it is seen where the next row begins.
      column == 0 && !isHeading
        ? TextWrapping.hanging(cell.0, width: cell.1)
        : TextWrapping.lines(cell.0, width: cell.1)
    }
    let height = wrapped.map(\.count).max() ?? 0
    for index in 0..<height {
      var parts: [String] = []
      for (column, lines) in wrapped.enumerated() {
        // Headings stand on the line that divides them from the cells.
        let place = isHeading ? index - (height - lines.count) : index
        let words = lines.indices.contains(place) ? lines[place] : ""
        parts.append(
          columns[column].kind == .number && column > 0
            ? words.leftPadded(to: widths[column]) : words.padded(to: widths[column]))
      }
      line(parts.joined(separator: "  "))
    }
  }

  /// Each row as a paragraph: a table that is too wide for the page must still be readable in an
  /// e-mail, and not grow ten times as long.
  private mutating func writeStacked(_ table: Table, _ grid: [[String]]) {
    for cells in grid {
      gap()
      wrapped(cells[0])
      var numbers: [String] = []
      for (column, cell) in zip(table.columns, cells).dropFirst() {
        if column.kind == .number {
          numbers.append("\(column.heading): \(cell)")
          continue
        }
        writeRunIn(&numbers)
        wrapped("\(column.heading): \(cell)", first: "    ", rest: "      ")
      }
      writeRunIn(&numbers)
    }
  }

  private mutating func writeRunIn(_ numbers: inout [String]) {
    if !numbers.isEmpty { wrapped(numbers.joined(separator: "; "), first: "    ", rest: "    ") }
    numbers = []
  }
}
