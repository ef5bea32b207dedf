/// The widths at which a table fits the text, if it does.
struct TableWidths {
  /// The width of each column, with two spaces between columns not counted.
  let columns: [Int]

  /// Numbers are never cut; columns of words share what is left, none narrower than its longest
  /// word or, where that is long, 12 columns.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - grid: Its row headings and cells in words.
  ///   - leastHeading: The least width of the row headings, where they need as much.
  init?(_ table: Table, _ grid: [[String]], leastHeading: Int = 8) {
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
        least.append(
          max(heading, min(word, index == 0 ? 16 : 14), min(widest, index == 0 ? leastHeading : 8)))
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
