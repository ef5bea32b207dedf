import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// Who was asked, who answered, and what came of the enrolments.
  var whoAnswered: Section? {
    guard !evaluation.participation.isEmpty else { return nil }
    return Section(
      id: "who-answered", title: sayPlainly("who-answered.title"),
      blocks: response + places,
      subsections: [responseFlow, awards].compactMap { $0 })
  }

  /// Who was asked and who answered; where nothing is known of who was asked, a table would be empty.
  private var response: [Block] {
    guard evaluation.participation.contains(where: \.isRollKnown) else {
      return [
        .paragraph(say("who-answered.intro-unknown")),
        .list(
          evaluation.participation.map { entry in
            entry.answered.value.map {
              say("who-answered.answered-form", ["form": .init(title(entry)), "n": .init($0)])
            } ?? say("who-answered.answered-hidden", ["form": .init(title(entry))])
          }),
      ]
    }
    return [.paragraph(say("who-answered.intro")), .table(responseTable)]
  }

  private func title(_ entry: Participation) -> String {
    title(of: entry.instrument, on: entry.occasion)
  }

  private var responseTable: Table {
    let hasBefore = evaluation.previous != nil
    return Table(
      id: "table-response",
      caption: say("who-answered.response", ["cohort": .init(evaluation.cohort.name)]),
      columns: [
        .text(sayPlainly("who-answered.form")), .number(sayPlainly("who-answered.asked")),
        .number(sayPlainly("who-answered.answered")),
        .number(sayPlainly("who-answered.rate"), unit: "per cent"),
      ] + (hasBefore ? [.number(sayPlainly("who-answered.before"), unit: "per cent")] : []),
      rows: evaluation.participation.map { entry in
        Row(
          Text(title(entry)),
          [
            .count(entry.asked), .count(entry.answered), .value(of: entry.rate),
          ] + (hasBefore ? [.value(of: entry.previousRate)] : []))
      })
  }

  /// A table a questionnaire, folded away where there are many locations.
  private var places: [Block] {
    let entries = evaluation.participation.filter { !$0.locations.isEmpty && $0.occasion != .pre }
    let most = entries.map(\.locations.count).max() ?? 0
    let tables = entries.map { Block.table(placeTable($0)) }
    guard most > 8 else { return tables }
    return [
      .disclosure(summary: say("who-answered.all-places", ["n": .init(most)]), blocks: tables)
    ]
  }

  private func placeTable(_ entry: Participation) -> Table {
    Table(
      id: anchor("table-response", entry.instrument.id, entry.occasion.rawValue),
      caption: say("who-answered.places", ["form": .init(title(entry))]),
      columns: [
        .text(sayPlainly("who-answered.place")), .number(sayPlainly("who-answered.asked")),
        .number(sayPlainly("who-answered.answered")),
        .number(sayPlainly("who-answered.rate"), unit: "per cent"),
      ],
      rows: entry.locations.map { place in
        Row(
          Text(place.name),
          [.count(place.asked), .count(place.answered), .value(of: place.rate)])
      })
  }

  private var awards: Section? {
    guard !evaluation.awards.isEmpty else { return nil }
    let shown = evaluation.awards.compactMap(\.awarded.value)
    let sentence =
      shown.count == evaluation.awards.count
      ? say(
        "who-answered.awards-counted",
        [
          "n": .init(shown.reduce(0, +)), "award": .init(plan.programme.qualification),
          "cohorts": .init(evaluation.awards.count),
        ]) : say("who-answered.awards-basis")
    return Section(
      id: "awards", title: sayPlainly("who-answered.awards"),
      blocks: [.paragraph(sentence)]
        + folded(awardTable, inSight: 10, keepsLast: true) {
          say("who-answered.awards-earlier", ["n": .init($0)])
        })
  }

  private var awardTable: Table {
    Table(
      id: "table-awards", caption: say("who-answered.awards-caption"),
      columns: [
        .text(sayPlainly("who-answered.cohort")), .number(sayPlainly("who-answered.enrolled")),
        .number(sayPlainly("who-answered.awarded")),
        .number(sayPlainly("who-answered.share"), unit: "per cent"),
        .number(sayPlainly("who-answered.in-progress")),
        .number(sayPlainly("who-answered.otherwise")),
      ],
      rows: evaluation.awards.map { award in
        Row(
          Text(award.cohort.name),
          [
            .count(award.enrolled), .count(award.awarded), .value(of: award.rate),
            .count(award.inProgress), .count(award.otherwise),
          ])
      },
      notes: [say("who-answered.awards-note")])
  }
}
