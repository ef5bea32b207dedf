import Evidence

extension HTMLPage {
  /// Draws answers on a scale: a diverging bar under each statement, neutral answers set aside.
  func draw(_ chart: LikertChart, to html: inout HTMLWriter) {
    let geometry = LikertGeometry(chart)
    html.element("div", ["class": "plot likert"]) { html in
      key(chart, to: &html)
      html.element("ul", ["class": "rows"]) { html in
        for item in chart.items {
          html.element("li") { html in
            html.element("div", ["class": "statement"]) { html in
              html.element("span", ["class": "label"]) { html in
                write(item.label, to: &html)
                if let mark = item.shorthand { html.text(" \(mark.mark)") }
              }
              if let shares = item.shares.value {
                html.element("span", ["class": "value"]) { html in
                  html.element("b", text: NumberFormat.share(shares.positive))
                  html.text(" \(chart.positiveName), \(ChartWords.base(shares.count))")
                }
              }
            }
            if let shares = item.shares.value {
              draw(shares, chart, geometry, to: &html)
            } else {
              html.element("div", ["class": "absent"], text: item.shares.absence ?? "")
            }
          }
          html.newline()
        }
      }
    }
  }

  private func draw(
    _ shares: LikertChart.Shares, _ chart: LikertChart, _ geometry: LikertGeometry,
    to html: inout HTMLWriter
  ) {
    let spoken = zip(chart.levels, shares.levels)
      .map { "\($0.label) \(NumberFormat.share($1))" }.joined(separator: ", ")
    html.element(
      "svg", ["class": "bars", "role": "img", "aria-label": "\(spoken)."]
    ) { html in
      if let start = geometry.neutralStart {
        barLine(at: start, class: "grid", to: &html)
      }
      for segment in geometry.segments(shares) {
        html.shape(
          "rect",
          [
            "x": Percent.of(segment.start), "y": "2", "width": Percent.of(segment.width),
            "height": "26", "class": LikertGeometry.style(chart.levels, segment.level),
          ])
        // A number stands in its segment only where it has room for it.
        guard segment.share >= 0.12, segment.width >= 0.055 else { continue }
        html.element(
          "text",
          [
            "x": Percent.of(segment.start + segment.width / 2), "y": "20",
            "class": segment.width < 0.13 ? "tight" : nil,
          ], text: NumberFormat.percentage(segment.share))
      }
      barLine(at: geometry.zero, class: "zero", to: &html)
    }
  }

  private func barLine(at place: Double, class name: String, to html: inout HTMLWriter) {
    let x = Percent.of(place)
    html.shape("line", ["x1": x, "x2": x, "y2": "100%", "class": name])
  }

  private func key(_ chart: LikertChart, to html: inout HTMLWriter) {
    html.element("ul", ["class": "key"]) { html in
      for neutral in [false, true] {
        for (index, level) in chart.levels.enumerated()
        where (level.side == .neutral) == neutral {
          html.element("li") { html in
            html.element("svg", ["class": "swatch", "aria-hidden": "true"]) { html in
              html.shape(
                "rect",
                [
                  "x": "1", "y": "1", "width": "14", "height": "14",
                  "class": LikertGeometry.style(chart.levels, index),
                ])
            }
            html.element("bdi", text: level.label)
            if neutral { html.text(" (set aside, right)") }
          }
        }
      }
    }
    html.newline()
  }
}
