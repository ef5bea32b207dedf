/// The invented days of what became of a recommendation.
struct RecommendationDates {
  /// When it was answered, or `nil` where no answer is on record.
  let answered: Day?
  /// When it was closed, or `nil`.
  let closed: Day?
  /// What the next examiner said of it, as the plan writes it, or `nil`.
  let verdict: String?

  /// Most answers come within four weeks, and most recommendations are closed within a year.
  ///
  /// The days are drawn from a stream of their own, so that they change nothing else.
  ///
  /// - Parameters:
  ///   - recommendation: The recommendation.
  ///   - number: Its number in the report.
  ///   - report: The report.
  ///   - seed: The seed of the demonstration.
  init(
    of recommendation: ExaminerRecommendation, number: Int, in report: ExaminerReport,
    seed: UInt64
  ) {
    guard report.isPublished else {
      // The report came too late to be answered before the plan was written.
      (answered, closed, verdict) = (nil, nil, nil)
      return
    }
    // A report is answered as a whole.
    var answering = RandomSource(seed: seed, label: "answer to \(report.id)")
    let weeks = answering.happens(0.2) ? 30 + answering.below(18) : 12 + answering.below(16)
    let answer = report.date + weeks
    var closing = RandomSource(seed: seed, label: "closing of \(report.id) \(number)")
    answered = answer
    switch recommendation.status {
    case .open, .partly: closed = nil
    case .notAccepted: closed = answer
    case .closed:
      closed =
        closing.happens(0.2)
        ? report.date + 380 + closing.below(120) : answer + 40 + closing.below(220)
    }
    let isOld = report.cohort < 6
    verdict =
      recommendation.status == .closed && isOld
      ? (closing.happens(0.8) ? "agree" : "agree-in-part") : nil
  }
}
