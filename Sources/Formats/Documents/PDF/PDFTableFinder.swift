/// Finds the tables on a page of a PDF, which holds words and no tables, by what stands side by side.
struct PDFTableFinder {
  /// A cell: paragraphs, each of the lines that make it up.
  typealias Cell = [[Int]]

  /// Rows of cells, by the indices of the lines; and the place in the page's lines where it stands.
  struct Found {
    var rows: [[Cell]]
    var lines: Set<Int>
  }

  private struct Column {
    var left: Double
    var right: Double
  }

  private let lines: [PDFPage.Line]
  private let height: Double

  /// - Parameters:
  ///   - lines: The lines of a page.
  ///   - height: The height of the letters that most of the text is in.
  init(_ lines: [PDFPage.Line], height: Double) {
    self.lines = lines
    self.height = height
  }

  /// The tables from top to bottom: two rows or more in which cells stand side by side.
  func tables() -> [Found] {
    var rest = visualRows[...]
    var tables: [Found] = []
    while var members = rest.popFirst() {
      while let next = rest.first, joins(next, members) {
        members += next
        rest = rest.dropFirst()
      }
      if let table = table(members) { tables.append(table) }
    }
    return tables
  }

  /// The lines that stand beside others, row by row.
  private var visualRows: [[Int]] {
    let seeds = lines.indices.filter { index in
      lines.contains { $0.isBeside(lines[index]) && gap(lines[index], $0) > 0.5 * height }
    }.sorted { lines[$0].top < lines[$1].top }
    var rows: [[Int]] = []
    for seed in seeds {
      if rows.last?.contains(where: { lines[$0].isBeside(lines[seed]) }) == true {
        rows[rows.count - 1].append(seed)
      } else {
        rows.append([seed])
      }
    }
    return rows
  }

  /// The space between two lines from left to right; negative where one is above the other.
  private func gap(_ line: PDFPage.Line, _ other: PDFPage.Line) -> Double {
    max(other.left - line.right, line.left - other.right)
  }

  /// The columns that lines stand in: what overlaps from left to right is one.
  private func columns(_ members: [Int]) -> [Column] {
    var columns: [Column] = []
    for index in members.sorted(by: { lines[$0].left < lines[$1].left }) {
      let line = lines[index]
      if let last = columns.last, line.left < last.right {
        columns[columns.count - 1].right = max(last.right, line.right)
      } else {
        columns.append(Column(left: line.left, right: line.right))
      }
    }
    return columns
  }

  /// The column that a line stands in, or `nil` where it runs over several.
  private func column(of index: Int, in columns: [Column]) -> Int? {
    let line = lines[index]
    let met = columns.indices.filter {
      columns[$0].left < line.right && line.left < columns[$0].right
    }
    return met.count == 1 ? met[0] : nil
  }

  /// Whether a row belongs to the table above: what stands between keeps to the columns, and no
  /// wide gap divides them.
  private func joins(_ next: [Int], _ members: [Int]) -> Bool {
    let columns = columns(members + next)
    guard columns.count >= 2 else { return false }
    let bottom = members.map { lines[$0].bottom }.max() ?? 0
    let top = next.map { lines[$0].top }.min() ?? 0
    let between = lines.indices.filter { lines[$0].bottom > bottom && lines[$0].top < top }
    guard between.allSatisfy({ column(of: $0, in: columns) != nil }) else { return false }
    var reached = bottom
    for index in between.sorted(by: { lines[$0].top < lines[$1].top }) {
      guard lines[index].top - reached < 2.2 * height else { return false }
      reached = max(reached, lines[index].bottom)
    }
    return top - reached < 2.2 * height
  }

  private func table(_ seeds: [Int]) -> Found? {
    var columns = columns(seeds)
    guard columns.count >= 2 else { return nil }
    var members = Set(seeds)
    // Lines of a cell that have nothing beside them, and those that go on below.
    var hasGrown = true
    while hasGrown {
      hasGrown = false
      for index in lines.indices where !members.contains(index) {
        guard let column = column(of: index, in: columns), touches(index, members, columns) else {
          continue
        }
        members.insert(index)
        columns[column].right = max(columns[column].right, lines[index].right)
        columns[column].left = min(columns[column].left, lines[index].left)
        hasGrown = true
      }
    }
    let rows = rows(members, columns)
    // Text that is set in two columns is no table: it would be one of a few very long rows.
    guard rows.count >= 2, members.count <= 14 * rows.count else { return nil }
    return Found(rows: rows, lines: members)
  }

  private func touches(_ index: Int, _ members: Set<Int>, _ columns: [Column]) -> Bool {
    let line = lines[index]
    let top = members.map { lines[$0].top }.min() ?? 0
    let bottom = members.map { lines[$0].bottom }.max() ?? 0
    if line.top >= top, line.bottom <= bottom { return true }
    // The first cell may be followed by text at the margin, the others by nothing but themselves.
    let own = column(of: index, in: columns)
    let reach = own == 0 ? 0.6 : 1.3
    return members.contains { member in
      column(of: member, in: columns) == own
        && min(abs(line.top - lines[member].bottom), abs(lines[member].top - line.bottom))
          < reach * height
    }
  }

