import Evidence

/// The rows of a chart: what they have in common, which is written once for the chart.
struct PlotRows {
  /// The anchor of the thin lines at the ticks.
  let gridID: String
  /// Where values stand across a row.
  let scale: PlotScale
  /// The value of no difference, and what is written at its line.
  let reference: (value: Double, name: String)?

  init(_ figure: Figure, _ axis: Axis, reference: (value: Double, name: String)? = nil) {
    // The anchors of a report have no upper-case letters, so that this one cannot be among them.
    gridID = "G-\(figure.id)"
    scale = PlotScale(axis)
    self.reference = reference
  }
}

extension HTMLPage {
  /// Writes a row of a chart: label, drawing and numbers, one under another where the page is
  /// narrow.
  ///
  /// - Parameters:
  ///   - mark: A mark beside the label.
  ///   - value: The number that matters most.
  ///   - details: Interval and base, a line each.
  ///   - html: What is written to.
  ///   - label: Writes the label.
  ///   - drawing: Writes the drawing; the middle of the row is at height 0.
  func row(
    mark: Shorthand? = nil, value: String, details: [String], to html: inout HTMLWriter,
    label: (inout HTMLWriter) -> Void, drawing: (inout HTMLWriter) -> Void
  ) {
    html.element("div", ["class": "row"]) { html in
      rowLabel(mark, label, to: &html)
      // The words beside the drawing say all that it shows.
      html.element("div", ["class": "cell"]) { html in
        html.element("svg", ["aria-hidden": "true"]) { drawing(&$0) }
      }
      html.element("div", ["class": "value"]) { html in
        html.element("b", text: value)
        for detail in details {
          html.text(" ")
          html.element("span", text: detail)
        }
      }
    }
    html.newline()
  }

  /// Writes a row that has no number to draw, and why.
  func absentRow(
    mark: Shorthand? = nil, _ reason: String, to html: inout HTMLWriter,
    label: (inout HTMLWriter) -> Void
  ) {
    html.element("div", ["class": "row"]) { html in
      rowLabel(mark, label, to: &html)
      html.element("div", ["class": "absent"], text: reason)
    }
    html.newline()
  }

  private func rowLabel(
    _ mark: Shorthand?, _ label: (inout HTMLWriter) -> Void, to html: inout HTMLWriter
  ) {
    html.element("div", ["class": "label"]) { html in
      label(&html)
      if let mark { html.text(" \(mark.mark)") }
    }
  }

  /// Writes the numbers along the scale as a row of their own, with the lines at the ticks that the
  /// other rows repeat.
  ///
  /// - Parameters:
  ///   - rows: The rows of the chart.
  ///   - isDifference: Whether positive numbers get a plus sign.
  ///   - measure: What the numbers at the right are.
  ///   - isFirst: Whether this is the chart's first such row.
  ///   - html: What is written to.
  func axisRow(
    _ rows: PlotRows, isDifference: Bool = false, measure: String? = nil, isFirst: Bool = true,
    to html: inout HTMLWriter
  ) {
    let name = rows.reference == nil ? "row axis" : "row axis tall"
    html.element("div", ["class": name, "aria-hidden": "true"]) { html in
      html.element("div", ["class": "label"])
      html.element("div", ["class": "cell"]) { html in
        html.element("svg") { html in
          if isFirst { define(rows, to: &html) }
          if let reference = rows.reference {
            // The words must not stand out over the ends of the drawing.
            let place = rows.scale.place(tick: reference.value)
            html.element(
              "text",
              [
                "x": rows.scale.x(tick: reference.value), "y": "13",
                "class": place < 0.2 ? "start" : place > 0.8 ? "end" : nil,
              ], text: reference.name)
          }
          for tick in rows.scale.axis.ticks {
            html.element(
              "text", ["x": rows.scale.x(tick: tick), "y": rows.reference == nil ? "15" : "31"],
              text: rows.scale.axis.label(tick, isDifference: isDifference))
          }
        }
      }
      html.element("div", ["class": "value"]) { html in
        if let measure { html.element("bdi", text: measure) }
      }
    }
    html.newline()
  }

  /// Writes the numbers along the scale again in a chart so tall that the first are out of sight.
  func repeatAxis(
    _ rows: PlotRows, before index: Int, every count: Int, to html: inout HTMLWriter
  ) {
    if index > 0, index % count == 0 { axisRow(rows, isFirst: false, to: &html) }
  }

  private func define(_ rows: PlotRows, to html: inout HTMLWriter) {
    html.element("defs") { html in
      html.element("g", ["id": rows.gridID]) { html in
        for tick in rows.scale.axis.ticks { verticalLine(at: rows.scale.x(tick: tick), to: &html) }
        if let reference = rows.reference {
          verticalLine(at: rows.scale.x(tick: reference.value), class: "zero", to: &html)
        }
      }
    }
  }

  private func verticalLine(
    at x: String, class name: String = "grid", to html: inout HTMLWriter
  ) {
    html.shape("line", ["x1": x, "x2": x, "y1": "-50%", "y2": "50%", "class": name])
  }

  /// Writes the thin lines at the ticks.
  func grid(_ rows: PlotRows, to html: inout HTMLWriter) {
    html.shape("use", ["href": "#\(rows.gridID)"])
  }

  /// Writes the whisker of an interval along the middle of a row.
  func whisker(
    _ interval: Interval, _ scale: PlotScale, series: Int = 0, to html: inout HTMLWriter
  ) {
    html.shape(
      "line",
      [
        "x1": scale.x(interval.lower), "x2": scale.x(interval.upper),
        "class": "whisker s\(series % 4 + 1)",
      ])
  }

  /// Writes which mark stands for which series.
  func key(_ series: [String], to html: inout HTMLWriter) {
    html.element("ul", ["class": "key"]) { html in
      for (index, label) in series.enumerated() {
        keyEntry(.of(series: index), label, to: &html)
      }
    }
    html.newline()
  }
}
