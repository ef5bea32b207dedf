import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// Who was asked, who answered, and what came of the enrolments.
  var whoAnswered: Section? {
    guard !evaluation.participation.isEmpty else { return nil }
    var blocks: [Block] = [
      .paragraph(
        """
        The figures of this report are those of the people who answered. Below half, a percentage \
        says little of the cohort as a whole.
        """),
      .table(responseTable),
    ]
    blocks += evaluation.participation.filter { !$0.locations.isEmpty && $0.occasion != .pre }
      .map { .table(placeTable($0)) }
    let hasAwards = !evaluation.awards.isEmpty
    return Section(
      id: "who-answered", title: sayPlainly("who-answered.title"), blocks: blocks,
      subsections: hasAwards
        ? [Section(id: "awards", title: "Enrolments and awards", blocks: awardBlocks)] : [])
  }

  private var responseTable: Table {
    Table(
      id: "table-response",
      caption: Text("Who was asked and who answered, \(evaluation.cohort.name)"),
      columns: [
        .text("Questionnaire"), .number("Asked"), .number("Answered"),
        .number("Response", unit: "per cent"), .number("Cohort before", unit: "per cent"),
      ],
      rows: evaluation.participation.map { entry in
        Row(
          Text(entry.instrument.title + Wording.phrase(entry.occasion)),
          [
            .count(entry.asked), .count(entry.answered), .value(of: entry.rate),
            .value(of: entry.previousRate),
          ])
      })
  }

  private func placeTable(_ entry: Participation) -> Table {
    Table(
      id: anchor("table-response", entry.instrument.id, entry.occasion.rawValue),
      caption: Text("\(entry.instrument.title)\(Wording.phrase(entry.occasion)), by location"),
      columns: [
        .text("Location"), .number("Asked"), .number("Answered"),
        .number("Response", unit: "per cent"),
      ],
      rows: entry.locations.map { place in
        Row(
          Text(place.name),
          [.count(place.asked), .count(place.answered), .value(of: place.rate)])
      })
  }

  private var awardBlocks: [Block] {
    let shown = evaluation.awards.compactMap(\.awarded.value)
    let isComplete = shown.count == evaluation.awards.count
    let total = shown.reduce(0, +)
    let sentence: Text =
      isComplete
      ? """
      The registry holds \(strong: NumberFormat.count(total)) awards of the \
      \(plan.programme.qualification) in \
      \(Wording.counted(evaluation.awards.count, "cohort", "cohorts")), on time or late. The count \
      rests on the registry’s records, one a person and cohort.
      """
      : "Awards are counted from the registry’s records, one a person and cohort."
    return [
      .paragraph(sentence),
      .table(
        Table(
          id: "table-awards", caption: "Enrolments and what came of them, by cohort",
          columns: [
            .text("Cohort"), .number("Enrolled"), .number("Award gained"),
            .number("Share", unit: "per cent"), .number("In progress"), .number("Other outcome"),
          ],
          rows: evaluation.awards.map { award in
            Row(
              Text(award.cohort.name),
              [
                .count(award.enrolled), .count(award.awarded), .value(of: award.rate),
                .count(award.inProgress), .count(award.otherwise),
              ])
          },
          notes: [
            "Other outcome: certificate without the award, referred, interrupted or withdrawn."
          ])),
    ]
  }
}
