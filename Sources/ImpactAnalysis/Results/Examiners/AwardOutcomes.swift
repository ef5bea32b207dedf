public import EvaluationModel
public import Evidence

/// By what people are told apart, one at a time.
public enum GroupAspect: String, Hashable, Sendable, CaseIterable {
  case location
  case university
  case participantType = "participant-type"
  case authority
}

/// How an enrolment ended, as it is shown group by group.
public enum AwardPath: String, Hashable, Sendable, CaseIterable {
  case onTime = "on-time"
  case late
  case certificateOnly = "certificate-only"
  /// Referred or interrupted.
  case referred
  case withdrawn

  init?(_ outcome: AwardOutcome) {
    switch outcome {
    case .nationalAward: self = .onTime
    case .nationalAwardLate: self = .late
    case .certificateOnly: self = .certificateOnly
    case .referred, .interrupted: self = .referred
    case .withdrawn: self = .withdrawn
    case .inProgress: return nil
    }
  }
}

/// What came of enrolments, group by group.
public struct AwardOutcomes: Hashable, Sendable, Identifiable {
  public var id: String { aspect.rawValue }
  /// By what the groups are told apart.
  public let aspect: GroupAspect
  /// The groups in the order of the plan; those without an enrolment are left out.
  public internal(set) var groups: [Group]
  /// The cohorts whose enrolments have all ended, the earliest first.
  public let completed: [Cohort]
  /// Whether the groups are alike in these cohorts, path by path, the p-values corrected over all
  /// aspects.
  public internal(set) var tests: [AwardPath: Reported<TestResult>]

  /// One group.
  public struct Group: Hashable, Sendable, Identifiable {
    public let id: String
    public let name: String
    /// The share of this cohort's enrolments that have the award so far.
    public internal(set) var awarded: Share
    /// The share of the enrolments of the completed cohorts that ended so.
    public internal(set) var paths: [AwardPath: Reported<Estimate>]
  }
}

/// Who answered, beside the roll, group by group.
public struct RespondentSample: Hashable, Sendable, Identifiable {
  public var id: String { "\(instrument.id)/\(aspect.rawValue)" }
  /// The questionnaire.
  public let instrument: Instrument
  /// By what the groups are told apart.
  public let aspect: GroupAspect
  /// The groups in the order of the plan.
  public internal(set) var groups: [Group]
  /// Whether the groups answered alike.
  public internal(set) var test: Reported<TestResult>

  /// One group.
  public struct Group: Hashable, Sendable {
    public let name: String
    /// How many are on the roll.
    public internal(set) var enrolled: Reported<Int>
    /// The share of them who answered, with the interval of the tendency behind it.
    public internal(set) var answered: Share
  }
}
