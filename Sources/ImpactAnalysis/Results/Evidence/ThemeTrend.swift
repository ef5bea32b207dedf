public import EvaluationModel

/// How often one source's comments speak of a theme, cohort by cohort.
public struct ThemeTrend: Hashable, Sendable, Identifiable {
  /// The theme's id.
  public let theme: String
  /// The theme in reports.
  public let label: String
  /// Whose comments.
  public let source: FeedbackSource
  /// The share of answers with text, cohort by cohort; cohorts that wrote none are left out.
  public internal(set) var points: [Trend.Point]
  /// The ids of the cohorts that were asked the same open questions as the report's.
  let askedAlike: Set<String>

  public var id: String { "\(source.rawValue)/\(theme)" }
}
