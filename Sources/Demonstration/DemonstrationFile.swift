/// One file of the demonstration evaluation.
public struct DemonstrationFile: Hashable, Sendable {
  /// The path from the evaluation folder, as `exports/registry.csv`.
  public let path: String
  /// What the file holds, to the byte.
  public let bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
