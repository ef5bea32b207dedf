public import Diagnostics

/// Why nothing of a file was imported.
public struct ImportFailure: Error, Hashable, Sendable {
  /// The path of the file, from the evaluation folder.
  public let path: String
  /// What is wrong, grouped: the first of each kind and how many more there are.
  public let diagnostics: [Diagnostic]

  public init(path: String, diagnostics: [Diagnostic]) {
    self.path = path
    self.diagnostics = diagnostics
  }
}

extension ImportFailure: CustomStringConvertible {
  /// The diagnostics one below the other.
  public var description: String { diagnostics.map(\.description).joined(separator: "\n") }
}
