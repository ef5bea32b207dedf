internal import Reporting
internal import SpreadsheetKit

/// The sheet of one table: what it is and what its marks mean, then the table.
struct TableSheet {
  private let entry: NumberedTable
  private let pages: WorkbookPages
  /// The table's cells as programs read them, those of the row headings first.
  private let grid: [[CellValue]]

  init(_ entry: NumberedTable, _ pages: WorkbookPages) {
    self.entry = entry
    self.pages = pages
    grid = entry.table.rows.map { row in
      [.words(pages.words(row.header))]
        + row.cells.map { $0.value(pages.precision, naming: pages.outline.name(of:)) }
    }
  }

  private var table: Table { entry.table }

  var sheet: Spreadsheet.Sheet {
    let start = above
    let heading = headings.indices.map { index in
      let isNumber = isNumber(index)
      return Spreadsheet.Cell.text(
        headings[index],
        Spreadsheet.Look(
          isBold: true, isRight: isNumber, isWrapped: true, isIndented: !isNumber && index > 0))
    }
    let rows = zip(table.rows, grid).map { row, values in
      values.indices.map { cell(values[$0], at: $0, isBold: row.isTotal) }
    }
    let name = entry.fileName(of: pages.tables.count).replacing("-", with: "_")
    return Spreadsheet.Sheet(
      name: entry.sheetName, widths: widths, rows: start + [heading] + rows,
      // A table of a workbook has at least one row.
      table: rows.isEmpty
        ? nil
        : .init(name: name, headingRow: start.count + 1, lastRow: start.count + 1 + rows.count))
  }

  /// The rows above the table: nothing stands under or beside it.
  private var above: [[Spreadsheet.Cell]] {
    var lines = ["This worksheet contains one table."]
    if let figure = entry.figure {
      lines[0] += " It holds the numbers behind \(pages.outline.name(of: figure.id))."
      lines.append("\(pages.words(figure.title)). \(pages.words(figure.subtitle))")
    }
    if let key = ChartWords.shorthand(table.shorthandUsed, in: "table") { lines.append(key) }
    let accords = table.accordsUsed.map { "\($0.label) = \($0.meaning)" }
    if !accords.isEmpty { lines.append(accords.joined(separator: "; ") + ".") }
    lines += table.notes.enumerated().map { "Note \($0 + 1): \(pages.words($1))" }
    return [[.text("Table \(entry.number): \(pages.words(table.caption))", WorkbookPages.title)]]
      + lines.map { line in
        // A line that is no wider than the table runs over its columns.
        [.text(line, Double(line.count) > widths.reduce(0, +) ? WorkbookPages.body : .init())]
      }
      + [[.link("Back to the contents", sheet: "Contents")]]
  }

  /// The headings on one line, and no two alike whatever the case of letters.
  private var headings: [String] {
    var used: Set<String> = []
    return table.columns.map { column in
      let words = column.heading.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let start = String(words.prefix(200))
      var heading = start
      var number = 2
      while !used.insert(heading.lowercased()).inserted {
        heading = "\(start) (\(number))"
        number += 1
      }
      return heading
    }
  }

  /// Whether a column's cells and heading are set to the right; never those of the row headings.
  private func isNumber(_ index: Int) -> Bool { index > 0 && table.columns[index].kind == .number }

  private func cell(_ value: CellValue, at index: Int, isBold: Bool) -> Spreadsheet.Cell {
    var look = Spreadsheet.Look(isBold: isBold)
    switch value {
    case .words(let words), .mark(let words):
      look.isRight = isNumber(index)
      look.isWrapped = !look.isRight
      look.isIndented = !look.isRight && index > 0
      return .text(words, look)
    case .number(let number):
      look.isRight = true
      look.number = Self.format(number)
      return .number(number.value, look)
    }
  }

  /// The format that shows a number as the report prints it.
  private static func format(_ number: DataNumber) -> String {
    let places = number.places == 0 ? "" : "." + String(repeating: "0", count: number.places)
    return number.isSigned
      ? "+#,##0\(places);-#,##0\(places);0\(places)" : "#,##0\(places)"
  }

  /// Columns of words as wide as their words up to a limit, those of numbers as their headings ask.
  private var widths: [Double] {
    table.columns.indices.map { index in
      let cells = grid.map { row -> Int in
        switch row[index] {
        case .words(let words): words.count
        case .mark(let mark): mark.count
        case .number(let number): number.digits.count + 2
        }
      }
      let widest = cells.max() ?? 0
      let word = headings[index].split(separator: " ").map(\.count).max() ?? 0
      let most = isNumber(index) ? 16 : 60
      let least = index == 0 ? 45 : 11
      return Double(min(max(widest + 2, word + 3, least), max(most, word + 3)))
    }
  }
}
