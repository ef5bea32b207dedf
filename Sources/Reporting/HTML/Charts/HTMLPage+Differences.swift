import Evidence

extension HTMLPage {
  /// Draws differences: a dot with its whisker beside the line of no difference.
  func draw(_ chart: DifferenceChart, to html: inout HTMLWriter) {
    html.element("div", ["class": "plot"]) { html in
      axisRow(chart.axis, isDifference: chart.reference == 0, to: &html)
      for group in chart.groups {
        if !group.title.isEmpty {
          html.element("p", ["class": "item group", "dir": "auto"], text: group.title)
        }
        html.element("ul", ["class": "rows"]) { html in
          for item in group.items {
            html.element("li", ["class": item.isSummary ? "summary" : nil]) {
              drawRow(item, chart, to: &$0)
            }
          }
        }
      }
      html.element("div", ["class": "row"]) { html in
        html.element("div", ["class": "label nothing"])
        html.element("div", ["class": "meaning"]) { html in
          html.element("span", text: "\u{2190}\u{A0}\(chart.lowerMeaning)")
          html.text(" ")
          html.element("span", text: "\(chart.upperMeaning)\u{A0}\u{2192}")
        }
      }
    }
  }

  private func drawRow(
    _ item: DifferenceChart.Item, _ chart: DifferenceChart, to html: inout HTMLWriter
  ) {
    let isDifference = chart.reference == 0
    let label: (inout HTMLWriter) -> Void = { write(item.label, to: &$0) }
    guard let estimate = item.difference.value else {
      absentRow(
        mark: item.shorthand, item.difference.absence ?? "", to: &html, label: label)
      return
    }
    let base = ChartWords.base(estimate.count)
    let range = ChartWords.range(estimate, isDifference: isDifference)
    row(
      mark: item.shorthand, value: ChartWords.value(estimate, isDifference: isDifference),
      details: [range.map { "\($0), \(base)" } ?? base, item.strength?.label].compactMap(\.self),
      to: &html, label: label
    ) { html in
      let scale = PlotScale(chart.axis)
      grid(scale, to: &html)
      verticalLine(at: scale.x(chart.reference), class: "zero", to: &html)
      if let interval = estimate.interval { whisker(interval, scale, class: "s1", to: &html) }
      dot(series: item.isSummary ? 3 : 0, x: scale.x(estimate.value), y: "50%", to: &html)
    }
  }
}
