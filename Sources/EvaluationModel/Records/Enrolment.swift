/// What came of an enrolment.
public enum AwardOutcome: String, Hashable, Sendable, CaseIterable {
  case nationalAward = "national-award"
  case nationalAwardLate = "national-award-late"
  case certificateOnly = "certificate-only"
  case referred
  case interrupted
  case withdrawn
  case inProgress = "in-progress"

  /// Whether the National Award, or the qualification in its place, was gained.
  public var isAwarded: Bool { self == .nationalAward || self == .nationalAwardLate }
}

/// One person's place in one cohort, as the registry records it.
public struct Enrolment: Hashable, Sendable, Identifiable {
  /// The participant's code, a colon, and the cohort's id: a person may enrol twice.
  public var id: String { "\(participant):\(cohort)" }
  /// The participant's code.
  public let participant: String
  /// The cohort's id.
  public let cohort: String
  /// The location's id, or `nil`.
  public let location: String?
  /// The authority's id, or `nil`.
  public let authority: String?
  /// The id of the participant type, or `nil`.
  public let participantType: String?
  /// What came of it.
  public let outcome: AwardOutcome
  /// The day of the award, or `nil`.
  public let awardedOn: CalendarDate?

  public init(
    participant: String, cohort: String, location: String? = nil, authority: String? = nil,
    participantType: String? = nil, outcome: AwardOutcome, awardedOn: CalendarDate? = nil
  ) {
    self.participant = participant
    self.cohort = cohort
    self.location = location
    self.authority = authority
    self.participantType = participantType
    self.outcome = outcome
    self.awardedOn = awardedOn
  }
}
