import EvaluationModel
import Evidence
public import ImpactAnalysis
public import Reporting

extension AnnualReport {
  /// One page for a local authority, which identifies nobody.
  ///
  /// - Parameters:
  ///   - authority: The authority's results, after the disclosure control.
  ///   - results: The results of all authorities, of which these are a part.
  /// - Returns: The report.
  public func report(for authority: AuthorityResult, among results: AuthorityResults) -> Report {
    let name = authority.authority.name
    return Report(
      title: sayPlainly("authority.title", ["authority": .init(name)]),
      subtitle: sayPlainly(
        "authority.subtitle",
        [
          "programme": .init(plan.programme.name), "consortium": .init(plan.programme.consortium),
          "cohort": .init(evaluation.cohort.name),
        ]), status: plan.reporting.status, date: context.date.inWords,
      isOnePage: true, notice: plan.programme.notice.map { Text($0) },
      sections: [
        AuthorityPage(report: self, authority: authority, results: results).section
      ],
      provenance: Provenance(
        program: context.program, command: context.command,
        settings: [
          Provenance.Setting(
            sayPlainly("authority.profile"), plan.disclosure.name)
        ], codebookVersion: nil, notes: [say("authority.provenance")]))
  }
}

/// The one section of an authority's page.
private struct AuthorityPage {
  let report: AnnualReport
  let authority: AuthorityResult
  let results: AuthorityResults

  private var name: String { authority.authority.name }
  private var shown: [PooledShare] {
    authority.items.filter { $0.favourable.estimate.value != nil }
  }

  var section: Section {
    var blocks: [Block] = facts.isEmpty ? [] : [.facts(facts)]
    blocks.append(.paragraph(summary))
    if !authority.predecessors.isEmpty {
      blocks.append(
        .paragraph(
          report.say(
            "authority.merged",
            [
              "authority": .init(name),
              "predecessors": .init(Wording.list(authority.predecessors.map(\.name))),
            ])))
    }
    if !authority.items.isEmpty { blocks.append(.table(table)) }
    blocks.append(.list(reading))
    return Section(
      id: "authority", title: report.sayPlainly("authority.heading"),
      blocks: blocks)
  }

  private var facts: [Fact] {
    [
      fact(authority.enrolled) { report.say("authority.enrolled", ["n": .count($0)]) },
      fact(authority.awarded) { report.say("authority.awarded", ["n": .count($0)]) },
    ].compactMap { $0 }
  }

  private func fact(_ count: Reported<Int>, _ words: (Int) -> Text) -> Fact? {
    count.value.flatMap { $0 > 0 ? Fact(NumberFormat.count($0), words($0)) : nil }
  }

  /// The finding in one or two sentences.
  private var summary: Text {
    guard !shown.isEmpty else {
      return report.say("authority.too-few", ["authority": .init(name)])
    }
    let apart = shown.filter(\.comparison.verdict.isBeyondChance)
    guard !apart.isEmpty else {
      return report.say(
        "authority.alike", ["authority": .init(name), "n": .count(shown.count)])
    }
    let higher = apart.filter { $0.comparison.verdict == .more }
    let lower = apart.filter { $0.comparison.verdict == .less }
    var sentences: [Text] = []
    if !higher.isEmpty {
      sentences.append(
        report.say(
          "authority.higher",
          ["authority": .init(name), "items": .init(named(higher))]))
    }
    if !lower.isEmpty {
      sentences.append(
        report.say(
          "authority.lower", ["authority": .init(name), "items": .init(named(lower))]))
    }
    return .joined(sentences)
  }

  /// Items in a sentence: all of a few, and the first of many with their number.
  private func named(_ items: [PooledShare]) -> String {
    let labels = items.map { "“\($0.item.label)”" }
    guard labels.count > 5 else { return Wording.list(labels) }
    guard labels.count < shown.count else {
      return report.sayPlainly("authority.all-shown", ["n": .count(shown.count)])
    }
    return report.sayPlainly(
      "authority.many",
      [
        "n": .count(items.count), "all": .count(shown.count),
        "items": .init(Wording.list(Array(labels.prefix(3)))),
      ])
  }

  /// Who rated an item, with the questionnaire where they rated one of the same name in another.
  private func who(_ item: PooledShare) -> String {
    report.telling(
      report.name(item.source).capitalisedPlural, ofItem: item.id, called: item.item.label,
      apartFrom: authority.items.filter { $0.source == item.source }.map { ($0.id, $0.item.label) })
  }

  private var table: Table {
    Table(
      id: "table-authority",
      caption: report.say("authority.caption", ["authority": .init(name)]),
      columns: [
        .text(report.sayPlainly("authority.item")),
        .number(report.sayPlainly("authority.answers")),
        .number(name, unit: report.sayPlainly("words.per-cent")),
        .number(report.sayPlainly("words.lower-bound"), unit: report.sayPlainly("words.per-cent")),
        .number(report.sayPlainly("words.upper-bound"), unit: report.sayPlainly("words.per-cent")),
        .number(
          report.sayPlainly("authority.everywhere"), unit: report.sayPlainly("words.per-cent")),
        .text(report.sayPlainly("authority.verdict")),
      ],
      rows: authority.items.map { item in
        Row(
          report.say(
            "authority.row",
            [
              "source": .init(who(item)), "item": .init(item.item.label),
            ]),
          [
            .base(of: item.favourable.estimate), .value(of: item.favourable.estimate),
            .lowerBound(of: item.favourable.estimate), .upperBound(of: item.favourable.estimate),
            .value(of: item.everywhere.estimate), .text(verdict(item.comparison)),
          ])
      },
      notes: [
        report.say(
          "authority.pooled",
          ["cohorts": .init(Wording.list(cohorts))])
      ])
  }

  /// The cohorts of each source's answers, from the first to the last.
  private var cohorts: [String] {
    var seen: Set<FeedbackSource> = []
    return authority.items.compactMap { item in
      guard seen.insert(item.source).inserted, let first = item.cohorts.first,
        let last = item.cohorts.last
      else { return nil }
      let people = report.name(item.source).plural
      return first.id == last.id
        ? report.sayPlainly(
          "authority.one-cohort", ["people": .init(people), "cohort": .init(first.shortName)])
        : report.sayPlainly(
          "authority.cohorts",
          [
            "people": .init(people), "first": .init(first.shortName),
            "last": .init(last.shortName),
          ])
    }
  }

  private func verdict(_ comparison: Comparison) -> Text {
    switch comparison.verdict {
    case .more: report.say("authority.verdict-higher")
    case .less: report.say("authority.verdict-lower")
    case .couldBeChance: report.say("authority.verdict-chance")
    case .cannotBeCompared, .hidden: report.say("authority.verdict-hidden")
    }
  }

  /// What a reader must know.
  private var reading: [Text] {
    let profile = report.plan.disclosure
    var points: [Text] = []
    if let family = results.family {
      points.append(
        report.say(
          "authority.chance",
          ["tests": .count(family.size), "authorities": .count(results.authorities.count)]))
    }
    points.append(report.say("authority.caution"))
    points.append(
      report.say(
        "authority.hiding",
        [
          "base": .count(max(profile.minimumPercentageBase, profile.minimumGroup)),
          "cell": .count(profile.minimumCell),
        ]))
    if profile.roundingBase > 1 {
      points.append(report.say("authority.rounding", ["base": .count(profile.roundingBase)]))
    }
    return points
  }
}
