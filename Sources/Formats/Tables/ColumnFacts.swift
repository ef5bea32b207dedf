/// What a file itself says of a column beside its headings: statistics files carry labels and codes
/// for missing answers.
public struct ColumnFacts: Hashable, Sendable {
  /// A code and what it stands for.
  public struct ValueLabel: Hashable, Sendable {
    /// The code as a cell shows it.
    public let code: String
    /// What it stands for.
    public let label: String

    public init(code: String, label: String) {
      self.code = code
      self.label = label
    }
  }

  /// The codes that have labels, in the order of the file.
  public let valueLabels: [ValueLabel]
  /// Codes, and ranges as `-99 to -97`, that the file declares to be no valid answer.
  ///
  /// They are kept as they are: what they mean is for the plan to say.
  public let missingCodes: [String]
  /// The format or type as the file names it, as `F8.2` or `DATETIME20`; or `nil`.
  public let format: String?

  public init(valueLabels: [ValueLabel] = [], missingCodes: [String] = [], format: String? = nil) {
    self.valueLabels = valueLabels
    self.missingCodes = missingCodes
    self.format = format
  }
}
