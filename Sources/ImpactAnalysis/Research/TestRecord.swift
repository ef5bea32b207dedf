public import EvaluationModel
public import Evidence

/// One test, with everything that is needed to judge it.
public struct TestRecord: Hashable, Sendable, Identifiable {
  /// Tests that answer one question, whose p-values are corrected together.
  public enum Family: String, Hashable, Sendable, CaseIterable {
    /// Items, this cohort and the one before.
    case items
    /// Themes of comments, this cohort and the one before.
    case themes
    /// Domains at each location, this cohort and the one before.
    case locations
    /// Domains at each location, the cohort before and its predecessor.
    case earlierLocations = "earlier-locations"
    /// Items, heads and SENCOs of the same school.
    case schoolItems = "school-items"
    /// Themes of comments, heads and SENCOs of the same school.
    case schoolThemes = "school-themes"
    /// Self-ratings of the same people before and after.
    case gains
    /// Whether a domain rises or falls from cohort to cohort, or steps where the questionnaire changed.
    case trends
    /// Whether people answered alike, group by group.
    case response
    /// Whether a scale is as consistent, and its items are answered alike, in two cohorts.
    case invariance

    /// How the verdicts of the family are decided.
    ///
    /// What the evaluation is asked for is bounded in the chance of any false alarm; what is looked over
    /// for places to ask about, in their share.
    public var correction: TestFamily.Correction {
      switch self {
      case .locations, .earlierLocations: .benjaminiHochberg
      default: .holm
      }
    }
  }

  /// What about the outcome is tested.
  public enum Aspect: Hashable, Sendable {
    /// Whether it differs between two cohorts.
    case difference
    /// Whether the same people moved.
    case gain
    /// Whether it rises or falls from cohort to cohort between two changes of the questionnaire; the
    /// first and the last of these cohorts.
    case rise(from: Cohort, through: Cohort)
    /// Whether it steps up or down where the questionnaire changed, at a cohort.
    case step(at: Cohort)
    /// Whether its rise changed there.
    case riseChange(at: Cohort)
    /// Whether groups of people answered alike.
    case response(Occasion, ResponseBalance.Fact)
    /// Whether the scale is as consistent in both cohorts.
    case consistency
    /// Whether people alike on the scale answer an item of it alike in both cohorts.
    case drift(Item)
  }

  /// What came of a test.
  public enum Result: Hashable, Sendable {
    /// Chance is an unlikely explanation, by the family's correction.
    case beyondChance
    /// Chance is a likely explanation.
    case couldBeChance
    /// A figure behind it is hidden.
    case hidden
  }

  /// The family, a slash, and what is tested.
  public let id: String
  /// The family.
  public let family: Family
  /// What is tested, in reports.
  public let outcome: String
  /// What about it is tested.
  public let aspect: Aspect
  /// Whose answers.
  public let source: FeedbackSource
  /// The difference, gain or rise that is tested, or why the test has none.
  public internal(set) var estimate: Reported<Estimate>
  /// The test, with its p-value before correction.
  public internal(set) var test: Reported<TestResult>
  /// p corrected within the family by Holm's method.
  public internal(set) var holm: Reported<Double>
  /// p corrected within the family by the method of Benjamini and Hochberg.
  public internal(set) var benjaminiHochberg: Reported<Double>
  /// p corrected within the family by the method of Benjamini and Yekutieli, which holds however the
  /// tests depend on each other.
  public internal(set) var benjaminiYekutieli: Reported<Double>
  /// What came of it.
  public internal(set) var result: Result
  /// The smallest difference that numbers of this size would have shown four times in five.
  public internal(set) var detectable: Reported<Estimate>
}
