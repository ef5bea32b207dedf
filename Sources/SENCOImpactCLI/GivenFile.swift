import Formats
import Foundation

/// A file that a user names on the command line, where `-` is standard input.
enum GivenFile {
  /// The bytes of the file.
  ///
  /// - Parameter name: Its path, or `-`.
  /// - Returns: The file; standard input is called "standard input" in messages.
  /// - Throws: A `Diagnostic` where it is not there or cannot be read.
  static func read(_ name: String) throws -> InputFile {
    guard name == "-" else { return try InputFile(reading: name) }
    let bytes = try FileHandle.standardInput.readToEnd() ?? Data()
    return try InputFile(path: "standard input", bytes: Array(bytes))
  }
}
