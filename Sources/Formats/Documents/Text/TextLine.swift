/// A line of a text without the spaces around it.
struct TextLine: Hashable {
  /// Where the line is.
  let place: DocumentPlace
  /// How far the text is indented, in columns; a tab goes to the next multiple of four.
  let indent: Int
  /// The text without leading and trailing spaces.
  let text: String

  /// Whether its letters are larger than those of the text, as a heading's may be.
  let isLarge: Bool
  /// The table that stands in the place of the line, which is blank then.
  let table: DocumentTable?

  var isBlank: Bool { text.isEmpty }

  /// Whether the line is only a rule of three or more `=` or `-`.
  var isRule: Bool {
    guard let first = text.utf8.first, first == 0x3d || first == 0x2d else { return false }
    return text.utf8.count >= 3 && text.utf8.allSatisfy { $0 == first }
  }

  /// Divides a text; form feeds, which break pages, are passed over.
  ///
  /// - Parameter bytes: Valid UTF-8.
  /// - Returns: The physical lines.
  static func lines(of bytes: [UInt8]) -> [TextLine] {
    var lines: [TextLine] = []
    var start = 0
    func add(_ end: Int) {
      lines.append(TextLine(bytes[start..<end], place: .line(lines.count + 1)))
    }
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0a, index > 0, bytes[index - 1] == 0x0d {
        start = index + 1
      } else if byte == 0x0a || byte == 0x0d {
        add(index)
        start = index + 1
      }
    }
    if start < bytes.count { add(bytes.count) }
    return lines
  }

  init(_ bytes: ArraySlice<UInt8>, place: DocumentPlace) {
    self.place = place
    isLarge = false
    table = nil
    var indent = 0
    var rest = bytes
    while let byte = rest.first, byte == 0x20 || byte == 0x09 || byte == 0x0c {
      indent = byte == 0x09 ? (indent / 4 + 1) * 4 : byte == 0x20 ? indent + 1 : 0
      rest = rest.dropFirst()
    }
    while let byte = rest.last, byte == 0x20 || byte == 0x09 || byte == 0x0c {
      rest = rest.dropLast()
    }
    self.indent = indent
    text = String(decoding: rest, as: UTF8.self)
  }
  /// A line whose indent and letters are known from elsewhere.
  init(_ text: String, place: DocumentPlace, indent: Int = 0, isLarge: Bool = false) {
    self.text = text
    self.place = place
    self.indent = indent
    self.isLarge = isLarge
    table = nil
  }

  /// The place of a table.
  init(_ table: DocumentTable, place: DocumentPlace) {
    text = ""
    self.place = place
    indent = 0
    isLarge = false
    self.table = table
  }
}
