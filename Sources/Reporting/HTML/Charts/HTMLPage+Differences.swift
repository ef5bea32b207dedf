import Evidence

extension HTMLPage {
  /// Draws a forest plot: a dot with its whisker beside the line of no difference.
  func draw(_ chart: DifferenceChart, of figure: Figure, to html: inout HTMLWriter) {
    let rows = PlotRows(
      figure, chart.axis, reference: (chart.reference, chart.referenceName))
    html.element("div", ["class": "plot"]) { html in
      axisRow(
        rows, isDifference: chart.reference == 0, measure: chart.measure, to: &html)
      for group in chart.groups {
        if !group.title.isEmpty {
          html.element("p", ["class": "item group"], text: group.title)
        }
        html.element("ul", ["class": "rows"]) { html in
          for item in group.items {
            html.element("li", ["class": item.isSummary ? "summary" : nil]) {
              drawRow(item, chart, rows, to: &$0)
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
    _ item: DifferenceChart.Item, _ chart: DifferenceChart, _ rows: PlotRows,
    to html: inout HTMLWriter
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
      grid(rows, to: &html)
      if item.isSummary, let interval = estimate.interval {
        diamond(estimate.value, interval, rows.scale, to: &html)
        return
      }
      if let interval = estimate.interval { whisker(interval, rows.scale, to: &html) }
      mark(item.isSummary ? .diamond : .disc, x: rows.scale.x(estimate.value), to: &html)
    }
  }

  /// A diamond as wide as the interval, with its waist at the estimate.
  private func diamond(
    _ value: Double, _ interval: Interval, _ scale: PlotScale, to html: inout HTMLWriter
  ) {
    let ends = (lower: scale.place(interval.lower), upper: scale.place(interval.upper))
    let width = max(ends.upper - ends.lower, 0.001)
    let waist = Percent.pixels(min(max(scale.place(value) - ends.lower, 0), width) / width * 100)
    html.element(
      "svg",
      [
        "x": Percent.of(ends.lower), "y": "-9", "width": Percent.of(width), "height": "18",
        "viewBox": "0 0 100 18", "preserveAspectRatio": "none",
      ]
    ) { html in
      html.shape("path", ["d": "M0 9L\(waist) 0L100 9L\(waist) 18z", "class": "dot s1"])
    }
  }
}
