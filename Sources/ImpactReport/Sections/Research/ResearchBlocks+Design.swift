import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension ResearchBlocks {
  /// What was done to the questions from one version to the next.
  var wordingChanges: [Block] {
    let accepted = plan.sources.flatMap { source in
      source.acknowledged.filter { $0.change == .wording || $0.change == .options }
        .map { (source, $0) }
    }
    return
      (detail.wording.isEmpty
      ? []
      : [
        table(
          "wording", say("researcher.wording.caption"),
          [
            .text(sayPlainly("researcher.columns.form")),
            .text(sayPlainly("researcher.columns.change-at")),
            .text(sayPlainly("researcher.columns.what")),
            .text(sayPlainly("researcher.columns.questions")),
          ],
          changes.map { changes in
            Row(
              Text(changes[0].instrument.title),
              [
                .text(Text(changes[0].cohort.shortName)), .text(say(changes[0].change)),
                .text(
                  say(
                    "researcher.words.counted",
                    [
                      "kind": .init(
                        changes[0].isOpen
                          ? say("researcher.wording.open", ["count": .init(changes.count)])
                          : say("researcher.wording.item", ["count": .init(changes.count)])),
                      "labels": .init(changes.map(\.label).joined(separator: "; ")),
                    ])),
              ])
          }, else: say("researcher.wording.none"))
      ])
      + (accepted.isEmpty
        ? []
        : [
          .list(
            accepted.map { source, change in
              say(
                "researcher.wording.accepted",
                [
                  "file": .init("\(code: source.shownPath)" as Text),
                  "change": .init(report.words(for: change.change)),
                  "subject": .init(change.subject), "reason": .init(change.reason),
                ])
            })
        ])
  }

  /// Whether the wording of open questions changed, in a sentence.
  var wordingSentence: Text {
    let open = detail.wording.count(where: \.isOpen)
    let items = detail.wording.count - open
    return Text.joined([
      open == 0
        ? say("researcher.wording.no-open")
        : say("researcher.wording.some-open", ["open": .init(open)]),
      items == 0
        ? say("researcher.wording.no-items")
        : say("researcher.wording.some-items", ["items": .init(items)]),
    ])
  }

  /// Changes that are alike, together: what was done to several questions of one questionnaire at once.
  private var changes: [[WordingChange]] {
    detail.wording.reduce(into: []) { groups, change in
      let place = groups.firstIndex { group in
        group[0].instrument.id == change.instrument.id && group[0].cohort.id == change.cohort.id
          && group[0].isOpen == change.isOpen && group[0].change == change.change
      }
      if let place { groups[place].append(change) } else { groups.append([change]) }
    }
  }

  /// How many people combinations of facts would single out.
  var anonymity: [Block] {
    let isOfRegistry = detail.anonymity.first?.isOfRegistry ?? false
    return [
      table(
        "anonymity", say("researcher.anonymity.caption"),
        [
          .text(sayPlainly("researcher.columns.facts")),
          .number(sayPlainly("researcher.columns.combinations")),
          .number(sayPlainly("researcher.columns.small")),
          .number(sayPlainly("researcher.columns.singled-out")),
          .number(
            sayPlainly("researcher.columns.of-all"), unit: sayPlainly("researcher.unit.percent")),
        ],
        detail.anonymity.map { risk in
          Row(
            Text(Wording.sentenceStart(Wording.list(risk.facts.map { say($0).plainWords }))),
            [
              .count(risk.combinations), .count(risk.small), .count(risk.people),
              .percentage(risk.share),
            ])
        },
        notes: [
          say(
            "researcher.anonymity.note",
            [
              "k": .init(detail.anonymity.first?.k ?? 0),
              "base": .init(
                isOfRegistry
                  ? say("researcher.anonymity.registry") : say("researcher.anonymity.responses")),
            ])
        ], else: say("researcher.anonymity.none"))
    ]
  }

  /// The methods behind all figures, with their sources.
  var methods: [Block] {
    // One method may go with several figures under names that a reader cannot tell apart.
    var seen: Set<[String]> = []
    let methods = detail.methods.filter {
      seen.insert([$0.title, $0.citation?.reference ?? ""]).inserted
    }
    return [
      table(
        "methods", say("researcher.methods.caption"),
        [
          .text(sayPlainly("researcher.columns.method")),
          .text(sayPlainly("researcher.columns.source-of")),
        ],
        methods.map { method in
          Row(
            Text(Wording.sentenceStart(method.title)),
            [
              .text(
                method.citation.map { Text("\($0.short). \($0.reference)") }
                  ?? say("researcher.methods.arithmetic"))
            ])
        }, else: say("researcher.methods.none"))
    ]
  }

  private func say(_ change: WordingChange.Change) -> Text {
    switch change {
    case .added: say("researcher.wording.added")
    case .dropped: say("researcher.wording.dropped")
    case .reworded(let former): say("researcher.wording.reworded", ["former": .init(former)])
    case .redirected: say("researcher.wording.redirected")
    case .rescaled: say("researcher.wording.rescaled")
    }
  }

  private func say(_ fact: AnonymityRisk.Fact) -> Text {
    switch fact {
    case .cohort: say("researcher.fact.cohort")
    case .location: say("researcher.fact.location")
    case .participantType: say("researcher.fact.type")
    case .authority: say("researcher.fact.authority")
    }
  }
}
