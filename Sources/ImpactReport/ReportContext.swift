public import EvaluationModel

/// What a report says of its own making.
public struct ReportContext: Hashable, Sendable {
  /// A file that the report rests on besides those in the ledgers.
  public struct Input: Hashable, Sendable {
    /// The file's name.
    public let name: String
    /// The SHA-256 of its bytes, in hexadecimal.
    public let sha256: String

    public init(name: String, sha256: String) {
      self.name = name
      self.sha256 = sha256
    }
  }

  /// How much of the comments people have read.
  public struct Reading: Hashable, Sendable {
    /// The comments that somebody has read.
    public let comments: Int
    /// All comments.
    public let total: Int
    /// How many people have read any.
    public let people: Int

    public init(comments: Int, total: Int, people: Int) {
      self.comments = comments
      self.total = total
      self.people = people
    }
  }

  /// The date that is printed.
  public internal(set) var date: CalendarDate
  /// The program and its version, as `senco-impact 1.0.0`.
  public let program: String
  /// The command that makes the report again.
  public let command: String
  /// The plan, the codebook and the like.
  public let inputs: [Input]
  /// The version of the codebook that the comments were coded with.
  public let codebookVersion: String
  /// How many comments people have read, if any: what they found counts in place of the rules'.
  public let reading: Reading?
  /// The words of the report.
  public let wording: Phrasebook

  public init(
    date: CalendarDate, program: String, command: String, inputs: [Input],
    codebookVersion: String, reading: Reading? = nil,
    wording: Phrasebook = .standard
  ) {
    self.date = date
    self.program = program
    self.command = command
    self.inputs = inputs
    self.codebookVersion = codebookVersion
    self.reading = reading
    self.wording = wording
  }
}
