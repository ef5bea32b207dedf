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
    let ledger = evaluation.recommendations
    guard !themes.isEmpty || !ledger.isEmpty else { return nil }
    var blocks: [Block] = []
    let named = themes.filter { ($0.prevalence.successes.value ?? 0) > 0 }
      .sorted { ($0.prevalence.successes.value ?? 0) > ($1.prevalence.successes.value ?? 0) }
    if !named.isEmpty {
      blocks.append(
        .paragraph(
          """
          Examiners’ reports are few, public and written by known people, so their themes are \
          counted by section of a report and not turned into percentages.
          """))
      blocks.append(.table(examinerThemes(named)))
    }
    let subsections =
      ledger.isEmpty
      ? []
      : [
        Section(
          id: "recommendations", title: "Recommendations and what came of them",
          blocks: [.paragraph(ledgerSentence(ledger))] + ledgerTables(ledger))
      ]
    return Section(
      id: "examiners", title: "What \(name(.examiner).plural) said", blocks: blocks,
      subsections: subsections)
  }

  private func examinerThemes(_ themes: [ThemeResult]) -> Table {
    Table(
      id: "table-examiner-themes",
      caption: Text("Themes in examiners’ reports, \(evaluation.cohort.name)"),
      columns: [.text("Theme"), .number("Sections")]
        + ThemeDirection.allCases.map { .number(Wording.direction($0)) },
      rows: themes.map { theme in
        Row(
          Text(theme.label),
          [.count(theme.prevalence.successes)]
            + ThemeDirection.allCases.map { .count(theme.directions[$0] ?? .result(0)) })
      })
  }

  private func ledgerSentence(_ ledger: [RecommendationEntry]) -> Text {
    let open = ledger.count(where: isOpen)
    let closed = ledger.count { $0.followUp?.status == .closed }
    return """
      Of \(Wording.counted(ledger.count, "recommendation", "recommendations")) up to this cohort, \
      \(strong: Wording.number(open)) \(open == 1 ? "is" : "are") open, partly met or without an \
      answer on record, and \(Wording.number(closed)) \(closed == 1 ? "is" : "are") closed.
      """
  }

  /// Open recommendations in sight, the others folded away.
  private func ledgerTables(_ ledger: [RecommendationEntry]) -> [Block] {
    let ranked = ledger.enumerated().sorted { left, right in
      let a = rank(left.element)
      let b = rank(right.element)
      if a != b { return a < b }
      if left.element.cohort.starts != right.element.cohort.starts {
        return left.element.cohort.starts > right.element.cohort.starts
      }
      return left.offset < right.offset
    }.map(\.element)
    let open = ranked.filter(isOpen)
    let ended = ranked.filter { !isOpen($0) }
    var blocks: [Block] = []
    if !open.isEmpty {
      blocks.append(
        .table(ledgerTable(open, id: "table-recommendations", caption: "Open recommendations")))
    }
    if !ended.isEmpty {
      blocks.append(
        .disclosure(
          summary: "Recommendations that are closed or were not accepted",
          blocks: [
            .table(
              ledgerTable(
                ended, id: "table-recommendations-ended",
                caption: "Recommendations that are closed or were not accepted"))
          ]))
    }
    return blocks
  }

  private func isOpen(_ entry: RecommendationEntry) -> Bool {
    guard let status = entry.followUp?.status else { return true }
    return status == .open || status == .partly
  }

  private func ledgerTable(_ entries: [RecommendationEntry], id: String, caption: Text) -> Table {
    Table(
      id: id, caption: caption,
      columns: [
        .text("Recommendation"), .text("Made by"), .text("Status"), .text("Response"),
        .text("Owner"), .text("Due"),
      ],
      rows: entries.map { entry in
        let priority = entry.priority.map { " (\($0))" } ?? ""
        return Row(
          Text(entry.text + priority),
          [
            .text(Text(entry.attribution)), .text(status(entry)),
            text(entry.followUp?.response), text(entry.followUp?.owner),
            text(entry.followUp?.due?.inWords),
          ], id: anchor("recommendation", entry.id))
      })
  }

  private func text(_ words: String?) -> Cell {
    words.map { .text(Text($0)) } ?? .shorthand(.notAvailable)
  }

  private func rank(_ entry: RecommendationEntry) -> Int {
    switch entry.followUp?.status {
    case nil: 0
    case .open: 1
    case .partly: 2
    case .closed: 3
    case .notAccepted: 4
    }
  }

  private func status(_ entry: RecommendationEntry) -> Text {
    switch entry.followUp?.status {
    case nil: "No answer on record"
    case .open:
      if let due = entry.followUp?.due, due < context.date {
        "\(strong: "Open"), past its date"
      } else {
        "\(strong: "Open")"
      }
    case .partly: "Partly met"
    case .closed: "Closed"
    case .notAccepted: "Not accepted"
    }
  }
}
