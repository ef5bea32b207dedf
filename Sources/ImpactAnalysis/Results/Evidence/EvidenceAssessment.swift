public import EvaluationModel

/// How the sources stand to one another, and to what the consortium aims at and claims.
///
/// It is made of figures that have passed the disclosure control, and holds no others.
public struct EvidenceAssessment: Hashable, Sendable {
  /// When figures count as taking a side.
  public let rule: StanceRule
  /// The sources that rated or wrote anything.
  public let sources: [FeedbackSource]
  /// Theme by theme, in the order of the codebook.
  public let themes: [ThemeTriangulation]
  /// Aim by aim, in the order of the plan.
  public let aims: [AimTriangulation]
  /// Level by level; levels that no item and no theme speaks to have no voices.
  public let ladder: [LadderRung]
  /// Claim by claim, in the order of the plan.
  public let claims: [ClaimResult]

  /// What is to be assessed, before there are figures that may be shown.
  init(rule: StanceRule, aims: [CourseAim], claims: [Claim]) {
    self.rule = rule
    sources = []
    themes = []
    self.aims = aims.map { AimTriangulation(aim: $0, voices: []) }
    ladder = []
    self.claims = claims.map { ClaimResult(claim: $0, evidence: [], notAsked: []) }
  }
}
