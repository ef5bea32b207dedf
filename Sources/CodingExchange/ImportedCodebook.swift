public import Diagnostics
public import TextCoding

/// A codebook that was read from another program's file.
public struct ImportedCodebook: Sendable {
  /// The codebook.
  public var codebook: WrittenCodebook
  /// What could not be carried over, and what was made up in its place.
  public var findings: [Diagnostic]

  public init(codebook: WrittenCodebook, findings: [Diagnostic]) {
    self.codebook = codebook
    self.findings = findings
  }

  /// Says that themes have no definition.
  static func undefined(_ count: Int, at place: Place) -> [Diagnostic] {
    guard count > 0 else { return [] }
    return [
      Diagnostic(
        .warning, code: "import.undefined",
        "\(count) \(count == 1 ? "theme has" : "themes have") no definition: "
          + "\"\(Description.undefined)\" stands in its place", at: place,
        fix: "write what belongs to the theme and what does not")
    ]
  }
}

/// A codebook as the bytes of another program's file.
public struct ExportedCodebook: Sendable {
  /// The file.
  public let bytes: [UInt8]
  /// What the format cannot hold.
  public let findings: [Diagnostic]
}
