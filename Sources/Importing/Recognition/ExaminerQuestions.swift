import EvaluationModel

/// Recognises a form that external examiners fill in by what it asks.
enum ExaminerQuestions {
  /// What such forms ask about; each counts once, however many questions speak of it.
  private static let subjects: [[String]] = [
    ["external examiner"],
    ["threshold", "academic standards", "standards set for the award", "national standards"],
    ["comparab", "other institutions", "other providers"],
    ["assessment process", "rigorous", "fairly", "marking", "moderat"],
    ["good practice", "innovation"],
    ["recommendation"],
    ["previous report", "last year's report", "issues raised", "earlier report"],
    ["board of examiners", "exam board", "assessment board", "conduct of the board"],
    ["programme material", "module handbook", "draft assessment", "sufficient evidence"],
  ]

  /// How many subjects of examiners' forms the headings speak of.
  static func subjects(in headings: [String]) -> Int {
    let keys = headings.map(LabelKey.key(of:))
    return subjects.count { words in
      words.contains { word in keys.contains { $0.contains(word) } }
    }
  }

  /// The export as an examiners' form, where its questions are those that examiners are asked.
  static func checked(_ recognised: RecognisedExport, headings: [String]) -> RecognisedExport {
    let sites: [SurveyExport] = [
      .microsoftForms, .googleForms, .table, .surveyMonkey, .jiscLabels, .qualtrics,
    ]
    let count = subjects(in: headings)
    guard sites.contains(recognised.export), count >= 4 else { return recognised }
    return recognised.taken(
      for: .examinerForm,
      because: "its questions are those of external examiners' reports (\(count) subjects)")
  }
}
