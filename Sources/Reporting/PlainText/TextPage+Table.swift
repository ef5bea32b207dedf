extension TextPage {
  /// Writes a table: side by side where it fits, else each row as a list of its cells.
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
    if let widths = TableWidths(table, grid) {
      write(table, grid, widths.columns)
    } else {
      writeStacked(table, grid)
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
    guard hasTints else { return printed }
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
    let wrapped = zip(cells, widths).map { TextWrapping.lines($0, width: $1) }
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

/// The widths at which a table fits the text, if it does.
struct TableWidths {
  /// The width of each column, with two spaces between columns not counted.
  let columns: [Int]

  /// Numbers are never cut; columns of words share what is left, none narrower than its longest
  /// word or, where that is long, 12 columns.
  init?(_ table: Table, _ grid: [[String]]) {
    let room = TextRenderer.width - 2 * (table.columns.count - 1)
    var least: [Int] = []
    var wanted: [Int] = []
    for (index, column) in table.columns.enumerated() {
      let cells = grid.map { $0[index] }
      let widest = cells.map { DisplayWidth.of($0.onOneLine) }.max() ?? 0
      let heading = TextWrapping.longestWord(column.heading)
      if column.kind == .number, index > 0 {
        least.append(max(widest, heading))
        wanted.append(max(widest, heading))
      } else {
        let word = cells.map(TextWrapping.longestWord).max() ?? 0
        least.append(max(heading, min(word, index == 0 ? 16 : 14), min(widest, 8)))
        wanted.append(max(widest, DisplayWidth.of(column.heading)))
      }
    }
    guard least.reduce(0, +) <= room else { return nil }
    var widths = least
    var spare = room - least.reduce(0, +)
    // A column at a time, so that every column of words gets its part.
    while spare > 0, widths != wanted {
      var isGrown = false
      for index in widths.indices where spare > 0 && widths[index] < wanted[index] {
        widths[index] += 1
        spare -= 1
        isGrown = true
      }
      if !isGrown { break }
    }
    // Columns of words that make a row a ladder of half lines are harder to read than a row written
    // out. A long row heading beside numbers is no such ladder.
    let heights = grid.map { row in
      zip(row, widths).enumerated().filter { $0.offset > 0 }
        .map { TextWrapping.lines($0.element.0, width: $0.element.1).count }.max() ?? 1
    }
    guard heights.reduce(0, +) <= 3 * max(heights.count, 1) else { return nil }
    columns = widths
  }
}
