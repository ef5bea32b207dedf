import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension ResearchBlocks {
  /// What may be compared from cohort to cohort.
  var links: [Block] {
    let links = detail.links
    // That nothing changed is said in a sentence.
    guard links.isEmpty || links.contains(where: { $0.level != .items }) else { return [] }
    let crosswalk = links.filter { $0.level == .domains }
    return [
      table(
        "links", say("researcher.links.caption"),
        [
          .text(sayPlainly("researcher.columns.form")),
          .text(sayPlainly("researcher.columns.cohorts")),
          .text(sayPlainly("researcher.columns.comparable")),
          .text(sayPlainly("researcher.columns.because")),
        ],
        runs.map { run in
          Row(
            Text(run.link.instrument.title),
            [
              .text(
                say(
                  "researcher.words.span",
                  ["from": .init(run.link.earlier.shortName), "to": .init(run.last.shortName)])),
              .text(say(run.link.level)),
              .text(run.link.reason.map { Text($0) } ?? say("researcher.links.unchanged")),
            ])
        }, else: say("researcher.links.none"))
    ]
      + (crosswalk.isEmpty
        ? []
        : [
          table(
            "crosswalk", say("researcher.links.crosswalk"),
            [
              .text(sayPlainly("researcher.columns.domain")),
              .text(sayPlainly("researcher.columns.cohorts")),
              .text(sayPlainly("researcher.columns.items-before")),
              .text(sayPlainly("researcher.columns.items-after")),
            ],
            crosswalk.flatMap { link in
              link.crosswalk.map { linked in
                Row(
                  Text(linked.domain.name),
                  [
                    .text(
                      say(
                        "researcher.words.span",
                        ["from": .init(link.earlier.shortName), "to": .init(link.later.shortName)])
                    ), .text(Text(linked.earlier.map(\.label).joined(separator: "; "))),
                    .text(Text(linked.later.map(\.label).joined(separator: "; "))),
                  ])
              }
            }, else: say("researcher.links.none"))
        ])
  }

  /// Cohorts that were asked alike one after the other, together.
  private var runs: [(link: CohortLink, last: Cohort)] {
    detail.links.reduce(into: []) { runs, link in
      if let run = runs.last, run.link.instrument.id == link.instrument.id,
        run.link.level == .items, link.level == .items
      {
        runs[runs.count - 1].last = link.later
      } else {
        runs.append((link, link.later))
      }
    }
  }

  /// The answer to whether cohorts on both sides of a change can be compared.
  var linkSentence: Text {
    let broken = detail.links.filter { $0.level != .items }
    guard let link = broken.first(where: { $0.level == .domains }) ?? broken.first else {
      return detail.links.isEmpty
        ? say("researcher.links.none") : say("researcher.links.whole")
    }
    return link.level == .domains
      ? say(
        "researcher.links.domains-only",
        [
          "form": .init(Wording.lowerFirst(link.instrument.title)),
          "before": .init(link.earlier.name), "after": .init(link.later.name),
          "reason": .init(link.reason ?? ""),
        ])
      : say(
        "researcher.links.nothing",
        [
          "form": .init(Wording.lowerFirst(link.instrument.title)),
          "before": .init(link.earlier.name), "after": .init(link.later.name),
          "reason": .init(link.reason ?? ""),
        ])
  }

  /// The rise of each domain between the changes of its questionnaire, and what happened at these.
  var trends: [Block] {
    [
      table(
        "rises", say("researcher.trends.rises"),
        [
          .text(sayPlainly("researcher.columns.domain")),
          .text(sayPlainly("researcher.columns.cohorts")),
          .number(sayPlainly("researcher.columns.rise")),
          .number(sayPlainly("researcher.columns.from")),
          .number(sayPlainly("researcher.columns.to")),
          .number(sayPlainly("researcher.columns.p")),
        ],
        detail.trends.flatMap { series in
          series.segments.filter { $0.cohorts > 1 }.map { segment in
            Row(
              Text(series.domain.name),
              [
                .text(
                  say(
                    "researcher.words.span",
                    ["from": .init(segment.first.shortName), "to": .init(segment.last.shortName)]))
              ] + cells(of: segment.rise))
          }
        }, notes: [say("researcher.trends.rises-note")], else: say("researcher.trends.none"))
    ]
      + (detail.trends.allSatisfy(\.breaks.isEmpty)
        ? []
        : [
          table(
            "breaks", say("researcher.trends.breaks"),
            [
              .text(sayPlainly("researcher.columns.domain")),
              .text(sayPlainly("researcher.columns.change-at")),
              .number(sayPlainly("researcher.columns.step")),
              .number(sayPlainly("researcher.columns.from")),
              .number(sayPlainly("researcher.columns.to")),
              .number(sayPlainly("researcher.columns.p")),
              .number(sayPlainly("researcher.columns.turn")),
              .number(sayPlainly("researcher.columns.turn-p")),
            ],
            detail.trends.flatMap { series in
              series.breaks.map { broken in
                Row(
                  Text(series.domain.name),
                  [.text(Text(broken.cohort.shortName))] + cells(of: broken.step) + [
                    .value(of: broken.riseChange.estimate, isDifference: true),
                    Self.p(broken.riseChange.test),
                  ])
              }
            }, notes: [say("researcher.trends.breaks-note")], else: say("researcher.trends.none"))
        ])
  }

  private func cells(of change: SegmentedSeries.Change) -> [Cell] {
    [
      .value(of: change.estimate, isDifference: true),
      .lowerBound(of: change.estimate, isDifference: true),
      .upperBound(of: change.estimate, isDifference: true), Self.p(change.test),
    ]
  }

  private func say(_ level: CohortLink.Level) -> Text {
    switch level {
    case .items: say("researcher.links.level-items")
    case .domains: say("researcher.links.level-domains")
    case .nothing: say("researcher.links.level-nothing")
    }
  }
}
