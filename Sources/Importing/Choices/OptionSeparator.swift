/// What stands between the ticked options of one cell.
struct OptionSeparator: Hashable {
  private let bytes: [UInt8]
  private let isNotBeforeSpace: Bool

  /// A separator; with `isNotBeforeSpace`, one before a space belongs to an option.
  init(_ text: String, isNotBeforeSpace: Bool = false) {
    bytes = Array(text.utf8)
    self.isNotBeforeSpace = isNotBeforeSpace
  }

  /// The parts of a text, with outer white space; empty ones among them.
  func parts(of text: String) -> [Substring] {
    var parts: [Substring] = []
    let utf8 = text.utf8
    var start = utf8.startIndex
    var index = start
    while index < utf8.endIndex {
      if let end = end(at: index, in: utf8) {
        parts.append(text[start..<index])
        start = end
        index = end
      } else {
        utf8.formIndex(after: &index)
      }
    }
    parts.append(text[start...])
    return parts
  }

  /// The end of the separator that begins at an index, or `nil` where none does.
  private func end(at index: String.Index, in utf8: String.UTF8View) -> String.Index? {
    var end = index
    for byte in bytes {
      guard end < utf8.endIndex, utf8[end] == byte else { return nil }
      utf8.formIndex(after: &end)
    }
    guard isNotBeforeSpace, end < utf8.endIndex, utf8[end] == UInt8(ascii: " ") else { return end }
    return nil
  }
}
