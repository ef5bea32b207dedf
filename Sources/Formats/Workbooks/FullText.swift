/// Text as long as a spreadsheet's cell can be: there is often more of it that was cut.
enum FullText {
  /// The most that a cell can hold, in the UTF-16 code units that spreadsheets count.
  static let limit = 32_767

  /// Whether a text has exactly as many characters as a cell can hold.
  static func isFull(_ text: String) -> Bool {
    text.utf8.count >= limit && text.utf16.count == limit
  }
}
