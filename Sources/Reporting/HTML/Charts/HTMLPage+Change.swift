import Evidence

extension HTMLPage {
  /// Draws before and after: an open circle, a line and a disc, with a diamond for the level before
  /// as told afterwards.
  func draw(_ chart: ChangeChart, to html: inout HTMLWriter) {
    html.element("div", ["class": "plot"]) { html in
      key(chart, to: &html)
      axisRow(chart.axis, to: &html)
      html.element("ul", ["class": "rows"]) { html in
        for item in chart.items {
          html.element("li") { drawRow(item, chart, to: &$0) }
        }
      }
    }
  }

  private func drawRow(
    _ item: ChangeChart.Item, _ chart: ChangeChart, to html: inout HTMLWriter
  ) {
    let label: (inout HTMLWriter) -> Void = { write(item.label, to: &$0) }
    guard let before = item.before.value, let after = item.after.value else {
      let reason = item.before.absence ?? item.after.absence ?? ""
      absentRow(mark: item.shorthand, reason, to: &html, label: label)
      return
    }
    let scale = PlotScale(chart.axis)
    row(
      mark: item.shorthand,
      value: "\(ChartWords.value(before)) \u{2192} \(ChartWords.value(after))",
      details: ChartWords.details(item, chart), to: &html, label: label
    ) { html in
      grid(scale, to: &html)
      html.element(
        "line",
        [
          "x1": scale.x(before.value), "x2": scale.x(after.value), "y1": "50%", "y2": "50%",
          "class": "path",
        ])
      if let then = item.then?.value { thenMark(scale.x(then.value), to: &html) }
      html.element(
        "circle", ["cx": scale.x(before.value), "cy": "50%", "r": "6", "class": "before"])
      html.element(
        "circle", ["cx": scale.x(after.value), "cy": "50%", "r": "6.5", "class": "dot s1"])
    }
  }

  private func thenMark(_ x: String, to html: inout HTMLWriter) {
    html.element("svg", ["x": x, "y": "50%", "class": "at"]) { html in
      html.element("path", ["d": "M0-6.5L6.5 0L0 6.5L-6.5 0z", "class": "then"])
    }
  }

  private func key(_ chart: ChangeChart, to html: inout HTMLWriter) {
    let hasThen = chart.items.contains { $0.then != nil }
    html.element("ul", ["class": "key"]) { html in
      swatch(chart.beforeName, to: &html) { html in
        html.element("circle", ["cx": "8", "cy": "8", "r": "6", "class": "before"])
      }
      if hasThen { swatch(chart.thenName, to: &html) { thenMark("50%", to: &$0) } }
      swatch(chart.afterName, to: &html) { html in
        html.element("circle", ["cx": "8", "cy": "8", "r": "6.5", "class": "dot s1"])
      }
    }
    html.newline()
  }

  private func swatch(
    _ label: String, to html: inout HTMLWriter, _ drawing: (inout HTMLWriter) -> Void
  ) {
    html.element("li") { html in
      html.element("svg", ["class": "swatch", "aria-hidden": "true"]) { drawing(&$0) }
      html.element("bdi", text: label)
    }
  }
}
