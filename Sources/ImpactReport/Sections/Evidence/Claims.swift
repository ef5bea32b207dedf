import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// What may be claimed, with the figures behind each verdict.
  var claims: Section? {
    let results = evaluation.evidence.claims
    guard !results.isEmpty else { return nil }
    return Section(
      id: "claims", title: sayPlainly("claims.title"),
      blocks: [
        .paragraph(say("claims.intro")), .table(claimTable(results)), .list(claimRule),
      ]
        + (results.allSatisfy(\.evidence.isEmpty)
          ? []
          : [
            .disclosure(
              summary: say("claims.figures-summary"), blocks: [.table(claimFigures(results))])
          ]))
  }

  /// A verdict on a claim as a word.
  func verdict(on claim: ClaimResult) -> String {
    switch claim.verdict {
    case .supported: sayPlainly("claims.supported")
    case .partly: sayPlainly("claims.partly")
    case .notShown: sayPlainly("claims.not-shown")
    case .contradicted: sayPlainly("claims.contradicted")
    }
  }

  private var claimRule: [Text] {
    [
      say("claims.rule-supported", ["sources": .init(Wording.number(ClaimResult.fewestSources))]),
      say("claims.rule-partly"), say("claims.rule-not-shown"), say("claims.rule-contradicted"),
    ]
  }

  private func claimTable(_ results: [ClaimResult]) -> Table {
    Table(
      id: "table-claims", caption: say("claims.caption"),
      columns: [
        .text(sayPlainly("claims.claim")), .text(sayPlainly("claims.verdict")),
        .text(sayPlainly("claims.why")), .text(sayPlainly("claims.advice")),
      ],
      rows: results.enumerated().map { position, result in
        Row(
          Text("\(position + 1). \(result.claim.text)"),
          [
            .text(Text([.strong(verdict(on: result))])), .text(reason(for: result)),
            .text(advice(on: result)),
          ], id: anchor("claim", result.id))
      })
  }

  /// What speaks for a claim, what does not, and what was not asked.
  func reason(for result: ClaimResult) -> Text {
    var parts: [Text] = []
    if result.evidence.isEmpty { parts.append(say("claims.no-figure")) }
    if !result.favourable.isEmpty {
      parts.append(say("claims.for", ["figures": .init(listed(result.favourable))]))
    }
    if !result.critical.isEmpty {
      parts.append(say("claims.against", ["figures": .init(listed(result.critical))]))
    }
    // What comments leave open stands in the table of the figures.
    let open = result.evidence.filter { $0.stance == .undecided && isItem($0) }
    if !open.isEmpty { parts.append(say("claims.open", ["figures": .init(listed(open))])) }
    let unknown = result.evidence.count { $0.stance == .unknown }
    if unknown > 0 { parts.append(say("claims.unknown", ["n": .init(unknown)])) }
    if !result.notAsked.isEmpty {
      parts.append(say("claims.not-asked", ["n": .init(result.notAsked.count)]))
    }
    if let level = result.level, !result.isShownAtItsLevel, !result.favourable.isEmpty {
      parts.append(
        say(
          "claims.level",
          ["level": .init(level), "name": .init(Wording.lowerFirst(levelName(level)))]))
    }
    return parts.isEmpty ? say("claims.no-side") : Text.joined(parts)
  }

  /// Figures in a sentence, those of the same statement or theme together.
  private func listed(_ figures: [ClaimEvidence]) -> String {
    var labels: [String] = []
    for figure in figures where !labels.contains(figure.label) { labels.append(figure.label) }
    return labels.flatMap { label -> [String] in
      let items = figures.filter { $0.label == label && isItem($0) }
      let themes = figures.filter { $0.label == label && !isItem($0) }
      let rated = items.compactMap { figure in
        figure.share.estimate.value.map {
          sayPlainly(
            "claims.share-of",
            [
              "share": .init(NumberFormat.share($0.value)), "who": .init(who(figure, among: items)),
            ])
        }
      }
      return
        (rated.isEmpty
        ? []
        : [
          sayPlainly(
            "claims.ratings",
            ["label": .init(label), "shares": .init(Wording.list(rated))])
        ])
        + (themes.isEmpty
          ? []
          : [
            sayPlainly(
              "claims.comments",
              [
                "label": .init(label),
                "who": .init(Wording.list(themes.map { name($0.source).plural })),
              ])
          ])
    }.joined(separator: "; ")
  }

  /// Who gave a figure, with the questionnaire where the same people rated a statement in several.
  private func who(_ figure: ClaimEvidence, among figures: [ClaimEvidence]) -> String {
    guard case .item(let id) = figure.kind else { return name(figure.source).plural }
    return telling(
      name(figure.source).plural, ofItem: id, called: figure.label,
      apartFrom: figures.filter { $0.source == figure.source }.compactMap { other in
        if case .item(let id) = other.kind { (id, other.label) } else { nil }
      })
  }

  private func advice(on result: ClaimResult) -> Text {
    switch result.verdict {
    case .supported: say("claims.advice-supported")
    case .partly: say("claims.advice-partly")
    case .notShown: say("claims.advice-not-shown")
    case .contradicted: say("claims.advice-contradicted")
    }
  }

  private func claimFigures(_ results: [ClaimResult]) -> Table {
    Table(
      id: "table-claims-figures", caption: say("claims.figures"),
      columns: [
        .text(sayPlainly("claims.figure")), .number(sayPlainly("claims.count")),
        .number(sayPlainly("claims.base")),
        .number(sayPlainly("claims.share"), unit: perCent),
      ] + boundColumns(unit: perCent) + [
        .number(sayPlainly("claims.levels")), .text(sayPlainly("claims.side")),
      ],
      rows: results.enumerated().flatMap { position, result in
        let items = result.evidence.filter(isItem)
        return result.evidence.map { figure in
          Row(
            heading(of: figure, number: position + 1, among: items),
            [
              .count(figure.share.successes), .base(of: figure.share.estimate),
              .value(of: figure.share.estimate), .lowerBound(of: figure.share.estimate),
              .upperBound(of: figure.share.estimate),
              figure.level.map { .count($0) } ?? .shorthand(.notApplicable),
              .text(Text(words(figure.stance))),
            ])
        }
      },
      notes: [say("claims.figures-note", ["level": .init(levelInWords)])]
        + (evaluation.evidence.sources.count > 1 ? [say("claims.rule-place")] : stanceRule))
  }

  private func heading(
    of figure: ClaimEvidence, number: Int, among figures: [ClaimEvidence]
  ) -> Text {
    let who = who(figure, among: figures)
    return isItem(figure)
      ? say(
        "claims.row-item",
        ["number": .init(number), "label": .init(figure.label), "who": .init(who)])
      : say(
        "claims.row-theme",
        ["number": .init(number), "label": .init(figure.label), "who": .init(who)])
  }

  private func isItem(_ figure: ClaimEvidence) -> Bool {
    if case .item = figure.kind { true } else { false }
  }
}
