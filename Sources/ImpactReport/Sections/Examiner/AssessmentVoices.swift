import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// What participants say about assessment, marking and feedback.
  var voicesSection: Section {
    Section(
      id: "assessment", title: sayPlainly("examiner-brief.assessment"),
      blocks: assessment(id: "assessment"),
      subsections: [
        hasComments
          ? Section(
            id: "unanswered", title: sayPlainly("examiner-brief.unanswered"),
            blocks: unanswered(id: "table-unanswered")) : nil,
        asks(.headteacher)
          ? Section(
            id: "portfolios",
            title: sayPlainly("examiner-brief.portfolios"), blocks: portfolios) : nil,
      ].compactMap { $0 })
  }

  /// Whether participants wrote comments.
  private var hasComments: Bool { evaluation.comments.contains { $0.source == .senco } }

  /// Whether a questionnaire of the plan is for somebody.
  private func asks(_ source: FeedbackSource) -> Bool {
    plan.instruments.contains { $0.source == source }
  }

  /// The items that participants rated and whose wording speaks of assessment or feedback; those that
  /// they rate before the course too are about themselves.
  var assessmentItems: [ItemResult] {
    items(of: .senco).filter { item in
      guard item.occasion == .single else { return false }
      let words = item.item.text.lowercased().split { !$0.isLetter }
      return words.contains { word in Self.assessmentWords.contains { word.hasPrefix($0) } }
    }
  }

  private static let assessmentWords = ["assess", "assignment", "feedback", "mark", "portfolio"]

  /// The themes of the codebook that assessment and feedback come under.
  private static let assessmentThemes = ["assessment", "tutor_support"]

  /// Ratings, themes and quotations on assessment and feedback.
  ///
  /// - Parameter id: With what the anchors begin.
  /// - Returns: The blocks; where there are none, which data would be needed.
  func assessment(id: String) -> [Block] {
    var blocks: [Block] = []
    if !assessmentItems.isEmpty {
      blocks.append(.table(assessmentRatings(id: anchor("table", id, "ratings"))))
    }
    let themes = evaluation.themes.filter {
      $0.source == .senco && Self.assessmentThemes.contains($0.theme)
    }
    if themes.isEmpty {
      if hasComments { blocks.append(.paragraph(say("examiner-brief.no-assessment-theme"))) }
    } else {
      blocks.append(.table(assessmentComments(themes, id: anchor("table", id, "themes"))))
    }
    for choice in evaluation.quotations
    where choice.theme.map(Self.assessmentThemes.contains) ?? false {
      blocks.append(
        .quotations(
          QuotationSet(
            id: anchor(id, "quotations", choice.id), rule: say("examiner-brief.quoted"),
            quotations: choice.quotations.enumerated().map { place, quotation in
              Quotation(
                id: anchor(id, "quotation", choice.id, String(place + 1)),
                text: Text(quotation.text), attribution: "[\(quotation.attribution)]",
                theme: choice.label, direction: tone(of: quotation.direction))
            }, passedOver: say("examiner-brief.passed-over"))))
    }
    blocks.append(.paragraph(say("examiner-brief.no-turnaround")))
    return blocks
  }

  /// The ratings of statements on assessment and feedback, beside those of the cohort before.
  func assessmentRatings(id: String) -> Table {
    let unit = sayPlainly("examiner-brief.percent")
    // Where none of them was rated before, there is nothing to stand beside.
    let isCompared = assessmentItems.contains { item in
      if case .notEstimable = item.previous.estimate { false } else { true }
    }
    return Table(
      id: id,
      caption: say("examiner-brief.ratings-caption", ["cohort": .init(evaluation.cohort.name)]),
      columns: [
        .text(sayPlainly("examiner-brief.column.item")),
        .number(sayPlainly("examiner-brief.column.rated")),
        .number(sayPlainly("examiner-brief.column.favourable"), unit: unit),
        .number(sayPlainly("examiner-brief.column.lower"), unit: unit),
        .number(sayPlainly("examiner-brief.column.upper"), unit: unit),
      ]
        + (isCompared
          ? [
            .number(sayPlainly("examiner-brief.column.cohort-before"), unit: unit),
            .text(sayPlainly("examiner-brief.column.change")),
          ] : []),
      rows: assessmentItems.map { item in
        Row(
          Text(item.item.text),
          [
            .base(of: item.favourable.estimate), .value(of: item.favourable.estimate),
            .lowerBound(of: item.favourable.estimate),
            .upperBound(of: item.favourable.estimate),
          ]
            + (isCompared
              ? [.value(of: item.previous.estimate), .text(words(for: item.comparison.verdict))]
              : []))
      }, notes: [say("examiner-brief.ratings-note")])
  }

  private func assessmentComments(_ themes: [ThemeResult], id: String) -> Table {
    Table(
      id: id,
      caption: say(
        "examiner-brief.comments-caption",
        ["who": .init(name(.senco).plural), "cohort": .init(evaluation.cohort.name)]),
      columns: [
        .text(sayPlainly("examiners.column.theme")),
        .number(sayPlainly("examiner-brief.column.answers")),
        .number(sayPlainly("examiner-brief.column.speak")),
        .number(
          sayPlainly("examiner-brief.column.share"), unit: sayPlainly("examiner-brief.percent")),
      ] + ThemeDirection.allCases.map { .number(heading(of: $0)) },
      rows: themes.map { theme in
        Row(
          Text(theme.label),
          [
            .base(of: theme.prevalence.estimate), .count(theme.prevalence.successes),
            .value(of: theme.prevalence.estimate),
          ] + ThemeDirection.allCases.map { .count(theme.directions[$0] ?? .result(0)) })
      })
  }

  /// What participants criticise and no recommendation speaks of.
  func unanswered(id: String) -> [Block] {
    let themes = evaluation.examiners.unanswered
    guard hasComments else { return [.paragraph(say("examiner-brief.unanswered-no-comments"))] }
    guard let previous = evaluation.previous else {
      return [.paragraph(say("examiner-brief.unanswered-first"))]
    }
    guard !themes.isEmpty else { return [.paragraph(say("examiner-brief.unanswered-none"))] }
    let isAnyShown = themes.contains {
      $0.critical.estimate.value != nil || $0.previous.estimate.value != nil
    }
    guard isAnyShown else {
      return [
        .paragraph(say("examiner-brief.unanswered-rule")), .list(themes.map { Text($0.label) }),
      ]
    }
    let unit = sayPlainly("examiner-brief.percent")
    return [
      .paragraph(say("examiner-brief.unanswered-rule")),
      .table(
        Table(
          id: id, caption: say("examiner-brief.unanswered-caption"),
          columns: [
            .text(sayPlainly("examiners.column.theme")),
            .number(sayPlainly("examiner-brief.column.critical")),
            .number(evaluation.cohort.shortName, unit: unit),
            .number(previous.shortName, unit: unit),
            .number(sayPlainly("examiner-brief.column.answers")),
          ],
          rows: themes.map { theme in
            Row(
              Text(theme.label),
              [
                .count(theme.critical.successes), .value(of: theme.critical.estimate),
                .value(of: theme.previous.estimate), .base(of: theme.critical.estimate),
              ])
          })),
    ]
  }

  /// Whether heads report what the portfolios show, as far as the records tell.
  var portfolios: [Block] {
    guard asks(.headteacher) else { return [.paragraph(say("examiner-brief.no-heads"))] }
    guard let match = evaluation.examiners.portfolio else {
      return [.paragraph(say("examiner-brief.no-portfolios"))]
    }
    func words(_ count: Reported<Int>) -> String {
      count.value.map(NumberFormat.count) ?? sayPlainly("examiner-brief.a-few")
    }
    return [
      .paragraph(
        say(
          "examiner-brief.portfolio-match",
          ["awarded": .init(words(match.awarded)), "others": .init(words(match.others))]))
    ]
  }
}
