internal import Evidence
internal import Reporting

/// A chart as rows: what each is about, a strip of drawing, and the numbers in words.
struct WordChart {
  /// A strip and what it shows in words, which are the numbers beside it.
  struct Strip {
    let shapes: [WordDrawing.Shape]
    let words: String
  }

  /// A row.
  struct Row {
    let label: String
    let strips: [Strip]
  }

  /// Rows under one title.
  struct Group {
    /// The title, or empty.
    let title: String
    let rows: [Row]
  }

  /// What the rows are, as `Statement`.
  let rowName: String
  let groups: [Group]
  /// The marks of the scale: the place of each and what is printed there.
  let ticks: [(place: Double, label: String)]
  /// What colours and signs mean, each with its colour where it has one.
  let key: [(words: String, colour: String?)]

  static let series = ["12436D", "28A197", "F46A25", "A285D1"]
  private static let text = "17212B"
  private static let grid = "D3D9DF"
  private static let pale = "D6E2EE"

  init(_ chart: Chart, words: (Text) -> String) {
    switch chart {
    case .likert(let chart): self.init(chart, words)
    case .prevalence(let chart): self.init(chart, words)
    case .trend(let chart): self.init(chart)
    case .change(let chart): self.init(chart, words)
    case .differences(let chart): self.init(chart, words)
    case .ladder(let chart): self.init(chart, words)
    }
  }

  private init(
    _ rowName: String, _ groups: [Group], ticks: [(Double, String)] = [],
    key: [(String, String?)] = []
  ) {
    self.rowName = rowName
    self.groups = groups
    self.ticks = ticks.map { ($0.0, $0.1) }
    self.key = key.map { ($0.0, $0.1) }
  }

  private init(_ chart: LikertChart, _ words: (Text) -> String) {
    let geometry = LikertGeometry(chart)
    let colours = chart.levels.indices.map { Self.colour(LikertGeometry.style(chart.levels, $0)) }
    let rows = chart.items.map { item in
      if let share = item.positiveAlone {
        let bar = WordDrawing.Shape.bar(
          from: geometry.zero, to: geometry.zero + geometry.width(ofPositive: share),
          colour: Self.pale, isEdged: true)
        return Row(
          label: Self.label(words(item.label), item.shorthand),
          strips: [
            Strip(
              shapes: [bar, .rule(at: geometry.zero, colour: Self.text, points: 1.5)],
              words: ChartWords.together(share, chart))
          ])
      }
      guard let shares = item.shares.value else {
        return Row(
          label: Self.label(words(item.label), item.shorthand),
          strips: [Strip(shapes: [], words: item.shares.absence ?? "")])
      }
      let bars = geometry.segments(shares).map { segment in
        WordDrawing.Shape.bar(
          from: segment.start, to: segment.start + segment.width, colour: colours[segment.level],
          isEdged: true)
      }
      return Row(
        label: Self.label(words(item.label), item.shorthand),
        strips: [
          Strip(
            shapes: bars + [.rule(at: geometry.zero, colour: Self.text, points: 1.5)],
            words: "\(ChartWords.totals(shares, chart)), \(ChartWords.base(shares.count))")
        ])
    }
    self.init(
      "Statement", [Group(title: "", rows: rows)],
      key: zip(chart.levels, colours).filter { _ in chart.showsLevels }.map { level, colour in
        (level.side == .neutral ? "\(level.label) (set aside)" : level.label, colour)
      } + (chart.showsPositiveAlone ? [(ChartWords.together(chart), Self.pale)] : []))
  }

  private static func colour(_ style: String) -> String {
    switch style {
    case "negative-strong": "7A2900"
    case "negative-medium": "F46A25"
    case "negative-pale": "FBD3BA"
    case "positive-pale": "BCDCF8"
    case "positive-medium": "3598E9"
    case "positive-strong": "12436D"
    default: "8C8C8C"
    }
  }

  private init(_ chart: PrevalenceChart, _ words: (Text) -> String) {
    let isOne = chart.series.count == 1
    let rows = chart.items.map { item in
      Row(
        label: Self.label(words(item.label), item.shorthand),
        strips: zip(chart.series, item.estimates).enumerated().map { index, pair in
          Strip(
            shapes: Self.grid(chart.axis)
              + Self.estimate(pair.1.value, chart.axis, Self.series[index % 4], hasBar: isOne),
            words: (isOne ? "" : "\(pair.0): ") + ChartWords.line(pair.1))
        })
    }
    self.init(
      "Item", [Group(title: "", rows: rows)], ticks: Self.ticks(chart.axis),
      key: isOne ? [] : chart.series.enumerated().map { ($1, Self.series[$0 % 4]) })
  }

  private init(_ chart: TrendChart) {
    let names = chart.panels.first?.series.map(\.label) ?? []
    let groups = chart.panels.map { panel in
      let isOne = panel.series.count == 1
      let rows = chart.periods.indices.map { index in
        let hasBreak = panel.series.contains { $0.points[index].isAfterBreak }
        return Row(
          label: chart.periods[index] + (hasBreak ? " [b]" : ""),
          strips: panel.series.enumerated().map { number, series in
            let point = series.points[index]
            let line =
              point.estimate.map { ChartWords.line(.result($0)) }
              ?? point.marks.map(\.mark).joined()
            return Strip(
              shapes: Self.grid(chart.axis)
                + Self.estimate(point.estimate, chart.axis, Self.series[number % 4]),
              words: (isOne ? "" : "\(series.label): ") + line)
          })
      }
      let title =
        isOne ? [panel.title, panel.series[0].label].filter { !$0.isEmpty } : [panel.title]
      return Group(title: title.joined(separator: ": "), rows: rows)
    }
    self.init(
      "Cohort", groups, ticks: Self.ticks(chart.axis),
      key: names.count < 2 ? [] : names.enumerated().map { ($1, Self.series[$0 % 4]) })
  }

