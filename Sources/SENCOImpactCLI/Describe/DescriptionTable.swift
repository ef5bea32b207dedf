import Evidence
import TableAnalysis

/// Descriptions as a table for programs: a row for each column and group.
struct DescriptionTable {
  private(set) var table: ResultTable

  private static let figures: [(name: String, hasBounds: Bool)] = [
    ("mean", true), ("sd", false), ("minimum", false), ("lower_quartile", false),
    ("median", true), ("upper_quartile", false), ("maximum", false), ("skewness", false),
    ("proportion", true), ("top_box", true), ("floor", true), ("ceiling", true),
  ]

  init(_ report: DescriptionReport) {
    let bases: [NumberBasis] = report.weights == nil ? [.answers] : [.answers, .weighted]
    var columns = [
      "column", "label", "level", "measure", "because", "rows", "n", "missing",
      "missing_by_reason", "answers",
    ].map { ResultTable.Column($0, $0) }
    func keys(_ basis: NumberBasis) -> [ResultTable.Column] {
      Self.figures.flatMap { figure in
        let key = (basis == .weighted ? "weighted_" : "") + figure.name
        return ([key] + (figure.hasBounds ? ["\(key)_lower", "\(key)_upper"] : []))
          .map { ResultTable.Column($0, $0, .right) }
      }
    }
    columns += bases.flatMap(keys)
    if report.weights != nil {
      columns.append(
        ResultTable.Column("effective_sample_size", "effective_sample_size", .right))
    }
    table = ResultTable(columns)
    for column in report.columns {
      for group in column.groups {
        table.append(
          Self.facts(column, group) + bases.flatMap { Self.cells(group, $0) }
            + (report.weights == nil
              ? []
              : [
                .number(
                  group.estimate("effective_sample_size", basis: .weighted)?.result.value?.value,
                  decimals: 1)
              ]))
      }
    }
  }

  private static func facts(
    _ column: ColumnDescription, _ group: GroupDescription
  ) -> [ResultTable.Cell] {
    [
      .text(column.name), .text(column.label ?? ""), .text(group.level ?? ""),
      .text(column.measure?.rawValue ?? "text"), .text(column.because),
      .count(group.rowCount), .count(group.count), .count(group.rowCount - group.count),
      .text(group.missing.map { "\($0.reason.name)=\($0.count)" }.joined(separator: ";")),
      .text(group.distribution.map { "\($0.answer.text)=\($0.count)" }.joined(separator: ";")),
    ]
  }

  private static func cells(
    _ group: GroupDescription, _ basis: NumberBasis
  ) -> [ResultTable.Cell] {
    figures.flatMap { figure -> [ResultTable.Cell] in
      let estimate = group.estimate(figure.name, basis: basis)?.result.value
      let value = ResultTable.Cell.number(estimate?.value, decimals: 4)
      return figure.hasBounds
        ? [
          value, .number(estimate?.interval?.lower, decimals: 4),
          .number(estimate?.interval?.upper, decimals: 4),
        ] : [value]
    }
  }
}
