import Foundation

/// The JSON Schema of what the commands for statistics write, printed by their `--schema`.
enum ResultSchema {
  /// The commands whose JSON it describes.
  static let commands: Set<String> = ["compare", "describe", "reliability", "trend"]

  /// Prints the schema if arguments ask for it.
  ///
  /// As with `--help`, nothing else needs to be right: the arguments are looked at before they are parsed.
  ///
  /// - Parameter arguments: All arguments of the program.
  /// - Returns: Whether they ask for it.
  static func answer(_ arguments: [String]) -> Bool {
    guard let command = arguments.first, commands.contains(command),
      arguments.contains("--schema")
    else { return false }
    FileHandle.standardOutput.write(Data(text.utf8))
    return true
  }
}
