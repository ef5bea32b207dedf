import Evidence
import Reporting

/// As many rows, cohorts and letters as an evaluation can have.
enum ManyRows {
  static let names = [
    "Llanfairpwllgwyngyll a’r cylch, Ynys Môn", "Θεσσαλονίκη και Κεντρική Μακεδονία",
    "Isles of Scilly and the far west of Cornwall", "Exeter/Tiverton",
  ]

  static let themes: [PrevalenceChart.Item] = (1...60).map { number in
    let share = Double(61 - number) / 75
    return .init(
      "Theme \(String(number)): \(number % 5 == 0 ? names[number % 4] : "what changed in school")",
      [Everything.estimate(share, max(share - 0.08, 0), min(share + 0.08, 1), 100 + number)])
  }

  static let prevalence = figure(
    "fig-themes", .prevalence(PrevalenceChart(series: ["All"], items: themes)))

  static let cohorts = (1...30).map { "\(1990 + $0)–\(String(2091 + $0).suffix(2))" }

  static func line(_ start: Double) -> [TrendChart.Point] {
    (0..<30).map { cohort in
      let value = start + Double(cohort % 7) / 30
      return .measured(
        Everything.estimate(value, value - 0.07, value + 0.07, 60 + cohort),
        afterBreak: cohort == 12)
    }
  }

  static let trend = figure(
    "fig-trend",
    .trend(TrendChart(periods: cohorts, panels: [.init([.init("Headteachers", line(0.5))])])))

  static let panels = figure(
    "fig-panels",
    .trend(
      TrendChart(
        periods: cohorts,
        panels: (1...16).map { .init("Theme \($0)", [.init("All", line(Double($0) / 40))]) },
        intervals: .bands)))

  static let locations = figure(
    "fig-locations",
    .differences(
      DifferenceChart(
        groups: [
          .init(
            "Course organisation",
            (1...12).map { number in
              .init(
                Text("\(names[number % 4]) \(number)"),
                Everything.effect(Double(number - 6) / 10, 0.3, 30 + number),
                strength: .couldBeChance)
            })
        ],
        axis: .covering(
          (1...12).map { Everything.effect(Double($0 - 6) / 10, 0.3, 30) },
          unit: .standardDeviations),
        lowerMeaning: "worse than the year before", upperMeaning: "better than the year before",
        measure: "Standardised difference")))

  static let report = Report(
    title: "Many rows", subtitle: "Sixty themes, thirty cohorts, twelve locations",
    status: "Draft", date: "1 May 2022",
    sections: [
      Section(id: "themes", title: "Themes", blocks: prevalence.split().map(Block.figure)),
      Section(id: "tall", title: "Themes in one figure", blocks: [.figure(tall)]),
      Section(id: "cohorts", title: "Cohorts", blocks: [.figure(trend), .figure(panels)]),
      Section(id: "locations", title: "Locations", blocks: [.figure(locations)]),
    ], provenance: Provenance(program: "p"))

  static let tall = figure(
    "fig-tall", .prevalence(PrevalenceChart(series: ["All"], items: themes)))

  private static func figure(_ id: String, _ chart: Chart) -> Figure {
    let rows: [Row] =
      switch chart {
      case .prevalence(let chart): chart.items.map { Row($0.label, [.value(of: $0.estimates[0])]) }
      case .differences(let chart): chart.items.map { Row($0.label, [.value(of: $0.difference)]) }
      case .trend(let chart):
        zip(chart.periods, chart.panels[0].series[0].points).map { period, point in
          Row(Text(period), [Everything.cell(point)])
        }
      default: []
      }
    return Figure(
      id: id, title: "Many rows can be read", subtitle: "Whiskers and bands are 95% intervals.",
      description: "that many rows can be read.", chart: chart,
      table: Table(
        id: "\(id)-data", caption: "The numbers",
        columns: [.text("Name"), .number("Value")], rows: rows))
  }
}
