import Evidence
import JSONWriting

extension VegaLiteFigure {
  /// Shares or means with their intervals.
  func members(_ chart: PrevalenceChart) -> Members {
    let rows = chart.items.flatMap { item in
      let label = Self.rowLabel(label(item.label, item.shorthand))
      return zip(chart.series, item.estimates).map { series, estimate -> Members in
        [("label", .text(label)), ("series", .text(series.onOneLine))] + numbers(estimate)
      }
    }
    let series = chart.series.map(\.onOneLine)
    let offset: Members =
      series.count > 1 ? [("yOffset", Self.names("series", in: series))] : []
    let labels = chart.items.map { Self.rowLabel(label($0.label, $0.shorthand)) }
    let looks = Self.seriesLooks(series)
    let x = Self.scale(chart.axis)
    return [
      Self.data(rows), ("width", .integer(420)),
      ("height", .object([("step", .integer(series.count > 1 ? 22 : 40))])),
      (
        "encoding", .object([("y", Self.rowLabels(labels))] + offset)
      ),
      (
        "layer",
        .array([
          Self.layer(
            [("type", "rule"), ("strokeWidth", .integer(2))],
            [("x", Self.quantity("lower", x)), ("x2", .object([("field", "upper")])), looks[0]]),
          Self.layer(
            [
              ("type", "point"), ("filled", .boolean(true)), ("size", .integer(110)),
              ("opacity", .integer(1)),
            ],
            [("x", Self.quantity("value", x))] + looks),
          Self.printed(),
        ])
      ),
    ]
  }

  /// Before, looking back and after.
  func members(_ chart: ChangeChart) -> Members {
    let hasThen = chart.items.contains { $0.then != nil }
    let y = Self.rowLabels(chart.items.map { Self.rowLabel(label($0.label, $0.shorthand)) })
    let names =
      [chart.beforeName] + (hasThen ? [chart.thenName] : []) + [chart.afterName]
    let rows = chart.items.flatMap { item -> [Members] in
      let label = Self.rowLabel(label(item.label, item.shorthand))
      let occasions =
        [(chart.beforeName, item.before)] + (item.then.map { [(chart.thenName, $0)] } ?? [])
        + [(chart.afterName, item.after)]
      return occasions.map { name, estimate in
        [("label", .text(label)), ("occasion", .text(name.onOneLine))] + numbers(estimate)
      }
    }
    let changes = chart.items.map { item -> Members in
      let ends = [item.before.value, item.after.value].map { estimate in
        estimate.map { Self.number($0.value, $0.unit) } ?? .null
      }
      return [
        ("label", .text(Self.rowLabel(label(item.label, item.shorthand)))), ("before", ends[0]),
        ("after", ends[1]), ("printed", .text(printed(item, chart))),
      ]
    }
    let x = Self.scale(chart.axis)
    let shapes = ["circle"] + (hasThen ? ["diamond"] : []) + ["circle"]
    let fills = ["#ffffff"] + (hasThen ? ["#ffffff"] : []) + [VegaLitePalette.series[0]]
    let strokes =
      [VegaLitePalette.series[0]] + (hasThen ? [VegaLitePalette.then] : [])
      + [VegaLitePalette.series[0]]
    func look(_ range: [String]) -> JSONNode {
      Self.names(
        "occasion", in: names.map(\.onOneLine),
        [
          (
            "scale",
            .object([("domain", JSONNode(names.map(\.onOneLine))), ("range", JSONNode(range))])
          )
        ])
    }
    return [
      ("width", .integer(420)), ("height", .object([("step", .integer(44))])),
      (
        "layer",
        .array([
          .object([
            Self.data(changes), ("encoding", .object([("y", y)])),
            (
              "layer",
              .array([
                Self.layer(
                  [
                    ("type", "rule"), ("strokeWidth", .integer(2)),
                    ("color", .text(VegaLitePalette.path)),
                  ],
                  [("x", Self.quantity("before", x)), ("x2", .object([("field", "after")]))]),
                Self.printed(),
              ])
            ),
          ]),
          .object([
            Self.data(rows),
            (
              "mark",
              .object([
                ("type", "point"), ("size", .integer(130)), ("strokeWidth", .integer(2)),
                ("opacity", .integer(1)),
              ])
            ),
            (
              "encoding",
              .object([
                ("y", y), ("x", Self.quantity("value", x)), ("shape", look(shapes)),
                ("fill", look(fills)), ("stroke", look(strokes)),
              ])
            ),
          ]),
        ])
      ),
    ]
  }

