import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// The enrolments below which a group's shares are to be read with care.
  private static let smallGroup = 30

  /// What came of enrolments, by an aspect.
  func outcomes(by aspect: GroupAspect, id: String) -> [Block] {
    guard let outcomes = evaluation.examiners.outcomes.first(where: { $0.aspect == aspect }) else {
      return [.paragraph(say("examiner-brief.no-outcomes"))]
    }
    var blocks: [Block] = []
    if let sentence = paritySentence(outcomes) { blocks.append(.paragraph(sentence)) }
    if !outcomes.completed.isEmpty {
      blocks.append(.table(pathTable(outcomes, id: id)))
    }
    blocks.append(.table(awardTable(outcomes, id: "\(id)-now")))
    return blocks
  }

  /// What the groups are called in a heading.
  func heading(of aspect: GroupAspect) -> String {
    switch aspect {
    case .location: sayPlainly("examiner-brief.column.location")
    case .university: sayPlainly("examiner-brief.column.university")
    case .participantType: sayPlainly("examiner-brief.column.type")
    case .authority: sayPlainly("examiner-brief.column.authority")
    }
  }

  /// The lowest and the highest share that passed on time, and whether chance could bring it about.
  func paritySentence(_ outcomes: AwardOutcomes) -> Text? {
    let shares = outcomes.groups.compactMap { group in
      group.paths[.onTime]?.value.map { (name: group.name, estimate: $0) }
    }.sorted { $0.estimate.value < $1.estimate.value }
    guard shares.count > 1, let lowest = shares.first, let highest = shares.last,
      let test = outcomes.tests[.onTime]?.value
    else { return nil }
    let p = test.adjustedP ?? test.p
    let isBeyond = p < 1 - plan.reporting.level
    return say(
      "examiner-brief.parity-range",
      [
        "low": .init(NumberFormat.percentage(lowest.estimate.value)), "lowest": .init(lowest.name),
        "high": .init(NumberFormat.percentage(highest.estimate.value)),
        "highest": .init(highest.name), "cohorts": .init(outcomes.completed.count),
        "verdict": .init(
          isBeyond
            ? sayPlainly("examiner-brief.parity-beyond")
            : sayPlainly("examiner-brief.parity-chance")),
        "p": .init(NumberFormat.pValue(p)),
      ])
  }

  /// How the enrolments of completed cohorts ended.
  private func pathTable(_ outcomes: AwardOutcomes, id: String) -> Table {
    let unit = sayPlainly("examiner-brief.percent")
    let first = outcomes.completed.first?.shortName ?? ""
    let last = outcomes.completed.last?.shortName ?? ""
    let small = outcomes.groups.filter {
      ($0.paths[.onTime]?.value?.count ?? Self.smallGroup) < Self.smallGroup
    }
    return Table(
      id: id,
      caption: say(
        "examiner-brief.paths-caption",
        [
          "aspect": .init(Wording.lowerFirst(heading(of: outcomes.aspect))),
          "first": .init(first), "last": .init(last),
        ]),
      columns: [
        .text(heading(of: outcomes.aspect)),
        .number(sayPlainly("examiner-brief.column.enrolments")),
        .number(words(of: .onTime), unit: unit),
        .number(sayPlainly("examiner-brief.column.lower"), unit: unit),
        .number(sayPlainly("examiner-brief.column.upper"), unit: unit),
      ] + AwardPath.allCases.dropFirst().map { .number(words(of: $0), unit: unit) },
      rows: outcomes.groups.map { group in
        let onTime = group.paths[.onTime] ?? .notEstimable(reason: "nobody was enrolled")
        return Row(
          Text(group.name),
          [
            .base(of: onTime), .value(of: onTime), .lowerBound(of: onTime),
            .upperBound(of: onTime),
          ]
            + AwardPath.allCases.dropFirst().map {
              .value(of: group.paths[$0] ?? .notEstimable(reason: "nobody was enrolled"))
            })
      },
      notes: [say("examiner-brief.paths-note")]
        + (small.isEmpty
          ? []
          : [
            say(
              "examiner-brief.small-note",
              [
                "limit": .init(Self.smallGroup),
                "groups": .init(Wording.list(small.map(\.name))),
              ])
          ]))
  }

  /// How many of this cohort have the award so far.
  private func awardTable(_ outcomes: AwardOutcomes, id: String) -> Table {
    let unit = sayPlainly("examiner-brief.percent")
    return Table(
      id: id,
      caption: say("examiner-brief.awarded-caption", ["cohort": .init(evaluation.cohort.name)]),
      columns: [
        .text(heading(of: outcomes.aspect)),
        .number(sayPlainly("examiner-brief.column.enrolments")),
        .number(sayPlainly("examiner-brief.column.awarded")),
        .number(sayPlainly("examiner-brief.column.share"), unit: unit),
        .number(sayPlainly("examiner-brief.column.lower"), unit: unit),
        .number(sayPlainly("examiner-brief.column.upper"), unit: unit),
      ],
      rows: outcomes.groups.map { group in
        let share = group.awarded
        return Row(
          Text(group.name),
          [
            .base(of: share.estimate), .count(share.successes), .value(of: share.estimate),
            .lowerBound(of: share.estimate), .upperBound(of: share.estimate),
          ])
      })
  }

  private func words(of path: AwardPath) -> String {
    switch path {
    case .onTime: sayPlainly("examiner-brief.path.on-time")
    case .late: sayPlainly("examiner-brief.path.late")
    case .certificateOnly: sayPlainly("examiner-brief.path.certificate")
    case .referred: sayPlainly("examiner-brief.path.referred")
    case .withdrawn: sayPlainly("examiner-brief.path.withdrawn")
    }
  }
}
