import Evidence
import TableAnalysis

/// Comparisons as one table: a row for each count, estimate and test.
struct ComparisonTable {
  private(set) var table = ResultTable([
    ResultTable.Column("outcome", "outcome"), ResultTable.Column("by", "by"),
    ResultTable.Column("measure", "measure"), ResultTable.Column("kind", "kind"),
    ResultTable.Column("name", "name"), ResultTable.Column("level", "level"),
    ResultTable.Column("against", "against"), ResultTable.Column("answer", "answer"),
    ResultTable.Column("basis", "basis"), ResultTable.Column("value", "value", .right),
    ResultTable.Column("lower", "lower", .right), ResultTable.Column("upper", "upper", .right),
    ResultTable.Column("confidence", "confidence", .right),
    ResultTable.Column("statistic", "statistic", .right), ResultTable.Column("df", "df", .right),
    ResultTable.Column("df2", "df 2", .right), ResultTable.Column("p", "p", .right),
    ResultTable.Column("p_adjusted", "p adjusted", .right),
    ResultTable.Column("family", "family"), ResultTable.Column("method", "method"),
    ResultTable.Column("unit", "unit"), ResultTable.Column("n", "n", .right),
    ResultTable.Column("because", "because"),
  ])

  /// - Parameter set: The comparisons.
  init(_ set: ComparisonSet) {
    for comparison in set.comparisons {
      for level in comparison.levels {
        append(comparison, .count("n", level.name, level.count))
        append(comparison, .count("missing", level.name, level.missing))
      }
      for estimate in comparison.estimates { append(comparison, Row(estimate)) }
      for test in comparison.tests { append(comparison, Row(test)) }
    }
  }

  private mutating func append(_ comparison: Comparison, _ row: Row) {
    let isPair = row.levels.count == 2
    let numbers: [Double?] = [
      row.value, row.lower, row.upper, row.confidence, row.statistic, row.degrees.first,
      row.degrees.count > 1 ? row.degrees[1] : nil, row.p, row.adjustedP,
    ]
    let level = row.levels.count <= 2 ? row.levels.first : nil
    var cells: [ResultTable.Cell] = [
      .text(comparison.outcome), .text(comparison.by), .text(comparison.measure.rawValue),
      .text(row.kind), .text(row.name), .text(level ?? ""),
      .text(isPair ? row.levels[1] : ""), .text(row.answer ?? ""), .text(row.basis),
    ]
    cells += numbers.map { .number($0, decimals: 3) }
    cells += [
      .text(row.family ?? ""), .text(row.method), .text(row.unit),
      row.count.map { .count($0) } ?? .absent(""), .text(row.because),
    ]
    table.append(cells)
  }
}

/// A row before it is one of a table.
private struct Row {
  let kind: String
  let name: String
  let levels: [String]
  var answer: String?
  var basis = ""
  var value: Double?
  var lower: Double?
  var upper: Double?
  var confidence: Double?
  var statistic: Double?
  var degrees: [Double] = []
  var p: Double?
  var adjustedP: Double?
  var family: String?
  var method = ""
  var unit = ""
  var count: Int?
  var because = ""

  static func count(_ name: String, _ level: String, _ count: Int) -> Row {
    Row(kind: "count", name: name, levels: [level], count: count)
  }

  private init(kind: String, name: String, levels: [String], count: Int?) {
    self.kind = kind
    self.name = name
    self.levels = levels
    self.count = count
  }

  init(_ named: NamedEstimate) {
    kind = "estimate"
    name = named.name
    levels = named.levels
    answer = named.answer
    basis = named.basis.rawValue
    if case .notEstimable(let reason) = named.result { because = reason }
    guard let estimate = named.result.value else { return }
    value = estimate.value
    lower = estimate.interval?.lower
    upper = estimate.interval?.upper
    confidence = estimate.interval?.level
    method = (estimate.interval?.method ?? estimate.method).name
    unit = estimate.unit.rawValue
    count = estimate.count
  }

  init(_ named: NamedTest) {
    kind = "test"
    name = named.name
    levels = named.levels
    basis = named.basis.rawValue
    family = named.family?.rawValue
    if case .notEstimable(let reason) = named.result { because = reason }
    guard let test = named.result.value else { return }
    statistic = test.statistic
    degrees = test.degreesOfFreedom
    p = test.p
    adjustedP = test.adjustedP
    method = test.method.name
    count = test.groupCounts.reduce(0, +)
  }
}
