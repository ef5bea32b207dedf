import ArgumentParser
import Foundation

/// Asks before something is done that cannot be undone.
enum Confirmation {
  /// Goes on where the user has said so beforehand or says so on the terminal.
  ///
  /// - Parameters:
  ///   - question: What is asked.
  ///   - isGiven: Whether the user has said so beforehand.
  /// - Throws: A `CommandFailure` where the user says no, a `ValidationError` where nobody can be
  ///   asked.
  static func ask(_ question: String, isGiven: Bool) throws {
    guard !isGiven else { return }
    guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else {
      throw ValidationError("This cannot be undone. Add --yes to do it without being asked.")
    }
    StandardError.write("\(question) [y/N] ")
    guard readLine()?.lowercased().hasPrefix("y") ?? false else {
      throw CommandFailure(message: "nothing was done\n", exitCode: CommandFailure.interrupted)
    }
  }
}
