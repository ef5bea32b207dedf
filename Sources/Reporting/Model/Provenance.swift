/// What a report was made from and with, so that it can be made again.
public struct Provenance: Hashable, Sendable {
  /// A file that was read.
  public struct Input: Hashable, Sendable {
    /// The file's name, without the path.
    public let name: String
    /// The SHA-256 of its bytes, in hexadecimal.
    public let sha256: String
    /// The number of rows or documents in it, if it was counted.
    public let rows: Int?

    public init(name: String, sha256: String, rows: Int? = nil) {
      self.name = name
      self.sha256 = sha256
      self.rows = rows
    }
  }

  /// A setting and its value, as it was used.
  public struct Setting: Hashable, Sendable {
    /// The name, in words.
    public let name: String
    /// The value.
    public let value: String

    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The program and its version, as `senco-impact 1.0.0`.
  public let program: String
  /// The command that makes the report again, if there is one.
  public let command: String?
  /// The settings in reading order.
  public let settings: [Setting]
  /// The files in reading order.
  public let inputs: [Input]
  /// The version of the codebook, if comments were coded.
  public let codebookVersion: String?
  /// The seed of all resampling, if there was any.
  public let seed: UInt64?
  /// Anything else.
  public let notes: [Text]

  public init(
    program: String, command: String? = nil, settings: [Setting] = [], inputs: [Input] = [],
    codebookVersion: String? = nil, seed: UInt64? = nil, notes: [Text] = []
  ) {
    self.program = program
    self.command = command
    self.settings = settings
    self.inputs = inputs
    self.codebookVersion = codebookVersion
    self.seed = seed
    self.notes = notes
  }
}
