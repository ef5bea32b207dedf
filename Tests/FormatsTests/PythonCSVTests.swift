import Formats
import Foundation
import TestSupport
import Testing

/// Python's csv module as a second opinion on every table at hand.
///
/// What it reads was written down by `Expected/csv_digests.py`, table by table.
@Suite("Delimited text, against Python's csv module")
struct PythonCSVTests {
  struct Expected: CustomTestStringConvertible, Sendable {
    let path: String
    let codec: String
    let delimiter: Delimiter
    let records: Int
    let cells: Int
    let digest: String

    var testDescription: String { path }

    init?(_ line: Substring) {
      let parts = line.split(separator: " ")
      guard parts.count == 6, let records = Int(parts[3]), let cells = Int(parts[4]),
        let delimiter = Delimiter(parts[2] == "tab" ? "\t" : Character(String(parts[2])))
      else { return nil }
      path = String(parts[0])
      codec = String(parts[1])
      self.delimiter = delimiter
      self.records = records
      self.cells = cells
      digest = String(parts[5])
    }
  }

  static let folder = FormatsFixture.folder.deletingLastPathComponent()

  static func expected(_ name: String) throws -> [Expected] {
    let list = folder.appending(path: "Expected").appending(path: name)
    return try String(contentsOf: list, encoding: .utf8).split(separator: "\n")
      .compactMap(Expected.init)
  }

  @Test("every cell of the fixtures is the same")
  func fixtures() throws {
    let tables = try Self.expected("csv_digests_fixtures.txt")
    try #require(tables.count == 24)
    for table in tables { try agree(table, in: Self.folder) }
  }

  @Test(
    "every cell of the exports at hand is the same",
    .enabled(if: Repository.shared("data") != nil, "\(Repository.sharedIsAbsent)"))
  func exports() throws {
    let folder = try #require(Repository.shared("data"))
    let tables = try Self.expected("csv_digests_shared.txt")
    try #require(tables.count == 69)
    for table in tables { try agree(table, in: folder) }
  }

  private func agree(_ expected: Expected, in folder: URL) throws {
    let path = folder.appending(path: expected.path).path
    let table = try Table(
      delimited: InputFile(reading: path, named: expected.path), headerRows: 0)
    #expect(Self.codec(table) == expected.codec, "\(expected.path)")
    if expected.cells > expected.records {
      #expect(table.delimiter?.delimiter == expected.delimiter, "\(expected.path)")
    }
    let rows = table.records.map(\.cells)
    #expect(rows.count == expected.records, "\(expected.path)")
    #expect(rows.reduce(0) { $0 + $1.count } == expected.cells, "\(expected.path)")
    #expect(try Self.digest(rows) == expected.digest, "\(expected.path)")

    var stream = try DelimitedStream(reading: path, named: expected.path)
    var streamed: [[String]] = []
    try stream.forEachRecord { record in streamed.append(record.texts) }
    #expect(try Self.digest(streamed) == expected.digest, "\(expected.path)")
  }

  private static func codec(_ table: Table) -> String? {
    table.encoding.map { choice in
      let isMarked = choice.evidence == .byteOrderMark
      return switch choice.encoding {
      case .utf8: isMarked ? "utf-8-sig" : "utf-8"
      case .utf16LittleEndian: isMarked ? "utf-16" : "utf-16-le"
      case .utf16BigEndian: isMarked ? "utf-16" : "utf-16-be"
      case .windows1252: "cp1252"
      }
    }
  }

  /// The SHA-256 of cells as the script makes it.
  private static func digest(_ rows: [[String]]) throws -> String {
    var bytes: [UInt8] = []
    for row in rows {
      for cell in row {
        bytes += cell.utf8
        bytes.append(0x1f)
      }
      bytes.append(0x1e)
    }
    guard !bytes.isEmpty else {
      // FIPS 180-4's digest of nothing, which no file has.
      return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    }
    return try InputFile(path: "cells", bytes: bytes).sha256
  }
}
