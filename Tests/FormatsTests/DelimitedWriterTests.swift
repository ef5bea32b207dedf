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
