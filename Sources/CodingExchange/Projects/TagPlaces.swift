internal import Diagnostics

/// Says where in an XML text its tags stand, one after the other, in one pass over the text.
struct TagPlaces {
  private let bytes: [UInt8]
  private let file: String
  private var offset = 0
  private var line = 1
  private var column = 1

  /// - Parameters:
  ///   - bytes: The text in UTF-8.
  ///   - file: Its name in messages.
  init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  /// The place of the tag that a parser is in.
  ///
  /// - Parameter byte: A byte inside the tag; not before that of an earlier call.
  /// - Returns: Line and column of its `<`; a column is a Unicode scalar.
  mutating func tag(at byte: Int) -> Place {
    var start = min(byte, bytes.count)
    while start > offset, start == bytes.count || bytes[start] != UInt8(ascii: "<") { start -= 1 }
    return place(at: start)
  }

  /// The place of a byte that is not before that of an earlier call.
  mutating func place(at byte: Int) -> Place {
    while offset < min(byte, bytes.count) {
      if bytes[offset] == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if bytes[offset] & 0xc0 != 0x80 {
        column += 1
      }
      offset += 1
    }
    return Place(file: file, line: line, column: column)
  }
}
