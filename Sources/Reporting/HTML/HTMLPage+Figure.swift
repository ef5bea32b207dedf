extension HTMLPage {
  /// Writes a figure: number and title, the chart, what it shows, and the table behind it.
  func write(_ figure: Figure, to html: inout HTMLWriter) {
    let name = outline.name(of: figure.id)
    let title = "\(figure.id)-title"
    html.element("figure", ["class": "chart", "id": figure.id, "aria-labelledby": title]) { html in
      html.element("figcaption") { html in
        html.element("p", ["class": "title", "id": title]) { html in
          html.element("span", ["class": "label"], text: "\(name).")
          html.text(" ")
          write(figure.title, to: &html)
        }
        paragraph(figure.subtitle, class: "subtitle", to: &html)
        if let key = ChartWords.shorthand(figure.chart.shorthandUsed, in: "figure") {
          html.element("p", ["class": "shorthand"], text: key)
        }
      }
      html.newline()
      drawChart(of: figure, to: &html)
      html.newline()
      html.element("p", ["class": "description"]) { html in
        html.text("\(name) shows ")
        write(figure.description, to: &html)
      }
      html.newline()
      html.element("details", ["class": "more"]) { html in
        html.element(
          "summary", text: "\(outline.name(of: figure.table.id)): the numbers behind \(name)")
        write(figure.table, to: &html)
      }
      if extras.contains(.vegaLite) {
        html.newline()
        html.element("script", ["type": "application/json", "id": "V-\(figure.id)"]) {
          $0.json(VegaLiteFigure(figure, report, outline).document)
        }
      }
    }
    html.newline()
  }

  private func drawChart(of figure: Figure, to html: inout HTMLWriter) {
    switch figure.chart {
    case .likert(let chart): draw(chart, to: &html)
    case .prevalence(let chart): draw(chart, of: figure, to: &html)
    case .trend(let chart): draw(chart, to: &html)
    case .change(let chart): draw(chart, of: figure, to: &html)
    case .differences(let chart): draw(chart, of: figure, to: &html)
    case .ladder(let chart): draw(chart, to: &html)
    }
  }
}
