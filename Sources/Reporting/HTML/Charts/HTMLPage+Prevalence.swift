import Evidence

extension HTMLPage {
  /// Draws shares or means: a dot with its whisker for each series of each item.
  func draw(_ chart: PrevalenceChart, of figure: Figure, to html: inout HTMLWriter) {
    let isSingle = chart.series.count == 1
    let rows = PlotRows(figure, chart.axis)
    html.element("div", ["class": "plot"]) { html in
      if !isSingle { key(chart.series, to: &html) }
      axisRow(rows, to: &html)
      html.element("ul", ["class": isSingle ? "rows" : "rows grouped"]) { html in
        for (index, item) in chart.items.enumerated() {
          html.element("li") { html in
            repeatAxis(rows, before: index, every: isSingle ? 20 : 10, to: &html)
            if !isSingle {
              html.element("p", ["class": "item"]) { html in
                write(item.label, to: &html)
                if let mark = item.shorthand { html.text(" \(mark.mark)") }
              }
            }
            for (series, estimate) in item.estimates.enumerated() {
              drawRow(
                estimate, series: series, item: item, name: isSingle ? nil : chart.series[series],
                rows: rows, to: &html)
            }
          }
        }
      }
    }
  }

  private func drawRow(
    _ reported: Reported<Estimate>, series: Int, item: PrevalenceChart.Item, name: String?,
    rows: PlotRows, to html: inout HTMLWriter
  ) {
    let label: (inout HTMLWriter) -> Void = { html in
      if let name { html.element("bdi", text: name) } else { write(item.label, to: &html) }
    }
    let mark = name == nil ? item.shorthand : nil
    guard let estimate = reported.value else {
      absentRow(mark: mark, reported.absence ?? "", to: &html, label: label)
      return
    }
    let base = ChartWords.base(estimate.count)
    row(
      mark: mark, value: ChartWords.value(estimate),
      details: [ChartWords.range(estimate).map { "\($0), \(base)" } ?? base], to: &html,
      label: label
    ) { html in
      grid(rows, to: &html)
      if rows.scale.axis.lower == 0 {
        html.shape(
          "rect",
          [
            "x": rows.scale.x(0), "y": "-7",
            "width": rows.scale.width(from: 0, to: estimate.value), "height": "14",
            "class": "bar",
          ])
      }
      if let interval = estimate.interval {
        whisker(interval, rows.scale, series: series, to: &html)
      }
      self.mark(.of(series: series), x: rows.scale.x(estimate.value), to: &html)
    }
  }
}
