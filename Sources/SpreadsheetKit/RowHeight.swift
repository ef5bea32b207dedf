/// How high a row is whose words are broken into lines.
///
/// The library leaves that to the program that opens the file; LibreOffice then lets the lines of one
/// row run over the next. So it is estimated, with a line too many rather than one too few.
enum RowHeight {
  /// The height of a line of 11 points.
  private static let line = 14.5
  /// The height of a title of 16 points.
  private static let title = 22.0

  /// The height, or `nil` for that of one line.
  static func points(of cells: [Spreadsheet.Cell], widths: [Double]) -> Double? {
    var lines = 1
    var isTitle = false
    for (cell, width) in zip(cells, widths) {
      switch cell {
      case .text(let text, let look):
        if look.size == .title { isTitle = true }
        guard look.isWrapped else { continue }
        let room = width * (look.isBold ? 0.85 : 0.95) - (look.isIndented ? 2 : 0)
        lines = max(lines, self.lines(text, in: room))
      case .link(let words, _): lines = max(lines, self.lines(words, in: width * 0.95))
      case .empty, .number: break
      }
    }
    // No row is higher than 409 points.
    return lines > 1 ? min(Double(lines) * line, 409) : isTitle ? title : nil
  }

  private static func lines(_ text: String, in width: Double) -> Int {
    let room = max(Int(width), 1)
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { lines($0, in: room) }.reduce(0, +)
  }

  private static func lines(_ paragraph: Substring, in room: Int) -> Int {
    var lines = 1
    var used = 0
    for word in paragraph.split(separator: " ") {
      let count = word.count
      if used > 0, used + 1 + count > room {
        lines += 1
        used = 0
      }
      lines += max(count - 1, 0) / room
      used += (used > 0 ? 1 : 0) + (count > room ? count % room : count)
    }
    return lines
  }
}
