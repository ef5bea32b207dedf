import Diagnostics
import Foundation

/// Results, as they go to the user or to the program that reads them.
enum StandardOutput {
  /// Writes text as it is.
  ///
  /// - Parameter text: The text, with its line ends.
  /// - Throws: What `write(_:)` of bytes throws.
  static func write(_ text: String) throws(Diagnostic) { try write(Array(text.utf8)) }

  /// Writes a line.
  ///
  /// - Parameter line: The line, without its end.
  /// - Throws: What `write(_:)` of bytes throws.
  static func writeLine(_ line: String) throws(Diagnostic) { try write(line + "\n") }

  /// Writes bytes, all of them.
  ///
  /// - Parameter bytes: The bytes.
  /// - Throws: `output.closed` where whoever read the output wants no more of it, else
  ///   `output.cannot-write`.
  static func write(_ bytes: [UInt8]) throws(Diagnostic) {
    var rest = bytes[...]
    while !rest.isEmpty {
      // FileHandle would end the program where it cannot write, and print would say nothing.
      let count = rest.withUnsafeBytes { Foundation.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      let fault = errno
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if fault == EPIPE {
        throw Diagnostic(code: closed, "nobody reads standard output any more")
      } else if fault != EINTR {
        throw Diagnostic(
          code: "output.cannot-write", "the result cannot be written to standard output",
          fix: "check the disk, or the program that reads it")
      }
    }
  }

  /// The code of the error that is no fault: the program that reads has seen enough.
  static let closed = "output.closed"
}
