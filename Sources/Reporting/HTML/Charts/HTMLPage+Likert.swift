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
              } else if let share = item.positiveAlone {
                html.element("span", ["class": "value"]) { html in
                  html.element("b", text: NumberFormat.share(share.value))
                  html.text(" \(chart.positiveName)\(ChartWords.levelsHidden(share))")
                }
              }
            }
            if let shares = item.shares.value {
              draw(shares, chart, geometry, to: &html)
            } else if let share = item.positiveAlone {
              draw(share, chart, geometry, to: &html)
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

  /// Draws the positive levels as one bar.
  private func draw(
    _ share: Estimate, _ chart: LikertChart, _ geometry: LikertGeometry, to html: inout HTMLWriter
  ) {
    html.element(
      "svg",
      ["class": "bars", "role": "img", "aria-label": "\(ChartWords.together(share, chart))."]
    ) { html in
      if let start = geometry.neutralStart { barLine(at: start, class: "grid", to: &html) }
      html.shape(
        "rect",
        [
          "x": Percent.of(geometry.zero), "y": "2",
          "width": Percent.of(geometry.width(ofPositive: share)), "height": "26",
          "class": "together",
        ])
      barLine(at: geometry.zero, class: "zero", to: &html)
    }
  }

  private func barLine(at place: Double, class name: String, to html: inout HTMLWriter) {
    let x = Percent.of(place)
    html.shape("line", ["x1": x, "x2": x, "y2": "100%", "class": name])
  }

  private func key(_ chart: LikertChart, to html: inout HTMLWriter) {
    html.element("ul", ["class": "key"]) { html in
      for neutral in [false, true] where chart.showsLevels {
        for (index, level) in chart.levels.enumerated()
        where (level.side == .neutral) == neutral {
          html.element("li") { html in
            swatch(LikertGeometry.style(chart.levels, index), to: &html)
            html.element("bdi", text: level.label)
            if neutral { html.text(" (set aside, right)") }
          }
        }
      }
      if chart.showsPositiveAlone {
        html.element("li") { html in
          swatch("together", to: &html)
          html.text(ChartWords.together(chart))
        }
      }
    }
    html.newline()
  }

  private func swatch(_ style: String, to html: inout HTMLWriter) {
    html.element("svg", ["class": "swatch", "aria-hidden": "true"]) { html in
      html.shape(
        "rect", ["x": "1", "y": "1", "width": "14", "height": "14", "class": style])
    }
  }
}
