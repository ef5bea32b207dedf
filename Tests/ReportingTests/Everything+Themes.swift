import Evidence
import Reporting

extension Everything {
  static let found: [(Text, Reported<Estimate>)] = [
    ("Leadership of change", estimate(0.62, 0.54, 0.69, 158)),
    (
      "Knowledge and understanding of special educational needs law",
      estimate(0.44, 0.37, 0.52, 158)
    ),
    ("Workload", estimate(0.21, 0.15, 0.28, 158)),
    ("Cost to the school", estimate(0.004, 0, 0.03, 158)),
    ("Parents", .suppressed(minimum: 5)),
    ("Governors", .notEstimable(reason: "nobody wrote a comment")),
  ]

  static let prevalence = Figure(
    id: "fig-themes", title: "Heads write most about leadership",
    subtitle: "Per cent of heads who wrote a comment, cohort 12; whiskers are 95% intervals.",
    description: "leadership in three comments of five, and workload in one of five.",
    chart: .prevalence(
      PrevalenceChart(series: ["Headteachers"], items: found.map { .init($0, [$1]) })),
    table: estimates("table-themes", "Themes in heads' comments", unit: "per cent", found))

  static let sources = Figure(
    id: "fig-sources", title: "SENCOs write more about workload than heads do",
    subtitle: "Per cent of those who wrote a comment, cohort 12; whiskers are 95% intervals.",
    description: "that workload is a theme of SENCOs rather than of heads.",
    chart: .prevalence(
      PrevalenceChart(
        series: ["Headteachers", "SENCOs", "External examiners"],
        items: [
          .init(
            "Leadership of change",
            [
              estimate(0.62, 0.54, 0.69, 158), estimate(0.55, 0.46, 0.63, 131),
              .suppressed(minimum: 5),
            ]),
          .init(
            "Workload",
            [
              estimate(0.21, 0.15, 0.28, 158), estimate(0.48, 0.40, 0.57, 131),
              estimate(0.33, 0.12, 0.65, 9),
            ], shorthand: .lowReliability),
        ])),
    table: Table(
      id: "table-sources", caption: "Themes by source",
      columns: [
        .text("Theme"), .number("Headteachers", unit: "per cent"),
        .number("SENCOs", unit: "per cent"), .number("External examiners", unit: "per cent"),
      ],
      rows: [
        Row(
          "Leadership of change",
          [.percentage(0.62), .percentage(0.55), .shorthand(.confidential)]),
        Row("Workload", [.percentage(0.21), .percentage(0.48), .percentage(0.33)]),
      ]))

  static let heat = Table(
    id: "table-heat", caption: "How often each theme occurs, by source and location",
    columns: [
      .text("Theme"), .number("Exeter", unit: "per cent"), .number("Plymouth", unit: "per cent"),
      .number("Taunton", unit: "per cent"), .number("Truro", unit: "per cent"),
    ],
    rows: [
      Row(
        "Leadership",
        [
          .shaded(.linked(.percentage(0.62), to: "quotation-1"), level: 3),
          .shaded(.percentage(0.41), level: 2), .shaded(.percentage(0.12), level: 1),
          .shaded(.percentage(0), level: 0),
        ]),
      Row(
        "Workload",
        [
          .shaded(.percentage(0.21), level: 1), .shaded(.percentage(0.004), level: 0),
          .shaded(.shorthand([.revised, .estimated]), level: 0),
          .shaded(.shorthand(.noneRecorded), level: 0),
        ]),
    ], tints: .shares)

  static let authorities = Table(
    id: "table-authorities", caption: "Heads who agree that the SENCO leads change",
    columns: [
      .text("Local authority"), .text("Type of partnership"), .number("Agree"),
      .number("Agree", unit: "per cent"), .number("All who answered"), .number("p-value"),
    ],
    rows: [
      Row("Devon", [.text("Partner"), .count(61), .percentage(0.847), .count(72), .pValue(0.034)]),
      Row(
        "Cornwall",
        [
          .text("Served from the location at Truro"), .count(44), .percentage(0.83), .count(53),
          .pValue(0.0004),
        ]),
      Row(
        "Isles of Scilly",
        [.text("Served")] + Array(repeating: .shorthand(.confidential), count: 3)
          + [.shorthand(.notApplicable)]),
      Row(
        "All",
        [
          .text("All"), .count(1_136), .percentage(0.84), .count(1_353), .shorthand(.notApplicable),
        ],
        isTotal: true),
    ],
    notes: ["Shares are of those who gave a rating.", "See \(reference: "methods")."])

  static let quotations = QuotationSet(
    id: "quotations-leadership",
    rule: "for each theme the two comments nearest to its centre, one of them critical.",
    quotations: [
      Quotation(
        id: "quotation-1",
        text: "She now \(highlight: "leads the whole staff"), not only the teaching assistants.",
        attribution: "[Headteacher, primary, cohort 12]", theme: "Leadership",
        direction: "positive"),
      Quotation(
        id: "quotation-2",
        text: "Mae hi wedi newid sut mae'r ysgol gyfan yn gweithio.\nDiolch o galon.",
        attribution: "[Headteacher, Powys, cohort 12]", theme: "Leadership",
        direction: "positive", language: "cy"),
      Quotation(
        id: "quotation-3",
        text: "There is \(highlight: "no time in the timetable") for anything that she learnt.",
        attribution: "[Headteacher, secondary, cohort 12]", theme: "Workload",
        direction: "critical"),
    ],
    passedOver: "152 of 158 comments; 31 of them are critical.")
}
