import Diagnostics

/// The JSON Schema of what the commands for statistics write, printed by their `--schema`.
enum ResultSchema {
  /// The schemas of the commands that write JSON.
  static let ofCommand = [
    "compare": text, "describe": text, "reliability": text, "report": ReportSchema.text,
    "trend": text,
  ]

  /// Prints the schema of a command if arguments ask for it.
  ///
  /// As with `--help`, nothing else needs to be right: the arguments are looked at before they are parsed.
  ///
  /// - Parameter arguments: All arguments of the program.
  /// - Returns: Whether they ask for it.
  /// - Throws: Where standard output cannot be written.
  static func answer(_ arguments: [String]) throws(Diagnostic) -> Bool {
    guard let text = arguments.first.flatMap({ ofCommand[$0] }), arguments.contains("--schema")
    else { return false }
    try StandardOutput.write(text)
    return true
  }
}
