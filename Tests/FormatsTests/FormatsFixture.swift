import Diagnostics
import Formats
import Foundation
import Testing

/// The files of `Fixtures/` and small helpers that every test here uses.
enum FormatsFixture {
  static let folder = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "Fixtures")

  static func file(_ name: String) throws -> InputFile {
    try InputFile(reading: folder.appending(path: name).path, named: name)
  }

  /// A file that was never on a disk.
  static func file(_ bytes: [UInt8], named name: String = "answers.csv") throws -> InputFile {
    try InputFile(path: name, bytes: bytes)
  }

  static func table(_ text: String, headerRows: Int = 1) throws -> Table {
    try Table(delimited: file(Array(text.utf8)), headerRows: headerRows)
  }
}

/// A diagnostic in short: place, severity's first letter and code.
func summary(_ findings: [Diagnostic]) -> [String] {
  findings.map { finding in
    "\(finding.severity == .error ? "E" : "W") \(finding.code) \(finding.place?.description ?? "")"
  }
}

/// The code of the diagnostic that a body throws, or `nil` where it throws none.
func thrownCode(_ body: () throws -> Void) -> String? {
  do {
    try body()
    return nil
  } catch {
    return (error as? Diagnostic)?.code ?? "\(error)"
  }
}
