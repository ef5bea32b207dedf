import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// What became of every row, and what was hidden.
  ///
  /// - Parameter showsStates: Whether it is told here, and not elsewhere, why ratings are missing.
  /// - Returns: The section.
  func dataQuality(showsStates: Bool = true) -> Section {
    var blocks: [Block] = []
    blocks += fileAccounts
    if evaluation.redaction.searched > 0 { blocks.append(.paragraph(redactionSentence)) }
    let rated = evaluation.items.filter { item in
      item.unrated.values.contains { $0 != .result(0) }
    }
    if showsStates, !rated.isEmpty {
      blocks.append(
        .disclosure(
          summary: say("quality.states.summary"), blocks: [.table(stateTable(rated))]))
    }
    if plan.sources.contains(where: { !$0.acknowledged.isEmpty }) {
      blocks.append(.table(acknowledgedTable))
    }
    return Section(
      id: "data-quality", title: sayPlainly("quality.title"), blocks: blocks,
      subsections: [whatIsHidden])
  }

  private var redactionSentence: Text {
    let redaction = evaluation.redaction
    return redaction.marked == 0
      ? say("quality.redaction.none", ["n": .init(redaction.searched)])
      : say(
        "quality.redaction.marked",
        [
          "n": .init(redaction.searched), "marked": .init(redaction.marked),
          "awaiting": .init(redaction.awaiting),
        ])
  }

  /// What changed in the questionnaires from one cohort to the next, and why it may be compared.
  private var acknowledgedTable: Table {
    Table(
      id: "table-acknowledged",
      caption: say("quality.changes.caption"),
      columns: [
        .text(sayPlainly("quality.changes.file")), .text(sayPlainly("quality.changes.change")),
        .text(sayPlainly("quality.changes.of")), .text(sayPlainly("quality.changes.why")),
      ],
      rows: plan.sources.flatMap { source in
        source.acknowledged.map { change in
          Row(
            Text(source.path),
            [
              .text(words(for: change.change)), .text(Text(subject(change, of: source))),
              .text(Text(change.reason)),
            ])
        }
      })
  }

  /// What a change is about, by the item's label where it is an item.
  private func subject(_ change: AcknowledgedChange, of source: SourceFile) -> String {
    let mapping = plan.mapping(source.mapping)
    let version = mapping.flatMap { mapping in
      plan.instrument(mapping.instrument)?.version(mapping.version)
    }
    return version?.item(change.subject)?.label ?? change.subject
  }

  private func stateTable(_ items: [ItemResult]) -> Table {
    let states = AnswerState.allCases.filter { state in
      state != .answered && items.contains { ($0.unrated[state] ?? .result(0)) != .result(0) }
    }
    let isOfOne = Set(items.map(\.instrument)).count == 1
    return Table(
      id: "table-states",
      caption: say("quality.states.caption", ["cohort": .init(evaluation.cohort.name)]),
      columns: [.text(sayPlainly("words.item")), .number(sayPlainly("quality.states.rated"))]
        + states.map { .number(heading(of: $0)) },
      rows: items.map { item in
        Row(
          isOfOne
            ? Text(item.item.label)
            : say(
              "quality.states.row",
              [
                "instrument": .init(title(ofInstrument: item.instrument)),
                "item": .init(item.item.label),
              ]),
          [.base(of: item.favourable.estimate)]
            + states.map { .count(item.unrated[$0] ?? .result(0)) })
      })
  }
}
