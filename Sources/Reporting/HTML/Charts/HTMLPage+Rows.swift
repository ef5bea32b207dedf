import Evidence

/// Where values stand across a drawing, with a margin for dots at the ends.
struct PlotScale {
  /// The scale of the values.
  let axis: Axis
  private let margin = 0.025

  init(_ axis: Axis) {
    self.axis = axis
  }

  /// The place of a value along the width, as `12.5%`.
  func x(_ value: Double) -> String {
    Percent.of(margin + (1 - 2 * margin) * axis.share(value))
  }

  /// A length along the width.
  func width(from start: Double, to end: Double) -> String {
    Percent.of((1 - 2 * margin) * max(axis.share(end) - axis.share(start), 0))
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
  ///   - drawing: Writes the drawing.
  func row(
    mark: Shorthand? = nil, value: String, details: [String], to html: inout HTMLWriter,
    label: (inout HTMLWriter) -> Void, drawing: (inout HTMLWriter) -> Void
  ) {
    html.element("div", ["class": "row"]) { html in
      rowLabel(mark, label, to: &html)
      // The words beside the drawing say all that it shows.
      html.element("div", ["class": "cell"]) { html in
        html.element("svg", ["class": "line", "aria-hidden": "true"]) { drawing(&$0) }
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
    html.element("div", ["class": "label", "dir": "auto"]) { html in
      label(&html)
      if let mark { html.text(" \(mark.mark)") }
    }
  }

  /// Writes the numbers along the scale, as a row of their own.
  func axisRow(_ axis: Axis, isDifference: Bool = false, to html: inout HTMLWriter) {
    let scale = PlotScale(axis)
    html.element("div", ["class": "row axis", "aria-hidden": "true"]) { html in
      html.element("div", ["class": "label"])
      html.element("div", ["class": "cell"]) { html in
        html.element("svg", ["class": "line"]) { html in
          for tick in axis.ticks {
            html.element(
              "text", ["x": scale.x(tick), "y": "15", "text-anchor": "middle"],
              text: axis.label(tick, isDifference: isDifference))
          }
        }
      }
      html.element("div", ["class": "value"])
    }
    html.newline()
  }

  /// Writes thin lines at the ticks.
  func grid(_ scale: PlotScale, to html: inout HTMLWriter) {
    for tick in scale.axis.ticks {
      verticalLine(at: scale.x(tick), class: "grid", to: &html)
    }
  }

  /// Writes a line from head to foot.
  func verticalLine(at x: String, class name: String, to html: inout HTMLWriter) {
    html.element("line", ["x1": x, "x2": x, "y1": "0", "y2": "100%", "class": name])
  }

  /// Writes the whisker of an interval along the middle of a row.
  func whisker(
    _ interval: Interval, _ scale: PlotScale, class name: String, to html: inout HTMLWriter
  ) {
    let ends = (scale.x(interval.lower), scale.x(interval.upper))
    html.element(
      "line", ["x1": ends.0, "x2": ends.1, "y1": "50%", "y2": "50%", "class": "whisker \(name)"])
    for end in [ends.0, ends.1] {
      html.element("svg", ["x": end, "y": "50%", "class": "at"]) { html in
        html.element("path", ["d": "M0-4V4", "class": "whisker \(name)"])
      }
    }
  }

  /// Writes a mark whose shape tells its series apart without colour.
  ///
  /// - Parameters:
  ///   - series: 0 for a disc, 1 for a square, 2 for a triangle, 3 for a diamond.
  ///   - x: The place along the width.
  ///   - y: The place along the height.
  ///   - html: What is written to.
  func dot(series: Int, x: String, y: String, to html: inout HTMLWriter) {
    html.element("svg", ["x": x, "y": y, "class": "at"]) { html in
      html.element("path", ["d": Self.shape(series), "class": "dot s\(series % 4 + 1)"])
    }
  }

  private static func shape(_ series: Int) -> String {
    switch series % 4 {
    case 0: "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0z"
    case 1: "M-5-5h10v10h-10z"
    case 2: "M0-6.5L6.5 5h-13z"
    default: "M0-7L7 0L0 7L-7 0z"
    }
  }

  /// Writes which mark stands for which series.
  func key(_ series: [String], to html: inout HTMLWriter) {
    html.element("ul", ["class": "key"]) { html in
      for (index, label) in series.enumerated() {
        html.element("li") { html in
          html.element("svg", ["class": "swatch", "aria-hidden": "true"]) { html in
            dot(series: index, x: "50%", y: "50%", to: &html)
          }
          html.element("bdi", text: label)
        }
      }
    }
    html.newline()
  }
}
