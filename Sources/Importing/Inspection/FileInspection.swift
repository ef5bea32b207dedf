public import Diagnostics
public import EvaluationModel
public import Formats

/// What a file is, without a word that identifies somebody or that a respondent wrote freely.
public struct FileInspection: Sendable {
  /// A sheet of a workbook.
  public struct SheetSummary: Hashable, Sendable {
    /// The sheet's name.
    public let name: String
    /// Whether a person who opens the workbook sees it.
    public let visibility: Sheet.Visibility
    /// How many rows hold something.
    public let rowCount: Int
    /// The last column that holds something.
    public let columnCount: Int
    /// How many rows are hidden.
    public let hiddenRowCount: Int
    /// The columns that are hidden, from 1.
    public let hiddenColumns: [Int]
  }

  /// The file's name in messages.
  public let file: String
  /// The SHA-256 of the file in hexadecimal digits.
  public let sha256: String
  /// What the file is by its bytes.
  public let format: FileFormat
  /// The encoding and why it was chosen, or `nil` where the format leaves no choice.
  public let encoding: TextEncoding.Choice?
  /// The delimiter and why it was chosen, or `nil` where the format has none.
  public let delimiter: Delimiter.Choice?
  /// The sheets of a workbook, hidden ones among them.
  public let sheets: [SheetSummary]
  /// What kind of export the file is, or `nil` for a document of no known kind.
  public let export: SurveyExport?
  /// What speaks for it, a clause each.
  public let evidence: [String]
  /// The tables; of a workbook, one for each sheet that is looked at.
  public let tables: [TableProfile]
  /// What an examiner's report looks like, where the file is a document.
  public let report: ReportShape?
  /// The key of a coded Jisc export, where the file is one.
  public let key: JiscKey?
  /// The key file that a coded export was read with, or `nil`.
  public let keyFile: String?
  /// What a person should look at in the file as a whole.
  public let findings: [Diagnostic]

  init(
    _ file: InputFile, format: FileFormat, encoding: TextEncoding.Choice? = nil,
    delimiter: Delimiter.Choice? = nil, sheets: [SheetSummary] = [], export: SurveyExport?,
    evidence: [String], tables: [TableProfile] = [], report: ReportShape? = nil,
    key: JiscKey? = nil, keyFile: String? = nil, findings: [Diagnostic]
  ) {
    self.file = file.path
    sha256 = file.sha256
    self.format = format
    self.encoding = encoding
    self.delimiter = delimiter
    self.sheets = sheets
    self.export = export
    self.evidence = evidence
    self.tables = tables
    self.report = report
    self.key = key
    self.keyFile = keyFile
    self.findings = findings
  }

  /// Everything that a person should look at.
  public var remarks: [Diagnostic] {
    findings + tables.flatMap { $0.remarks + $0.columns.flatMap(\.remarks) }
  }
}
