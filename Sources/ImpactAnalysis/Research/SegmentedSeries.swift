public import EvaluationModel
public import Evidence

/// A domain over the cohorts, with a line of its own between each two changes of the questionnaire.
///
/// Across a change the items differ: the step there is that of the instrument and of the people
/// together, and nothing in the answers can tell the two apart.
public struct SegmentedSeries: Hashable, Sendable, Identifiable {
  /// An estimate with its test.
  public struct Change: Hashable, Sendable {
    public internal(set) var estimate: Reported<Estimate>
    public internal(set) var test: Reported<TestResult>
  }

  /// Cohorts that were asked alike.
  public struct Segment: Hashable, Sendable {
    /// The first of them.
    public let first: Cohort
    /// The last of them; the same where there is one.
    public let last: Cohort
    /// How many cohorts.
    public let cohorts: Int
    /// The rise from cohort to cohort, in points of the scale.
    public internal(set) var rise: Change
  }

  /// A change of the questionnaire.
  public struct Break: Hashable, Sendable {
    /// The first cohort after it.
    public let cohort: Cohort
    /// Why, as a clause that reads on after "because".
    public let reason: String
    /// The score there minus what the line before it would have come to.
    public internal(set) var step: Change
    /// The rise after it minus the rise before it.
    public internal(set) var riseChange: Change
  }

  /// The domain's id.
  public var id: String { domain.id }
  /// The domain.
  public let domain: Domain
  /// Who rated it.
  public let source: FeedbackSource
  /// How many scores there are in all.
  public internal(set) var count: Reported<Int>
  /// The cohorts between two changes, from the earliest.
  public internal(set) var segments: [Segment]
  /// The changes, from the earliest.
  public internal(set) var breaks: [Break]
}
