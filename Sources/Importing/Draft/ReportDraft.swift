import EvaluationModel

/// The mapping of an examiner's report, as lines of YAML, and the questions that it refers to.
struct ReportDraft {
  private(set) var questions = QuestionDraft()
  /// The lines of `sections`, without their indentation.
  private(set) var sections: [String] = []

  /// - Parameters:
  ///   - shape: What the report looks like.
  ///   - scales: The scales of the draft.
  init(_ shape: ReportShape, scales: inout ScaleRegister) {
    for section in shape.sections where !section.title.isEmpty {
      let canonical = section.suggestion
      var parts: [String] = []
      if let number = section.number { parts.append("number: \(QuotedText.of(number))") }
      parts.append("title: \(QuotedText.of(section.title))")
      if canonical == .recommendations {
        parts.append("recommendations: \(CanonicalSection.recommendations.rawValue)")
      } else {
        let id = canonical.map { DraftID.plain($0.title) } ?? DraftID.words(of: section.title)
        if section.hasTick {
          let item = questions.addItem(id, text: section.title, scale: scales.id(of: Self.yesNo))
          parts.append("item: \(item)")
        }
        parts.append("prompt: \(questions.addPrompt(id, text: section.title))")
      }
      let what = canonical.map { "\($0.rawValue) \($0.title)" } ?? "no canonical section is like it"
      sections.append("- {\(parts.joined(separator: ", "))}  # check: \(what)")
    }
  }

  /// The boxes of reports' forms.
  private static let yesNo = SuggestedScale(
    id: "yes-no",
    levels: [
      Scale.Level(value: 1, label: "No", role: .negative, aliases: ["N"]),
      Scale.Level(value: 2, label: "Yes", role: .positive, aliases: ["Y"]),
    ],
    outside: [
      Scale.OutsideAnswer(label: "N/A", state: .notApplicable, aliases: ["Not applicable"])
    ],
    positivePhrase: "said yes", direction: .rising, evidence: .labels,
    reason: "the boxes of the form are yes and no", misfits: 0, misspellings: [:], unplaced: [])
}
