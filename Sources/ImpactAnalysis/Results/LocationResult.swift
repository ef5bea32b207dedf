public import EvaluationModel
public import Evidence

/// What one domain scores at one location, in this cohort and the one before.
public struct LocationResult: Hashable, Sendable, Identifiable {
  /// The domain's id, a slash, and the location's.
  public var id: String { "\(domain.id)/\(location.id)" }
  /// The domain.
  public let domain: Domain
  /// Who rated it.
  public let source: FeedbackSource
  /// The location.
  public let location: Location
  /// The mean of respondents' domain scores, cohort by cohort, from the earliest that is shown to
  /// the cohort of the report.
  public internal(set) var scores: [CohortScore]
  /// This cohort's score minus that of the cohort before.
  public internal(set) var comparison: Comparison
  /// The score of the cohort before minus that of the one before it.
  public internal(set) var earlier: Comparison?
  /// The standardised difference between this cohort and the one before.
  public internal(set) var effectSize: Reported<Estimate>

  /// A cohort's score.
  public struct CohortScore: Hashable, Sendable {
    /// The cohort's id.
    public let cohort: String
    /// The mean score, in points of the scale.
    public internal(set) var score: Reported<Estimate>
  }
}
