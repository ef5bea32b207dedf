import Evidence

extension HTMLPage {
  /// Draws the ladder of evidence: a bar for the people at each level, and the sources by name.
  func draw(_ chart: LadderChart, to html: inout HTMLWriter) {
    let largest = Double(chart.rungs.compactMap(\.respondents.value).max() ?? 0)
    html.element("div", ["class": "plot"]) { html in
      html.element("ul", ["class": "rows ladder"]) { html in
        for rung in chart.rungs {
          html.element("li") { html in
            row(
              value: ChartWords.people(rung, chart), details: [ChartWords.sources(rung)],
              to: &html,
              label: { html in
                html.element("b") { write(rung.label, to: &$0) }
                if let meaning = rung.meaning {
                  html.text(" ")
                  html.element("span") { write(meaning, to: &$0) }
                }
              },
              drawing: { html in
                guard let count = rung.respondents.value, count > 0 else { return }
                html.shape(
                  "rect",
                  [
                    "y": "-9", "width": Percent.of(Double(count) / largest), "height": "18",
                    "class": "dot s1",
                  ])
              })
          }
        }
      }
    }
  }
}