  private func printed(_ item: ChangeChart.Item, _ chart: ChangeChart) -> String {
    guard let before = item.before.value, let after = item.after.value else {
      return (item.before.absence ?? item.after.absence ?? "").onOneLine
    }
    let values = "\(ChartWords.value(before)) \u{2192} \(ChartWords.value(after))"
    return ([values] + ChartWords.details(item, chart).prefix(1)).joined(separator: "; ").onOneLine
  }

  /// A forest plot, with a panel for each group.
  func members(_ chart: DifferenceChart) -> Members {
    let isDifference = chart.reference == 0
    let hasGroups = chart.groups.count > 1
    let labels = chart.items.map { Self.rowLabel(label($0.label, $0.shorthand)) }
    let rows = chart.groups.flatMap { group in
      group.items.map { item -> Members in
        [
          ("label", .text(Self.rowLabel(label(item.label, item.shorthand)))),
          ("group", .text(group.title.onOneLine)), ("isSummary", .boolean(item.isSummary)),
          ("strength", JSONNode(item.strength?.label)),
        ] + numbers(item.difference, isDifference: isDifference)
      }
    }
    let meanings =
      "\u{2190} \(chart.lowerMeaning.onOneLine)   |   \(chart.upperMeaning.onOneLine) \u{2192}"
    let x = Self.scale(chart.axis, title: meanings)
    let blue = ("color", JSONNode.text(VegaLitePalette.series[0]))
    let layers = JSONNode.array([
      Self.layer(
        [("type", "rule"), ("strokeWidth", .integer(2)), ("color", .text(VegaLitePalette.text))],
        [("x", .object([("datum", .number(chart.reference))])), ("y", .null)]),
      Self.layer(
        [("type", "rule"), ("strokeWidth", .integer(2)), blue],
        [("x", Self.quantity("lower", x)), ("x2", .object([("field", "upper")]))]),
      Self.layer(
        [
          ("type", "point"), ("filled", .boolean(true)), ("size", .integer(120)),
          ("opacity", .integer(1)), blue,
        ],
        [
          ("x", Self.quantity("value", x)),
          (
            "shape",
            .object([
              ("condition", .object([("test", "datum.isSummary"), ("value", "diamond")])),
              ("value", "circle"),
            ])
          ),
        ]),
      Self.printed(),
    ])
    let body: Members = [
      ("width", .integer(420)), ("height", .object([("step", .integer(36))])),
      ("encoding", .object([("y", Self.rowLabels(labels))])), ("layer", layers),
    ]
    guard hasGroups else { return [Self.data(rows)] + body }
    return [
      Self.data(rows),
      (
        "facet",
        .object([
          ("row", Self.names("group", in: chart.groups.map(\.title.onOneLine), Self.headings))
        ])
      ),
      ("spec", .object(body)), ("resolve", .object([("scale", .object([("y", "independent")]))])),
    ]
  }

  /// Headings of panels, above them.
  static var headings: Members {
    [
      ("title", .null),
      ("header", .object([("labelOrient", "top"), ("labelAngle", .integer(0))])),
    ]
  }

  /// The ladder of evidence.
  func members(_ chart: LadderChart) -> Members {
    let rows = chart.rungs.map { rung -> Members in
      [
        ("label", .text(Self.rowLabel(words(rung.label)))),
        ("count", rung.respondents.value.map(JSONNode.integer) ?? .null),
        ("sources", JSONNode(rung.sources.map(\.onOneLine))),
        ("printed", .text(ChartWords.line(rung, chart).onOneLine)),
      ]
    }
    return [
      Self.data(rows), ("width", .integer(420)), ("height", .object([("step", .integer(36))])),
      (
        "encoding",
        .object([("y", Self.rowLabels(chart.rungs.map { Self.rowLabel(words($0.label)) }))])
      ),
      (
        "layer",
        .array([
          Self.layer(
            [
              ("type", "bar"), ("height", .integer(18)),
              ("color", .text(VegaLitePalette.series[0])),
            ], [("x", Self.quantity("count", [("title", .text(chart.unitName.onOneLine))]))]),
          Self.printed(),
        ])
      ),
    ]
  }
}
