import Evidence
import Reporting

extension Everything {
  static let statements: [(Text, [Int]?)] = [
    ("The SENCO leads change across the whole school", [2, 4, 20, 66, 70]),
    (
      "Teachers plan for pupils with special educational needs in every lesson",
      [9, 21, 36, 64, 30]
    ),
    ("Parents say that they are heard", [14, 40, 31, 52, 21]),
    ("Governors ask for evidence of progress", [0, 0, 0, 0, 158]),
    ("The local authority's offer is understood", nil),
  ]

  /// A statement of which only those who agree may be shown together.
  static let hiddenLevels = LikertChart.Item(
    "Pupils say that they are heard", .suppressed(minimum: 5),
    positive: estimate(0.91, 0.85, 0.94, 158, .proportion))

  static let heads = Figure(
    id: "fig-heads", title: "Most heads see the SENCO lead change",
    subtitle: "Per cent of headteachers, five locations, cohort 12, 2021.",
    description: "that agreement is highest on leading change and lowest on parents being heard.",
    chart: .likert(
      LikertChart(
        levels: agreement,
        items: statements.map { label, counts in
          .init(label, counts.map { .result(shares($0)) } ?? .suppressed(minimum: 5))
        } + [hiddenLevels])),
    table: answers("table-heads", statements))

  static let ratings: [ChangeChart.Item] = [
    .init(
      "Confidence to lead staff training", before: estimate(2.9, 2.7, 3.1, 148, .scalePoints),
      then: estimate(2.4, 2.2, 2.6, 148, .scalePoints),
      after: estimate(4.1, 3.9, 4.3, 148, .scalePoints),
      change: estimate(1.2, 0.9, 1.5, 148, .scalePoints)),
    .init(
      "Knowledge of the law", before: estimate(3.4, 3.2, 3.6, 146, .scalePoints),
      then: estimate(3.1, 2.9, 3.3, 146, .scalePoints),
      after: estimate(4.3, 4.1, 4.5, 146, .scalePoints),
      change: estimate(0.9, 0.7, 1.1, 146, .scalePoints)),
    .init(
      "Time for the role", before: estimate(2.6, 2.4, 2.8, 147, .scalePoints),
      after: estimate(2.5, 2.3, 2.7, 147, .scalePoints),
      change: estimate(-0.1, -0.3, 0.1, 147, .scalePoints), shorthand: .breakInSeries),
    .init(
      "Use of data", before: .suppressed(minimum: 5), after: .suppressed(minimum: 5)),
  ]

  static let change = Figure(
    id: "fig-change", title: "Confidence rose more than knowledge",
    subtitle: "Mean rating from 1 to 5, SENCOs who answered before and after, cohort 12.",
    description: "that confidence rose by more than a point, and time for the role did not change.",
    chart: .change(ChangeChart(items: ratings, axis: .scale(1...5))),
    table: estimates(
      "table-change", "Change of the mean rating", unit: "points",
      ratings.map { ($0.label, $0.change ?? .suppressed(minimum: 5)) }, isDifference: true))

  static let years = (2010...2021).map(String.init)

  static func share(_ year: Int, _ value: Double, afterBreak: Bool = false) -> TrendChart.Point {
    .measured(
      estimate(value, value - 0.09, min(value + 0.08, 1), 100 + year), afterBreak: afterBreak)
  }

  static let provision: [TrendChart.Point] = [
    share(0, 0.55), share(1, 0.58), share(2, 0.61), share(3, 0.66), .absent(.notApplicable),
    share(5, 0.64), share(6, 0.70), .measured(.suppressed(minimum: 5)),
    share(8, 0.74, afterBreak: true), share(9, 0.81), share(10, 0.79), share(11, 0.84),
  ]

  static let trend = Figure(
    id: "fig-trend", title: "Provision is rated better from cohort to cohort",
    subtitle: "Per cent of heads who agree, 2010 to 2021; whiskers are 95% intervals.",
    description: "a rise from 55% to 70%, then a new question and a rise from 74% to 84%.",
    chart: .trend(TrendChart(periods: years, panels: [.init([.init("Headteachers", provision)])])),
    table: Table(
      id: "table-trend", caption: "Heads who agree",
      columns: [.text("Cohort"), .number("Agree", unit: "per cent")],
      rows: zip(years, provision).map { Row(Text($0), [cell($1)]) }))

  static func cell(_ point: TrendChart.Point) -> Cell {
    switch point {
    case .measured(let estimate, _): .value(of: estimate)
    case .absent(let mark): .shorthand(mark)
    }
  }

  static let panels = Figure(
    id: "fig-panels", title: "Three sources move together",
    subtitle: "Per cent who agree, 2017 to 2021, by theme; whiskers are 95% intervals.",
    description: "that heads and SENCOs agree about the direction on both themes.",
    chart: .trend(
      TrendChart(
        periods: Array(years.suffix(5)),
        panels: [
          .init(
            "Leadership",
            [
              .init(
                "Headteachers", [0.60, 0.66, 0.71, 0.75, 0.80].enumerated().map { share($0, $1) }),
              .init("SENCOs", [0.50, 0.52, 0.55, 0.61, 0.66].enumerated().map { share($0, $1) }),
              .init(
                "External examiners",
                [
                  share(0, 0.3), share(1, 0.35), .absent(.notAvailable), share(3, 0.4),
                  share(4, 0.41),
                ]),
            ]),
          .init(
            "Provision",
            [
              .init(
                "Headteachers", [0.40, 0.44, 0.47, 0.52, 0.58].enumerated().map { share($0, $1) }),
              .init("SENCOs", [0.62, 0.60, 0.66, 0.70, 0.73].enumerated().map { share($0, $1) }),
              .init("External examiners", Array(repeating: .absent(.notApplicable), count: 5)),
            ]),
        ])),
    table: Table(
      id: "table-panels", caption: "Agreement in the latest cohort",
      columns: [.text("Source"), .number("Leadership", unit: "per cent")],
      rows: [Row("Headteachers", [.percentage(0.8)]), Row("SENCOs", [.percentage(0.66)])]))

  static let comparisons: [DifferenceChart.Item] = [
    .init(
      "Exeter against Plymouth", estimate(0.04, -0.06, 0.14, 162, .proportionDifference),
      strength: .couldBeChance),
    .init(
      "Primary against secondary schools", estimate(0.13, 0.04, 0.22, 160, .proportionDifference),
      strength: .strong),
    .init(
      "Cohort 12 against cohort 11", .notEstimable(reason: "the question has changed"),
      strength: .notComparable, shorthand: .breakInSeries),
    .init(
      "Special schools against others", estimate(-0.01, -0.24, 0.22, 61, .proportionDifference),
      strength: .weak),
  ]

  static let differences = Figure(
    id: "fig-differences", title: "Primary heads agree more often than secondary heads",
    subtitle: "Difference in agreement in percentage points; whiskers are 95% intervals.",
    description: "one clear difference, of 13 points, between primary and secondary schools.",
    chart: .differences(
      DifferenceChart(
        items: comparisons,
        axis: .covering(comparisons.map(\.difference), unit: .proportionDifference),
        lowerMeaning: "the second agrees more", upperMeaning: "the first agrees more")),
    table: estimates(
      "table-differences", "Differences in agreement", unit: "percentage points",
      comparisons.map { ($0.label, $0.difference) }, isDifference: true))
}
