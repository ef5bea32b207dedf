import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// What headteachers said.
  var headteachers: Section? { ratings(of: .headteacher, id: "headteachers") }

  /// What SENCOs said.
  var sencos: Section? { ratings(of: .senco, id: "sencos") }

  /// The anchor of the figure that shows an item.
  func figureID(_ item: ItemResult) -> String {
    anchor("fig", item.instrument, item.scale.id)
  }

  /// The anchor of the table that compares an item with the cohort before.
  func comparisonTableID(_ item: ItemResult) -> String { anchor("table-change", item.instrument) }

  private func ratings(of source: FeedbackSource, id: String) -> Section? {
    let results = items(of: source)
    let choices = choiceSections(of: source)
    guard !results.isEmpty || !choices.isEmpty else { return nil }
    var instruments: [String] = []
    for item in results where !instruments.contains(item.instrument) {
      instruments.append(item.instrument)
    }
    return Section(
      id: id, title: sayPlainly("sources.title", ["people": .init(name(source).plural)]),
      subsections: instruments.map { instrument in
        subsection(instrument, results.filter { $0.instrument == instrument })
      } + choices)
  }

  private func subsection(_ instrument: String, _ results: [ItemResult]) -> Section {
    var scales: [String] = []
    for item in results where !scales.contains(item.scale.id) { scales.append(item.scale.id) }
    var blocks = scales.flatMap { scale -> [Block] in
      let items = results.filter { $0.scale.id == scale }
      return [.figure(likert(items, isOneOfSeveral: scales.count > 1))] + inWords(items)
    }
    if let previous = evaluation.previous { blocks.append(comparison(results, previous)) }
    return Section(
      id: anchor("ratings", instrument), title: title(ofInstrument: instrument), blocks: blocks)
  }

  /// Items of whose few answers no share is told, since it would tell what each person answered.
  private func inWords(_ results: [ItemResult]) -> [Block] {
    [ShareInWords.almostAll, .almostNone].compactMap { words -> Block? in
      let items = results.filter { $0.favourable.words == words }
      guard let source = items.first?.source else { return nil }
      let labels = Wording.list(items.map { "“\($0.item.label)”" })
      let people = name(source).plural
      return .paragraph(
        words == .almostAll
          ? say(
            "sources.almost-all",
            ["people": .init(people), "items": .init(labels), "n": .count(items.count)])
          : say(
            "sources.almost-none",
            ["people": .init(people), "items": .init(labels), "n": .count(items.count)]))
    }
  }

  private func likert(_ results: [ItemResult], isOneOfSeveral: Bool) -> Figure {
    // The reader looks for the highest; ties stay in the order of the questionnaire.
    let ranked = results.enumerated().sorted { left, right in
      let a = left.element.favourable.estimate.value?.value ?? -1
      let b = right.element.favourable.estimate.value?.value ?? -1
      return a == b ? left.offset < right.offset : a > b
    }.map(\.element)
    let scale = results[0].scale
    let id = figureID(results[0])
    let people = name(results[0].source)
    let instrument = title(ofInstrument: results[0].instrument)
    return Figure(
      id: id, title: likertTitle(ranked, people),
      subtitle: results.contains { $0.distribution.value != nil }
        ? say(
          "sources.figure.subtitle",
          ["instrument": .init(instrument), "cohort": .init(evaluation.cohort.name)])
        : say(
          "sources.figure.subtitle-together",
          ["instrument": .init(instrument), "cohort": .init(evaluation.cohort.name)]),
      description: likertDescription(ranked, people),
      chart: .likert(
        LikertChart(
          levels: scale.levels.map { LikertChart.Level($0.label, side($0.role)) },
          items: ranked.map { item in
            LikertChart.Item(
              item.item.isReversed
                ? say("sources.figure.reversed", ["item": .init(item.item.text)])
                : Text(item.item.text),
              item.distribution.map { distribution in
                // The base as it may be shown: the sum of the levels would undo the rounding.
                LikertChart.Shares(
                  levels: distribution.shares, negative: distribution.roleShares[.negative] ?? 0,
                  neutral: distribution.roleShares[.neutral] ?? 0,
                  positive: distribution.roleShares[.positive] ?? 0,
                  count: item.favourable.estimate.value?.count ?? distribution.total)
              }, positive: item.favourable.estimate)
          }, negativeName: sayPlainly("sources.figure.less-favourable"),
          positiveName: sayPlainly("sources.figure.favourable"))),
      table: Table(
        id: "\(id)-data",
        caption: isOneOfSeveral
          ? say(
            "sources.ratings.caption-scale",
            ["instrument": .init(instrument), "phrase": .init(scale.positivePhrase)])
          : say("sources.ratings.caption", ["instrument": .init(instrument)]),
        columns: [
          .text(sayPlainly("words.item")), .number(sayPlainly("sources.ratings.rated")),
        ]
          + scale.levels.map { .number($0.label, unit: perCent) }
          + [.number(sayPlainly("sources.ratings.favourable"), unit: perCent)]
          + boundColumns(unit: perCent),
        rows: ranked.map { item in
          Row(
            Text(item.item.label),
            [Cell.base(of: item.favourable.estimate)]
              + levelCells(item, scale)
              + [
                .value(of: item.favourable.estimate), .lowerBound(of: item.favourable.estimate),
                .upperBound(of: item.favourable.estimate),
              ])
        }))
  }

  private func levelCells(_ item: ItemResult, _ scale: Scale) -> [Cell] {
    switch item.distribution {
    case .result(let distribution): distribution.shares.map { .percentage($0) }
    case .suppressed: scale.levels.map { _ in .shorthand(.confidential) }
    case .notEstimable: scale.levels.map { _ in .shorthand(.notAvailable) }
    }
  }

  private func side(_ role: Scale.Role) -> LikertChart.Side {
    switch role {
    case .negative: .negative
    case .neutral: .neutral
    case .positive: .positive
    }
  }

  private func likertTitle(_ ranked: [ItemResult], _ people: SourceName) -> Text {
    guard let best = ranked.first, let share = best.favourable.estimate.value else {
      return ranked.count == 1
        ? say(
          "sources.figure.title-none-one",
          ["item": .init(Wording.sentenceStart(ranked[0].item.label))])
        : say("sources.figure.title-none", ["people": .init(people.plural)])
    }
    guard ranked.count(where: { $0.favourable.estimate.value != nil }) > 1 else {
      return say(
        "sources.figure.title-one",
        [
          "people": .init(people.plural), "phrase": .init(best.scale.positivePhrase),
          "item": .init(best.item.label), "share": .init(NumberFormat.percentage(share.value)),
        ])
    }
    let printed = NumberFormat.percentage(share.value)
    let shown = ranked.compactMap(\.favourable.estimate.value)
    let tied = shown.count { NumberFormat.percentage($0.value) == printed }
    let who = Phrase.Value(people.capitalisedPlural)
    if tied == ranked.count {
      return say(
        "sources.figure.title-alike",
        ["people": who, "n": .init(tied), "share": .init(printed)])
    }
    return tied > 1
      ? say(
        "sources.figure.title-tied",
        [
          "people": who, "item": .init(best.item.label), "n": .init(tied - 1),
          "share": .init(printed),
        ])
      : say(
        "sources.figure.title",
        ["people": who, "item": .init(best.item.label), "share": .init(printed)])
  }

  private func likertDescription(_ ranked: [ItemResult], _ people: SourceName) -> Text {
    let shown = ranked.filter { $0.favourable.estimate.value != nil }
    guard let best = shown.first, let highestShare = best.favourable.estimate.value,
      let least = shown.last?.favourable.estimate.value, let last = shown.last
    else { return say("sources.figure.description-none") }
    let highest = NumberFormat.percentage(highestShare.value)
    let range =
      shown.count > 1 && highest == NumberFormat.percentage(least.value)
      ? say(
        "sources.figure.description-alike",
        ["people": .init(people.plural), "share": .init(highest)])
      : shown.count > 1
        ? say(
          "sources.figure.description",
          [
            "people": .init(people.plural), "highest": .init(highest),
            "lowest": .init(NumberFormat.percentage(least.value)), "item": .init(last.item.label),
          ])
        : say(
          "sources.figure.description-one",
          ["people": .init(people.plural), "share": .init(highest)])
    var sentences = [range]
    if shown.contains(where: { $0.distribution.value == nil }) {
      sentences.append(say("sources.figure.description-together"))
    }
    let hasNeutral = best.scale.levels.contains { $0.role == .neutral }
    sentences.append(
      hasNeutral && shown.contains { $0.distribution.value != nil }
        ? say("sources.figure.description-neutral") : say("sources.figure.description-base"))
    return .joined(sentences)
  }

  /// The items beside the cohort before; of those that have nothing to stand beside, only why.
  private func comparison(_ results: [ItemResult], _ previous: Cohort) -> Block {
    var compared: [ItemResult] = []
    var reasons: [(reason: String, items: Int)] = []
    for item in results {
      guard case .notEstimable(let reason) = item.previous.estimate else {
        compared.append(item)
        continue
      }
      if let place = reasons.firstIndex(where: { $0.reason == reason }) {
        reasons[place].items += 1
      } else {
        reasons.append((reason, 1))
      }
    }
    let notes = reasons.map { reason, items in
      say(
        "sources.change.left-out",
        [
          "n": .init(items), "before": .init(previous.shortName), "reason": .init(reason),
        ])
    }
    return compared.isEmpty
      ? .paragraph(.joined(notes)) : .table(comparisonTable(compared, previous, notes))
  }

  private func comparisonTable(
    _ results: [ItemResult], _ previous: Cohort, _ notes: [Text]
  ) -> Table {
    Table(
      id: comparisonTableID(results[0]),
      caption: say(
        "sources.change.caption",
        ["instrument": .init(title(ofInstrument: results[0].instrument))]),
      columns: [
        .text(sayPlainly("words.item")), .number(evaluation.cohort.shortName, unit: perCent),
        .number(sayPlainly("sources.change.rated")), .number(previous.shortName, unit: perCent),
        .number(sayPlainly("sources.change.rated-before")),
        .number(sayPlainly("words.difference"), unit: points),
      ] + boundColumns(unit: points) + [
        .number(sayPlainly("words.adjusted-p")), .text(sayPlainly("words.verdict")),
      ],
      rows: results.map { item in
        Row(
          Text(item.item.label),
          [
            .value(of: item.favourable.estimate), .base(of: item.favourable.estimate),
            .value(of: item.previous.estimate), .base(of: item.previous.estimate),
            .value(of: item.comparison.difference, isDifference: true),
            .lowerBound(of: item.comparison.difference, isDifference: true),
            .upperBound(of: item.comparison.difference, isDifference: true),
            adjustedP(item.comparison), .text(words(for: item.comparison.verdict)),
          ])
      },
      notes: [say("sources.change.note", ["level": .init(level)])] + notes)
  }

  /// The corrected p-value of a comparison.
  func adjustedP(_ comparison: Comparison) -> Cell {
    switch comparison.test {
    case .result(let test): .pValue(test.adjustedP ?? test.p)
    case .suppressed: .shorthand(.confidential)
    case .notEstimable: .shorthand(.notApplicable)
    }
  }
}
