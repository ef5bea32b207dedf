import EvaluationModel

/// What the cells of a kind of export mean beyond what every file and the plan say.
struct ExportRules {
  /// What stands in a cell in place of an answer and why, by label key.
  private(set) var states: [String: AnswerState] = [:]
  /// Whether a box that is marked "not ticked" says no more than an empty cell.
  private(set) var uncheckedSaysNothing = false
  /// What stands for "not ticked" beside the usual words, as label keys.
  private(set) var unticked: [String] = []
  /// What stands between the options of one cell, or `nil` where each cell holds one.
  private(set) var separator: OptionSeparator?
  /// What stands among the options of one cell for "Other", whose text has a column of its own, as
  /// label keys.
  private(set) var otherMarks: Set<String> = []
  /// Whether cells hold LimeSurvey's escapes.
  private(set) var escapesCells = false
  /// How two header rows belong together.
  private(set) var headings = HeadingRows.together

  init(_ export: SurveyExport) {
    switch export {
    case .jiscCodes, .jiscSPSS:
      // A respondent who was never asked has 0 in every box too.
      uncheckedSaysNothing = true
      headings = .apart
    case .jiscLabels: separator = OptionSeparator(",", isNotBeforeSpace: true)
    case .microsoftForms: separator = OptionSeparator(";")
    case .googleForms: separator = OptionSeparator(", ")
    case .qualtrics, .qualtricsInsights, .qualtricsLegacy, .qualtricsSPSS:
      // Seen but unanswered. -1 and -2 are real answers in some questionnaires.
      states = ["-99": .skipped]
      separator = OptionSeparator(",")
      headings = .apart
    case .surveyMonkey: headings = .carried
    case .limeSurvey, .limeSurveyVV:
      // "Convert Y/N" writes 1 for yes and 2 for no.
      unticked = ["2"]
      otherMarks = ["-oth-"]
      guard export == .limeSurveyVV else { break }
      states = ["{question_not_shown}": .notShown]
      headings = .apart
      escapesCells = true
    case .spss: headings = .apart
    case .jiscKey, .cohortWorkbook, .examinerReport, .examinerForm, .table: break
    }
  }
}

/// How the rows of a header belong together.
enum HeadingRows {
  /// The first row says the question and the second its row or option, over every column.
  case together
  /// The first row says each question once, over the first of its columns.
  case carried
  /// Each row says the whole in its own way, as by id and by text.
  case apart
}
