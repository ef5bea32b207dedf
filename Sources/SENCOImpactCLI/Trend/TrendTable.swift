import Evidence
import TableAnalysis

/// Trends as a table for programs: a row a number.
struct TrendTable {
  private(set) var table = ResultTable(
    [
      "outcome", "measure", "levels", "kind", "name", "basis", "value", "lower", "upper", "n", "df",
      "p", "p_adjusted", "method",
    ].map { ResultTable.Column($0, $0) })

  init(_ report: TrendReport) {
    for trend in report.set.trends {
      for group in trend.groups {
        for named in group.estimates { append(named, of: trend, count: group.level.count) }
      }
      for named in trend.estimates { append(named, of: trend, count: nil) }
      for named in trend.tests { append(named, of: trend) }
    }
  }

  private mutating func append(_ named: NamedEstimate, of trend: OutcomeTrend, count: Int?) {
    let estimate = named.result.value
    guard estimate != nil || count != nil else { return }
    table.append(
      facts(trend, named.levels, kind: count == nil ? "estimate" : "group", named.name, named.basis)
        + [
          .number(estimate?.value, decimals: 4), .number(estimate?.interval?.lower, decimals: 4),
          .number(estimate?.interval?.upper, decimals: 4), .count(count ?? estimate?.count ?? 0),
          .absent(""), .absent(""), .absent(""),
          .text((estimate?.interval?.method ?? estimate?.method)?.name ?? ""),
        ])
  }

  private mutating func append(_ named: NamedTest, of trend: OutcomeTrend) {
    guard let test = named.result.value else { return }
    table.append(
      facts(trend, named.levels, kind: "test", named.name, named.basis)
        + [
          .number(test.statistic, decimals: 4), .absent(""), .absent(""),
          .count(test.groupCounts.reduce(0, +)),
          .text(test.degreesOfFreedom.map { "\($0)" }.joined(separator: ";")),
          .number(test.p, decimals: 4), .number(test.adjustedP, decimals: 4),
          .text(test.method.name),
        ])
  }

  private func facts(
    _ trend: OutcomeTrend, _ levels: [String], kind: String, _ name: String, _ basis: NumberBasis
  ) -> [ResultTable.Cell] {
    [
      .text(trend.outcome), .text(trend.measure.rawValue), .text(levels.joined(separator: "|")),
      .text(kind), .text(name), .text(basis.rawValue),
    ]
  }
}
