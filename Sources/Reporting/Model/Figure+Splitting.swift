extension Figure {
  /// The figure, or as many as hold its rows with at most `rows` in each, of about the same length.
  ///
  /// The first keeps the anchors of the figure and of its table; the others get `-2`, `-3` and so on
  /// after them, and every title says which part it is. A table with a row for each of the chart's
  /// goes along in parts; any other is left whole under each. Panels of a trend count as rows.
  ///
  /// - Parameter most: The most rows in one figure, at least 1.
  /// - Returns: One figure or several.
  public func split(rows most: Int = 20) -> [Figure] {
    let count = chart.rowCount
    guard count > max(most, 1) else { return [self] }
    let parts = (count + most - 1) / most
    return (0..<parts).map { part in
      let range = (count * part / parts)..<(count * (part + 1) / parts)
      let suffix = part == 0 ? "" : "-\(part + 1)"
      let place: Text = " (part \(String(part + 1)) of \(String(parts)))"
      return Figure(
        id: id + suffix, title: title + place, subtitle: subtitle, description: description,
        chart: chart.rows(range),
        table: Table(
          id: table.id + suffix, caption: table.caption + place, columns: table.columns,
          rows: table.rows.count == count ? Array(table.rows[range]) : table.rows,
          tints: table.tints, notes: table.notes))
    }
  }
}

extension Section {
  /// The part with its long figures in parts that fit on a page.
  public var withFiguresSplit: Section {
    Section(
      id: id, title: title, blocks: blocks.flatMap(\.withFiguresSplit),
      subsections: subsections.map(\.withFiguresSplit))
  }
}

extension Block {
  fileprivate var withFiguresSplit: [Block] {
    switch self {
    case .figure(let figure): figure.split().map { .figure($0) }
    case .disclosure(let summary, let blocks):
      [.disclosure(summary: summary, blocks: blocks.flatMap(\.withFiguresSplit))]
    default: [self]
    }
  }
}

extension Chart {
  /// The number of rows, where the chart has rows that can be told apart; else 1.
  package var rowCount: Int {
    switch self {
    case .likert(let chart): chart.items.count
    case .prevalence(let chart): chart.items.count
    case .change(let chart): chart.items.count
    case .differences(let chart): chart.items.count
    case .trend(let chart): chart.panels.count
    case .ladder: 1
    }
  }

  /// The chart with some of its rows, on the same scale.
  fileprivate func rows(_ range: Range<Int>) -> Chart {
    switch self {
    case .likert(let chart):
      return .likert(
        LikertChart(
          levels: chart.levels, items: Array(chart.items[range]),
          negativeName: chart.negativeName, neutralName: chart.neutralName,
          positiveName: chart.positiveName))
    case .prevalence(let chart):
      return .prevalence(
        PrevalenceChart(series: chart.series, items: Array(chart.items[range]), axis: chart.axis))
    case .change(let chart):
      return .change(
        ChangeChart(
          items: Array(chart.items[range]), axis: chart.axis, beforeName: chart.beforeName,
          thenName: chart.thenName, afterName: chart.afterName))
    case .differences(let chart):
      var first = 0
      let groups = chart.groups.compactMap { group -> DifferenceChart.Group? in
        let own = (first..<first + group.items.count).clamped(to: range)
        defer { first += group.items.count }
        guard !own.isEmpty else { return nil }
        return DifferenceChart.Group(
          group.title, Array(group.items[(own.lowerBound - first)..<(own.upperBound - first)]))
      }
      return .differences(
        DifferenceChart(
          groups: groups, axis: chart.axis, reference: chart.reference,
          referenceName: chart.referenceName, lowerMeaning: chart.lowerMeaning,
          upperMeaning: chart.upperMeaning, measure: chart.measure))
    case .trend(let chart):
      return .trend(
        TrendChart(
          periods: chart.periods, panels: Array(chart.panels[range]), axis: chart.axis,
          intervals: chart.intervals))
    case .ladder: return self
    }
  }
}
