import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// What examiners judged of standards, and what came of enrolments group by group.
  var standardsSection: Section {
    let compared: [(aspect: GroupAspect, section: Section)] = [
      (
        .location,
        Section(
          id: "parity", title: sayPlainly("examiner-brief.parity"),
          blocks: outcomes(by: .location, id: "table-outcomes-location"))
      ),
      (
        .university,
        Section(
          id: "universities", title: sayPlainly("examiner-brief.universities"),
          blocks: outcomes(by: .university, id: "table-outcomes-university"))
      ),
      (
        .participantType,
        Section(
          id: "participant-types", title: sayPlainly("examiner-brief.types"),
          blocks: outcomes(by: .participantType, id: "table-outcomes-type"))
      ),
    ]
    let shown = compared.filter { entry in
      evaluation.examiners.outcomes.contains { $0.aspect == entry.aspect }
    }
    let absent = compared.map(\.aspect).filter { aspect in
      !shown.contains { $0.aspect == aspect }
    }
    let partnership =
      evaluation.examiners.partnership.isEmpty
      ? []
      : [
        Section(
          id: "partnership", title: sayPlainly("examiner-brief.partnership"),
          blocks: partnership(id: "table-partnership"))
      ]
    return Section(
      id: "standards", title: sayPlainly("examiner-brief.standards"),
      blocks: hasExaminerReports
        ? judgements(id: "table-judgements")
        : shown.isEmpty ? [.paragraph(say("examiner-brief.nothing-on-standards"))] : [],
      subsections: shown.map(\.section) + partnership + [missing(absent)])
  }

  /// What the data would have to hold besides, and for what.
  private func missing(_ absent: [GroupAspect]) -> Section {
    var needs: [Text] = []
    if !absent.isEmpty {
      let groups = absent.map { Wording.lowerFirst(heading(of: $0)) }
      needs.append(
        say("examiner-brief.no-groups", ["groups": .init(Wording.list(groups))]))
    }
    if !hasRoll { needs.append(say("examiner-brief.no-sample")) }
    needs += [
      say("examiner-brief.no-marks"), say("examiner-brief.no-mapping"),
      say("examiner-brief.no-pieces"), say("examiner-brief.no-scripts"),
    ]
    return Section(
      id: "not-in-the-data", title: sayPlainly("examiner-brief.missing"), blocks: [.list(needs)])
  }

  /// The judgements that were ticked, and what the sections of all reports say.
  func judgements(id: String) -> [Block] {
    let reports = evaluation.examiners.reports
    guard !reports.isEmpty else { return [.paragraph(say("examiner-brief.no-reports"))] }
    let ticked = reports.filter { !$0.judgements.isEmpty }
    var blocks: [Block] = []
    if ticked.isEmpty {
      blocks.append(.paragraph(say("examiner-brief.no-ticks")))
    } else {
      blocks.append(
        .paragraph(
          say(
            "examiner-brief.ticks",
            ["ticked": .init(ticked.count), "reports": .init(reports.count)])))
      blocks += folded(tickTable(ticked, id: "\(id)-ticked")) {
        say("examiner-brief.ticks-others", ["n": .init($0)])
      }
    }
    blocks += folded(readingTable(reports, id: id)) {
      say("examiner-brief.readings-others", ["n": .init($0)])
    }
    return blocks
  }

  private func tickTable(_ reports: [ExaminerReading], id: String) -> Table {
    Table(
      id: id, caption: say("examiner-brief.ticks-caption"),
      columns: [
        .text(sayPlainly("examiner-brief.column.judgement")),
        .text(sayPlainly("examiner-brief.column.report")),
        .text(sayPlainly("examiner-brief.column.ticked")),
      ],
      rows: reports.flatMap { report in
        report.judgements.map { judgement in
          Row(
            Text(judgement.item.label),
            [
              .text(Text(name(of: report))),
              judgement.level.map { .text(Text($0.label)) } ?? .shorthand(.notAvailable),
            ])
        }
      })
  }

  /// Report by report, how many themes each section praises and criticises.
  private func readingTable(_ reports: [ExaminerReading], id: String) -> Table {
    var prompts: [Prompt] = []
    for prompt in reports.flatMap({ $0.sections.map(\.prompt) })
    where !prompts.contains(where: { $0.id == prompt.id }) { prompts.append(prompt) }
    return Table(
      id: id, caption: say("examiner-brief.readings-caption"),
      columns: [.text(sayPlainly("examiner-brief.column.report"))] + prompts.map { .text($0.id) },
      rows: reports.map { report in
        Row(
          Text(name(of: report)),
          prompts.map { prompt in
            report.sections.first { $0.prompt.id == prompt.id }.map {
              .text(Text("+\($0.strengths) \(NumberFormat.minus)\($0.weaknesses)"))
            } ?? .shorthand(.notApplicable)
          })
      },
      notes: [
        say("examiner-brief.readings-note"),
        Text(
          prompts.map { "\($0.id): \($0.text)" }.joined(separator: "; ")
            + (prompts.last?.text.last?.isPunctuation == true ? "" : ".")),
      ])
  }

  /// A report's name, with the university and the year.
  func name(of report: ExaminerReading) -> String {
    ([report.attribution] + [report.university].compactMap { $0 }).joined(separator: ", ")
  }

  /// How universities and authorities work together, as schools see it.
  func partnership(id: String) -> [Block] {
    let voices = evaluation.examiners.partnership
    guard !voices.isEmpty else { return [.paragraph(say("examiner-brief.no-partnership"))] }
    return [
      .paragraph(say("examiner-brief.partnership-said")),
      .table(
        Table(
          id: id,
          caption: say(
            "examiner-brief.partnership-caption", ["cohort": .init(evaluation.cohort.name)]),
          columns: [
            .text(sayPlainly("examiner-brief.column.authority")),
            .number(sayPlainly("examiner-brief.column.answers")),
            .number(sayPlainly("examiner-brief.column.speak")),
            .number(
              sayPlainly("examiner-brief.column.share"), unit: sayPlainly("examiner-brief.percent")),
            .number(sayPlainly("examiner-brief.column.critical")),
          ],
          rows: voices.map { voice in
            Row(
              Text(voice.authority.name),
              [
                .base(of: voice.prevalence.estimate), .count(voice.prevalence.successes),
                .value(of: voice.prevalence.estimate), .count(voice.critical),
              ])
          })),
    ]
  }
}
