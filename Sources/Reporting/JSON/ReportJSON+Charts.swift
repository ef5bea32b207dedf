internal import Evidence
internal import JSONWriting

extension ReportJSON {
  /// A chart's numbers; its `type` says how they are drawn.
  func node(_ chart: Chart) -> JSONNode {
    switch chart {
    case .likert(let chart): node(chart)
    case .prevalence(let chart): node(chart)
    case .trend(let chart): node(chart)
    case .change(let chart): node(chart)
    case .differences(let chart): node(chart)
    case .ladder(let chart): node(chart)
    }
  }

  private func node(_ chart: LikertChart) -> JSONNode {
    .object([
      ("type", "likert"),
      (
        "levels",
        .array(
          chart.levels.map { level in
            .object([("label", .text(level.label)), ("side", .text("\(level.side)"))])
          })
      ),
      (
        "names",
        .object([
          ("negative", .text(chart.negativeName)), ("neutral", .text(chart.neutralName)),
          ("positive", .text(chart.positiveName)),
        ])
      ),
      (
        "items",
        .array(
          chart.items.map { item in
            .object(
              members("label", item.label) + [
                ("mark", JSONNode(item.shorthand?.mark)), ("shares", node(item.shares, chart)),
                ("positive", item.positive.map { node($0) } ?? .null),
              ])
          })
      ),
    ])
  }

  private func node(_ shares: Reported<LikertChart.Shares>, _ chart: LikertChart) -> JSONNode {
    node(shares) { shares in
      [
        ("levels", .array(shares.levels.map { .number(number($0)) })),
        ("negative", .number(number(shares.negative))),
        ("neutral", .number(number(shares.neutral))),
        ("positive", .number(number(shares.positive))), ("n", .integer(shares.count)),
        ("printed", .text(ChartWords.totals(shares, chart))),
      ]
    }
  }

  private func node(_ chart: PrevalenceChart) -> JSONNode {
    .object([
      ("type", "prevalence"), ("axis", node(chart.axis)), ("series", JSONNode(chart.series)),
      (
        "items",
        .array(
          chart.items.map { item in
            .object(
              members("label", item.label) + [
                ("mark", JSONNode(item.shorthand?.mark)),
                ("estimates", .array(item.estimates.map { node($0) })),
              ])
          })
      ),
    ])
  }

  private func node(_ chart: TrendChart) -> JSONNode {
    .object([
      ("type", "trend"), ("axis", node(chart.axis)), ("periods", JSONNode(chart.periods)),
      ("intervals", .text("\(chart.intervals)")),
      (
        "panels",
        .array(
          chart.panels.map { panel in
            .object([
              ("title", .text(panel.title)),
              (
                "series",
                .array(
                  panel.series.map { series in
                    .object([
                      ("label", .text(series.label)),
                      ("points", .array(series.points.map(node))),
                    ])
                  })
              ),
            ])
          })
      ),
    ])
  }

  private func node(_ point: TrendChart.Point) -> JSONNode {
    switch point {
    case .measured(let estimate, let afterBreak):
      .object([("estimate", node(estimate)), ("afterBreak", .boolean(afterBreak)), ("mark", nil)])
    case .absent(let mark):
      .object([("estimate", nil), ("afterBreak", .boolean(false)), ("mark", .text(mark.mark))])
    }
  }

  private func node(_ chart: ChangeChart) -> JSONNode {
    .object([
      ("type", "change"), ("axis", node(chart.axis)),
      (
        "names",
        .object([
          ("before", .text(chart.beforeName)), ("then", .text(chart.thenName)),
          ("after", .text(chart.afterName)),
        ])
      ),
      (
        "items",
        .array(
          chart.items.map { item in
            .object(
              members("label", item.label) + [
                ("mark", JSONNode(item.shorthand?.mark)), ("before", node(item.before)),
                ("then", item.then.map { node($0) } ?? .null), ("after", node(item.after)),
                ("change", item.change.map { node($0, isDifference: true) } ?? .null),
              ])
          })
      ),
    ])
  }

  private func node(_ chart: DifferenceChart) -> JSONNode {
    func node(_ item: DifferenceChart.Item) -> JSONNode {
      .object(
        members("label", item.label) + [
          ("mark", JSONNode(item.shorthand?.mark)), ("strength", JSONNode(item.strength?.rawValue)),
          ("isSummary", .boolean(item.isSummary)),
          ("difference", self.node(item.difference, isDifference: chart.reference == 0)),
        ])
    }
    return .object([
      ("type", "differences"), ("axis", self.node(chart.axis)),
      ("measure", JSONNode(chart.measure)), ("reference", .number(chart.reference)),
      ("referenceName", .text(chart.referenceName)), ("lowerMeaning", .text(chart.lowerMeaning)),
      ("upperMeaning", .text(chart.upperMeaning)),
      (
        "groups",
        .array(
          chart.groups.map { group in
            .object([("title", .text(group.title)), ("items", .array(group.items.map(node)))])
          })
      ),
    ])
  }

  private func node(_ chart: LadderChart) -> JSONNode {
    .object([
      ("type", "ladder"), ("unitName", .text(chart.unitName)),
      (
        "rungs",
        .array(
          chart.rungs.map { rung in
            .object(
              members("label", rung.label) + members("meaning", rung.meaning) + [
                ("respondents", node(rung.respondents) { [("count", .integer($0))] }),
                ("sources", JSONNode(rung.sources)),
              ])
          })
      ),
    ])
  }

  private func node(_ axis: Axis) -> JSONNode {
    .object([
      ("lower", .number(axis.lower)), ("upper", .number(axis.upper)),
      ("ticks", .array(axis.ticks.map(JSONNode.number))), ("unit", .text(axis.unit.rawValue)),
    ])
  }

  /// An estimate, or why there is none.
  private func node(_ estimate: Reported<Estimate>, isDifference: Bool = false) -> JSONNode {
    node(estimate) { estimate in
      [
        ("value", .number(number(estimate.value))),
        ("lower", JSONNode(estimate.interval.map { number($0.lower) })),
        ("upper", JSONNode(estimate.interval.map { number($0.upper) })),
        ("level", JSONNode(estimate.interval?.level)), ("unit", .text(estimate.unit.rawValue)),
        ("n", .integer(estimate.count)), ("method", .text(estimate.method.title)),
        ("intervalMethod", JSONNode(estimate.interval?.method.title)),
        ("printed", .text(ChartWords.line(.result(estimate), isDifference: isDifference))),
      ]
    }
  }

  private func node<Value>(_ reported: Reported<Value>, _ members: (Value) -> Members) -> JSONNode {
    switch reported {
    case .result(let value): .object([("status", "result")] + members(value))
    case .suppressed:
      .object([("status", "hidden"), ("printed", .text(reported.absence ?? ""))])
    case .notEstimable:
      .object([("status", "notEstimable"), ("printed", .text(reported.absence ?? ""))])
    }
  }

  /// A number of an estimate; in print, percentages have no decimals and other numbers two.
  private func number(_ value: Double) -> Double {
    switch precision {
    case .full: value
    case .printed: value.asPrinted
    }
  }
}
