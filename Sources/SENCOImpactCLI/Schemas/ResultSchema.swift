import Foundation

/// The JSON Schemas of what commands write, each printed by the command's `--schema`.
enum ResultSchema {
  /// The schemas by the command that they belong to.
  static let byCommand = [
    "compare": comparison, "describe": description, "reliability": reliability, "trend": trend,
  ]

  /// Prints the schema that arguments ask for.
  ///
  /// As with `--help`, nothing else needs to be right: the arguments are looked at before they are parsed.
  ///
  /// - Parameter arguments: All arguments of the program.
  /// - Returns: Whether they ask for one.
  static func answer(_ arguments: [String]) -> Bool {
    guard let command = arguments.first, let schema = byCommand[command],
      arguments.contains("--schema")
    else { return false }
    FileHandle.standardOutput.write(Data(schema.utf8))
    return true
  }
}
