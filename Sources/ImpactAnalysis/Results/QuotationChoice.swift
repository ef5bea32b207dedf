public import Evidence

/// What respondents wrote on one theme, chosen by rule.
public struct QuotationChoice: Hashable, Sendable, Identifiable {
  /// The theme's id.
  public var id: String { theme }
  /// The theme's id.
  public let theme: String
  /// The theme in reports.
  public let label: String
  /// The quotations, in the order in which they are shown.
  public let quotations: [Quotation]
  /// How many comments of the cohort speak of the theme.
  public internal(set) var candidates: Reported<Int>
  /// How many of them are critical.
  public internal(set) var critical: Reported<Int>
  /// How many could have been quoted: consented to, approved, and nothing in them marked as
  /// identifying somebody that is not cleared or replaced.
  public internal(set) var quotable: Reported<Int>

  /// One quotation.
  public struct Quotation: Hashable, Sendable {
    /// The comment's id.
    public let comment: String
    /// The text that was approved.
    public let text: String
    /// Who said it, as `Headteacher, 2017–18`.
    public let attribution: String
    /// The direction in which it speaks of the theme.
    public let direction: ThemeDirection
    /// The passages that were coded, as ranges of Unicode scalars of `text`.
    public let passages: [Range<Int>]
  }
}