  // MARK: Rows

  /// The lines of each row and column.
  ///
  /// A row begins where its first cell does: at a number, behind a question, below a gap that is wider
  /// than those between lines, or where the line above had room for another word. The lines of the other cells belong to the row that they stand
  /// at the height of: from the top of its first cell where cells begin at the top, around its middle
  /// where they are centred.
  private func rows(_ members: Set<Int>, _ columns: [Column]) -> [[Cell]] {
    let byColumn = columns.indices.map { column in
      members.filter { self.column(of: $0, in: columns) == column }
        .sorted { (lines[$0].top, lines[$0].left) < (lines[$1].top, lines[$1].left) }
    }
    let usualGap = usualGap(byColumn)
    let starts = firstCells(byColumn, columns, usualGap)
    guard !starts.isEmpty else { return [] }
    let bounds = bounds(of: starts, others: byColumn.dropFirst().flatMap { $0 })
    return starts.indices.map { row in
      byColumn.map { column in
        let inside = column.filter { index in
          let middle = (lines[index].top + lines[index].bottom) / 2
          return (row == 0 || middle >= bounds[row])
            && (row + 1 == starts.count || middle < bounds[row + 1])
        }
        return divided(inside, usualGap)
      }
    }
  }

  /// The space between the lines of a cell, as most lines have it.
  private func usualGap(_ columns: [[Int]]) -> Double {
    let gaps = columns.flatMap { column in
      zip(column, column.dropFirst()).map { lines[$1].top - lines[$0].bottom }
    }.filter { $0 > -0.5 * height }.sorted()
    return gaps.isEmpty ? 0.2 * height : gaps[gaps.count / 4]
  }

  private func firstCells(
    _ byColumn: [[Int]], _ columns: [Column], _ usualGap: Double
  ) -> [[Int]] {
    var cells: [[Int]] = []
    for index in byColumn[0] {
      guard let last = cells.last?.last else {
        cells.append([index])
        continue
      }
      let begins =
        NumberedTitle(lines[index].text).number != nil || lines[last].text.hasSuffix("?")
        || lines[index].top - lines[last].bottom > usualGap + 0.3 * height
        || columns.indices.contains { column in
          let above = byColumn[column].last { lines[$0].isBeside(lines[last]) }
          let here = byColumn[column].first { lines[$0].isBeside(lines[index]) }
          guard let above, let here, above != here else { return false }
          let limit =
            column + 1 < columns.count ? columns[column + 1].left : edge(of: byColumn[column])
          return hasRoom(behind: above, for: here, before: limit)
        }
      if begins { cells.append([index]) } else { cells[cells.count - 1].append(index) }
    }
    return cells
  }

  /// How far the last column reaches: to where several of its lines end, else to the edge of the
  /// text on the page.
  private func edge(of column: [Int]) -> Double {
    let right = column.map { lines[$0].right }.max() ?? 0
    let isWrapped = column.count { lines[$0].right > right - 2 * height } > 1
    return isWrapped ? right + height : lines.map(\.right).max() ?? right
  }

  /// Whether the first word of a line would have fitted behind the line above it.
  private func hasRoom(behind above: Int, for here: Int, before limit: Double) -> Bool {
    let line = lines[here]
    let word = line.text.prefix { $0 != " " }.count
    let width = (line.right - line.left) * Double(word + 2) / Double(max(line.text.count, 1))
    return lines[above].right + width < limit - height
  }

  /// Where each row begins, in points from the top.
  private func bounds(of cells: [[Int]], others: [Int]) -> [Double] {
    let tops = cells.map { lines[$0[0]].top }
    let bottoms = cells.map { lines[$0[$0.count - 1]].bottom }
    let isCentred = cells.indices.contains { row in
      let inside = others.filter { index in
        let middle = (lines[index].top + lines[index].bottom) / 2
        return middle > tops[row] && middle < bottoms[row]
      }
      return !inside.isEmpty
        && !inside.contains { abs(lines[$0].top - tops[row]) < 0.3 * height }
    }
    guard isCentred else { return tops.map { $0 - 0.3 * height } }
    // A centred row reaches as far below the middle of its first cell as above it.
    var bounds = [min(tops[0], others.map { lines[$0].top }.min() ?? tops[0])]
    for row in tops.indices.dropLast() {
      let end = tops[row] + bottoms[row] - bounds[row]
      bounds.append(min(max(end, bottoms[row]), tops[row + 1]))
    }
    return bounds
  }

  /// The lines of a cell, divided where a gap is wider than between lines.
  private func divided(_ cell: [Int], _ usualGap: Double) -> Cell {
    var parts: Cell = []
    for index in cell {
      if let last = parts.last?.last,
        lines[index].top - lines[last].bottom <= usualGap + 0.3 * height
      {
        parts[parts.count - 1].append(index)
      } else {
        parts.append([index])
      }
    }
    return parts
  }
}
