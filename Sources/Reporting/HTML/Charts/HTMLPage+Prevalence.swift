import Evidence

extension HTMLPage {
  /// Draws shares or means: a dot with its whisker for each series of each item.
  func draw(_ chart: PrevalenceChart, to html: inout HTMLWriter) {
    let isSingle = chart.series.count == 1
    html.element("div", ["class": "plot"]) { html in
      if !isSingle { key(chart.series, to: &html) }
      axisRow(chart.axis, to: &html)
      html.element("ul", ["class": isSingle ? "rows" : "rows grouped"]) { html in
        for item in chart.items {
          html.element("li") { html in
            if !isSingle {
              html.element("p", ["class": "item", "dir": "auto"]) { html in
                write(item.label, to: &html)
                if let mark = item.shorthand { html.text(" \(mark.mark)") }
              }
            }
            for (series, estimate) in item.estimates.enumerated() {
              drawRow(
                estimate, series: series, item: item, name: isSingle ? nil : chart.series[series],
                axis: chart.axis, to: &html)
            }
          }
        }
      }
    }
  }

  private func drawRow(
    _ reported: Reported<Estimate>, series: Int, item: PrevalenceChart.Item, name: String?,
    axis: Axis, to html: inout HTMLWriter
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
      let scale = PlotScale(axis)
      grid(scale, to: &html)
      if axis.lower == 0 {
        html.element(
          "rect",
          [
            "x": scale.x(0), "y": "50%", "width": scale.width(from: 0, to: estimate.value),
            "height": "14", "class": "bar", "transform": "translate(0 -7)",
          ])
      }
      if let interval = estimate.interval {
        whisker(interval, scale, class: "s\(series % 4 + 1)", to: &html)
      }
      dot(series: series, x: scale.x(estimate.value), y: "50%", to: &html)
    }
  }
}
