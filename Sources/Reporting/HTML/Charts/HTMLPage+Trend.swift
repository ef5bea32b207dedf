import Evidence

extension HTMLPage {
  /// Draws a measure cohort by cohort: dots with whiskers, joined where they can be compared.
  func draw(_ chart: TrendChart, to html: inout HTMLWriter) {
    let isSingle = chart.panels.count == 1
    html.element("div", ["class": "plot trend"]) { html in
      if let widest = chart.panels.map(\.series).max(by: { $0.count < $1.count }),
        widest.count > 1
      {
        key(widest.map(\.label), to: &html)
      }
      html.element("div", ["class": isSingle ? "panels one" : "panels"]) { html in
        for panel in chart.panels {
          html.element("div", ["class": "panel"]) { html in
            if !panel.title.isEmpty {
              html.element("p", ["class": "item", "dir": "auto"], text: panel.title)
            }
            html.element("div", ["class": "frame"]) { html in
              draw(panel, TrendGeometry(chart, isSingle: isSingle), to: &html)
            }
          }
          html.newline()
        }
      }
    }
  }

  private func draw(
    _ panel: TrendChart.Panel, _ geometry: TrendGeometry, to html: inout HTMLWriter
  ) {
    let height = Percent.pixels(geometry.height)
    html.element("svg", ["class": "ticks", "height": height, "aria-hidden": "true"]) { html in
      for tick in geometry.axis.ticks {
        html.element(
          "text",
          [
            "x": "100%", "y": Percent.pixels(geometry.y(tick) + 5), "text-anchor": "end",
          ], text: geometry.axis.label(tick))
      }
    }
    html.element(
      "svg",
      [
        "class": "field", "height": height, "role": "img",
        "aria-label": ChartWords.spoken(panel, geometry.periods),
      ]
    ) { html in
      for tick in geometry.axis.ticks {
        let y = Percent.pixels(geometry.y(tick))
        html.element("line", ["x1": "0", "x2": "100%", "y1": y, "y2": y, "class": "grid"])
      }
      drawBreaks(panel, geometry, to: &html)
      drawPeriods(geometry, to: &html)
      for (index, series) in panel.series.enumerated() {
        draw(series, index: index, of: panel.series.count, geometry, to: &html)
      }
      drawAbsences(panel, geometry, to: &html)
    }
  }

  private func drawBreaks(
    _ panel: TrendChart.Panel, _ geometry: TrendGeometry, to html: inout HTMLWriter
  ) {
    for period in geometry.periods.indices
    where panel.series.contains(where: {
      $0.points.indices.contains(period) && $0.points[period].isAfterBreak
    }) {
      let x = Percent.of(geometry.boundary(before: period))
      html.element(
        "line",
        [
          "x1": x, "x2": x, "y1": "16", "y2": Percent.pixels(geometry.floor), "class": "break",
        ])
      html.element(
        "text", ["x": x, "y": "12", "text-anchor": "middle"],
        text: Shorthand.breakInSeries.mark)
    }
  }

  /// Writes the marks of points that are not there at the foot of the field, one above another.
  private func drawAbsences(
    _ panel: TrendChart.Panel, _ geometry: TrendGeometry, to html: inout HTMLWriter
  ) {
    for period in geometry.periods.indices {
      let absent = panel.series.indices.filter { panel.series[$0].points[period].estimate == nil }
      for (tier, series) in absent.enumerated() {
        html.element(
          "text",
          [
            "x": Percent.of(geometry.x(period, series: series, of: panel.series.count)),
            "y": Percent.pixels(geometry.floor - 6 - 16 * Double(tier)), "text-anchor": "middle",
          ], text: panel.series[series].points[period].marks.first?.mark ?? "")
      }
    }
  }

  private func drawPeriods(_ geometry: TrendGeometry, to html: inout HTMLWriter) {
    for (index, period) in geometry.periods.enumerated() {
      guard let style = geometry.labelStyle(index) else { continue }
      html.element(
        "text",
        [
          "x": Percent.of(geometry.x(index)), "y": Percent.pixels(geometry.height - 6),
          "text-anchor": "middle", "class": style.isEmpty ? nil : style,
        ], text: period)
    }
  }

  private func draw(
    _ series: TrendChart.Series, index: Int, of count: Int, _ geometry: TrendGeometry,
    to html: inout HTMLWriter
  ) {
    let style = "s\(index % 4 + 1)"
    func x(_ period: Int) -> String { Percent.of(geometry.x(period, series: index, of: count)) }
    func y(_ value: Double) -> String { Percent.pixels(geometry.y(value)) }
    for (period, point) in series.points.enumerated().dropFirst() {
      guard let from = series.points[period - 1].estimate, let to = point.estimate,
        !point.isAfterBreak
      else { continue }
      html.element(
        "line",
        [
          "x1": x(period - 1), "x2": x(period), "y1": y(from.value), "y2": y(to.value),
          "class": "path \(style)",
        ])
    }
    for (period, point) in series.points.enumerated() {
      guard let estimate = point.estimate else { continue }
      if let interval = estimate.interval {
        html.element(
          "line",
          [
            "x1": x(period), "x2": x(period), "y1": y(interval.lower), "y2": y(interval.upper),
            "class": "whisker \(style)",
          ])
      }
      dot(series: index, x: x(period), y: y(estimate.value), to: &html)
      guard count == 1, let labelStyle = geometry.labelStyle(period) else { continue }
      html.element(
        "text",
        [
          "x": x(period),
          "y": Percent.pixels(geometry.y(estimate.interval?.upper ?? estimate.value) - 9),
          "text-anchor": "middle", "class": labelStyle.isEmpty ? nil : labelStyle,
        ], text: ChartWords.value(estimate))
    }
  }
}
