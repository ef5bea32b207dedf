import Foundation
import Formats
import TestSupport
import Testing

/// Python's csv module as a second opinion on every table at hand.
@Suite("Delimited text, against Python's csv module")
struct PythonCSVTests {
  /// The first `python3` on the search path, or `nil`.
  static let python = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .map { "\($0)/python3" }.first { FileManager.default.isExecutableFile(atPath: $0) }

  /// Reads `path, encoding, delimiter` from standard input; prints the rows that are not blank.
  private static let script = """
    import csv, json, sys
    csv.field_size_limit(10 ** 9)
    results = []
    for path, encoding, delimiter, skip in json.load(sys.stdin):
        with open(path, encoding=encoding, errors='replace', newline='') as file:
            for _ in range(skip): file.readline()
            results.append([row for row in csv.reader(file, delimiter=delimiter) if row])
    json.dump(results, sys.stdout)
    """

  private static func tables(in folder: URL) -> [URL] {
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (paths ?? []).sorted().filter { $0.hasSuffix(".csv") || $0.contains("utf16le") }
      .map { folder.appending(path: $0) }
  }

  @Test(
    "every cell of every table is the same",
    .enabled(if: python != nil, "there is no python3"),
    arguments: [FormatsFixture.folder, Repository.shared("data/formats")].compactMap { $0 })
  func agreement(folder: URL) throws {
    let python = try #require(Self.python)
    var requests: [[Any]] = []
    var tables: [Table] = []
    for url in Self.tables(in: folder) {
      guard let file = try? InputFile(reading: url.path),
        let table = try? Table(delimited: file, headerRows: 0),
        let encoding = table.encoding, let delimiter = table.delimiter
      else {
        continue
      }
      let codec =
        switch encoding.encoding {
        case .utf8: "utf-8-sig"
        case .utf16LittleEndian: encoding.evidence == .byteOrderMark ? "utf-16" : "utf-16-le"
        case .utf16BigEndian: encoding.evidence == .byteOrderMark ? "utf-16" : "utf-16-be"
        case .windows1252: "cp1252"
        }
      requests.append([
        url.path, codec, String(UnicodeScalar(delimiter.delimiter.rawValue)),
        delimiter.evidence == .separatorLine ? 1 : 0,
      ])
      tables.append(table)
    }
    try #require(tables.count > 9)
    let output = try Self.run(python, input: JSONSerialization.data(withJSONObject: requests))
    let expected = try JSONDecoder().decode([[[String]]].self, from: output)
    try #require(expected.count == tables.count)
    for (table, rows) in zip(tables, expected) {
      let isSame =
        table.records.map { $0.cells.map { Array($0.utf8) } }
        == rows.map { $0.map { Array($0.utf8) } }
      #expect(isSame, "\(table.file)")
    }
  }

  private static func run(_ python: String, input: Data) throws -> Data {
    // A file, not a pipe: neither side can then wait for the other.
    let requests = FileManager.default.temporaryDirectory
      .appending(path: "tables-\(UUID().uuidString).json")
    try input.write(to: requests)
    defer { try? FileManager.default.removeItem(at: requests) }
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: python)
    process.arguments = ["-c", script]
    process.standardInput = try FileHandle(forReadingFrom: requests)
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return data
  }
}
