import EvaluationModel

/// What quotations are asked for.
struct QuotationQuestion {
  /// The name of the answer, unique among those that a report holds.
  let id: String
  /// What the quotations are about, in reports.
  let label: String
  /// The themes that a comment must speak of, one at least; `nil` for any.
  var themes: Set<String>?
  /// The directions that count.
  var directions = Set(ThemeDirection.allCases)
  /// Who may be quoted.
  var sources = Set(FeedbackSource.allCases)
  /// What the open question must have asked for; `nil` for any.
  var role: Prompt.Role?
  /// Whether the comment must give something else than the course the credit.
  var isCreditedElsewhere = false
  /// How many words a quotation has.
  var words = 5...90
  /// How many quotations there are at the most.
  var limit = 3
}
