public import Diagnostics
public import EvaluationModel

/// Everything that a table says of itself: what export it is, its columns, and the questions that
/// they are answers to.
public struct TableProfile: Hashable, Sendable {
  /// A question that has several columns, or options.
  public struct Question: Hashable, Sendable, Identifiable {
    public let id: String
    /// The wording.
    public let text: String
    /// The columns, from 1.
    public let columns: [Int]
  }

  /// The sheet, where the file is a workbook.
  public let sheet: String?
  /// What kind of export it is, and where its header stands.
  public let recognised: RecognisedExport
  /// The last spreadsheet row of answers, where notes stand below it.
  public let lastRow: Int?
  /// Rows that sum up the answers above them: column, word and row.
  public let summaryRows: [SummaryRow]
  /// How many rows of answers there are, summaries among them.
  public let rowCount: Int
  /// Whether rows have not as many cells as the header.
  public let isUneven: Bool
  /// How many of them are hidden by a filter or a person.
  public let hiddenRowCount: Int
  /// The columns, by position.
  public let columns: [ColumnProfile]
  /// The questions of several columns or options.
  public let questions: [Question]
  /// What a blank cell means.
  public let blankMeans: AnswerState
  /// The same in words, with what cannot be told apart.
  public let blankExplanation: String
  /// What stands in place of an answer in this export, and why.
  public let marks: [String: AnswerState]
  /// What a person should look at, beside the remarks of the columns.
  public let remarks: [Diagnostic]

  /// A row that sums up the answers above it.
  public struct SummaryRow: Hashable, Sendable {
    /// The spreadsheet row.
    public let row: Int
    /// The column of the word, from 1.
    public let column: Int
    /// The word, as `Mean`.
    public let word: String
  }
}
