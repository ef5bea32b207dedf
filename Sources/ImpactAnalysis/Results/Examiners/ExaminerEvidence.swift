public import EvaluationModel
public import Evidence

/// What an external examiner asks of an evaluation, beside the recommendations.
public struct ExaminerEvidence: Hashable, Sendable {
  /// What examiners judged, report by report, the latest first.
  public let reports: [ExaminerReading]
  /// Themes that examiners criticised in two years or more, those of most years first.
  public let concerns: [RecurringTheme]
  /// Themes that examiners praised as good practice in two years or more, those of most years first.
  public let commendations: [RecurringTheme]
  /// What came of enrolments, by location, university and so on.
  public internal(set) var outcomes: [AwardOutcomes]
  /// Who answered, beside the roll.
  public internal(set) var samples: [RespondentSample]
  /// How participants and headteachers of each authority speak of the partnership.
  public internal(set) var partnership: [AuthorityVoice]
  /// What participants criticise this year and last, and no recommendation speaks of.
  public internal(set) var unanswered: [UnansweredTheme]
  /// What heads say of those who passed and of the others.
  public internal(set) var portfolio: PortfolioMatch?
  /// The sheets that were signed for this cohort, in that order, the latest of each role.
  public internal(set) var signedSheets: [ExaminerSheet]
}

extension ImpactEvaluation {
  /// The same evaluation as if no examiner had signed a sheet.
  public func withoutSignatures() -> ImpactEvaluation {
    var evaluation = self
    evaluation.examiners.signedSheets = []
    for place in evaluation.recommendations.indices {
      evaluation.recommendations[place].signed = nil
    }
    return evaluation
  }
}

/// What one report of an external examiner says, section by section.
public struct ExaminerReading: Hashable, Sendable, Identifiable {
  /// The id of the report.
  public let id: String
  /// Who made it and when.
  public let attribution: String
  /// The university that it is about, or `nil`.
  public let university: String?
  /// The cohort that it is about.
  public let cohort: Cohort
  /// The day of the report, or `nil`.
  public let date: CalendarDate?
  /// Whether it is published, so that it may be quoted.
  public let isPublished: Bool
  /// The judgements that were ticked, in the order of the form; empty where it asks for none.
  public let judgements: [Judgement]
  /// What the text of each section says, in the order of the form.
  public let sections: [SectionReading]

  /// A judgement that is ticked.
  public struct Judgement: Hashable, Sendable {
    /// What is judged.
    public let item: Item
    /// What was ticked, or `nil` where nothing was.
    public let level: Scale.Level?
  }

  /// What the text of a section says, counted by theme.
  public struct SectionReading: Hashable, Sendable {
    /// The section.
    public let prompt: Prompt
    /// Themes that the section speaks well of.
    public let strengths: Int
    /// Themes that the section criticises.
    public let weaknesses: Int
  }
}

/// A theme that examiners raise again and again.
public struct RecurringTheme: Hashable, Sendable, Identifiable {
  public var id: String { theme }
  /// The theme's id.
  public let theme: String
  /// The theme in reports.
  public let label: String
  /// The cohorts whose reports raise it, the earliest first.
  public let cohorts: [Cohort]
  /// How many reports raise it.
  public let reports: Int
  /// The ids of the recommendations whose words speak of it.
  public let recommendations: [String]
}

/// What participants criticise and no recommendation speaks of.
public struct UnansweredTheme: Hashable, Sendable, Identifiable {
  public var id: String { theme }
  /// The theme's id.
  public let theme: String
  /// The theme in reports.
  public let label: String
  /// The share of this cohort's answers with text that criticise it.
  public internal(set) var critical: Share
  /// The same in the cohort before.
  public internal(set) var previous: Share
}

/// How often the comments from one authority's schools speak of the partnership.
public struct AuthorityVoice: Hashable, Sendable, Identifiable {
  public var id: String { authority.id }
  /// The authority.
  public let authority: Authority
  /// The share of answers with text that speak of it.
  public internal(set) var prevalence: Share
  /// How many of them criticise it.
  public internal(set) var critical: Reported<Int>
}

/// Heads' answers beside what the portfolios of their SENCOs came to.
public struct PortfolioMatch: Hashable, Sendable {
  /// Heads whose SENCO holds the award.
  public internal(set) var awarded: Reported<Int>
  /// Heads whose SENCO does not, or not yet.
  public internal(set) var others: Reported<Int>
}
