/// How a table is set in 72 columns.
enum TableLayout {
  /// Some columns of a table, the row headings first, and their widths.
  typealias Part = (columns: [Int], widths: [Int])

  /// Side by side.
  case whole(widths: [Int])
  /// Side by side in several parts one under another, each with the row headings.
  case parts([Part])
  /// Each row as a list of its cells.
  case stacked

  init(_ table: Table, _ grid: [[String]]) {
    if let widths = TableWidths(table, grid) {
      self = .whole(widths: widths.columns)
    } else if let parts = Self.parts(of: table, grid) {
      self = .parts(parts)
    } else {
      self = .stacked
    }
  }

  /// As few parts as hold all columns, each as full as it can be; `nil` where most columns
  /// hold words, so that rows are easier to read one by one.
  private static func parts(of table: Table, _ grid: [[String]]) -> [Part]? {
    let isMostlyWords =
      table.columns.dropFirst().count { $0.kind == .text } * 2 > table.columns.count - 1
    guard !isMostlyWords else { return nil }
    guard let parts = parts(of: table, grid, atMost: table.columns.count) else { return nil }
    // A last part of one column looks forgotten: then all parts are made about as wide.
    guard parts.count > 1, parts[parts.count - 1].columns.count == 2 else { return parts }
    let most = (table.columns.count - 2) / parts.count + 1
    let even = self.parts(of: table, grid, atMost: most)
    return even?.count == parts.count ? even : parts
  }

  /// The parts, filled one after another.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - grid: Its row headings and cells in words.
  ///   - most: The most columns in a part, without that of the row headings.
  /// - Returns: The parts; `nil` where a column fits none.
  private static func parts(
    of table: Table, _ grid: [[String]], atMost most: Int
  ) -> [Part]? {
    var parts: [Part] = []
    var columns = [0]
    for run in runs(of: table) {
      let isFull = columns.count - 1 + run.count > most
      if columns.count > 1, isFull || fitting(columns + run, table, grid) == nil {
        guard let widths = fitting(columns, table, grid) else { return nil }
        parts.append((columns, widths))
        columns = [0]
      }
      columns += run
    }
    guard let widths = fitting(columns, table, grid) else { return nil }
    return parts + [(columns, widths)]
  }

  private static func fitting(_ columns: [Int], _ table: Table, _ grid: [[String]]) -> [Int]? {
    TableWidths(table.keeping(columns), grid.map { $0.keeping(columns) }, leastHeading: 18)?.columns
  }

  /// The columns after that of the row headings, the bounds of an interval together with what they
  /// bound.
  private static func runs(of table: Table) -> [[Int]] {
    var runs: [[Int]] = []
    for index in table.columns.indices.dropFirst() {
      if table.columns[index].isBound, !runs.isEmpty {
        runs[runs.count - 1].append(index)
      } else {
        runs.append([index])
      }
    }
    return runs
  }
}

extension Column {
  /// Whether the heading says that the column holds a bound of the interval of an earlier one.
  fileprivate var isBound: Bool {
    let words = title.lowercased().split { !$0.isLetter }
    return words.last == "from" || words.last == "to" || words.suffix(2) == ["lower", "bound"]
      || words.suffix(2) == ["upper", "bound"]
  }
}

extension Table {
  /// The table with some of its columns, that of the row headings first.
  func keeping(_ kept: [Int]) -> Table {
    Table(
      id: id, caption: caption, columns: columns.keeping(kept),
      rows: rows.map { row in
        Row(
          row.header, kept.dropFirst().map { row.cells[$0 - 1] }, isTotal: row.isTotal, id: row.id)
      }, tints: tints, notes: notes)
  }
}

extension Array {
  /// The elements at some places.
  func keeping(_ places: [Int]) -> [Element] { places.map { self[$0] } }
}
