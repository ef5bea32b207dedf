import CodingExchange
import Diagnostics
import Formats
import Foundation
import TestSupport

/// Files that tests read.
enum Sample {
  /// Why a test of the reference material is skipped.
  static let isAbsent = Repository.shared("data/qda") == nil

  /// A file of the reference material.
  static func file(_ path: String) throws -> InputFile {
    try InputFile(
      reading: Repository.root.deletingLastPathComponent()
        .appending(path: "shared/data/qda/\(path)").path, named: path)
  }

  /// A file that a test writes out.
  static func text(_ text: String, named name: String = "file") throws -> InputFile {
    try InputFile(path: name, bytes: Array(text.utf8))
  }

  /// What `body` throws, or `nil`.
  static func failure(_ body: () throws -> Void) -> Diagnostic? {
    do {
      try body()
      return nil
    } catch {
      return error as? Diagnostic
    }
  }

  /// The program that validates XML against a schema, or `nil` where it is not installed.
  static let validator = ["/usr/bin/xmllint", "/usr/local/bin/xmllint"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// What the validator says of a file, empty where it is valid.
  static func complaints(about bytes: [UInt8], schema: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "file.xml")
    try Data(bytes).write(to: file)
    let output = folder.appending(path: "messages")
    try Data().write(to: output)
    let process = Process()
    process.executableURL = URL(filePath: validator ?? "")
    process.arguments = [
      "--noout", "--nonet", "--schema",
      Repository.root.deletingLastPathComponent().appending(path: "shared/data/qda/\(schema)").path,
      file.path,
    ]
    process.standardError = try FileHandle(forWritingTo: output)
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? "" : try String(contentsOf: output, encoding: .utf8)
  }
}
