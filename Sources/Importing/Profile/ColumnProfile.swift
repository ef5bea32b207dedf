public import Diagnostics
public import EvaluationModel

/// Everything that a whole column says of itself, and what it seems to be.
///
/// Answers stand in it only where the question is closed; those in free text and those that identify
/// somebody are counted and never shown.
public struct ColumnProfile: Hashable, Sendable {
  /// An answer and how many cells hold it.
  public struct Value: Hashable, Sendable {
    /// The answer as the cells have it.
    public let text: String
    /// What it stands for, where the file or the key says so.
    public let label: String?
    /// How many cells hold it.
    public let count: Int
  }

  /// Why the answers of a column are not shown.
  public enum Hidden: String, Hashable, Sendable {
    /// They identify somebody.
    case identifying
    /// They are in the respondents' own words.
    case freeText = "free-text"
    /// There are too many different ones.
    case manyValues = "many-values"
  }

  /// The column, from 1.
  public let position: Int
  /// The texts of the header rows, from the top.
  public let headings: [String]
  /// The heading that a plan checks.
  public let heading: String
  /// The vendor's short code, from which ids are made, or `nil`.
  let code: String?
  /// The column's id at the survey site, or `nil`.
  public let vendorID: String?
  /// The wording of the question.
  public let question: String
  /// The wording of the column's own row or option, or `nil`.
  public let part: String?
  /// How many cells are in which state; blank cells stand under what a blank means here.
  public let states: [AnswerState: Int]
  /// How many cells are blank.
  public let blank: Int
  /// How many different answers there are.
  public let distinct: Int
  /// The answers with their counts, the most frequent first; `nil` where they are not shown.
  public let values: [Value]?
  /// Why the answers are not shown, or `nil` where they are.
  public let hidden: Hidden?
  /// What the column seems to hold.
  public let binding: SuggestedBinding
  /// Why, in a clause.
  public let reason: String
  /// The id of the question that the column is an answer or a part of, or `nil`.
  public let questionID: String?
  /// What identifies somebody in it, as `e-mail addresses`; or `nil`.
  public let identifies: String?
  /// The scale that its answers are on, or `nil`.
  public let scale: SuggestedScale?
  /// The options of a question without an order, as far as they can be told.
  public let options: [SuggestedOption]
  /// Answers of a closed question that came once or twice; they are not shown.
  let rareOptions: [SuggestedOption]
  /// How many further answers came once or twice, so that they may be text beside an "Other".
  public let rareOptionCount: Int
  /// The form of its days, or `nil`.
  public let dates: DateOrder?
  /// What a person should look at.
  public let remarks: [Diagnostic]

  /// Cells that hold an answer.
  public var answered: Int { states[.answered] ?? 0 }
}

/// An option of a question without an order.
public struct SuggestedOption: Hashable, Sendable {
  /// The option's wording.
  public let label: String
  /// The code that stands for it in the cells, or `nil` where the wording does.
  public let code: String?
  /// How many cells hold it.
  public let count: Int
}
