import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// What became of every row, and what was hidden.
  var dataQuality: Section {
    var blocks: [Block] = []
    if !evaluation.ledgers.isEmpty {
      blocks.append(.paragraph(ledgerSentence))
      blocks.append(.disclosure(summary: "Every file, row by row", blocks: [.table(ledgerTable)]))
    }
    if evaluation.redaction.searched > 0 { blocks.append(.paragraph(redactionSentence)) }
    let rated = evaluation.items.filter { item in
      item.unrated.values.contains { $0 != .result(0) }
    }
    if !rated.isEmpty {
      blocks.append(
        .disclosure(
          summary: say("quality.states.summary"), blocks: [.table(stateTable(rated))]))
    }
    if plan.sources.contains(where: { !$0.acknowledged.isEmpty }) {
      blocks.append(.table(acknowledgedTable))
    }
    return Section(
      id: "data-quality", title: sayPlainly("quality.title"), blocks: blocks,
      subsections: [
        Section(id: "disclosure", title: "What is hidden", blocks: [.paragraph(disclosureText)])
      ])
  }

  private var ledgerSentence: Text {
    let read = evaluation.ledgers.reduce(0) { $0 + $1.read }
    let imported = evaluation.ledgers.reduce(0) { $0 + $1.imported }
    let excluded = evaluation.ledgers.reduce(0) { $0 + $1.excluded }
    let rejected = evaluation.ledgers.reduce(0) { $0 + $1.rejections.count }
    let isBalanced = evaluation.ledgers.allSatisfy(\.isBalanced)
    // A workbook with a sheet a cohort is one file with several ledgers.
    let files = Set(evaluation.ledgers.map(\.sha256)).count
    return """
      \(Wording.counted(files, "file holds", "files hold")) \
      \(count: read) rows: \(count: imported) were imported, \(count: excluded) left out by named \
      rules and \(count: rejected) could not be read. \
      \(isBalanced ? "Every row is accounted for." : "The rows do not add up.")
      """
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

  private var ledgerTable: Table {
    Table(
      id: "table-ledger", caption: "Rows of each file",
      columns: [
        .text("File"), .number("Read"), .number("Imported"), .number("Left out"),
        .number("Could not be read"), .number("Columns not stored"), .text("Left out by rule"),
      ],
      rows: evaluation.ledgers.map { ledger in
        let rules = ledger.exclusions.filter { $0.rows > 0 }.map { "\($0.rule): \($0.rows)" }
        return Row(
          Text(ledger.path),
          [
            .count(ledger.read), .count(ledger.imported), .count(ledger.excluded),
            .count(ledger.rejections.count), .count(ledger.columnsNotStored),
            .text(Text(rules.isEmpty ? "None" : rules.joined(separator: "; "))),
          ])
      })
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
    return Table(
      id: "table-states",
      caption: say("quality.states.caption", ["cohort": .init(evaluation.cohort.name)]),
      columns: [.text(sayPlainly("words.item")), .number(sayPlainly("quality.states.rated"))]
        + states.map { .number(heading(of: $0)) },
      rows: items.map { item in
        Row(
          say(
            "quality.states.row",
            [
              "instrument": .init(title(ofInstrument: item.instrument)),
              "item": .init(item.item.label),
            ]),
          [.base(of: item.favourable.estimate)]
            + states.map { .count(item.unrated[$0] ?? .result(0)) })
      })
  }

  private var disclosureText: Text {
    let profile = evaluation.disclosure.profile
    let rounding =
      profile.roundingBase > 1
      ? " Counts of people are rounded to the nearest \(profile.roundingBase)." : ""
    return """
      The profile “\(profile.name)” was applied to all figures at once, before anything was \
      rendered. Groups of fewer than \(profile.minimumGroup) people, counts of people below \
      \(profile.minimumCell), percentages on fewer than \
      \(max(profile.minimumGroup, profile.minimumPercentageBase)) and means on fewer than \
      \(max(profile.minimumGroup, profile.minimumMeanBase)) are hidden, and so are those that would \
      give a hidden one back by subtraction. \(count: evaluation.disclosure.hiddenForSize) figures \
      are hidden for their size, \(count: evaluation.disclosure.hiddenToProtect) to protect them and \
      \(count: evaluation.disclosure.hiddenUnanimous) because a small group was unanimous.\(rounding) \
      Examiners’ reports are published under their authors’ names and are not hidden.
      """
  }
}
