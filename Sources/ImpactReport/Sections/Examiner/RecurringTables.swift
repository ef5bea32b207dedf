import EvaluationModel
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// Good practice and concerns that come back.
  var recurringSection: Section? {
    guard hasExaminerReports else { return nil }
    return Section(
      id: "recurring", title: sayPlainly("examiner-brief.recurring"),
      subsections: [
        Section(
          id: "concerns", title: sayPlainly("examiner-brief.concerns"),
          blocks: recurring(evaluation.examiners.concerns, id: "table-concerns", isPraise: false)),
        Section(
          id: "commendations", title: sayPlainly("examiner-brief.commendations"),
          blocks: recurring(
            evaluation.examiners.commendations, id: "table-commendations", isPraise: true)),
      ])
  }

  /// Themes that examiners raise in two years or more.
  ///
  /// - Parameters:
  ///   - themes: The themes.
  ///   - id: The table's anchor.
  ///   - isPraise: Whether they are praised or criticised.
  /// - Returns: The blocks.
  func recurring(_ themes: [RecurringTheme], id: String, isPraise: Bool) -> [Block] {
    guard !themes.isEmpty else {
      return [
        .paragraph(
          isPraise ? say("examiner-brief.no-commendations") : say("examiner-brief.no-concerns"))
      ]
    }
    let states = Dictionary(
      ledger.lines.map { ($0.id, $0.state) }
    ) { first, _ in first }
    return [
      .paragraph(
        isPraise ? say("examiner-brief.commendations-rule") : say("examiner-brief.concerns-rule")),
      .table(
        Table(
          id: id,
          caption: isPraise
            ? say("examiner-brief.commendations-caption") : say("examiner-brief.concerns-caption"),
          columns: [
            .text(sayPlainly("examiners.column.theme")),
            .number(sayPlainly("examiner-brief.column.years")),
            .number(sayPlainly("examiner-brief.column.reports")),
            .text(sayPlainly("examiner-brief.column.cohorts")),
            .number(sayPlainly("examiner-brief.column.recommendations")),
            .number(sayPlainly("examiner-brief.column.open")),
          ],
          rows: themes.map { theme in
            Row(
              Text(theme.label),
              [
                .count(theme.cohorts.count), .count(theme.reports),
                .text(Text(theme.cohorts.map(\.shortName).joined(separator: ", "))),
                .count(theme.recommendations.count),
                .count(theme.recommendations.count { states[$0]?.isOpen ?? false }),
              ])
          })),
    ]
  }
}
