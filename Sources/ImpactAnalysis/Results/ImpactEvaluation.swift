public import EvaluationModel

/// What the evaluation of one cohort found: every figure that a report may show.
///
/// A value of this type has passed the disclosure control when it comes from `ImpactAnalysis`:
/// renderers and exports read nothing else.
public struct ImpactEvaluation: Hashable, Sendable {
  /// The cohort that the evaluation is about.
  public let cohort: Cohort
  /// The cohort before it, or `nil` where it is the first.
  public let previous: Cohort?
  /// Who was asked and who answered, instrument by instrument.
  public internal(set) var participation: [Participation]
  /// What came of the enrolments, cohort by cohort.
  public internal(set) var awards: [AwardCount]
  /// What each instrument's items say of this cohort, beside the one before.
  public internal(set) var items: [ItemResult]
  /// Before, then and after, item by item.
  public internal(set) var gains: [GainResult]
  /// Location by location, domain by domain.
  public internal(set) var locations: [LocationResult]
  /// Cohort by cohort, for the items and domains that the report follows.
  public internal(set) var trends: [Trend]
  /// What the comments speak of, source by source.
  public internal(set) var themes: [ThemeResult]
  /// How many comments there are, source by source.
  public internal(set) var comments: [CommentBase]
  /// How far rules and people agree on the themes, or `nil` where people have read no comments that
  /// were drawn by chance.
  public internal(set) var coding: CodingQuality?
  /// The ratings that bear on each aim and level together.
  public internal(set) var pools: [RatingPool] = []
  /// How the sources stand to one another, and to the aims and claims.
  public internal(set) var evidence: EvidenceAssessment
  /// What a headteacher and a SENCO of the same school say of the same thing.
  public internal(set) var pairs: [PairedGap] = []
  /// What comments speak of, cohort by cohort.
  public internal(set) var themeTrends: [ThemeTrend] = []
  /// What was ticked of each multiple-choice question.
  public internal(set) var choices: [ChoiceResult] = []
  /// Step by step, how many are left of those who enrolled.
  public internal(set) var flows: [ResponseFlow] = []
  /// What respondents wrote, chosen by rule.
  public internal(set) var quotations: [QuotationChoice]
  /// What respondents wrote, chosen by the same rule for single questions.
  public internal(set) var voices: SelectedVoices
  /// The comments behind the figures of the themes, where the profile lets them be read.
  public internal(set) var codedComments: CodedComments
  /// What examiners recommended, and what came of it.
  public internal(set) var recommendations: [RecommendationEntry]
  /// What external examiners read and sign, beside the recommendations.
  public internal(set) var examiners: ExaminerEvidence
  /// Families of tests whose p-values were corrected together.
  public let families: [TestFamily]
  /// What a reader must know before quoting a figure.
  public internal(set) var cautions: [Caution]
  /// What became of every row of every file.
  public internal(set) var files: FileAccounts
  /// How many texts hold what may identify somebody.
  public let redaction: RedactionCount
  /// What the disclosure control hid.
  public internal(set) var disclosure: DisclosureStatement
}

/// Tests whose p-values were corrected together.
public struct TestFamily: Hashable, Sendable {
  /// How p-values of a family are corrected.
  public enum Correction: String, Hashable, Sendable {
    /// Holm's step-down method, which bounds the chance of any false alarm.
    case holm
    /// Benjamini and Hochberg's method, which bounds the share of false alarms.
    case benjaminiHochberg
  }

  /// What the tests have in common, as `themes, this cohort and the one before`.
  public let name: String
  /// How many tests were made.
  public let size: Int
  /// How their p-values were corrected.
  public let correction: Correction
  /// How many are beyond chance after the correction.
  public let beyondChance: Int
}
