import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// The two pages to read before the board.
  var briefSection: Section {
    let ledger = self.ledger
    var blocks: [Block] = signedOff
    if !hasExaminerReports, ledger.lines.isEmpty {
      blocks.append(.paragraph(say("examiner-brief.no-reports")))
    } else {
      blocks.append(
        .facts(
          [
            Fact(
              NumberFormat.count(evaluation.examiners.reports.count),
              say(
                "examiner-brief.fact.reports",
                ["reports": .init(evaluation.examiners.reports.count)]))
          ] + ledgerFacts(ledger).prefix(3)))
    }
    let findings = examinerFindings
    if findings.isEmpty {
      blocks.append(.paragraph(say("examiner-brief.nothing")))
    } else {
      blocks.append(.findings(findings))
    }
    if let previous = evaluation.previous,
      let table = doneAbout(previous, in: ledger, id: "table-last-year")
    {
      blocks.append(.table(table))
    }
    if let table = parityTable(id: "table-parity") { blocks.append(.table(table)) }
    blocks.append(.paragraph(say("examiner-brief.what-follows")))
    return Section(
      id: "brief", title: sayPlainly("examiner-brief.brief"), blocks: blocks)
  }

  /// The locations beside each other in a few columns.
  func parityTable(id: String) -> Table? {
    guard let outcomes = evaluation.examiners.outcomes.first(where: { $0.aspect == .location }),
      !outcomes.completed.isEmpty
    else { return nil }
    let unit = sayPlainly("examiner-brief.percent")
    return Table(
      id: id,
      caption: say(
        "examiner-brief.parity-caption",
        [
          "first": .init(outcomes.completed.first?.shortName ?? ""),
          "last": .init(outcomes.completed.last?.shortName ?? ""),
        ]),
      columns: [
        .text(heading(of: .location)), .number(sayPlainly("examiner-brief.column.enrolments")),
        .number(sayPlainly("examiner-brief.path.on-time"), unit: unit),
        .number(sayPlainly("examiner-brief.column.lower"), unit: unit),
        .number(sayPlainly("examiner-brief.column.upper"), unit: unit),
        .number(sayPlainly("examiner-brief.path.withdrawn"), unit: unit),
      ],
      rows: outcomes.groups.map { group in
        let onTime = group.paths[.onTime] ?? .notEstimable(reason: "nobody was enrolled")
        return Row(
          Text(group.name),
          [
            .base(of: onTime), .value(of: onTime), .lowerBound(of: onTime),
            .upperBound(of: onTime),
            .value(of: group.paths[.withdrawn] ?? .notEstimable(reason: "nobody was enrolled")),
          ])
      })
  }

  /// How the figures came about, and what the marks beside the findings mean.
  var examinerMethods: Section {
    Section(
      id: "how", title: sayPlainly("examiner-brief.methods"),
      blocks: [.list(examinerMethodSentences)])
  }

  /// A sentence on each method that a figure of the report was made by.
  private var examinerMethodSentences: [Text] {
    var sentences: [Text] = []
    if !evaluation.themes.isEmpty { sentences.append(say("examiner-brief.method.themes")) }
    if !evaluation.recommendations.isEmpty {
      sentences += [say("examiner-brief.method.similar"), say("examiner-brief.method.late")]
    }
    let shares = say(
      "examiner-brief.method.shares",
      ["level": .init(NumberFormat.percentage(plan.reporting.level))])
    if evaluation.examiners.outcomes.isEmpty {
      sentences.append(shares)
    } else {
      sentences += [
        shares + " " + say("examiner-brief.method.enrolments"), say("examiner-brief.method.tests"),
      ]
    }
    return sentences + [say("examiner-brief.method.contribution")]
  }

  /// Whether a report of an external examiner was imported.
  var hasExaminerReports: Bool { !evaluation.examiners.reports.isEmpty }
}
