import Formats
import Testing

@Suite("Writing delimited text")
struct DelimitedWriterTests {
  @Test("quotes only what must be quoted")
  func quoting() {
    let writer = DelimitedWriter(neutralisesFormulas: false)
    let rows = [
      ["sep=;", "b"], ["a,b", "c;d", "e\"f"], ["", " x "], ["line\nbreak", "r\rr"], [""], ["x"], [],
      ["\u{feff}a"],
    ]
    #expect(
      writer.text(rows)
        == "\"sep=;\",b\n\"a,b\",c;d,\"e\"\"f\"\n, x \n\"line\nbreak\",\"r\rr\"\n\"\"\nx\n"
        + "\"\u{feff}a\"\n")
  }

  @Test(
    "sees what must be quoted wherever it stands, and quotes for nothing else",
    arguments: Delimiter.allCases)
  func places(delimiter: Delimiter) {
    let writer = DelimitedWriter(delimiter: delimiter, neutralisesFormulas: false)
    let special: Set<UInt8> = [delimiter.rawValue, 0x22, 0x0a, 0x0d]
    for length in 1...17 {
      for place in 0..<length {
        for byte in UInt8(1)..<0x80 {
          var cell = [UInt8](repeating: UInt8(ascii: "x"), count: length)
          cell[place] = byte
          let written = writer.bytes([[String(decoding: cell, as: UTF8.self), "y"]])
          let end = [delimiter.rawValue, UInt8(ascii: "y"), 0x0a]
          let inside = byte == 0x22 ? cell[..<place] + [byte] + cell[place...] : cell[...]
          #expect(
            written == (special.contains(byte) ? [0x22] + inside + [0x22] + end : cell + end))
        }
      }
    }
  }

  @Test("writes a row cell by cell, and cells that the caller writes")
  func cells() {
    let writer = DelimitedWriter()
    var buffer = ByteBuffer()
    for (number, cell) in ["a", "b,c", "=d"].enumerated() {
      cell.utf8.span.withUnsafeBufferPointer {
        writer.append(cell: $0, isFirst: number == 0, to: &buffer)
      }
    }
    writer.beginPlainCell(&buffer)
    buffer.append(digitsOf: 12)
    writer.endRow(&buffer)
    #expect(buffer.array == Array("a,\"b,c\",'=d,12\n".utf8))
  }

  @Test("writes CR and LF, other delimiters and a byte order mark where they are wanted")
  func layout() {
    let writer = DelimitedWriter(
      delimiter: .semicolon, lineEnding: .carriageReturnLineFeed, hasByteOrderMark: true)
    #expect(writer.bytes([["a,b", "c;d"]]) == [0xef, 0xbb, 0xbf] + Array("a,b;\"c;d\"\r\n".utf8))
  }

  @Test(
    "takes the force out of formulas and leaves numbers alone",
    arguments: [
      ("=1+1", "'=1+1"), ("@SUM(A1)", "'@SUM(A1)"), ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"),
      ("-2+3", "'-2+3"), ("\t=1", "'\t=1"), ("\r=1", "\"'\r=1\""), ("=\"a\"", "\"'=\"\"a\"\"\""),
      ("-", "'-"), ("- more visits", "'- more visits"), ("+e5", "'+e5"), ("-1e", "'-1e"),
      ("-1", "-1"), ("+1.5", "+1.5"), ("-.5", "-.5"), ("-1.5e-3", "-1.5e-3"), ("1=1", "1=1"),
      ("a@b", "a@b"), ("=\u{301}x", "'=\u{301}x"),
    ])
  func formulas(cell: String, written: String) {
    #expect(DelimitedWriter().text([[cell, "x"]]) == written + ",x\n")
    let plain = DelimitedWriter(neutralisesFormulas: false).text([[cell, "x"]])
    #expect(!plain.contains("'=") && !plain.hasPrefix("'"))
  }
}
