import EvaluationModel

/// What cells without an answer mean in the exports of a survey site.
struct SiteRules {
  let site: SurveyExport
  /// What stands in place of an answer, by the cell's text.
  let marks: [String: AnswerState]
  /// What a blank cell means.
  let blankMeans: AnswerState
  /// The same in words, with what cannot be told apart.
  let explanation: String

  /// - Parameters:
  ///   - site: The survey site.
  ///   - holds: Whether a text stands alone in some cell of the table.
  init(_ site: SurveyExport, holds: (String) -> Bool) {
    self.site = site
    switch site {
    case .limeSurveyVV:
      marks = ["{question_not_shown}": .notShown]
      blankMeans = .skipped
      explanation =
        "a blank cell was shown and passed over; {question_not_shown} marks what was not shown"
    case .limeSurvey:
      marks = [:]
      blankMeans = .unknown
      explanation =
        "a blank cell may be skipped or not shown: this export does not tell (a VV export does)"
    case .qualtrics, .qualtricsInsights, .qualtricsLegacy, .qualtricsSPSS:
      let isMarked = holds("-99") || holds("Seen but unanswered")
      marks = ["-99": .skipped, "Seen but unanswered": .skipped].filter { holds($0.key) }
      blankMeans = isMarked ? .notShown : .unknown
      explanation =
        isMarked
        ? "-99 marks a question that was seen and not answered, so a blank cell was not shown"
        : "a blank cell may be skipped or not shown: the export was made without the mark for it"
    case .jiscCodes, .jiscSPSS:
      marks = [:]
      blankMeans = .unknown
      explanation =
        "a blank cell may be skipped or routed past, and 0 in a tick box may be not ticked, skipped "
        + "or routed past: the other questions of the row must tell"
    case .jiscLabels:
      marks = [:]
      blankMeans = .unknown
      explanation = "a blank cell may be skipped or routed past: this export does not tell"
    case .surveyMonkey:
      marks = [:]
      blankMeans = .unknown
      explanation =
        "where all options of a question are blank, it was skipped or not shown: this does not tell"
    case .microsoftForms, .googleForms, .examinerForm:
      marks = [:]
      blankMeans = .unknown
      explanation = "a blank cell may be skipped or not shown: this export does not tell"
    case .cohortWorkbook, .table, .spss, .examinerReport, .jiscKey:
      // R writes NA for every missing value, and no questionnaire offers it beside "N/A".
      let isFromR = site == .table && holds("NA") && !holds("N/A")
      marks = isFromR ? ["NA": .unknown] : [:]
      blankMeans = .unknown
      explanation =
        isFromR
        ? "NA, as R writes missing values, may be skipped or not shown: the file does not tell"
        : "a blank cell may be skipped or not shown: the file does not tell"
    }
  }
}
