public import EvaluationModel
public import Evidence

/// What goes together with participants' circumstances, and what they say a year later: what single
/// questions ask for beyond the evaluation.
public struct ParticipantDetail: Hashable, Sendable {
  /// The answers of kinds of participants, and of those whose fee was paid by one payer or another.
  public internal(set) var groupings: [Grouping]
  /// The latest cohort that was asked again some time after the course, or `nil`.
  public internal(set) var followUp: FollowUp?
  /// How gains go together with the days of release, or `nil` where nobody was asked for them.
  public internal(set) var release: ReleaseAssociation?

  /// Groups that all participants fall into.
  public struct Grouping: Hashable, Sendable {
    /// By what the groups are told apart.
    public enum Aspect: String, Hashable, Sendable, CaseIterable {
      case participantType
      /// Who paid the fee, as participants say.
      case feePayer
    }

    /// By what the groups are told apart.
    public let aspect: Aspect
    /// The groups, the largest first.
    public internal(set) var groups: [Group]
  }

  /// One group.
  public struct Group: Hashable, Sendable {
    /// The group's name.
    public let name: String
    /// What it answered to the items that the front page may speak of.
    public internal(set) var items: [PooledShare]
  }

  /// What one cohort said some time after the course.
  public struct FollowUp: Hashable, Sendable {
    /// The cohort.
    public let cohort: Cohort
    /// Who was asked and who answered.
    public let participation: [Participation]
    /// What they answered.
    public let items: [ItemResult]
  }
}

/// How participants' gains go together with the days of release that their school gave.
public struct ReleaseAssociation: Hashable, Sendable {
  /// The difference in the mean gain that goes with one more day, in points of the scale, participants
  /// who began alike compared.
  public internal(set) var slope: Reported<Estimate>
  /// The test of no association.
  public internal(set) var test: Reported<TestResult>
  /// The participants whose ratings and days are known.
  public internal(set) var people: Reported<Int>
}
