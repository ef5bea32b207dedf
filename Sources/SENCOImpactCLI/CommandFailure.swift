import ArgumentParser
import Diagnostics
import Foundation
import Importing

/// An error as the user sees it: what is wrong, where, the fix, and the exit code of its kind.
struct CommandFailure: Error {
  /// 65: the input cannot be used as it is.
  static let badData: Int32 = 65
  /// 66: an input is not there.
  static let noInput: Int32 = 66
  /// 70: the program is at fault.
  static let internalFault: Int32 = 70
  /// 73: an output cannot be written.
  static let cannotWrite: Int32 = 73
  /// 130: the user pressed Ctrl-C.
  static let interrupted: Int32 = 130
  /// 141: the program that read the output has ended, as a shell counts it.
  static let closedPipe: Int32 = 141

  /// What is printed, with its line ends.
  let message: String
  /// The exit code.
  let exitCode: Int32

  init(message: String, exitCode: Int32) {
    self.message = message
    self.exitCode = exitCode
  }

  /// - Parameters:
  ///   - diagnostics: What is wrong; the first decides the exit code, and nothing is said where it is
  ///     that nobody reads the output any more.
  ///   - closing: What the user must know after it.
  init(_ diagnostics: [Diagnostic], closing: String? = nil) {
    let isClosed = diagnostics.first?.code == StandardOutput.closed
    message =
      isClosed
      ? ""
      : (diagnostics.map(\.description) + (closing.map { [$0] } ?? [])).map { "\($0)\n" }.joined()
    exitCode = diagnostics.first.map(Self.exitCode(for:)) ?? Self.internalFault
  }

  /// The failure that an error is, or `nil` for those that the argument parser prints better.
  init?(_ error: any Error) {
    switch error {
    case let failure as CommandFailure: self = failure
    case let failure as ImportFailure: self.init(failure.diagnostics)
    case let diagnostic as Diagnostic: self.init([diagnostic])
    default:
      // Help, version and wrong usage have exit codes of their own, and the parser prints them.
      guard SENCOImpact.exitCode(for: error) == .failure else { return nil }
      self.init(
        message: """
          error[program.fault]: something went wrong that the program did not foresee: \(error)
            fix: please report it, with the command and this message

          """, exitCode: Self.internalFault)
    }
  }

  private static func exitCode(for diagnostic: Diagnostic) -> Int32 {
    let code = diagnostic.code
    if code == StandardOutput.closed { return closedPipe }
    if ["file.missing", "archive.absent", "identities.absent"].contains(code) { return noInput }
    let unwritable = [
      "archive.disk-full", "archive.read-only", "archive.cannot-write", "archive.cannot-open",
      "archive.locked", "identities.cannot-write",
    ]
    if unwritable.contains(code) || code.hasPrefix("output.") { return cannotWrite }
    if code.hasPrefix("program.") { return internalFault }
    return badData
  }
}

/// Messages to the user that are no result.
enum StandardError {
  /// Writes text as it is; where nobody can be told, the work goes on.
  static func write(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
