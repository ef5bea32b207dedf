public import EvaluationModel
public import Evidence

/// A measure cohort by cohort.
public struct Trend: Hashable, Sendable, Identifiable {
  /// What is followed.
  public enum Measure: Hashable, Sendable {
    /// The share of favourable ratings of an item.
    case favourable(Item)
    /// The mean score of a domain, linked over versions but not equal.
    case domain(Domain)
  }

  /// One cohort's point.
  public struct Point: Hashable, Sendable {
    /// The cohort.
    public let cohort: Cohort
    /// The figure, in the unit of the measure.
    public internal(set) var figure: Reported<Estimate>
    /// Why this point must not be compared with the one before it, as a clause after "because";
    /// `nil` where it may.
    public let breakReason: String?
  }

  public let id: String
  /// Who rated it.
  public let source: FeedbackSource
  /// What is followed.
  public let measure: Measure
  /// The cohorts in order; cohorts that were not asked are left out.
  public internal(set) var points: [Point]
}
