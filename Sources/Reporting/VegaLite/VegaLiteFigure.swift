import Evidence
import JSONWriting

/// A figure as a Vega-Lite specification.
struct VegaLiteFigure {
  typealias Members = [(key: String, value: JSONNode)]

  private let figure: Figure
  private let report: Report
  private let outline: Outline

  init(_ figure: Figure, _ report: Report, _ outline: Outline) {
    self.figure = figure
    self.report = report
    self.outline = outline
  }

  /// The specification as JSON, which ends in a line break.
  var document: String { specification.document }

  private var specification: JSONNode {
    let name = outline.name(of: figure.id)
    let marks = ChartWords.shorthand(figure.chart.shorthandUsed, in: "figure")
    let subtitle = [words(figure.subtitle), marks, report.notice.map(words)].compactMap(\.self)
    return .object(
      [
        ("$schema", "https://vega.github.io/schema/vega-lite/v5.json"),
        (
          "title",
          .object([
            ("text", lines("\(name). \(words(figure.title))", 72)),
            ("subtitle", .array(subtitle.flatMap { Self.broken($0, 96) }.map(JSONNode.text))),
            ("anchor", "start"), ("frame", "group"), ("offset", .integer(14)),
          ])
        ), ("description", .text("\(name) shows \(words(figure.description))")),
        (
          "usermeta",
          .object([
            ("figure", .text(name)), ("table", .text(outline.name(of: figure.table.id))),
            ("report", .text("\(report.title). \(report.subtitle). \(report.date)")),
            ("program", .text(report.provenance.program)),
          ])
        ),
      ] + chart + [("config", Self.config)])
  }

  private var chart: Members {
    switch figure.chart {
    case .likert(let chart): members(chart)
    case .prevalence(let chart): members(chart)
    case .trend(let chart): members(chart)
    case .change(let chart): members(chart)
    case .differences(let chart): members(chart)
    case .ladder(let chart): members(chart)
    }
  }

  /// The words of a text.
  func words(_ text: Text) -> String { text.words(naming: outline.name(of:)).onOneLine }

  /// Words with the mark beside them.
  func label(_ text: Text, _ mark: Shorthand?) -> String {
    words(text) + (mark.map { " \($0.mark)" } ?? "")
  }

  private func lines(_ words: String, _ width: Int) -> JSONNode {
    .array(Self.broken(words, width).map(JSONNode.text))
  }

  static func broken(_ words: String, _ width: Int) -> [String] {
    TextWrapping.lines(words, width: width)
  }

  /// The looks of the report, for white paper.
  private static var config: JSONNode {
    func text(_ size: Int, _ colour: String) -> Members {
      [("fontSize", .integer(size)), ("color", .text(colour))]
    }
    return .object([
      ("background", "#ffffff"), ("font", "Liberation Sans, Arial, sans-serif"),
      (
        "title",
        .object(
          text(16, VegaLitePalette.text) + [
            ("fontWeight", .integer(600)), ("subtitleFontSize", .integer(13)),
            ("subtitleColor", .text(VegaLitePalette.quiet)), ("subtitlePadding", .integer(6)),
          ])
      ),
      (
        "axis",
        .object([
          ("labelFontSize", .integer(13)), ("labelColor", .text(VegaLitePalette.text)),
          ("titleFontSize", .integer(13)), ("titleFontWeight", "normal"),
          ("titleColor", .text(VegaLitePalette.quiet)), ("gridColor", .text(VegaLitePalette.line)),
          ("domain", .boolean(false)), ("ticks", .boolean(false)), ("labelPadding", .integer(8)),
          ("labelLimit", .integer(420)), ("titlePadding", .integer(10)),
        ])
      ),
      (
        "header",
        .object([
          ("labelFontSize", .integer(13)), ("labelFontWeight", .integer(600)),
          ("labelColor", .text(VegaLitePalette.text)), ("labelAnchor", "start"),
          ("labelLimit", .integer(420)),
        ])
      ),
      (
        "legend",
        .object([
          ("orient", "top"), ("title", .null), ("labelFontSize", .integer(13)),
          ("labelColor", .text(VegaLitePalette.text)), ("labelLimit", .integer(420)),
          ("symbolSize", .integer(110)),
        ])
      ),
      ("text", .object(text(13, VegaLitePalette.text))),
      ("view", .object([("stroke", .null)])),
    ])
  }
}

/// The colours of the report on white paper, as its style sheet has them.
enum VegaLitePalette {
  static let text = "#17212b"
  static let quiet = "#4a5763"
  static let line = "#d3d9df"
  static let bar = "#d6e2ee"
  static let path = "#6b7783"
  static let then = "#f46a25"
  static let series = ["#12436d", "#28a197", "#f46a25", "#a285d1"]
  static let shapes = ["circle", "square", "triangle-up", "diamond"]

  /// The colour of a level of an answer scale, and that of the number upon it.
  static func level(_ style: String) -> (fill: String, text: String) {
    switch style {
    case "negative-strong": ("#7a2900", "#ffffff")
    case "negative-medium": ("#f46a25", "#000000")
    case "negative-pale": ("#fbd3ba", "#000000")
    case "positive-pale": ("#bcdcf8", "#000000")
    case "positive-medium": ("#3598e9", "#000000")
    case "positive-strong": ("#12436d", "#ffffff")
    case "together": (bar, "#000000")
    default: ("#8c8c8c", "#000000")
    }
  }
}
