public import EvaluationModel
public import Evidence

/// What the evaluation says of the participants of one local authority.
///
/// One cohort holds too few people of an authority for any figure that could be shown, so shares are
/// those of all cohorts that answered the same questionnaire.
public struct AuthorityResult: Hashable, Sendable, Identifiable {
  public var id: String { authority.id }
  /// The authority.
  public let authority: Authority
  /// The authorities that were merged into it, whose participants count as its own.
  public let predecessors: [Authority]
  /// How many of its participants enrolled in the cohort of the report.
  public internal(set) var enrolled: Reported<Int>
  /// How many enrolled in all cohorts up to it.
  public internal(set) var enrolledInAll: Reported<Int>
  /// How many of these gained the award, on time or late.
  public internal(set) var awarded: Reported<Int>
  /// What was answered of the items that the front page may speak of.
  public internal(set) var items: [PooledShare]
}

/// The authorities' results, and what was corrected and hidden among them.
public struct AuthorityResults: Hashable, Sendable {
  /// The authorities that have participants, in the order of the plan.
  public internal(set) var authorities: [AuthorityResult]
  /// The comparisons of all items in all authorities, which were corrected together.
  public let family: TestFamily?
  /// What the disclosure control hid.
  public internal(set) var disclosure: DisclosureStatement
}
