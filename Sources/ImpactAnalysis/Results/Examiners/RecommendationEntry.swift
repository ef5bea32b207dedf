public import EvaluationModel

/// One recommendation of an examiner and what came of it.
public struct RecommendationEntry: Hashable, Sendable, Identifiable {
  public let id: String
  /// The id of the report that it stands in.
  public let report: String
  /// Who made it and when, as `External Examiner November 2016`.
  public let attribution: String
  /// The university that the report is about, or `nil`.
  public let university: String?
  /// The cohort that the report is about.
  public let cohort: Cohort
  /// The day of the report, or `nil`.
  public let raised: CalendarDate?
  /// The year of the report, or `nil`.
  public let year: Int?
  /// The section of the report, as `Marking, moderation and feedback`; or `nil`.
  public let section: String?
  /// The recommendation, in the examiner's words but for what identifies somebody.
  public let text: String
  /// How strongly, or `nil`.
  public let priority: String?
  /// Whether the report is published, so that it may be quoted.
  public let isPublished: Bool
  /// What the plan says came of it, or `nil`.
  public let followUp: RecommendationFollowUp?
  /// The ids of the codebook's themes that its words speak of.
  public let themes: [String]
  /// The ids of earlier recommendations in similar words, the earliest first.
  public let earlier: [String]
  /// What an examiner has said since on a sheet, the latest; or `nil`.
  public internal(set) var signed: Signed?

  /// What an examiner wrote beside a recommendation.
  public struct Signed: Hashable, Sendable {
    /// What was chosen and added.
    public let verdict: ExaminerSheet.Verdict
    /// In which role it was signed.
    public let role: String
    /// When it was signed.
    public let date: CalendarDate
  }
}

extension RecommendationEntry {
  /// Within how many days a report on a postgraduate programme is to be answered: four weeks, as
  /// universities in England ask.
  public static let answerDays = 28

  /// Whether it is one that must be done.
  public var isEssential: Bool { priority?.lowercased() == "essential" }

  /// What an examiner has said of how it was dealt with: on a sheet, else in the plan.
  public var verdict: ExaminerChoice? { signed?.verdict.choice ?? followUp?.verdict }

  /// The days from the report to the answer, or `nil` where one of them is not known.
  public var daysToAnswer: Int? {
    guard let raised, let answered = followUp?.answered else { return nil }
    return answered.days(since: raised)
  }

  /// The days from the report to the end, or `nil` where one of them is not known.
  public var daysToClose: Int? {
    guard let raised, let closed = followUp?.closed else { return nil }
    return closed.days(since: raised)
  }

  /// How it stands on a day.
  ///
  /// What the plan dates later than that day has not happened yet.
  ///
  /// - Parameter date: The day.
  /// - Returns: The state.
  public func state(on date: CalendarDate) -> LedgerState {
    guard let followUp else { return LedgerState(kind: .unanswered, isLate: false) }
    let hasEnded = followUp.closed.map { $0 <= date } ?? true
    let isAnswered = followUp.response != nil && followUp.answered.map { $0 <= date } ?? true
    let isDue = followUp.due.map { $0 < date } ?? false
    switch followUp.status {
    case .closed where hasEnded: return LedgerState(kind: .closed, isLate: false)
    case .notAccepted where hasEnded: return LedgerState(kind: .notAccepted, isLate: false)
    case .partly: return LedgerState(kind: .partly, isLate: isDue)
    case .open, .closed, .notAccepted:
      return LedgerState(kind: isAnswered ? .open : .unanswered, isLate: isDue)
    }
  }

  /// Whether the answer took, or has taken up to a day, longer than four weeks; `nil` where that is
  /// not known.
  ///
  /// - Parameter date: The day.
  /// - Returns: Whether it is late; an answer without a date may have come in time.
  public func isAnsweredLate(on date: CalendarDate) -> Bool? {
    guard let raised else { return nil }
    if let answered = followUp?.answered, answered <= date {
      return answered.days(since: raised) > Self.answerDays
    }
    if followUp?.answered == nil, followUp?.response != nil { return nil }
    return date.days(since: raised) > Self.answerDays ? true : nil
  }
}
