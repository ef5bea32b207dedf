import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// How those who answered compare with the roll.
  var sampleSection: Section? {
    guard hasRoll else { return nil }
    return Section(
      id: "sample", title: sayPlainly("examiner-brief.sample"), blocks: sample(id: "table-sample"))
  }

  /// Who answered, by location, type and authority.
  ///
  /// - Parameter id: With what the tables' anchors begin.
  /// - Returns: The blocks; where there is no roll, which data would be needed.
  func sample(id: String) -> [Block] {
    let placed = evaluation.participation.filter { !$0.locations.isEmpty }
    guard hasRoll else {
      return [.paragraph(say("examiner-brief.no-roll"))]
    }
    return [.paragraph(say("examiner-brief.sample-said"))]
      + placed.map { entry in
        .table(locationSample(entry, id: anchor(id, entry.instrument.id, entry.occasion.rawValue)))
      } + groupSamples(id: id)
  }

  /// Who answered, by type and authority.
  ///
  /// - Parameter id: With what the tables' anchors begin.
  /// - Returns: A table for each questionnaire and each way of telling groups apart.
  func groupSamples(id: String) -> [Block] {
    evaluation.examiners.samples.map { sample in
      .table(groupSample(sample, id: anchor(id, sample.instrument.id, sample.aspect.rawValue)))
    }
  }

  /// Whether those who answered can be set beside the roll.
  var hasRoll: Bool {
    !evaluation.examiners.samples.isEmpty
      || evaluation.participation.contains { !$0.locations.isEmpty }
  }

  private var sampleColumns: [Column] {
    [
      .number(sayPlainly("examiner-brief.column.roll")),
      .number(sayPlainly("examiner-brief.column.answered")),
      .number(
        sayPlainly("examiner-brief.column.share"), unit: sayPlainly("examiner-brief.percent")),
    ]
  }

  private func locationSample(_ entry: Participation, id: String) -> Table {
    Table(
      id: id,
      caption: say(
        "examiner-brief.sample-caption",
        [
          "form": .init(title(of: entry.instrument, on: entry.occasion)),
          "aspect": .init(Wording.lowerFirst(heading(of: .location))),
        ]),
      columns: [.text(heading(of: .location))] + sampleColumns,
      rows: entry.locations.map { place in
        Row(
          Text(place.name), [.count(place.asked), .count(place.answered), .value(of: place.rate)])
      })
  }

  private func groupSample(_ sample: RespondentSample, id: String) -> Table {
    let p = sample.test.value.map { $0.adjustedP ?? $0.p }
    let title = sample.instrument.title
    let occasions = evaluation.participation.count { $0.instrument.id == sample.instrument.id }
    return Table(
      id: id,
      caption: say(
        "examiner-brief.sample-caption",
        [
          "form": .init(
            occasions > 1
              ? sayPlainly("examiner-brief.sample-any", ["form": .init(title)]) : title),
          "aspect": .init(Wording.lowerFirst(heading(of: sample.aspect))),
        ]),
      columns: [.text(heading(of: sample.aspect))] + sampleColumns,
      rows: sample.groups.map { group in
        Row(
          Text(group.name),
          [
            .count(group.enrolled), .count(group.answered.successes),
            .value(of: group.answered.estimate),
          ])
      },
      notes: p.map {
        [
          $0 < 1 - plan.reporting.level
            ? say("examiner-brief.sample-differs", ["p": .init(NumberFormat.pValue($0))])
            : say("examiner-brief.sample-alike", ["p": .init(NumberFormat.pValue($0))])
        ]
      } ?? [])
  }

  /// That nobody can be identified, and what may be quoted.
  var privacySection: Section {
    Section(
      id: "privacy", title: sayPlainly("examiner-brief.privacy"), blocks: redactionCheck,
      subsections: !hasExaminerReports
        ? []
        : [
          Section(
            id: "quotable", title: sayPlainly("examiner-brief.quotable"),
            blocks: quotableReports(id: "table-quotable"))
        ])
  }

  /// How texts were searched for what identifies somebody, and what was hidden.
  var redactionCheck: [Block] {
    let redaction = evaluation.redaction
    let disclosure = evaluation.disclosure
    let quoted = evaluation.quotations.reduce(0) { $0 + $1.quotations.count }
    let texts =
      redaction.searched == 0
      ? [say("examiner-brief.no-texts")]
      : [
        say(
          "examiner-brief.searched",
          [
            "searched": .init(redaction.searched), "marked": .init(redaction.marked),
            "awaiting": .init(redaction.awaiting),
          ]), say("examiner-brief.approved", ["quoted": .init(quoted)]),
      ]
    return [
      .list(
        texts + [
          say(
            "examiner-brief.hidden",
            [
              "profile": .init(disclosure.profile.name),
              "cell": .init(disclosure.profile.minimumCell),
              "group": .init(disclosure.profile.minimumGroup),
              "size": .init(disclosure.hiddenForSize),
              "protect": .init(disclosure.hiddenToProtect),
              "unanimous": .init(disclosure.hiddenUnanimous),
            ]),
          say("examiner-brief.no-names"),
        ])
    ]
  }

  /// Which reports of examiners may be quoted.
  func quotableReports(id: String) -> [Block] {
    let reports = evaluation.examiners.reports
    guard !reports.isEmpty else { return [.paragraph(say("examiner-brief.no-reports"))] }
    return [
      .paragraph(
        say(
          "examiner-brief.quotable-said",
          [
            "published": .init(reports.count(where: \.isPublished)),
            "reports": .init(reports.count),
          ])),
      .table(
        Table(
          id: id, caption: say("examiner-brief.quotable-caption"),
          columns: [
            .text(sayPlainly("examiner-brief.column.report")),
            .text(sayPlainly("examiner-brief.column.date")),
            .text(sayPlainly("examiner-brief.column.may-quote")),
          ],
          rows: reports.map { report in
            Row(
              Text(name(of: report)),
              [
                report.date.map { .text(Text($0.inWords)) } ?? .shorthand(.notAvailable),
                .text(
                  report.isPublished
                    ? say("examiner-brief.published") : say("examiner-brief.unpublished")),
              ])
          })),
    ]
  }
}
