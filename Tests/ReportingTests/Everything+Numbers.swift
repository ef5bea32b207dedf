import Evidence
import Reporting

extension Everything {
  static let wilson = Method(name: "wilson", title: "Wilson's score interval")

  /// An estimate with its interval.
  static func estimate(
    _ value: Double, _ lower: Double, _ upper: Double, _ count: Int, _ unit: Unit = .proportion
  ) -> Reported<Estimate> {
    .result(
      Estimate(
        value, interval: Interval(lower: lower, upper: upper, level: 0.95, method: wilson),
        unit: unit, count: count, method: wilson))
  }

  /// Five-level answers from counts.
  static func shares(_ counts: [Int]) -> LikertChart.Shares {
    let sum = counts.reduce(0, +)
    func share(_ count: Int) -> Double { sum == 0 ? 0 : Double(count) / Double(sum) }
    return LikertChart.Shares(
      levels: counts.map(share), negative: share(counts[0] + counts[1]), neutral: share(counts[2]),
      positive: share(counts[3] + counts[4]), count: sum)
  }

  static let agreement: [LikertChart.Level] = [
    .init("Strongly disagree", .negative), .init("Disagree", .negative),
    .init("Neither agree nor disagree", .neutral), .init("Agree", .positive),
    .init("Strongly agree", .positive),
  ]

  /// A table of answers, one row for each statement.
  static func answers(_ id: String, _ rows: [(Text, [Int]?)]) -> Table {
    Table(
      id: id, caption: "Answers to each statement",
      columns: [.text("Statement")] + agreement.map { .number($0.label) } + [
        .number("All who answered")
      ],
      rows: rows.map { label, counts in
        guard let counts else {
          return Row(label, Array(repeating: .shorthand(.confidential), count: 6))
        }
        return Row(label, counts.map { .count($0) } + [.count(counts.reduce(0, +))])
      })
  }

  /// A table of estimates with a row for each label.
  static func estimates(
    _ id: String, _ caption: Text, unit: String, _ rows: [(Text, Reported<Estimate>)],
    isDifference: Bool = false
  ) -> Table {
    Table(
      id: id, caption: caption,
      columns: [
        .text("Measure"), .number("Value", unit: unit), .number("Lower bound", unit: unit),
        .number("Upper bound", unit: unit), .number("All who answered"),
      ],
      rows: rows.map { Row($0, Cell.pieces(of: $1, isDifference: isDifference)) },
      notes: ["The bounds are those of the 95% interval."])
  }
}
