import EvaluationModel
public import Evidence

/// What a researcher asks beyond the evaluation: every test, the scales, the design's effects, and how
/// far the findings hang on choices.
///
/// A value of this type has passed the disclosure control, as the evaluation has.
public struct ResearchDetail: Hashable, Sendable {
  /// All tests, family by family, with their p-values corrected in three ways.
  public internal(set) var tests: [TestRecord]
  /// Gain, response shift and effect sizes, domains first, then items.
  public internal(set) var gains: [GainDetail]
  /// The consistency of each domain in each cohort.
  public internal(set) var reliability: [ScaleReliability]
  /// What may be compared between each cohort and the next.
  public let links: [CohortLink]
  /// Whether each domain measured the same in this cohort and the one before.
  public internal(set) var invariance: [ScaleInvariance]
  /// Domains over the cohorts, broken where the questionnaire was.
  public internal(set) var trends: [SegmentedSeries]
  /// What clustering does to the errors.
  public internal(set) var clusters: [ClusterEffect]
  /// How far the items' shares hang on who answered.
  public internal(set) var sensitivity: [ResponseSensitivity]
  /// Who answered, by what is known of everybody on the roll.
  public internal(set) var balance: [ResponseBalance]
  /// The answers without a theme, source by source.
  public internal(set) var uncoded: [UncodedComments]
  /// Whether themes hang on how much people wrote, source by source.
  public internal(set) var lengths: [AnswerLength]
  /// Which themes stand in the same answer, source by source.
  public internal(set) var pairings: [ThemePairing]
  /// What was done to the questions from one version to the next.
  public let wording: [WordingChange]
  /// Comments against the main story, and those that credit something else.
  public internal(set) var cases: [CaseSample]
  /// How many people combinations of facts single out.
  public let anonymity: [AnonymityRisk]
  /// The methods behind all figures, in the order of their names.
  public internal(set) var methods: [Method]
  /// Hidden figures that could be worked out all the same, with nothing left to hide beside them.
  public internal(set) var unprotected = 0
  /// The seed of what was drawn.
  public let seed: UInt64
}