  private init(_ chart: ChangeChart, _ words: (Text) -> String) {
    let hasThen = chart.items.contains { $0.then != nil }
    let rows = chart.items.map { item in
      let label = Self.label(words(item.label), item.shorthand)
      guard let before = item.before.value, let after = item.after.value else {
        return Row(
          label: label,
          strips: [
            Strip(shapes: [], words: item.before.absence ?? item.after.absence ?? "")
          ])
      }
      let places = [before.value, after.value].map { chart.axis.share($0.asPrinted) }
      var shapes = Self.grid(chart.axis)
      shapes.append(
        .whisker(from: places.min() ?? 0, to: places.max() ?? 0, colour: Self.series[0]))
      if let then = item.then?.value {
        shapes.append(
          .dot(at: chart.axis.share(then.value.asPrinted), colour: Self.series[2], isFilled: false))
      }
      shapes += [
        .dot(at: places[0], colour: Self.series[0], isFilled: false),
        .dot(at: places[1], colour: Self.series[0]),
      ]
      let line =
        ([
          "\(chart.beforeName): \(ChartWords.value(before))",
          "\(chart.afterName): \(ChartWords.value(after))",
        ] + ChartWords.details(item, chart)).joined(separator: "; ")
      return Row(label: label, strips: [Strip(shapes: shapes, words: line)])
    }
    self.init(
      "Item", [Group(title: "", rows: rows)], ticks: Self.ticks(chart.axis),
      key: [("Hollow: \(chart.beforeName)", Self.series[0])]
        + (hasThen ? [("hollow: \(chart.thenName)", Self.series[2])] : [])
        + [("filled: \(chart.afterName)", Self.series[0])])
  }

  private init(_ chart: DifferenceChart, _ words: (Text) -> String) {
    let isDifference = chart.reference == 0
    let zero = WordDrawing.Shape.rule(
      at: chart.axis.share(chart.reference), colour: Self.text, points: 1.5)
    let groups = chart.groups.map { group in
      Group(
        title: group.title,
        rows: group.items.map { item in
          let strength =
            item.difference.value == nil ? "" : item.strength.map { "; \($0.label)" } ?? ""
          return Row(
            label: Self.label(words(item.label), item.shorthand),
            strips: [
              Strip(
                shapes: Self.grid(chart.axis) + [zero]
                  + Self.estimate(item.difference.value, chart.axis, Self.series[0]),
                words: ChartWords.line(item.difference, isDifference: isDifference) + strength)
            ])
        })
    }
    let measure = chart.measure.map { [("Numbers: \($0)", String?.none)] } ?? []
    self.init(
      "Comparison", groups, ticks: Self.ticks(chart.axis, isDifference: isDifference),
      key: measure + [
        ("dark line: \(chart.referenceName)", nil), ("to the left: \(chart.lowerMeaning)", nil),
        ("to the right: \(chart.upperMeaning)", nil),
      ])
  }

  private init(_ chart: LadderChart, _ words: (Text) -> String) {
    let largest = Double(max(chart.rungs.compactMap(\.respondents.value).max() ?? 0, 1))
    let rows = chart.rungs.map { rung in
      let share = rung.respondents.value.map { Double($0) / largest }
      return Row(
        label: words(rung.label) + (rung.meaning.map { ": \(words($0))" } ?? ""),
        strips: [
          Strip(
            shapes: share.map { $0 > 0 ? [.bar(from: 0, to: $0, colour: Self.series[0])] : [] }
              ?? [], words: ChartWords.line(rung, chart))
        ])
    }
    self.init("Level", [Group(title: "", rows: rows)])
  }

  private static func label(_ words: String, _ mark: Shorthand?) -> String {
    words + (mark.map { " \($0.mark)" } ?? "")
  }

  private static func ticks(_ axis: Axis, isDifference: Bool = false) -> [(Double, String)] {
    axis.ticks.map { (axis.share($0), axis.label($0, isDifference: isDifference)) }
  }

  private static func grid(_ axis: Axis) -> [WordDrawing.Shape] {
    axis.ticks.map { .rule(at: axis.share($0), colour: grid, points: 0.5) }
  }

  /// An interval as a line with a dot, no more exact than they are printed, and a bar up to the dot where the scale begins at zero.
  private static func estimate(
    _ estimate: Estimate?, _ axis: Axis, _ colour: String, hasBar: Bool = false
  ) -> [WordDrawing.Shape] {
    guard let estimate else { return [] }
    let place = axis.share(estimate.value.asPrinted)
    var shapes: [WordDrawing.Shape] = []
    if hasBar, axis.lower == 0 { shapes.append(.bar(from: 0, to: place, colour: pale)) }
    if let interval = estimate.interval {
      shapes.append(
        .whisker(
          from: axis.share(interval.lower.asPrinted), to: axis.share(interval.upper.asPrinted),
          colour: colour))
    }
    return shapes + [.dot(at: place, colour: colour)]
  }
}
