/// Quotations that answer the questions which users ask for quotations, each list chosen for itself
/// by the same rule.
public struct SelectedVoices: Hashable, Sendable {
  /// Those of heads and SENCOs that stand for all their comments, for a letter; or `nil`.
  public internal(set) var representative: QuotationChoice?
  /// Those on each theme, in the order of the codebook.
  public internal(set) var themes: [QuotationChoice]
  /// Those that go against what most comments on a theme say: a theme each.
  public internal(set) var negativeCases: [QuotationChoice]
  /// Those that give something else than the course the credit, or `nil`.
  public internal(set) var creditedElsewhere: QuotationChoice?
  /// Stories of change, by the Guskey level that they reach, the highest first.
  public internal(set) var stories: [Story]
  /// What examiners praised, in published reports of all cohorts up to this one; or `nil`.
  public internal(set) var examinersPraise: QuotationChoice?

  /// All of them.
  var choices: [QuotationChoice] {
    [representative, creditedElsewhere, examinersPraise].compactMap { $0 } + themes + negativeCases
      + stories.map(\.choice)
  }

  /// Stories that reach one level.
  public struct Story: Hashable, Sendable {
    /// Guskey's level, from 2 to 5.
    public let level: Int
    /// The stories.
    public internal(set) var choice: QuotationChoice
  }
}
