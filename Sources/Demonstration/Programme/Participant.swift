/// One synthetic person in one cohort.
struct Participant {
  /// What came of the enrolment, in the registry's words.
  enum Outcome: String {
    case awarded = "Award gained"
    case awardedLate = "Award gained late"
    case certificateOnly = "PG Cert only"
    case referred = "Referred"
    case interrupted = "Interrupted"
    case withdrawn = "Withdrawn"
    case inProgress = "In progress"
  }

  let code: String
  /// The cohort's index in `DemonstrationCohort.all`.
  let cohort: Int
  /// The index in `Area.all`.
  let area: Int
  /// The index in `DemonstrationAuthority.all`.
  let authority: Int
  /// The index in `ParticipantType.all`.
  let type: Int
  let outcome: Outcome
  let awardedOn: Day?
  /// The code that the headteacher replies under: one head may answer for several.
  var replyCode: String
  /// Whether the headteacher is the SENCO.
  var isHeadteacher = false
  /// How much more favourably than others the person answers, in standard deviations.
  let disposition: Double

  /// Whether the person stayed to the end of the course.
  var finished: Bool { outcome != .withdrawn && outcome != .interrupted }
}
