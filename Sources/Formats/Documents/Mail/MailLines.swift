/// The lines of a mail as bytes.
struct MailLines {
  /// A line without its end.
  struct Line {
    /// The physical line, from 1.
    let number: Int
    let bytes: ArraySlice<UInt8>

    var isBlank: Bool { bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 } }
  }

  let all: [Line]

  init(_ bytes: ArraySlice<UInt8>) {
    var lines: [Line] = []
    var start = bytes.startIndex
    func line(_ end: Int) -> Line {
      var content = bytes[start..<end]
      if content.last == 0x0d { content.removeLast() }
      return Line(number: lines.count + 1, bytes: content)
    }
    for index in bytes.indices where bytes[index] == 0x0a {
      lines.append(line(index))
      start = index + 1
    }
    if start < bytes.endIndex { lines.append(line(bytes.endIndex)) }
    all = lines
  }
}
