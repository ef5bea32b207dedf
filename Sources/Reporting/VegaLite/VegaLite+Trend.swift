import Evidence
import JSONWriting

extension VegaLiteFigure {
  /// A measure cohort by cohort, a panel each; lines break where points cannot be compared.
  func members(_ chart: TrendChart) -> Members {
    let series = chart.panels.max { $0.series.count < $1.series.count }?.series ?? []
    let looks = Self.seriesLooks(series.map(\.label.onOneLine))
    let isSingle = series.count == 1
    let hasBands = chart.intervals == .bands && isSingle
    let isOnePanel = chart.panels.count == 1
    let y = Self.scale(chart.axis)
    let line: Members = [("detail", .object([("field", "run")]))]
    // Points that stand alone have a whisker where others have a band, which covers theirs.
    var layers = [
      Self.layer(
        [("type", "rule"), ("strokeWidth", .integer(2))]
          + (hasBands ? [("color", .text(VegaLitePalette.bar))] : []),
        [("y", Self.quantity("lower", y)), ("y2", .object([("field", "upper")]))]
          + (hasBands ? [] : [looks[0]]))
    ]
    if hasBands {
      layers.append(
        .object([
          ("transform", .array([.object([("filter", "isValid(datum.value)")])])),
          (
            "mark",
            .object([
              ("type", "area"), ("color", .text(VegaLitePalette.bar)), ("opacity", .integer(1)),
            ])
          ),
          (
            "encoding",
            .object(
              [("y", Self.quantity("lower", y)), ("y2", .object([("field", "upper")]))] + line)
          ),
        ]))
    }
    layers += [
      Self.layer(
        [("type", "line"), ("strokeWidth", .number(2.5))],
        [("y", Self.quantity("value", y)), looks[0]] + line),
      Self.layer(
        [
          ("type", "point"), ("filled", .boolean(true)), ("size", .integer(90)),
          ("opacity", .integer(1)),
        ], [("y", Self.quantity("value", y))] + looks),
      // Marks of points that are not there stand at the foot, those of a break at the head.
      Self.layer(
        [("type", "text"), ("baseline", "bottom"), ("dy", .integer(-4))],
        [("y", .object([("value", "height")])), ("text", .object([("field", "absent")]))]),
      Self.layer(
        [("type", "text"), ("baseline", "bottom"), ("dx", .integer(-14))],
        [("y", .object([("value", .integer(0))])), ("text", .object([("field", "break")]))]),
    ]
    if isSingle {
      layers.append(
        Self.layer(
          [("type", "text"), ("baseline", "bottom"), ("dy", .integer(-9))],
          [("y", Self.quantity("upper", y)), ("text", .object([("field", "short")]))]))
    }
    let x = Self.names(
      "period", in: chart.periods.map(\.onOneLine),
      [
        ("title", .null),
        ("axis", .object([("labelAngle", .integer(0)), ("labelOverlap", "parity")])),
      ])
    let size = (isOnePanel ? 640 : 300, isOnePanel ? 280 : 170)
    let body: Members = [
      ("width", .integer(size.0)), ("height", .integer(size.1)),
      ("encoding", .object([("x", x)])), ("layer", .array(layers)),
    ]
    let rows = chart.panels.flatMap { panel in panel.series.flatMap { points($0, panel, chart) } }
    guard !isOnePanel else { return [Self.data(rows)] + body }
    return [
      Self.data(rows),
      ("facet", Self.names("panel", in: chart.panels.map(\.title.onOneLine), Self.headings)),
      ("columns", .integer(2)),
      ("spec", .object(body)),
    ]
  }

  private func points(
    _ series: TrendChart.Series, _ panel: TrendChart.Panel, _ chart: TrendChart
  ) -> [Members] {
    // Values are printed as densely as there is room for them, counted from the last.
    let width = chart.panels.count == 1 ? 640 : 300
    let step = max((chart.periods.count * 42 + width - 1) / width, 1)
    var run = 0
    return zip(chart.periods, series.points).enumerated().map { index, place in
      let (period, point) = place
      let hasLabel = (chart.periods.count - 1 - index) % step == 0
      if point.estimate == nil || point.isAfterBreak { run += 1 }
      var row: Members = [
        ("panel", .text(panel.title.onOneLine)), ("series", .text(series.label.onOneLine)),
        ("period", .text(period.onOneLine)), ("run", .text("\(series.label.onOneLine) \(run)")),
      ]
      if let estimate = point.estimate {
        row +=
          numbers(.result(estimate)) + [
            ("short", .text(hasLabel ? ChartWords.value(estimate) : ""))
          ]
      } else {
        row += [("value", .null), ("printed", ""), ("short", "")]
      }
      let absent = point.estimate == nil ? point.marks.first?.mark : nil
      return row + [
        ("absent", .text(absent ?? "")),
        ("break", .text(point.isAfterBreak ? Shorthand.breakInSeries.mark : "")),
      ]
    }
  }
}
