import Diagnostics
import Formats
import Foundation

/// Reads the plan and the codebook, and writes what the program makes.
enum TextFile {
  /// The text of a file, and its digest.
  ///
  /// - Parameters:
  ///   - url: Where it is.
  ///   - name: What it is called in messages.
  ///   - fix: What to do where it is not there.
  /// - Returns: Its text and the SHA-256 of its bytes.
  /// - Throws: A `Diagnostic` where it is not there, cannot be read, or is no text.
  static func read(_ url: URL, named name: String, fix: String) throws -> (
    text: String, sha256: String
  ) {
    guard FileManager.default.fileExists(atPath: url.path) else {
      throw Diagnostic(
        code: "file.missing", "there is no such file", at: Place(file: name), fix: fix)
    }
    let file = try InputFile(reading: url.path, named: name)
    let decoded = try DecodedText(file)
    if let fault = decoded.findings.first(where: { $0.severity == .error }) { throw fault }
    return (decoded.text, file.sha256)
  }

  /// Writes a file so that it is either there whole or as it was before.
  ///
  /// - Parameters:
  ///   - text: What it holds.
  ///   - url: Where it goes; its folder is made where it is absent.
  /// - Throws: A `Diagnostic` where it cannot be written.
  static func write(_ text: String, to url: URL) throws {
    try write(Array(text.utf8), to: url)
  }

  /// Writes a file so that it is either there whole or as it was before.
  ///
  /// - Parameters:
  ///   - bytes: What it holds.
  ///   - url: Where it goes; its folder is made where it is absent.
  /// - Throws: A `Diagnostic` where it cannot be written.
  static func write(_ bytes: [UInt8], to url: URL) throws {
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url, options: .atomic)
    } catch {
      throw Diagnostic(
        code: "output.cannot-write", "the file cannot be written", at: Place(file: url.path),
        fix: "check that the folder exists, that you may write to it and that the disk is not full")
    }
  }
}
