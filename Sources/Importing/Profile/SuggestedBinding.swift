/// What a column seems to hold, and how a plan would bind it.
public enum SuggestedBinding: Hashable, Sendable {
  /// The id that the survey site gave the response.
  case respondentID
  case date
  case cohort
  case location
  case authority
  /// Whether the respondent may be quoted.
  case consent
  /// One answer on a scale.
  case rating
  /// One answer of several that have no order.
  case choice
  /// A number that is no rating.
  case number
  /// One row of a grid: statements that are rated on one scale.
  case grid
  /// One option of a question, in a column of its own.
  case oneHot(TickMarks)
  /// All ticked options in one cell.
  case delimited(separator: String)
  /// An answer in the respondent's own words.
  case comment
  /// The text beside the "Other" of a question.
  case otherText
  /// Not to be stored.
  case drop

  /// The binding's name in results.
  public var name: String {
    switch self {
    case .respondentID: "respondent-id"
    case .date: "date"
    case .cohort: "cohort"
    case .location: "location"
    case .authority: "authority"
    case .consent: "consent"
    case .rating, .choice, .number: "single"
    case .grid: "grid"
    case .oneHot: "one-hot"
    case .delimited: "delimited"
    case .comment: "comment"
    case .otherText: "other-text"
    case .drop: "drop"
    }
  }

  /// The word that a plan would bind the column with.
  public var role: String {
    switch self {
    case .respondentID: "response"
    case .date: "date"
    case .cohort: "cohort"
    case .location: "location"
    case .authority: "authority"
    case .consent: "consent"
    case .rating, .grid: "item"
    case .choice, .delimited: "options"
    case .number: "attribute"
    case .oneHot: "option"
    case .comment: "comment"
    case .otherText: "other-text"
    case .drop: "drop"
    }
  }
}

/// How the column of one option is written.
public struct TickMarks: Hashable, Sendable {
  /// What stands there for ticked.
  public let ticked: [String]
  /// What stands there for not ticked; empty where only a blank does.
  public let unticked: [String]

  public init(ticked: [String], unticked: [String] = []) {
    self.ticked = ticked
    self.unticked = unticked
  }
}
