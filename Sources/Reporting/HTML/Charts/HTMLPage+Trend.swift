import Evidence

extension HTMLPage {
  /// Draws a measure cohort by cohort: dots with whiskers or a band, joined where they can be
  /// compared.
  func draw(_ chart: TrendChart, to html: inout HTMLWriter) {
    let isSingle = chart.panels.count == 1
    let geometry = TrendGeometry(chart, isSingle: isSingle)
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
              html.element("p", ["class": "item"], text: panel.title)
            }
            html.element("div", ["class": "frame"]) { html in
              draw(panel, geometry, to: &html)
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
          "text", ["x": "100%", "y": Percent.pixels(geometry.y(tick: tick) + 5)],
          text: geometry.axis.label(tick))
      }
    }
    html.element(
      "svg",
      ["height": height, "role": "img", "aria-label": ChartWords.spoken(panel, geometry.periods)]
    ) { html in
      drawLines(panel, geometry, to: &html)
      drawBreaks(panel, geometry, to: &html)
      drawPeriods(geometry, to: &html)
      for (index, series) in panel.series.enumerated() {
        drawPoints(series, index: index, of: panel.series.count, geometry, to: &html)
      }
      drawAbsences(panel, geometry, to: &html)
    }
  }

  /// Writes what stretches with the page, in a drawing of its own that is 100 units wide: thin
  /// lines, bands or whiskers, and the lines that join the points.
  private func drawLines(
    _ panel: TrendChart.Panel, _ geometry: TrendGeometry, to html: inout HTMLWriter
  ) {
    html.element(
      "svg",
      [
        "class": "curve", "viewBox": "0 0 100 \(Percent.pixels(geometry.height))",
        "preserveAspectRatio": "none",
      ]
    ) { html in
      let ticks = geometry.axis.ticks.map { "M0 \(Percent.pixels(geometry.y(tick: $0)))H100" }
      html.shape("path", ["d": ticks.joined(), "class": "grid"])
      for (index, series) in panel.series.enumerated() {
        let curve = TrendCurve(series, index: index, of: panel.series.count, geometry)
        let style = "s\(index % 4 + 1)"
        for (path, name) in [
          (curve.bands, "band"), (curve.whiskers, "whisker \(style)"),
          (curve.line, "path \(style)"),
        ] where !path.isEmpty {
          html.shape("path", ["d": path, "class": name])
        }
      }
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
      html.shape(
        "line",
        [
          "x1": x, "x2": x, "y1": "16", "y2": Percent.pixels(geometry.floor), "class": "break",
        ])
      html.element("text", ["x": x, "y": "12"], text: Shorthand.breakInSeries.mark)
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
            "y": Percent.pixels(geometry.floor - 6 - 16 * Double(tier)),
          ], text: panel.series[series].points[period].marks.first?.mark ?? "")
      }
    }
  }

  private func drawPeriods(_ geometry: TrendGeometry, to html: inout HTMLWriter) {
    for (index, period) in geometry.periods.enumerated() {
      guard let style = geometry.labelStyle(index) else { continue }
      // Among many, the last would stand out over the edge of a drawing 250 pixels wide.
      let isAtEdge =
        index > 4 && index == geometry.periods.count - 1
        && 8 * period.count * geometry.periods.count > 250
      html.element(
        "text",
        [
          "x": isAtEdge ? "100%" : Percent.of(geometry.x(index)),
          "y": Percent.pixels(geometry.height - 6),
          "class": isAtEdge ? "end" : style.isEmpty ? nil : style,
        ], text: period)
    }
  }

  private func drawPoints(
    _ series: TrendChart.Series, index: Int, of count: Int, _ geometry: TrendGeometry,
    to html: inout HTMLWriter
  ) {
    for (period, point) in series.points.enumerated() {
      guard let estimate = point.estimate else { continue }
      let x = Percent.of(geometry.x(period, series: index, of: count))
      mark(.of(series: index), x: x, y: Percent.pixels(geometry.y(estimate.value)), to: &html)
      guard count == 1, let labelStyle = geometry.labelStyle(period) else { continue }
      html.element(
        "text",
        [
          "x": x, "y": Percent.pixels(geometry.labelHeight(period, among: series.points)),
          "class": labelStyle.isEmpty ? nil : labelStyle,
        ], text: ChartWords.value(estimate))
    }
  }
}
