public import Diagnostics

/// A workbook as it was read: every sheet, hidden ones included, with every cell that holds
/// something.
public struct Workbook: Sendable {
  /// The file's name in messages.
  public let file: String
  /// The SHA-256 of the file in hexadecimal digits.
  public let sha256: String
  /// The sheets in the order in which the workbook shows them; charts and dialogues are none.
  public let sheets: [Sheet]
  /// What a person should look at, one finding for each kind and sheet; none holds the text of a
  /// cell.
  public let findings: [Diagnostic]

  public init(file: String, sha256: String, sheets: [Sheet], findings: [Diagnostic]) {
    self.file = file
    self.sha256 = sha256
    self.sheets = sheets
    self.findings = findings
  }
}
