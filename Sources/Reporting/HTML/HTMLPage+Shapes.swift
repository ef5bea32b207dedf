extension HTMLPage {
  /// The marks of the series: their shape tells them apart without colour.
  enum Mark: String {
    case disc = "D1"
    case square = "D2"
    case triangle = "D3"
    case diamond = "D4"
    /// The level before.
    case circle = "B"
    /// The level before as told afterwards.
    case lozenge = "T"

    /// The mark of a series, 0 for the first.
    static func of(series: Int) -> Mark {
      [.disc, .square, .triangle, .diamond][series % 4]
    }
  }

  /// Writes the shapes that the charts repeat, once for the page.
  ///
  /// Their anchors are upper-case letters, which no part of a report may have.
  func writeShapes(to html: inout HTMLWriter) {
    html.element("svg", ["class": "shapes", "aria-hidden": "true"]) { html in
      html.element("defs") { html in
        shape(.disc, "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0z", class: "dot s1", to: &html)
        shape(.square, "M-5-5h10v10h-10z", class: "dot s2", to: &html)
        shape(.triangle, "M0-6.5L6.5 5h-13z", class: "dot s3", to: &html)
        shape(.diamond, "M0-7L7 0L0 7L-7 0z", class: "dot s4", to: &html)
        shape(.circle, "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0z", class: "before", to: &html)
        shape(.lozenge, "M0-6.5L6.5 0L0 6.5L-6.5 0z", class: "then", to: &html)
        for series in 1...4 {
          html.element(
            "marker",
            [
              "id": "C\(series)", "markerUnits": "userSpaceOnUse", "markerWidth": "4",
              "markerHeight": "10", "refX": "2", "refY": "5",
            ]
          ) { $0.shape("path", ["d": "M2 1V9", "class": "whisker s\(series)"]) }
        }
        for accord in Accord.allCases {
          html.element("g", ["id": Self.anchor(accord)]) { draw(accord, to: &$0) }
        }
      }
    }
    html.newline()
  }

  private func shape(
    _ mark: Mark, _ path: String, class name: String, to html: inout HTMLWriter
  ) {
    html.shape("path", ["id": mark.rawValue, "class": name, "d": path])
  }

  /// Writes a mark at a place of a drawing.
  ///
  /// - Parameters:
  ///   - mark: Its shape.
  ///   - x: The place along the width.
  ///   - y: The place along the height; that of the drawing's zero where `nil`.
  ///   - html: What is written to.
  func mark(_ mark: Mark, x: String, y: String? = nil, to html: inout HTMLWriter) {
    html.shape("use", ["href": "#\(mark.rawValue)", "x": x, "y": y])
  }

  /// Writes the shape of an accord; its word stands beside it.
  func sign(_ accord: Accord, to html: inout HTMLWriter) {
    html.element("svg", ["class": "sign", "aria-hidden": "true"]) { html in
      html.shape("use", ["href": "#\(Self.anchor(accord))"])
    }
  }

  private static func anchor(_ accord: Accord) -> String {
    switch accord {
    case .agreement: "A1"
    case .partial: "A2"
    case .silence: "A3"
    case .dissonance: "A4"
    }
  }

  private func draw(_ accord: Accord, to html: inout HTMLWriter) {
    let circle = "M2 8a6 6 0 1 0 12 0a6 6 0 1 0-12 0z"
    switch accord {
    case .agreement: html.shape("path", ["d": circle, "class": "solid"])
    case .partial:
      html.shape("path", ["d": circle])
      html.shape("path", ["d": "M8 2a6 6 0 0 0 0 12z", "class": "solid"])
    case .silence: html.shape("path", ["d": circle, "class": "dashed"])
    case .dissonance: html.shape("path", ["d": "M3 3L13 13M13 3L3 13"])
    }
  }

  /// Writes an entry of a key: a mark and what it stands for.
  func keyEntry(_ mark: Mark, _ label: String, to html: inout HTMLWriter) {
    html.element("li") { html in
      html.element("svg", ["class": "swatch", "aria-hidden": "true"]) { html in
        self.mark(mark, x: "8", y: "8", to: &html)
      }
      html.element("bdi", text: label)
    }
  }
}
