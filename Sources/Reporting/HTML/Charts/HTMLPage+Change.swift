import Evidence

extension HTMLPage {
  /// Draws before and after: an open circle, a line and a disc, with a diamond for the level before
  /// as told afterwards.
  func draw(_ chart: ChangeChart, of figure: Figure, to html: inout HTMLWriter) {
    let rows = PlotRows(figure, chart.axis)
    html.element("div", ["class": "plot"]) { html in
      html.element("ul", ["class": "key"]) { html in
        keyEntry(.circle, chart.beforeName, to: &html)
        if chart.items.contains(where: { $0.then != nil }) {
          keyEntry(.lozenge, chart.thenName, to: &html)
        }
        keyEntry(.disc, chart.afterName, to: &html)
      }
      html.newline()
      axisRow(rows, to: &html)
      html.element("ul", ["class": "rows"]) { html in
        for (index, item) in chart.items.enumerated() {
          html.element("li") { html in
            repeatAxis(rows, before: index, every: 20, to: &html)
            drawRow(item, chart, rows, to: &html)
          }
        }
      }
    }
  }

  private func drawRow(
    _ item: ChangeChart.Item, _ chart: ChangeChart, _ rows: PlotRows, to html: inout HTMLWriter
  ) {
    let label: (inout HTMLWriter) -> Void = { write(item.label, to: &$0) }
    guard let before = item.before.value, let after = item.after.value else {
      let reason = item.before.absence ?? item.after.absence ?? ""
      absentRow(mark: item.shorthand, reason, to: &html, label: label)
      return
    }
    let scale = rows.scale
    row(
      mark: item.shorthand,
      value: "\(ChartWords.value(before)) \u{2192} \(ChartWords.value(after))",
      details: ChartWords.details(item, chart), to: &html, label: label
    ) { html in
      grid(rows, to: &html)
      html.shape(
        "line", ["x1": scale.x(before.value), "x2": scale.x(after.value), "class": "path"])
      if let then = item.then?.value { mark(.lozenge, x: scale.x(then.value), to: &html) }
      mark(.circle, x: scale.x(before.value), to: &html)
      mark(.disc, x: scale.x(after.value), to: &html)
    }
  }
}
