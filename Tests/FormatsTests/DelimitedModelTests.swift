import Formats
import Testing

/// The rules of `DelimitedReader` byte by byte, as plainly as they can be said.
private struct DelimitedModel {
  private enum State { case start, plain, quoted, afterQuote }

  private(set) var records: [[String]] = []
  /// The line that each cell begins on.
  private(set) var lines: [[Int]] = []

  init(_ text: [UInt8], delimiter: UInt8) {
    var state = State.start
    var (cell, cells, cellLines) = ([UInt8](), [String](), [Int]())
    var (line, cellLine, previous) = (1, 1, UInt8(0))
    func endCell() {
      cells.append(String(decoding: cell, as: UTF8.self))
      cellLines.append(cellLine)
      (cell, state, cellLine) = ([], .start, line)
    }
    for byte in text {
      let isSecondHalf = byte == 0x0a && previous == 0x0d
      let endsLine = byte == 0x0a || byte == 0x0d
      if endsLine, !isSecondHalf { line += 1 }
      previous = byte
      switch (state, byte) {
      case (.quoted, 0x22): state = .afterQuote
      case (.quoted, _): cell.append(byte)
      case (.afterQuote, 0x22): (cell, state) = (cell + [byte], .quoted)
      case (_, delimiter): endCell()
      case (.start, 0x22): state = .quoted
      case _ where endsLine && state == .start && cells.isEmpty: cellLine = line
      case _ where endsLine:
        endCell()
        records.append(cells)
        lines.append(cellLines)
        (cells, cellLines) = ([], [])
      default: (cell, state) = (cell + [byte], .plain)
      }
    }
    guard state != .start || !cells.isEmpty else { return }
    endCell()
    records.append(cells)
    lines.append(cellLines)
  }
}

@Suite("Delimited text, however damaged")
struct DelimitedModelTests {
  /// What tells readers apart: marks and line ends in the wrong places, and controls that look like
  /// line ends where eight bytes are compared at a time.
  static let pieces = [
    "\"", "\"", "\"\"", ",", ",", "\n", "\r", "\r\n", "a", "some text of more than eight bytes",
    "é", "’", "\u{0b}", "\u{08}", "\u{0f}", "\u{0}", " ", "\u{8d}", "\u{10ffff}",
  ]

  @Test("is read by the same rules as byte by byte, in chunks of any size", arguments: 0..<60)
  func model(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var text: [UInt8] = []
    for _ in 0..<Int.random(in: 0...90, using: &random) {
      text += Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)].utf8
    }
    let delimiter = seed.isMultiple(of: 3) ? Delimiter.tab : .comma
    if delimiter == .tab { text = text.map { $0 == 0x2c ? 0x09 : $0 } }
    let expected = DelimitedModel(text, delimiter: delimiter.rawValue)
    var findings: [String]?
    for size in Array(1...18) + [64, 1 << 20] {
      var reader = DelimitedReader(delimiter: delimiter, file: "t.csv")
      for start in stride(from: 0, to: text.count, by: size) {
        try reader.read(text[start..<min(start + size, text.count)])
      }
      try reader.finish()
      let records = reader.records
      // To the byte: canonically equal is not enough.
      let isSame =
        records.map { $0.cells.map { Array($0.utf8) } }
        == expected.records.map { $0.map { Array($0.utf8) } }
      #expect(isSame, "chunks of \(size)")
      let lines = records.map { record in (0..<record.count).map { record.line(ofColumn: $0 + 1) } }
      #expect(lines == expected.lines, "chunks of \(size)")
      let places = summary(reader.findings)
      #expect(findings ?? places == places, "chunks of \(size)")
      findings = places
    }
  }
}
