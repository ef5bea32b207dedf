import Evidence
import JSONWriting

extension VegaLiteFigure {
  /// A value in the unit in which its axis is labelled: shares as they are, differences of shares in
  /// points.
  static func number(_ value: Double, _ unit: Unit) -> JSONNode {
    let printed = value.asPrinted
    return .number(unit == .proportionDifference ? (printed * 100).rounded() : printed)
  }

  /// The numbers of an estimate, with the words that are printed beside the drawing; the words alone
  /// where there is no number.
  func numbers(_ reported: Reported<Estimate>, isDifference: Bool = false) -> Members {
    let printed = ChartWords.line(reported, isDifference: isDifference)
    guard let estimate = reported.value else {
      return [("value", .null), ("printed", .text(printed.onOneLine))]
    }
    func bound(_ value: Double?) -> JSONNode {
      value.map { Self.number($0, estimate.unit) } ?? .null
    }
    return [
      ("value", Self.number(estimate.value, estimate.unit)),
      ("lower", bound(estimate.interval?.lower)), ("upper", bound(estimate.interval?.upper)),
      ("n", .integer(estimate.count)), ("printed", .text(printed.onOneLine)),
    ]
  }

  /// Rows of data.
  static func data(_ rows: [Members]) -> (key: String, value: JSONNode) {
    ("data", .object([("values", .array(rows.map(JSONNode.object)))]))
  }

  /// A layer: what is drawn, and from which fields.
  static func layer(_ mark: Members, _ encoding: Members) -> JSONNode {
    .object([("mark", .object(mark)), ("encoding", .object(encoding))])
  }

  /// A field that names things.
  ///
  /// - Parameters:
  ///   - field: The field.
  ///   - order: The names in reading order, each once; without it names without a number would come
  ///     last.
  ///   - more: Further settings.
  /// - Returns: The encoding.
  static func names(_ field: String, in order: [String] = [], _ more: Members = []) -> JSONNode {
    var seen: Set<String> = []
    let order = order.filter { seen.insert($0).inserted }
    return .object(
      [
        ("field", .text(field)), ("type", "nominal"),
        ("sort", order.isEmpty ? .null : JSONNode(order)),
      ] + more)
  }

  /// A field of numbers.
  static func quantity(_ field: String, _ more: Members = []) -> JSONNode {
    .object([("field", .text(field)), ("type", "quantitative")] + more)
  }

  /// The rows of a chart by their labels, which are broken into lines.
  static func rowLabels(_ labels: [String]) -> JSONNode {
    names(
      "label", in: labels,
      [
        ("title", .null),
        (
          "axis",
          .object([("labelExpr", "split(datum.value, '\\n')"), ("grid", .boolean(false))])
        ),
      ])
  }

  /// A label in two lines at most, which leave room for the drawing.
  static func rowLabel(_ words: String) -> String {
    broken(words, max(38, words.count / 2 + 6)).joined(separator: "\n")
  }

  /// A scale of values with its marks.
  static func scale(_ axis: Axis, title: String? = nil, more: Members = []) -> Members {
    let isPercent = axis.unit == .proportion
    let isPoints = axis.unit == .proportionDifference
    let factor = isPoints ? 100.0 : 1
    // Ticks are multiples of round numbers; 3 * 0.1 is not.
    func tick(_ value: Double) -> JSONNode {
      .number((value * factor * 1_000_000).rounded() / 1_000_000)
    }
    let format = isPercent ? "~%" : isPoints ? "+d" : "~f"
    return [
      ("scale", .object([("domain", .array([tick(axis.lower), tick(axis.upper)]))])),
      ("title", JSONNode(title)),
      (
        "axis",
        .object(
          [("values", .array(axis.ticks.map(tick))), ("format", .text(format))] + more)
      ),
    ]
  }

  /// The words of a row at the right of the drawing.
  static func printed(_ encoding: Members = []) -> JSONNode {
    layer(
      [("type", "text"), ("align", "left"), ("dx", .integer(12))],
      [("x", .object([("value", "width")])), ("text", .object([("field", "printed")]))] + encoding)
  }

  /// Colours and shapes of series, with their key where there is more than one.
  static func seriesLooks(_ names: [String]) -> Members {
    func range(_ values: [String]) -> JSONNode {
      .object([
        ("domain", JSONNode(names)),
        ("range", .array(names.indices.map { .text(values[$0 % values.count]) })),
      ])
    }
    let more: Members = names.count > 1 ? [] : [("legend", .null)]
    return [
      ("color", self.names("series", in: names, [("scale", range(VegaLitePalette.series))] + more)),
      ("shape", self.names("series", in: names, [("scale", range(VegaLitePalette.shapes))] + more)),
    ]
  }
}
