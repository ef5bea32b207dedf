import Formats
import Testing

@Suite("Delimited text")
struct DelimitedReaderTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    let records: [[String]]
    /// The line that each record begins on.
    let lines: [Int]
    var findings: [String] = []

    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "records end with LF, CR, or both", text: "a,b\r\n1,2\n3,4\r5,6\r\n",
      records: [["a", "b"], ["1", "2"], ["3", "4"], ["5", "6"]], lines: [1, 2, 3, 4]),
    Case(
      name: "the last line needs no end", text: "a,b\n1,2", records: [["a", "b"], ["1", "2"]],
      lines: [1, 2]),
    Case(
      name: "an empty last cell without a line end is a cell", text: "a,b,c\n1,2,",
      records: [["a", "b", "c"], ["1", "2", ""]], lines: [1, 2]),
    Case(
      name: "a line with nothing on it is no record", text: "\na,b\n\n1,2\r\n\r\n",
      records: [["a", "b"], ["1", "2"]], lines: [2, 4]),
    Case(
      name: "a lone cell in quotation marks is a record", text: "a\n\"\"\n \n",
      records: [["a"], [""], [" "]], lines: [1, 2, 3]),
    Case(
      name: "quoted cells hold delimiters, quotation marks and lines",
      text: "a,b\n\"x, \"\"y\"\"\",\"1\n2\r\n3\r4\"\n5,6\n",
      records: [["a", "b"], ["x, \"y\"", "1\n2\r\n3\r4"], ["5", "6"]], lines: [1, 2, 6]),
    Case(
      name: "spaces belong to the cell", text: " a , b \n1, \n",
      records: [[" a ", " b "], ["1", " "]], lines: [1, 2]),
    Case(
      name: "other separators of Unicode end nothing",
      text: "id,z\none\u{2028}two\u{2029}three\u{b}four\u{85}five\u{c},9\n",
      records: [["id", "z"], ["one\u{2028}two\u{2029}three\u{b}four\u{85}five\u{c}", "9"]],
      lines: [1, 2]),
    Case(
      name: "a combining mark after a comma does not hide it", text: "id,c,z\n1,\u{301}start,9\n",
      records: [["id", "c", "z"], ["1", "\u{301}start", "9"]], lines: [1, 2]),
    Case(
      name: "a joiner after a closing quotation mark does not hide it",
      text: "\"2\"\u{200d},x,9\n1,2,3\n",
      records: [["2\u{200d}", "x", "9"], ["1", "2", "3"]], lines: [1, 2],
      findings: ["W csv.text-after-quote t.csv:1:1 (cell A1)"]),
    Case(
      name: "stray quotation marks are kept and reported, once a cell",
      text: "id,c\n1,the 5\" ruler\n2,\"he said \"yes\" to me\"\n3,a \"\"b\"\" c\n",
      records: [
        ["id", "c"], ["1", "the 5\" ruler"], ["2", "he said yes\" to me\""],
        ["3", "a \"\"b\"\" c"],
      ], lines: [1, 2, 3, 4],
      findings: [
        "W csv.stray-quote t.csv:2:2 (cell B2)", "W csv.text-after-quote t.csv:3:2 (cell B3)",
        "W csv.stray-quote t.csv:4:2 (cell B4)",
      ]),
    Case(
      name: "a quotation mark that is never closed is reported where it was opened",
      text: "id,c\n1,\"a\nb\"\n2,\"half\n3,x\n",
      records: [["id", "c"], ["1", "a\nb"], ["2", "half\n3,x\n"]], lines: [1, 2, 4],
      findings: ["E csv.unclosed-quote t.csv:4:2 (cell B3)"]),
    Case(
      name: "a file that ends at a closing quotation mark is whole", text: "id,c\n1,\"a\"",
      records: [["id", "c"], ["1", "a"]], lines: [1, 2]),
    Case(
      name: "a file that ends after an opening quotation mark is not", text: "id,c\n1,\"",
      records: [["id", "c"], ["1", ""]], lines: [1, 2],
      findings: ["E csv.unclosed-quote t.csv:2:2 (cell B2)"]),
    Case(name: "nothing at all", text: "", records: [], lines: []),
  ]

  @Test("is read alike wherever the chunks are cut", arguments: cases)
  func reading(of example: Case) throws {
    let bytes = Array(example.text.utf8)
    for size in Array(1...9) + [64, 4096] {
      var reader = DelimitedReader(delimiter: .comma, file: "t.csv")
      for start in stride(from: 0, to: bytes.count, by: size) {
        try reader.read(bytes[start..<min(start + size, bytes.count)])
      }
      try reader.finish()
      #expect(reader.records.map(\.cells) == example.records, "chunks of \(size)")
      #expect(reader.records.map(\.line) == example.lines, "chunks of \(size)")
      #expect(summary(reader.findings) == example.findings, "chunks of \(size)")
    }
  }

  @Test("gives each cell the line on which it begins")
  func cellLines() throws {
    var reader = DelimitedReader(delimiter: .semicolon, file: "t.csv")
    try reader.read(Array("a;\"b\n\n\";c;\"d\re\";f\ng;h\n".utf8)[...])
    try reader.finish()
    #expect((1...6).map { reader.records[0].line(ofColumn: $0) } == [1, 1, 3, 3, 4, 4])
    #expect(reader.records[1].line(ofColumn: 2) == 5)
    #expect(reader.records[1].row == 2)
  }

  @Test(
    "is given up where a limit is passed",
    arguments: [
      ("a,b,c\n", DelimitedLimits(columns: 2), "csv.too-many-columns"),
      ("a\nb\nc\n", DelimitedLimits(records: 2), "csv.too-many-records"),
      ("a\nbcdef\n", DelimitedLimits(cellBytes: 4), "csv.cell-too-long"),
      ("a\n\"b\nc\nd\n", DelimitedLimits(cellBytes: 4), "csv.cell-too-long"),
    ])
  func limits(text: String, limits: DelimitedLimits, code: String) throws {
    for size in [1, 3, 64] {
      let bytes = Array(text.utf8)
      let thrown = thrownCode {
        var reader = DelimitedReader(delimiter: .comma, file: "t.csv", limits: limits)
        for start in stride(from: 0, to: bytes.count, by: size) {
          try reader.read(bytes[start..<min(start + size, bytes.count)])
        }
        try reader.finish()
      }
      #expect(thrown == code)
    }
  }
}
