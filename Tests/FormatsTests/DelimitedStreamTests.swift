import Diagnostics
import Formats
import Foundation
import Testing

@Suite("A delimited file read as a stream")
struct DelimitedStreamTests {
  /// A file that is removed when the test is over.
  final class TemporaryFile {
    let path: String

    init(_ bytes: [UInt8]) throws {
      let url = FileManager.default.temporaryDirectory
        .appending(path: "stream-\(UUID().uuidString).csv")
      try Data(bytes).write(to: url)
      path = url.path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
  }

  /// A cell, and where it stands.
  struct Cell: Equatable {
    let text: String
    let record: Int
    let row: Int
    let line: Int
  }

  static func cells(_ table: Table) -> [Cell] {
    (table.header + table.records).flatMap { record in
      record.cells.indices.map { index in
        Cell(
          text: record.cells[index], record: record.number, row: record.row,
          line: record.line(ofColumn: index + 1))
      }
    }
  }

  static func cells(_ stream: inout DelimitedStream) throws(Diagnostic) -> [Cell] {
    var cells: [Cell] = []
    try stream.forEachRecord { record in
      for column in 1...record.count {
        cells.append(
          Cell(
            text: record[column] ?? "", record: record.number, row: record.row,
            line: record.line(ofColumn: column)))
      }
    }
    return cells
  }

