import EvaluationModel

extension ColumnBinding.Role {
  /// What the column is bound as, in words.
  var words: String {
    switch self {
    case .response: "response id"
    case .participant: "participant"
    case .date: "date"
    case .cohort: "cohort"
    case .location: "location"
    case .authority: "authority"
    case .participantType: "participant type"
    case .item(let item, .single): "item \(item)"
    case .item(let item, let occasion): "item \(item) (\(occasion.rawValue))"
    case .option(let question, let option): "option \(option) of question \(question)"
    case .options(let question, _): "options of question \(question)"
    case .otherText(let question): "other text of question \(question)"
    case .comment(let prompt): "comment \(prompt)"
    case .consent: "consent to be quoted"
    case .selfReport: "self-report"
    case .mode: "mode"
    case .outcome: "outcome"
    case .awardDate: "award date"
    case .attribute(let name): "attribute \(name)"
    case .recommendations(let section): "recommendations of section \(section)"
    case .drop: "dropped"
    }
  }

  /// Whether a cell of the column is filled, blank or a misfit, and in no state of an answer.
  var isFilledOrBlank: Bool {
    switch self {
    case .item, .option, .options, .otherText, .comment, .drop: false
    case .response, .participant, .date, .cohort, .location, .authority, .participantType,
      .consent, .selfReport, .mode, .outcome, .awardDate, .attribute, .recommendations:
      true
    }
  }

  /// Whether its cells hold what the plan does not list: texts, codes of people, and days.
  var isOpen: Bool {
    switch self {
    case .response, .participant, .date, .awardDate, .otherText, .comment, .recommendations: true
    default: false
    }
  }
}
