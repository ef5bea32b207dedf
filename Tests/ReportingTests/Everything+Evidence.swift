import Evidence
import Reporting

extension Everything {
  static let evidence = Section(
    id: "evidence", title: "How well the sources carry the findings",
    blocks: [.table(accords), .figure(ladder), .figure(effects), .figure(multiples)])

  static let accords = Table(
    id: "table-accords", caption: "What the three sources say together",
    columns: [
      .text("Theme"), .text("Headteachers"), .text("SENCOs"), .text("External examiners"),
    ],
    rows: [
      Row(
        "Leadership",
        [
          .accord(.agreement, "praise, 38 of 46"), .accord(.agreement, "praise, 51 of 60"),
          .accord(.partial, "praise in \(link: "one report", to: "finding-lead")"),
        ]),
      Row("Workload", [.accord(.silence), .accord(.dissonance), .shorthand(.notApplicable)]),
    ])

  static let rungs: [LadderChart.Rung] = [
    .init(
      "5 Pupils’ outcomes", meaning: "Did pupils gain?", respondents: .result(0), sources: []),
    .init(
      "4 Use in school", meaning: "Did practice in school change?", respondents: .result(162),
      sources: ["headteachers"]),
    .init(
      "3 Support by the school", meaning: "Did the school make it possible?",
      respondents: .suppressed(minimum: 5), sources: ["external examiners"]),
    .init("2 Learning", respondents: .result(148), sources: ["SENCOs", "external examiners"]),
    .init(
      "1 Reactions", meaning: "Were those who took part content?", respondents: .result(1_205),
      sources: ["headteachers", "SENCOs", "external examiners"]),
  ]

  static let ladder = Figure(
    id: "fig-ladder", title: "Nobody speaks of what pupils gained",
    subtitle: "People and sources at each of five levels of evidence, cohort 12.",
    description: "that three sources speak of reactions and none of pupils’ outcomes.",
    chart: .ladder(LadderChart(rungs: rungs)),
    table: Table(
      id: "table-ladder", caption: "Evidence by level",
      columns: [.text("Level"), .number("People"), .number("Sources")],
      rows: rungs.map { Row($0.label, [.count($0.respondents), .count($0.sources.count)]) }))

  static func effect(_ value: Double, _ margin: Double, _ count: Int) -> Reported<Estimate> {
    estimate(value, value - margin, value + margin, count, .standardDeviations)
  }

  static let effectGroups: [DifferenceChart.Group] = [
    .init(
      "Before and after",
      [
        .init("Confidence to lead", effect(1.32, 0.21, 148), strength: .strong),
        .init("Knowledge of the law", effect(0.94, 0.19, 146), strength: .strong),
        .init("Use of data", .suppressed(minimum: 5)),
        .init("All items", effect(1.1, 0.12, 148), strength: .strong, isSummary: true),
      ]),
    .init(
      "Cohort 12 against cohort 11",
      [
        .init("Content of the course", effect(0.05, 0.24, 280), strength: .couldBeChance),
        .init(
          "Tutor’s support", effect(-0.41, 0.25, 279), strength: .moderate,
          shorthand: .lowReliability),
      ]),
  ]

  static let effects = Figure(
    id: "fig-effects", title: "Gains on the course are large, changes between cohorts small",
    subtitle: "Hedges’ g, cohort 12; whiskers and the width of the diamond are 95% intervals.",
    description: "gains of about one standard deviation, and one fall between the cohorts.",
    chart: .differences(
      DifferenceChart(
        groups: effectGroups,
        axis: .covering(
          effectGroups.flatMap { $0.items.map(\.difference) }, unit: .standardDeviations),
        lowerMeaning: "favours the earlier rating", upperMeaning: "favours the later rating",
        measure: "Standardised difference")),
    table: estimates(
      "table-effects", "Standardised differences", unit: "standard deviations",
      effectGroups.flatMap { $0.items.map { ($0.label, $0.difference) } }, isDifference: true))

  static let multiples = Figure(
    id: "fig-multiples", title: "Workload is the theme that grew",
    subtitle: "Per cent of comments, 2017 to 2021; bands are 95% intervals.",
    description: "workload rising from 20% to 41% while the other themes move little.",
    chart: .trend(
      TrendChart(
        periods: Array(years.suffix(5)),
        panels: [
          .init("Leadership of change", [.init("All", line([0.61, 0.6, 0.64, 0.62, 0.63]))]),
          .init("Workload", [.init("All", line([0.2, 0.27, 0.33, 0.36, 0.41]))]),
          .init(
            "Parents",
            [
              .init(
                "All",
                [
                  share(0, 0.2), .absent(.notApplicable), share(2, 0.22, afterBreak: true),
                  share(3, 0.24), .measured(.suppressed(minimum: 5)),
                ])
            ]),
        ], intervals: .bands)),
    table: Table(
      id: "table-multiples", caption: "Share of comments in the latest cohort",
      columns: [.text("Theme"), .number("2021", unit: "per cent")],
      rows: [
        Row("Leadership of change", [.percentage(0.63)]), Row("Workload", [.percentage(0.41)]),
        Row("Parents", [.shorthand(.confidential)]),
      ]))

  private static func line(_ values: [Double]) -> [TrendChart.Point] {
    values.enumerated().map { share($0, $1) }
  }
}
