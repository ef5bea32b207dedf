/// What became of every row of a file.
///
/// It must balance.
public struct ImportLedger: Hashable, Sendable {
  /// Rows that a rule of the plan left out.
  public struct Exclusion: Hashable, Sendable {
    /// The rule's name.
    public let rule: String
    /// How many rows it left out.
    public let rows: Int

    public init(rule: String, rows: Int) {
      self.rule = rule
      self.rows = rows
    }
  }

  /// A row that could not be read.
  public struct Rejection: Hashable, Sendable {
    /// The number of the record in the file, from 1, header rows not counted.
    public let record: Int
    /// The physical line, from 1.
    public let line: Int
    /// The column's position, from 1, or `nil` where the whole row is meant.
    public let column: Int?
    /// Why, without what a respondent wrote.
    public let reason: String

    public init(record: Int, line: Int, column: Int?, reason: String) {
      self.record = record
      self.line = line
      self.column = column
      self.reason = reason
    }
  }

  /// The source file's id.
  public let source: String
  /// The path, from the evaluation folder, with the sheet of a workbook.
  public let path: String
  /// The SHA-256 of the file's bytes, in hexadecimal.
  public let sha256: String
  /// The encoding that the file was read in.
  public let encoding: String
  /// Rows (or, of a report, sections) that the file holds.
  public let read: Int
  /// Rows that were imported.
  public let imported: Int
  /// Rows that were left out, rule by rule, in the order of the plan.
  public let exclusions: [Exclusion]
  /// Rows that could not be read.
  public let rejections: [Rejection]
  /// Columns of the file that the plan does not bind or drops, so that nothing of them was stored.
  public let columnsNotStored: Int

  public init(
    source: String, path: String, sha256: String, encoding: String, read: Int, imported: Int,
    exclusions: [Exclusion], rejections: [Rejection], columnsNotStored: Int
  ) {
    self.source = source
    self.path = path
    self.sha256 = sha256
    self.encoding = encoding
    self.read = read
    self.imported = imported
    self.exclusions = exclusions
    self.rejections = rejections
    self.columnsNotStored = columnsNotStored
  }

  /// The name of the rule that leaves out the rows of people who have withdrawn.
  public static let withdrawn = "withdrawn"

  /// How many rows rules left out.
  public var excluded: Int { exclusions.reduce(0) { $0 + $1.rows } }

  /// Whether every row that was read is accounted for.
  public var isBalanced: Bool { read == imported + excluded + rejections.count }
}
