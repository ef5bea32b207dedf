import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// What an examiner should know before the board, each with its numbers.
  var examinerFindings: [Finding] {
    [
      standardsFinding, lastYearFinding, parityFinding, concernFinding, praiseFinding,
      feedbackFinding, unansweredFinding,
    ].compactMap { $0 }
  }

  /// What the examiners of this cohort judged.
  private var standardsFinding: Finding? {
    let reports = evaluation.examiners.reports.filter { $0.cohort.id == evaluation.cohort.id }
    guard !reports.isEmpty else { return nil }
    let ticks = reports.flatMap(\.judgements).compactMap(\.level)
    let favourable = ticks.count { $0.role == .positive }
    let strengths = reports.flatMap(\.sections).reduce(0) { $0 + $1.strengths }
    let weaknesses = reports.flatMap(\.sections).reduce(0) { $0 + $1.weaknesses }
    let ticked: Text =
      ticks.isEmpty
      ? say("examiner-brief.finding.unticked")
      : say(
        "examiner-brief.finding.ticked",
        ["favourable": .init(favourable), "ticks": .init(ticks.count)])
    return Finding(
      id: "finding-standards",
      sentence: say(
        "examiner-brief.finding.standards",
        [
          "number": .init(Wording.sentenceStart(Wording.number(reports.count))),
          "reports": .init(reports.count), "cohort": .init(evaluation.cohort.shortName),
        ]) + ticked,
      strength: .descriptive,
      detail: say(
        "examiner-brief.finding.standards-detail",
        ["strengths": .init(strengths), "weaknesses": .init(weaknesses)]),
      link: "table-judgements")
  }

  /// What was done about the recommendations of the cohort before.
  private var lastYearFinding: Finding? {
    guard let previous = evaluation.previous else { return nil }
    let lines = ledger.lines.filter { $0.entry.cohort.id == previous.id }
    guard !lines.isEmpty else { return nil }
    let days = lines.compactMap(\.entry.daysToAnswer)
    let detail: Text =
      days.max().map { longest in
        say(
          "examiner-brief.finding.last-year-detail",
          [
            "answered": .init(days.count), "days": .init(longest), "total": .init(lines.count),
          ])
      } ?? say("examiner-brief.finding.last-year-undated")
    return Finding(
      id: "finding-last-year",
      sentence: say(
        "examiner-brief.finding.last-year",
        [
          "total": .init(lines.count), "cohort": .init(previous.shortName),
          "states": .init(states(of: lines)),
          "late": .init(lines.count(where: \.state.isLate)),
        ]), strength: .descriptive, detail: detail, link: "table-last-year")
  }

  /// How many stand in each state, as `2 closed, 2 partly met and 1 open`.
  private func states(of lines: [ExaminerLedger.Line]) -> String {
    let parts = LedgerState.Kind.allCases.compactMap { kind -> String? in
      let count = lines.count { $0.state.kind == kind }
      guard count > 0 else { return nil }
      return switch kind {
      case .closed: sayPlainly("examiner-brief.finding.closed", ["n": .init(count)])
      case .partly: sayPlainly("examiner-brief.finding.partly", ["n": .init(count)])
      case .open: sayPlainly("examiner-brief.finding.open", ["n": .init(count)])
      case .unanswered: sayPlainly("examiner-brief.finding.no-answer", ["n": .init(count)])
      case .notAccepted: sayPlainly("examiner-brief.finding.not-accepted", ["n": .init(count)])
      }
    }
    return Wording.list(parts)
  }

  /// Whether the locations are alike.
  private var parityFinding: Finding? {
    guard let outcomes = evaluation.examiners.outcomes.first(where: { $0.aspect == .location }),
      let sentence = paritySentence(outcomes), let test = outcomes.tests[.onTime]?.value
    else { return nil }
    let isBeyond = (test.adjustedP ?? test.p) < 1 - plan.reporting.level
    let count = outcomes.groups.compactMap { $0.paths[.onTime]?.value?.count }.reduce(0, +)
    return Finding(
      id: "finding-parity", sentence: sentence, strength: isBeyond ? .moderate : .couldBeChance,
      detail: say(
        "examiner-brief.finding.parity-detail",
        ["enrolments": .init(count), "places": .init(outcomes.groups.count)]),
      link: "table-parity")
  }

  /// The concern that comes back in most years.
  private var concernFinding: Finding? {
    evaluation.examiners.concerns.first.map { theme in
      finding(
        "finding-concern", theme, link: "table-concerns",
        say(
          "examiner-brief.finding.concern",
          [
            "theme": .init(Wording.lowerFirst(theme.label)), "years": .init(theme.cohorts.count),
            "last": .init(theme.cohorts.last?.shortName ?? ""),
          ]))
    }
  }

  /// The good practice that is praised in most years.
  private var praiseFinding: Finding? {
    evaluation.examiners.commendations.first.map { theme in
      finding(
        "finding-praise", theme, link: "table-commendations",
        say(
          "examiner-brief.finding.praise",
          [
            "theme": .init(Wording.lowerFirst(theme.label)), "years": .init(theme.cohorts.count),
            "last": .init(theme.cohorts.last?.shortName ?? ""),
          ]))
    }
  }

  private func finding(
    _ id: String, _ theme: RecurringTheme, link: String, _ sentence: Text
  ) -> Finding {
    let open = Set(ledger.open.map(\.id)).intersection(theme.recommendations).count
    return Finding(
      id: id, sentence: sentence, strength: .descriptive,
      detail: theme.recommendations.isEmpty
        ? say(
          "examiner-brief.finding.theme-detail-none",
          [
            "reports": .init(theme.reports), "all": .init(evaluation.examiners.reports.count),
          ])
        : say(
          "examiner-brief.finding.theme-detail",
          [
            "reports": .init(theme.reports), "all": .init(evaluation.examiners.reports.count),
            "recommendations": .init(theme.recommendations.count), "open": .init(open),
          ]), link: link)
  }

  /// How participants rate feedback on their work.
  private var feedbackFinding: Finding? {
    let rated = assessmentItems.first { $0.favourable.estimate.value != nil }
    guard let item = rated, let share = item.favourable.estimate.value else { return nil }
    let counts =
      item.favourable.successes.value.map {
        "\(NumberFormat.count($0)) of \(NumberFormat.count(share.count)): "
      } ?? ""
    return Finding(
      id: "finding-feedback",
      sentence: say(
        "examiner-brief.finding.feedback",
        [
          "share": .init(NumberFormat.share(share.value)), "who": .init(name(.senco).plural),
          "agreed": .init(item.scale.positivePhrase), "item": .init(item.item.text),
        ]), strength: .descriptive,
      detail: Text(counts + NumberFormat.phrase(item.favourable.estimate)),
      link: "table-assessment-ratings")
  }

  /// What participants criticise and nobody has answered.
  private var unansweredFinding: Finding? {
    guard evaluation.previous != nil,
      let theme = evaluation.examiners.unanswered.first, let share = theme.critical.estimate.value
    else { return nil }
    let others = evaluation.examiners.unanswered.count - 1
    let sentence = say(
      "examiner-brief.finding.unanswered",
      [
        "who": .init(name(.senco).plural), "theme": .init(Wording.lowerFirst(theme.label)),
      ])
    return Finding(
      id: "finding-unanswered",
      sentence: others == 0
        ? sentence
        : sentence + say("examiner-brief.finding.unanswered-others", ["others": .init(others)]),
      strength: .descriptive,
      detail: say(
        "examiner-brief.finding.unanswered-detail",
        [
          "count": .init(theme.critical.successes.value.map(NumberFormat.count) ?? ""),
          "answers": .init(share.count), "share": .init(NumberFormat.share(share.value)),
        ]), link: "table-unanswered")
  }
}