  /// More than a megabyte of rows, so that chunks are cut in cells, characters and line ends.
  static let text: String = {
    var random = SeededGenerator(seed: 11)
    var text = "id;first;\"second\";third\r\n"
    while text.utf8.count < 1_060_000 {
      for column in 0..<4 {
        var cell = ""
        for _ in 0..<Int.random(in: 0...9, using: &random) {
          cell +=
            ["answer", "é€", "ž ", "\"", "\r\n", "\n", ";", "’", "0"]
            .randomElement(using: &random) ?? ""
        }
        text += "\"\(cell.replacing("\"", with: "\"\""))\"\(column < 3 ? ";" : "")"
      }
      text += ["\r\n", "\n", "\r", "\n\n"].randomElement(using: &random) ?? ""
    }
    return text
  }()

  static func encoded(_ text: String, _ encoding: TextEncoding, marked: Bool) -> [UInt8] {
    switch encoding {
    case .utf8: (marked ? [0xef, 0xbb, 0xbf] : []) + Array(text.utf8)
    case .utf16LittleEndian:
      (marked ? [0xff, 0xfe] : [])
        + text.utf16.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] }
    case .utf16BigEndian:
      (marked ? [0xfe, 0xff] : [])
        + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xff)] }
    case .windows1252: Array(text.data(using: .windowsCP1252) ?? Data())
    }
  }

  @Test(
    "is the same as the table of the whole file, in every encoding and to the place of each cell",
    arguments: [
      (TextEncoding.utf8, true), (.utf8, false), (.utf16LittleEndian, true),
      (.utf16BigEndian, false), (.windows1252, false),
    ])
  func sameAsTable(encoding: TextEncoding, marked: Bool) throws {
    let bytes = Self.encoded(Self.text, encoding, marked: marked)
    let file = try TemporaryFile(bytes)
    let table = try Table(delimited: InputFile(reading: file.path, named: "a.csv"))
    var stream = try DelimitedStream(reading: file.path, named: "a.csv")
    #expect(stream.encoding == table.encoding)
    #expect(stream.encoding.encoding == encoding)
    #expect(stream.delimiter == table.delimiter)
    let cells = try Self.cells(&stream)
    let expected = Self.cells(table)
    #expect(cells.count == expected.count)
    // The header of a table is numbered apart.
    let isSame = zip(cells, expected).allSatisfy {
      $0.text == $1.text && $0.row == $1.row && $0.line == $1.line
    }
    #expect(isSame)
    #expect(stream.findings == table.findings)
    #expect(stream.endsWithLineBreak == table.endsWithLineBreak)
  }

  @Test("gives each cell its place in the bytes of the file")
  func offsets() throws {
    let text = "\u{feff}sep=;\r\nid;\"é\"\r\n\r\n1;\"a\n\"\"b\"\"\";x\n"
    let file = try TemporaryFile(Array(text.utf8))
    let bytes = Array(text.utf8)
    var stream = try DelimitedStream(reading: file.path)
    var starts: [String] = []
    try stream.forEachRecord { record in
      for column in 1...record.count {
        let offset = record.offset(ofColumn: column)
        starts.append(String(decoding: bytes[offset..<min(offset + 3, bytes.count)], as: UTF8.self))
      }
    }
    #expect(starts == ["id;", "\"é", "1;\"", "\"a\n", "x\n"])
  }

  static let damaged: [(name: String, bytes: [UInt8], findings: [String])] = [
    (
      "a byte of Windows-1252 in the second megabyte of UTF-8",
      Array("a,é\n".utf8) + Array(repeating: 0x78, count: 1 << 20) + [0xe9, 0x0a],
      ["W encoding.not-utf-8 t.csv:2"]
    ),
    (
      "a file cut in a quotation", Array("a,b\n1,\"half\nof it".utf8),
      ["E csv.unclosed-quote t.csv:2:2 (cell B2)"]
    ),
    (
      "a file cut in a character", Array("a,b\né,".utf8) + [0xe2, 0x80], ["E encoding.cut t.csv:2"]
    ),
    ("zero bytes", Array("a,b\n\0\0,1\n".utf8), ["W encoding.zero-byte t.csv:2"]),
    (
      "nothing but zero bytes", Array(repeating: 0, count: 1 << 17),
      ["W encoding.zero-byte t.csv:1"]
    ),
    (
      "nothing but bytes that are no UTF-8",
      [0xc3, 0xa9, 0xc3, 0xa9]
        + Array(repeating: 0x81, count: 2), ["W encoding.not-utf-8 t.csv:1"]
    ),
  ]

  @Test("that is damaged says so, with the place", arguments: damaged)
  func damage(name: String, bytes: [UInt8], findings: [String]) throws {
    let file = try TemporaryFile(bytes)
    var stream = try DelimitedStream(reading: file.path, named: "t.csv")
    let cells = try Self.cells(&stream)
    #expect(summary(stream.findings) == findings)
    let table = try Table(
      delimited: InputFile(reading: file.path, named: "t.csv"), headerRows: 0)
    #expect(cells.map(\.text) == table.records.flatMap(\.cells))
    // A stream can be read again.
    #expect(try Self.cells(&stream) == cells)
    #expect(stream.findings == table.findings.filter { !$0.code.hasSuffix("-record") })
  }

  /// Files that are made to exhaust memory, and where reading them is given up.
  static let hostile:
    [(name: String, start: String, filler: String, count: Int, expected: String)] = [
      (
        "a quotation mark that is never closed", "a,b\n1,\"", "text, and\n", 6 << 20,
        "csv.cell-too-long t.csv:2:2 (cell B2)"
      ),
      (
        "ten million columns", "", "q,", 20_000_000,
        "csv.too-many-columns t.csv:1:16385 (cell XFE1)"
      ),
      ("one line", "a,b\n", "x", 6 << 20, "csv.cell-too-long t.csv:2:1 (cell A2)"),
      (
        "a record of many long cells", "a,b\n", String(repeating: "x", count: 3 << 20) + ",",
        72 << 20, "csv.record-too-long t.csv:2"
      ),
    ]

  @Test("that is made to exhaust memory is given up at a limit", arguments: hostile)
  func hostility(
    name: String, start: String, filler: String, count: Int, expected: String
  ) throws {
    let block = Array(String(repeating: filler, count: max(1, 1 << 16 / filler.utf8.count)).utf8)
    var bytes = Array(start.utf8)
    while bytes.count < count { bytes += block }
    let file = try TemporaryFile(bytes)
    for isStream in [true, false] {
      do {
        if isStream {
          var stream = try DelimitedStream(
            reading: file.path, named: "t.csv", delimiter: .comma)
          try stream.forEachRecord { _ in }
        } else {
          _ = try Table(
            delimited: InputFile(reading: file.path, named: "t.csv"), delimiter: .comma)
        }
        Issue.record("it was read to the end")
      } catch {
        #expect("\(error.code) \(error.place?.description ?? "")" == expected)
        #expect(error.fix != nil)
      }
    }
  }

  @Test("names no more faults than the limit, and counts the others")
  func manyFaults() throws {
    let text = "a,b\n" + String(repeating: "1\",2,3\n", count: 40)
    let table = try Table(
      delimited: FormatsFixture.file(Array(text.utf8)), delimiter: .comma,
      limits: DelimitedLimits(findings: 5))
    #expect(
      table.findings.map(\.code)
        == Array(repeating: "csv.stray-quote", count: 5) + ["csv.more-stray-quotes"]
        + Array(repeating: "csv.long-record", count: 5) + ["csv.more-uneven-records"])
    #expect(
      table.findings.filter { $0.code.contains("more") }.allSatisfy { $0.message.contains("35") })
  }

  @Test(
    "that is no text is refused as a table is",
    arguments: [
      ("PK\u{3}\u{4}", "file.not-text"), ("", "file.empty"), ("\u{0}\u{0}", nil),
    ])
  func refusals(start: String, code: String?) throws {
    let file = try TemporaryFile(Array(start.utf8))
    #expect(thrownCode { _ = try DelimitedStream(reading: file.path) } == code)
    #expect(thrownCode { _ = try DelimitedStream(reading: "/dev/zero") } == "file.not-regular")
  }
}
