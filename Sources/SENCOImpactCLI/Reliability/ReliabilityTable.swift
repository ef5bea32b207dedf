import Evidence
import TableAnalysis

/// The worth of a scale as a table for programs: a row a number.
struct ReliabilityTable {
  private(set) var table = ResultTable(
    [
      "level", "item", "name", "value", "lower", "upper", "n", "rows", "complete", "df", "p",
      "method",
    ].map { ResultTable.Column($0, $0) })

  init(_ report: ReliabilityReport) {
    for group in report.scale.groups {
      for estimate in group.estimates { append(estimate, item: "", in: group) }
      for (item, estimates) in zip(report.scale.items, group.items) {
        for estimate in estimates { append(estimate, item: item.name, in: group) }
      }
    }
    for named in report.scale.tests {
      guard let test = named.result.value else { continue }
      table.append([
        .text(named.levels.joined(separator: "|")), .text(""), .text(named.name),
        .number(test.statistic, decimals: 4), .absent(""), .absent(""),
        .count(test.groupCounts.reduce(0, +)), .absent(""), .absent(""),
        .text(test.degreesOfFreedom.map { "\($0)" }.joined(separator: ";")),
        .number(test.p, decimals: 4), .text(test.method.name),
      ])
    }
  }

  private mutating func append(
    _ named: NamedEstimate, item: String, in group: ScaleReliability.Group
  ) {
    guard let estimate = named.result.value else { return }
    table.append([
      .text(group.level ?? ""), .text(item), .text(named.name),
      .number(estimate.value, decimals: 4), .number(estimate.interval?.lower, decimals: 4),
      .number(estimate.interval?.upper, decimals: 4), .count(estimate.count),
      .count(group.count), .count(group.complete), .absent(""), .absent(""),
      .text((estimate.interval?.method ?? estimate.method).name),
    ])
  }
}
