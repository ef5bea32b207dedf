import Diagnostics
import Formats
import Testing

@Suite("Tables written and read again")
struct RoundTripTests {
  /// Pieces that break readers when they meet: quotation marks, line ends, combining marks, joiners.
  static let pieces = [
    "a", "B7", " ", ",", ";", "\t", "|", "\"", "\"\"", "\n", "\r", "\r\n", "é", "e\u{301}",
    "\u{301}", "\u{200d}", "👩‍🏫", "“", "\u{2028}", "\u{85}", "\u{feff}", "sep=;", "=1", "0",
  ]

  static func table(_ random: inout SeededGenerator) -> [[String]] {
    let width = Int.random(in: 1...5, using: &random)
    return (0..<Int.random(in: 1...8, using: &random)).map { _ in
      (0..<width).map { _ in
        (0..<Int.random(in: 0...4, using: &random)).map { _ in
          pieces[Int.random(in: 0..<pieces.count, using: &random)]
        }.joined()
      }
    }
  }

  @Test("are the same, to the scalar, in chunks of 1 to 64 bytes", arguments: UInt64(0)..<40)
  func chunks(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let rows = Self.table(&random)
    let delimiter = Delimiter.allCases[Int(seed % 4)]
    let bytes = DelimitedWriter(
      delimiter: delimiter,
      lineEnding: seed.isMultiple(of: 2) ? .lineFeed : .carriageReturnLineFeed,
      neutralisesFormulas: false
    ).bytes(rows)
    for size in 1...64 {
      var reader = DelimitedReader(delimiter: delimiter, file: "t.csv")
      for start in stride(from: 0, to: bytes.count, by: size) {
        try reader.read(bytes[start..<min(start + size, bytes.count)])
      }
      try reader.finish()
      // Canonically equal is not enough: é and e with an accent must not be exchanged.
      let isSame =
        reader.records.map { $0.cells.map { Array($0.unicodeScalars) } }
        == rows.map { $0.map { Array($0.unicodeScalars) } }
      #expect(isSame, "chunks of \(size)")
      #expect(reader.findings.isEmpty)
    }
  }

  @Test("are the same as whole files, mark or no mark", arguments: UInt64(100)..<140)
  func files(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let rows = Self.table(&random)
    for hasMark in [true, false] {
      let bytes = DelimitedWriter(neutralisesFormulas: false, hasByteOrderMark: hasMark)
        .bytes(rows)
      let table = try Table(
        delimited: FormatsFixture.file(bytes), delimiter: .comma, encoding: .utf8)
      #expect((table.header + table.records).map(\.cells) == rows)
      #expect(table.findings.filter { $0.code != "csv.delimiter" }.isEmpty)
    }
  }

  @Test(
    "and cut at any byte give the same rows up to the cut, or a finding",
    arguments: [
      "id,c,z\r\n1,\"a, \"\"b\"\"\nc\",2\r\n3,café ’x’,\"4\"\r\n", "id;c\n1;é\n\n2;\"ü\n\"\n",
    ])
  func truncation(text: String) throws {
    let bytes = Array(text.utf8)
    let whole = try FormatsFixture.table(text)
    let delimiter = try #require(whole.delimiter).delimiter
    let rows = (whole.header + whole.records).map(\.cells)
    for length in 1..<bytes.count {
      let file = try FormatsFixture.file(Array(bytes[..<length]))
      let table = try Table(delimited: file, delimiter: delimiter)
      let read = (table.header + table.records).map(\.cells)
      // All but the row that was cut are whole.
      #expect(read.dropLast().elementsEqual(rows.prefix(read.count - 1)), "cut at \(length)")
      let last = try #require(read.last)
      let original = rows[read.count - 1]
      // The cells before the cut are whole, and the cut one is a beginning of what it was.
      let isPrefix =
        last.dropLast().elementsEqual(original.prefix(last.count - 1))
        && original[last.count - 1].utf8.starts(with: (last.last ?? "").utf8)
      let isComplete = last.count == original.count || !table.findings.isEmpty || read.count == 1
      #expect((isPrefix && isComplete) || !table.findings.isEmpty, "cut at \(length)")
      if !last.elementsEqual(original) {
        #expect(!table.endsWithLineBreak || !table.findings.isEmpty, "cut at \(length)")
      }
    }
  }
}
