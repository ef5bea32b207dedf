extension DemonstrationPlan {
  static let scales: String = {
    let blocks = AnswerScale.all.map { scale in
      var lines = [
        "- id: \(scale.id)", "  positive_phrase: \(scale.positivePhrase)", "  levels:",
      ]
      for (index, label) in scale.labels.enumerated() {
        let value = index + 1
        let role =
          value >= scale.positiveFrom
          ? "positive" : value <= scale.negativeTo ? "negative" : "neutral"
        var line = "    - {value: \(value), label: \(YAMLText.quoted(label)), role: \(role)"
        if let aliases = scale.aliases[value] { line += ", aliases: \(YAMLText.list(aliases))" }
        lines.append(line + "}")
      }
      if !scale.outside.isEmpty { lines.append("  outside:") }
      for answer in scale.outside {
        lines.append(
          "    - {label: \(YAMLText.quoted(answer.label)), state: \(answer.state), "
            + "aliases: \(YAMLText.list(answer.aliases))}")
      }
      return indented(lines, by: 2)
    }
    return """
      # The answer scales, from the lowest level to the highest. A level is found by its label, by an
      # alias or by its number. Answers outside the order say why there is no rating: "too early" is
      # neither missing nor a middle.
      scales:
      \(blocks.joined(separator: "\n"))
      """
  }()

  static let instruments: String = {
    let question = [HeadteacherItems.question]
    let parts = [
      instrument(
        "self-audit", "Self-audit against the learning outcomes", "senco",
        version("v2009", items: AuditOutcome.version2009.map(\.item))
          + version(
            "v2014", because: "the learning outcomes were replaced in September 2014",
            items: AuditOutcome.version2014.map(\.item))),
      instrument(
        "end-of-course", "End-of-course questionnaire", "senco",
        version(
          "v1", items: CourseItems.course + CourseItems.impact, questions: CourseItems.questions)),
      instrument(
        "follow-up", "Questionnaire twelve months on", "senco",
        version("v1", items: CourseItems.followUp, questions: [CourseItems.followUpQuestion])),
      instrument(
        "headteacher", "Headteacher impact questionnaire", "headteacher",
        version("v1", items: HeadteacherItems.four, questions: question)
          + version(
            "v2", because: "the scale went from four points to five", items: HeadteacherItems.five,
            questions: question)),
      instrument(
        "external-examiner", "External examiner's report", "examiner",
        version(
          "v1", items: ExaminerSection.all.compactMap(\.item),
          questions: ExaminerSection.all.compactMap { section in
            section.prompt.map { prompt in
              OpenQuestion(
                id: prompt, text: section.title, role: prompt == "E9" ? "good" : "other")
            }
          })),
    ]
    return """
      # The questionnaires and report forms, in all their versions. Items of two versions are compared
      # only where "comparable_with" says that neither wording nor scale changed. "guskey" is the level
      # of evaluation that an item is evidence for: 1 reactions, 2 learning, 3 support by the
      # organisation, 4 use of what was learned, 5 pupils. The role of an open question decides what a
      # bare "More time" means: wanted (improve), had (good) or gained (change).
      instruments:
      \(parts.joined(separator: "\n"))
      """
  }()

  private static func instrument(
    _ id: String, _ title: String, _ source: String, _ versions: [String]
  ) -> String {
    indented(
      [
        "- id: \(id)", "  title: \(YAMLText.quoted(title))", "  source: \(source)", "  versions:",
      ] + versions.map { "    \($0)" }, by: 2)
  }

  private static func version(
    _ id: String, because reason: String? = nil, items: [RatedItem] = [],
    questions: [OpenQuestion] = []
  ) -> [String] {
    var lines = ["- id: \(id)"]
    if let reason { lines.append("  break_reason: \(reason)") }
    if !items.isEmpty { lines.append("  items:") }
    lines += items.map { "    \($0.planLine)" }
    if !questions.isEmpty { lines.append("  prompts:") }
    lines += questions.map { "    \($0.planLine)" }
    return lines
  }
}
