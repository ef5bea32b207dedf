import Evidence
import JSONWriting

extension VegaLiteFigure {
  /// Answers on a scale: bars that part at zero, and neutral answers in a panel of their own.
  func members(_ chart: LikertChart) -> Members {
    let segments = chart.items.flatMap { self.segments($0, chart) }
    let totals = chart.items.map { item -> Members in
      let printed =
        item.shares.value.map {
          "\(ChartWords.totals($0, chart)), \(ChartWords.base($0.count))"
        } ?? item.positiveAlone.map { ChartWords.together($0, chart) }
      return [
        ("label", .text(Self.rowLabel(label(item.label, item.shorthand)))),
        ("printed", .text((printed ?? item.shares.absence ?? "").onOneLine)),
      ]
    }
    let hasNeutral = chart.showsLevels && chart.levels.contains { $0.side == .neutral }
    let sided = segments.filter { !$0.isNeutral }.map(\.row)
    let neutral = segments.filter(\.isNeutral).map(\.row)
    let main = panel(
      sided, chart, width: 360, isFirst: true, totals: hasNeutral ? nil : totals)
    guard hasNeutral else { return main }
    return [
      ("spacing", .integer(24)),
      (
        "hconcat",
        .array([
          .object(main), .object(panel(neutral, chart, width: 110, isFirst: false, totals: totals)),
        ])
      ),
    ]
  }

  private func panel(
    _ rows: [Members], _ chart: LikertChart, width: Int, isFirst: Bool, totals: [Members]?
  ) -> Members {
    let together = chart.showsPositiveAlone ? [ChartWords.together(chart).onOneLine] : []
    let names = (chart.showsLevels ? chart.levels.map(\.label.onOneLine) : []) + together
    let styles =
      ((chart.showsLevels
      ? chart.levels.indices.map { LikertGeometry.style(chart.levels, $0) } : [])
      + together.map { _ in "together" }).map(VegaLitePalette.level)
    func look(_ range: [String], legend: Bool) -> JSONNode {
      Self.names(
        "level", in: names,
        [
          (
            "scale",
            .object([
              ("domain", JSONNode(names)), ("range", JSONNode(range)),
            ])
          )
        ] + (legend ? [("legend", .object([("columns", .integer(3))]))] : [("legend", .null)]))
    }
    let labels = chart.items.map { Self.rowLabel(label($0.label, $0.shorthand)) }
    let y =
      isFirst
      ? Self.rowLabels(labels)
      : Self.names("label", in: labels, [("title", .null), ("axis", .null)])
    let x: Members = [
      ("title", isFirst ? nil : .text(chart.neutralName.onOneLine)),
      ("axis", .object([("labels", .boolean(false)), ("grid", .boolean(false))])),
    ]
    // Every row has its place in both panels, even where nothing is drawn in one of them.
    let places: Members = [
      Self.data(
        (chart.items).map { item in
          [("label", .text(Self.rowLabel(label(item.label, item.shorthand))))]
        }),
      ("mark", .object([("type", "point"), ("opacity", .integer(0))])),
      ("encoding", .object([("y", y)])),
    ]
    var layers: [JSONNode] = [
      .object(places),
      .object([
        Self.data(rows),
        ("encoding", .object([("y", y)])),
        (
          "layer",
          .array([
            Self.layer(
              [("type", "bar"), ("height", .integer(24)), ("stroke", "#ffffff")],
              [
                ("x", Self.quantity("start", x)), ("x2", .object([("field", "end")])),
                ("color", look(styles.map(\.fill), legend: isFirst)),
              ]),
            .object([
              ("transform", .array([.object([("filter", "datum.share >= 0.12")])])),
              ("mark", .object([("type", "text")])),
              (
                "encoding",
                .object([
                  ("x", Self.quantity("middle")),
                  (
                    "text",
                    .object([
                      ("field", "share"), ("type", "quantitative"), ("format", ".0%"),
                    ])
                  ), ("color", look(styles.map(\.text), legend: false)),
                ])
              ),
            ]),
          ])
        ),
        ("resolve", .object([("scale", .object([("color", "independent")]))])),
      ]),
    ]
    if isFirst {
      layers.append(
        .object([
          Self.data([[("zero", .integer(0))]]),
          (
            "mark",
            .object([
              ("type", "rule"), ("strokeWidth", .integer(2)),
              ("color", .text(VegaLitePalette.text)),
            ])
          ), ("encoding", .object([("x", Self.quantity("zero"))])),
        ]))
    }
    if let totals {
      layers.append(
        .object([
          Self.data(totals), ("encoding", .object([("y", y)])),
          ("layer", .array([Self.printed()])),
        ]))
    }
    return [
      ("width", .integer(width)), ("height", .object([("step", .integer(38))])),
      ("layer", .array(layers)),
    ]
  }

  /// The levels of an item with where they begin and end, from zero outwards.
  private func segments(_ item: LikertChart.Item, _ chart: LikertChart)
    -> [(isNeutral: Bool, row: Members)]
  {
    guard let shares = item.shares.value else {
      return item.positiveAlone.map { [(false, together($0, item, chart))] } ?? []
    }
    let levels = Array(zip(chart.levels, shares.levels.map(\.asPrinted)))
    func side(_ side: LikertChart.Side, _ direction: Double) -> [(isNeutral: Bool, row: Members)] {
      var place = 0.0
      let outwards = levels.filter { $0.0.side == side }
      return (direction < 0 ? outwards.reversed() : outwards).map { level, share in
        let end = ((place + direction * share) * 100).rounded() / 100
        let middle = ((place + end) * 50).rounded() / 100
        defer { place = end }
        return (
          side == .neutral,
          [
            ("label", .text(Self.rowLabel(label(item.label, item.shorthand)))),
            ("level", .text(level.label.onOneLine)), ("share", .number(share)),
            ("n", .integer(shares.count)), ("start", .number(place)), ("end", .number(end)),
            ("middle", .number(middle)),
          ]
        )
      }
    }
    return side(.negative, -1) + side(.positive, 1) + side(.neutral, 1)
  }

  /// The positive levels of an item as one bar.
  private func together(_ share: Estimate, _ item: LikertChart.Item, _ chart: LikertChart)
    -> Members
  {
    let end = share.value.asPrinted
    return [
      ("label", .text(Self.rowLabel(label(item.label, item.shorthand)))),
      ("level", .text(ChartWords.together(chart).onOneLine)), ("share", .number(end)),
      ("n", .integer(share.count)), ("start", .number(0)), ("end", .number(end)),
      ("middle", .number((end * 50).rounded() / 100)),
    ]
  }
}
