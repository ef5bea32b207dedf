import Evidence
import JSONWriting
import TableAnalysis

/// Descriptions in JSON, in the form that `Data/schemas/results.schema.json` describes.
struct DescriptionJSON {
  private let report: DescriptionReport

  init(_ report: DescriptionReport) {
    self.report = report
  }

  /// The document.
  var document: String {
    JSONNode.results(
      "description", of: report.source, rowCount: report.rowCount,
      settings: .object([
        ("level", .number(report.level)), ("by", JSONNode(report.by)),
        ("weights", JSONNode(report.weights)),
      ]),
      [("columns", .array(report.columns.map(node)))]
    ).document
  }

  private func node(_ column: ColumnDescription) -> JSONNode {
    .object([
      ("name", .text(column.name)), ("label", JSONNode(column.label)),
      ("measure", .text(column.measure?.rawValue ?? "text")),
      ("measureBecause", .text(column.because)),
      (
        "answers",
        .array(
          column.answers.map {
            .object([
              ("name", .text($0.name)), ("text", .text($0.text)), ("score", JSONNode($0.score)),
            ])
          })
      ),
      ("topBox", topBox(column)),
      ("groups", .array(column.groups.map(node))),
      ("warnings", .array(column.cautions.map { JSONNode($0) })),
    ])
  }

  private func topBox(_ column: ColumnDescription) -> JSONNode {
    guard let box = column.topBox else { return nil }
    return .object([
      ("answers", JSONNode(box.places.map { column.answers[$0].name })),
      ("because", .text(box.because)),
    ])
  }

  private func node(_ group: GroupDescription) -> JSONNode {
    .object([
      ("level", JSONNode(group.level)), ("rows", .integer(group.rowCount)),
      ("n", .integer(group.count)), ("missing", .integer(group.rowCount - group.count)),
      ("missingByReason", JSONNode(group.missing)),
      ("estimates", .array(group.estimates.compactMap { JSONNode($0) })),
      (
        "distribution",
        .array(
          group.distribution.map { answer in
            .object([
              ("answer", .text(answer.answer.name)), ("n", .integer(answer.count)),
              ("estimates", .array(answer.shares.compactMap { JSONNode($0) })),
            ])
          })
      ),
      ("notEstimable", .array(group.estimates.compactMap { JSONNode(absent: $0) })),
    ])
  }
}
