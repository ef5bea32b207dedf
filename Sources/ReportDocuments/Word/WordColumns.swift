internal import Reporting

/// How wide the columns of a table are, in twentieths of a point, and whether it needs smaller letters,
/// or a page that is turned sideways.
struct WordColumns {
  /// The widths, no more than the page together.
  let widths: [Int]
  /// Whether the page is turned.
  let isWide: Bool
  /// Whether the letters are those of 8 points, so that the page need not be turned.
  let isDense: Bool

  /// What a letter of 9 points takes, in bold, and one of 8 points; what stands beside the words of a
  /// cell.
  private static let letter = 104
  private static let denseLetter = 92
  private static let padding = 190

  /// - Parameters:
  ///   - table: The table.
  ///   - grid: Its printed cells, those of the row headings first.
  init(_ table: Table, grid: [[String]]) {
    let upright = Self.measured(table, grid, isDense: false)
    let room = WordParts.textWidth(isSideways: false)
    let hasLadder = Self.hasLadder(grid, Self.filled(upright.least, upright.wanted, room))
    guard upright.least.reduce(0, +) > room || hasLadder else {
      (widths, isWide, isDense) = (Self.filled(upright.least, upright.wanted, room), false, false)
      return
    }
    let dense = Self.measured(table, grid, isDense: true)
    if !hasLadder, dense.least.reduce(0, +) <= room {
      (widths, isWide, isDense) = (Self.filled(dense.least, dense.wanted, room), false, true)
    } else {
      let turned = WordParts.textWidth(isSideways: true)
      (widths, isWide, isDense) = (Self.filled(upright.least, upright.wanted, turned), true, false)
    }
  }

  /// Long words in a narrow column make a ladder of half lines.
  private static func hasLadder(_ grid: [[String]], _ widths: [Int]) -> Bool {
    widths.indices.dropFirst().contains { index in
      widths[index] < width(24, letter) && (grid.map { $0[index].count }.max() ?? 0) > 120
    }
  }

  /// How wide each column must be, and how wide it would be best.
  private static func measured(
    _ table: Table, _ grid: [[String]], isDense: Bool
  ) -> (least: [Int], wanted: [Int]) {
    let letter = isDense ? denseLetter : Self.letter
    func width(_ letters: Int) -> Int { Self.width(letters, letter) }
    var least: [Int] = []
    var wanted: [Int] = []
    for (index, column) in table.columns.enumerated() {
      let cells = grid.map { $0[index] }
      let heading = longestWord(heading(column, isDense: isDense))
      let widest = cells.map(\.count).max() ?? 0
      if column.kind == .number, index > 0 {
        least.append(width(max(widest, heading)))
        wanted.append(width(max(widest, heading, min(column.heading.count, 16))))
      } else {
        let word = min(max(cells.map(longestWord).max() ?? 0, heading), 22)
        least.append(width(max(word, min(widest, index == 0 ? (isDense ? 15 : 18) : 12))))
        wanted.append(width(min(max(widest, heading), 60)))
      }
    }
    return (least, wanted)
  }

  private static func width(_ letters: Int, _ letter: Int) -> Int { letters * letter + padding }

  /// How many usual letters are as wide as a word in bold: `BH` is as wide as three.
  private static func letters(of word: Substring) -> Int {
    let sum = word.reduce(0.0) { $0 + width(of: $1) }
    return Int((sum / usual).rounded(.up))
  }

  /// The width of the usual letter, as a share of the size.
  private static let usual = 0.578

  private static func width(of letter: Character) -> Double {
    switch letter {
    case "i", "j", "l", "t", "f", "r", "I", ".", ",", ":", ";", "'", "’", "|", "!", "(", ")", "[",
      "]", "-", " ", "\u{A0}":
      0.34
    case "m", "w", "M", "W", "%": 0.9
    case "0"..."9": 0.556
    case "a"..."z": 0.6
    default: 0.72
    }
  }

  /// A heading as it stands in the table.
  func heading(_ column: Column) -> String { Self.heading(column, isDense: isDense) }

  /// A heading, whose unit is not divided where it is short and there is room: `Value (per cent)`.
  private static func heading(_ column: Column, isDense: Bool) -> String {
    guard !isDense, let unit = column.unit, unit.count <= 12 else { return column.heading }
    return "\(column.title) (\(unit.replacing(" ", with: "\u{A0}")))"
  }

  private static func longestWord(_ words: String) -> Int {
    words.split { $0.isWhitespace && $0 != "\u{A0}" }.map(letters).max() ?? 0
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
