public import EvaluationModel
public import Evidence

/// What respondents wrote in answer to one question, chosen by rule.
public struct QuotationChoice: Hashable, Sendable, Identifiable {
  /// The name of the choice, unique among those beside it: a theme's id where it is of a theme.
  public let id: String
  /// What the quotations are about, in reports.
  public let label: String
  /// The theme that all of them speak of, or `nil` where there is not one.
  public let theme: String?
  /// Whether comments of every direction were asked for.
  public let isOfAllDirections: Bool
  /// The quotations, gains first, critical ones last.
  public let quotations: [Quotation]
  /// How many comments answer the question.
  public internal(set) var candidates: Reported<Int>
  /// How many of them are critical.
  public internal(set) var critical: Reported<Int>
  /// How many could have been quoted: consented to, approved, nothing in them that identifies or
  /// criticises somebody, and of a length that can be read.
  public internal(set) var quotable: Reported<Int>
  /// The comments that are not shown, by reason; with those that are shown they add up to
  /// `candidates`.
  public internal(set) var passedOver: [PassedOver]
  /// The places that stay empty because no comment of their direction could be quoted.
  public let emptyPlaces: [ThemeDirection: Int]

  /// One quotation.
  public struct Quotation: Hashable, Sendable {
    /// The comment's id.
    public let comment: String
    /// Who said it.
    public let source: FeedbackSource
    /// The text that was approved.
    public let text: String
    /// Who said it, as `Headteacher, 2017–18`.
    public let attribution: String
    /// The question or the section of a report that it answers, or `nil`.
    public let prompt: String?
    /// The themes for which it was chosen, in reports.
    public let themes: [String]
    /// The direction in which it speaks of them.
    public let direction: ThemeDirection
    /// Whether it is at least as typical as half of the comments that say the same, or `nil` where
    /// too few can be compared.
    public let isTypical: Bool?
    /// The words by which the rules found that something else is given the credit, in quotation
    /// marks; or `nil`.
    public let credit: String?
    /// The passages that were coded, as ranges of Unicode scalars of `text`.
    public let passages: [Range<Int>]
  }
}
