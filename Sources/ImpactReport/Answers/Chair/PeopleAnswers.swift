import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// C4: response rates, and who is missing.
  var missingPeopleAnswer: Reply {
    guard let section = whoAnswered else {
      return Reply([.paragraph(say("answers.chair.no-responses"))])
    }
    return Reply(
      section.blocks + groupSamples(id: "table-missing"), Answer.Place(.committee, section.id))
  }

  /// C5: awards since the programme began, and on what basis.
  var awardsAnswer: Reply {
    let parts = whoAnswered?.subsections ?? []
    guard !evaluation.awards.isEmpty, let awards = parts.first(where: { $0.id == "awards" }) else {
      return Reply([.paragraph(say("answers.chair.no-registry"))])
    }
    return Reply(
      awards.flattened + [.paragraph(say("answers.chair.awards-basis"))],
      Answer.Place(.committee, "awards"))
  }

  /// C7: who completes on time, by cohort and place.
  var completionAnswer: Reply {
    guard !evaluation.awards.isEmpty else {
      return Reply([.paragraph(say("answers.chair.no-registry"))])
    }
    let awards = whoAnswered?.subsections.first { $0.id == "awards" }?.flattened ?? []
    return Reply(
      awards + outcomes(by: .location, id: "table-completion"),
      Answer.Place(.examiner, "standards"))
  }

  /// C18: the experience of those who pay for themselves, or who are in another position.
  var groupsAnswer: Reply {
    let groupings = participants?.groupings ?? []
    guard !groupings.isEmpty else { return Reply([.paragraph(say("answers.chair.no-groups"))]) }
    return Reply(
      groupings.flatMap { grouping in
        [.paragraph(words(for: grouping)), .table(table(of: grouping))]
      } + [.paragraph(say("answers.chair.groups-note"))])
  }

  private func words(for grouping: ParticipantDetail.Grouping) -> Text {
    let apart = grouping.groups.flatMap { group in
      group.items.filter(\.comparison.verdict.isBeyondChance).map {
        "\(group.name), “\($0.item.label)”"
      }
    }
    let compared = grouping.groups.flatMap(\.items).count { $0.comparison.test.value != nil }
    if compared == 0 { return say("answers.chair.groups-hidden") }
    return apart.isEmpty
      ? say("answers.chair.groups-alike", ["n": .init(compared)])
      : say(
        "answers.chair.groups-apart",
        ["n": .init(compared), "groups": .init(Wording.list(apart))])
  }

  private func table(of grouping: ParticipantDetail.Grouping) -> Table {
    let isFee = grouping.aspect == .feePayer
    return Table(
      id: "table-groups-\(anchor(grouping.aspect.rawValue))",
      caption: isFee ? say("answers.chair.payers") : say("answers.chair.kinds"),
      columns: [
        .text(sayPlainly("answers.chair.group")), .text(sayPlainly("words.item")),
        .number(sayPlainly("words.base")),
        .number(sayPlainly("answers.chair.favourable"), unit: sayPlainly("words.per-cent")),
        .number(sayPlainly("words.lower-bound"), unit: sayPlainly("words.per-cent")),
        .number(sayPlainly("words.upper-bound"), unit: sayPlainly("words.per-cent")),
        .number(sayPlainly("answers.chair.everybody"), unit: sayPlainly("words.per-cent")),
      ],
      rows: grouping.groups.flatMap { group in
        group.items.map { item in
          Row(
            Text(group.name),
            [
              .text(Text(item.item.label)), .base(of: item.favourable.estimate),
              .value(of: item.favourable.estimate), .lowerBound(of: item.favourable.estimate),
              .upperBound(of: item.favourable.estimate), .value(of: item.everywhere.estimate),
            ])
        }
      })
  }

  /// C20: what participants say a year later.
  var yearLaterAnswer: Reply {
    guard let followUp = participants?.followUp, !followUp.items.isEmpty else {
      return Reply([.paragraph(say("answers.chair.no-follow-up"))])
    }
    let rates = followUp.participation.compactMap { entry -> Text? in
      guard let rate = entry.rate.value, let answered = entry.answered.value else { return nil }
      return say(
        "answers.chair.follow-up",
        [
          "cohort": .init(followUp.cohort.name), "answered": .init(answered),
          "asked": .init(rate.count), "rate": .init(NumberFormat.percentage(rate.value)),
        ])
    }
    return Reply(
      rates.map(Block.paragraph) + [
        .table(
          Table(
            id: "table-follow-up",
            caption: say(
              "answers.chair.follow-up-table", ["cohort": .init(followUp.cohort.name)]),
            columns: [
              .text(sayPlainly("words.item")),
              .number(sayPlainly("answers.chair.favourable"), unit: sayPlainly("words.per-cent")),
              .number(sayPlainly("words.lower-bound"), unit: sayPlainly("words.per-cent")),
              .number(sayPlainly("words.upper-bound"), unit: sayPlainly("words.per-cent")),
              .number(sayPlainly("words.base")),
            ],
            rows: followUp.items.map {
              Row(Text($0.item.label), Cell.pieces(of: $0.favourable.estimate))
            })),
        .paragraph(say("answers.chair.follow-up-note")),
      ])
  }
}
