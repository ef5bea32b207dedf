internal import Reporting

/// How wide the columns of a table are, in twentieths of a point, and whether it needs a page that is
/// turned sideways.
struct WordColumns {
  /// The widths, no more than the page together.
  let widths: [Int]
  /// Whether the page is turned.
  let isWide: Bool

  /// What a letter of 9 points takes, in bold, and what stands beside the words of a cell.
  private static let letter = 104
  private static let padding = 150

  /// - Parameters:
  ///   - table: The table.
  ///   - grid: Its printed cells, those of the row headings first.
  init(_ table: Table, grid: [[String]]) {
    var least: [Int] = []
    var wanted: [Int] = []
    for (index, column) in table.columns.enumerated() {
      let cells = grid.map { $0[index] }
      let heading = Self.longestWord(Self.heading(column))
      let widest = cells.map(\.count).max() ?? 0
      if column.kind == .number, index > 0 {
        least.append(Self.width(max(widest, heading)))
        wanted.append(Self.width(max(widest, heading, min(column.heading.count, 16))))
      } else {
        let word = min(max(cells.map(Self.longestWord).max() ?? 0, heading), 22)
        least.append(Self.width(max(word, min(widest, index == 0 ? 18 : 12))))
        wanted.append(Self.width(min(max(widest, heading), 60)))
      }
    }
    let upright = Self.filled(least, wanted, WordParts.textWidth(isSideways: false))
    isWide =
      least.reduce(0, +) > WordParts.textWidth(isSideways: false)
      || table.columns.indices.dropFirst().contains { index in
        // Long words in a narrow column make a ladder of half lines.
        upright[index] < Self.width(24) && (grid.map { $0[index].count }.max() ?? 0) > 120
      }
    widths = Self.filled(least, wanted, WordParts.textWidth(isSideways: isWide))
  }

  private static func width(_ letters: Int) -> Int { letters * letter + padding }

  /// A heading, whose unit is not divided where it is short: `Value (per cent)`.
  static func heading(_ column: Column) -> String {
    guard let unit = column.unit, unit.count <= 12 else { return column.heading }
    return "\(column.title) (\(unit.replacing(" ", with: "\u{A0}")))"
  }

  private static func longestWord(_ words: String) -> Int {
    words.split { $0.isWhitespace && $0 != "\u{A0}" }.map(\.count).max() ?? 0
  }

  /// The widths that are wanted where there is room for them, else the least with what is left of
  /// the room, in the measure of what each column lacks.
  private static func filled(_ least: [Int], _ wanted: [Int], _ room: Int) -> [Int] {
    let sum = least.reduce(0, +)
    guard wanted.reduce(0, +) > room else { return wanted }
    guard sum < room else { return least.map { $0 * room / max(sum, 1) } }
    let lacking = zip(wanted, least).map { max($0 - $1, 0) }
    let lack = lacking.reduce(0, +)
    return zip(least, lacking).map { $0 + $1 * (room - sum) / max(lack, 1) }
  }
}
