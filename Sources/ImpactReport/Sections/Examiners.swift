import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// What external examiners wrote.
  ///
  /// Two reports a year are read and counted, never tested.
  var examiners: Section? {
    let themes = evaluation.themes.filter { $0.source == .examiner }
    let ledger = self.ledger
    guard !themes.isEmpty || !ledger.lines.isEmpty else { return nil }
    var blocks = signedOff
    let named = themes.filter { ($0.prevalence.successes.value ?? 0) > 0 }
      .sorted { ($0.prevalence.successes.value ?? 0) > ($1.prevalence.successes.value ?? 0) }
    if !named.isEmpty {
      blocks.append(.paragraph(say("examiners.few")))
      blocks.append(.table(examinerThemes(named)))
    }
    return Section(
      id: "examiners",
      title: sayPlainly("examiners.title", ["who": .init(name(.examiner).plural)]),
      blocks: blocks, subsections: ledger.lines.isEmpty ? [] : [recommendations(ledger)])
  }

  /// The ledger in short: what is open, and where the rest stands.
  private func recommendations(_ ledger: ExaminerLedger) -> Section {
    var blocks: [Block] = [
      .facts(ledgerFacts(ledger)), .paragraph(ledgerSentence(ledger)),
    ]
    if ledger.open.isEmpty {
      blocks.append(.paragraph(say("examiners.none-open")))
    } else {
      blocks += folded(
        ledgerTable(
          ledger.open, id: "table-recommendations", caption: say("examiners.open-caption"))
      ) { say("examiners.open-others", ["n": .init($0)]) }
    }
    if !ledger.ended.isEmpty { blocks.append(.paragraph(say("examiners.elsewhere"))) }
    return Section(
      id: "recommendations", title: sayPlainly("examiners.recommendations"), blocks: blocks)
  }

  private func examinerThemes(_ themes: [ThemeResult]) -> Table {
    Table(
      id: "table-examiner-themes",
      caption: say("examiners.themes-caption", ["cohort": .init(evaluation.cohort.name)]),
      columns: [
        .text(sayPlainly("examiners.column.theme")),
        .number(sayPlainly("examiners.column.sections")),
      ] + ThemeDirection.allCases.map { .number(heading(of: $0)) },
      rows: themes.map { theme in
        Row(
          Text(theme.label),
          [.count(theme.prevalence.successes)]
            + ThemeDirection.allCases.map { .count(theme.directions[$0] ?? .result(0)) })
      })
  }

  /// Who has signed the report, if anybody has, and whether it says something else since.
  var signedOff: [Block] {
    evaluation.examiners.signedSheets.map { sheet in
      var sentence = say(
        "examiners.signed-off",
        [
          "role": .init(sheet.role), "date": .init(sheet.signed.inWords),
          "report": .init(sheet.reportDate.inWords),
          "choice": .init(Wording.lowerFirst(words(of: sheet.overall))),
        ])
      if let comment = sheet.comment {
        sentence = sentence + say("examiners.signed-comment", ["comment": .init(comment)])
      }
      if hasChanged(since: sheet) { sentence = sentence + say("examiners.signed-changed") }
      return .paragraph(sentence)
    }
  }

  /// A choice of an examiner as a form offers it.
  func words(of choice: ExaminerChoice) -> String {
    switch choice {
    case .agree: sayPlainly("examiners.choice.agree")
    case .agreeInPart: sayPlainly("examiners.choice.in-part")
    case .disagree: sayPlainly("examiners.choice.disagree")
    case .cannotSay: sayPlainly("examiners.choice.cannot-say")
    }
  }
}
