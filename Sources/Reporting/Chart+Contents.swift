package import Evidence

extension Chart {
  /// The labels of the rows.
  var labels: [Text] {
    switch self {
    case .likert(let chart): chart.items.map(\.label)
    case .prevalence(let chart): chart.items.map(\.label)
    case .trend: []
    case .change(let chart): chart.items.map(\.label)
    case .differences(let chart): chart.items.map(\.label)
    case .ladder(let chart):
      chart.rungs.flatMap { [$0.label, $0.meaning].compactMap(\.self) }
    }
  }

  /// The shorthand that the chart shows, each once, in the order of `Shorthand`.
  package var shorthandUsed: [Shorthand] {
    let used = Set(marks)
    return Shorthand.allCases.filter { used.contains($0) }
  }

  private var marks: [Shorthand] {
    switch self {
    case .likert(let chart):
      chart.items.flatMap { [$0.shares.mark, $0.shorthand].compactMap(\.self) }
    case .prevalence(let chart):
      chart.items.flatMap { ($0.estimates.map(\.mark) + [$0.shorthand]).compactMap(\.self) }
    case .trend(let chart):
      chart.panels.flatMap { $0.series.flatMap { $0.points.flatMap(\.marks) } }
    case .change(let chart):
      chart.items.flatMap {
        [$0.before.mark, $0.then?.mark, $0.after.mark, $0.change?.mark, $0.shorthand]
          .compactMap(\.self)
      }
    case .differences(let chart):
      chart.items.flatMap { [$0.difference.mark, $0.shorthand].compactMap(\.self) }
    case .ladder(let chart): chart.rungs.compactMap(\.respondents.mark)
    }
  }

  /// What does not fit: numbers and levels, estimates and series, points and periods.
  var faults: [String] {
    switch self {
    case .likert(let chart): chart.faults
    case .prevalence(let chart): chart.faults
    case .trend(let chart): chart.faults
    case .change(let chart): chart.axis.faults
    case .differences(let chart): chart.axis.faults
    case .ladder(let chart): chart.rungs.isEmpty ? ["the ladder has no levels"] : []
    }
  }
}

extension Reported {
  /// The mark that stands in place of a result.
  package var mark: Shorthand? {
    switch self {
    case .result: nil
    case .suppressed: .confidential
    case .notEstimable: .notAvailable
    }
  }

  /// What is printed in place of a result, as `[c] hidden, so that nobody can be recognised`.
  package var absence: String? {
    switch self {
    case .result: nil
    case .suppressed: "\(Shorthand.confidential.mark) \(Shorthand.confidential.meaning)"
    case .notEstimable(let reason):
      "\(Shorthand.notAvailable.mark) not estimable, because \(reason)"
    }
  }
}

extension TrendChart.Point {
  /// The marks at the point.
  package var marks: [Shorthand] {
    switch self {
    case .measured(let estimate, let afterBreak):
      [estimate.mark, afterBreak ? .breakInSeries : nil].compactMap(\.self)
    case .absent(let mark): [mark]
    }
  }

  /// The estimate, where there is one to draw.
  package var estimate: Estimate? {
    if case .measured(.result(let estimate), _) = self { estimate } else { nil }
  }

  /// Whether what was asked has changed since the point before.
  package var isAfterBreak: Bool {
    if case .measured(_, afterBreak: true) = self { true } else { false }
  }
}

extension LikertChart {
  fileprivate var faults: [String] {
    var faults: [String] = []
    if levels.isEmpty { faults.append("the scale has no levels") }
    let order = levels.map { level in
      switch level.side {
      case .negative: 0
      case .neutral: 1
      case .positive: 2
      }
    }
    if order != order.sorted() {
      faults.append("the levels do not run from negative over neutral to positive")
    }
    for (index, item) in items.enumerated() {
      guard let shares = item.shares.value, shares.levels.count != levels.count else { continue }
      faults.append(
        "item \(index + 1) has \(shares.levels.count) shares for \(levels.count) levels")
    }
    return faults
  }
}

extension PrevalenceChart {
  fileprivate var faults: [String] {
    var faults = axis.faults
    if !(1...4).contains(series.count) {
      faults.append("a chart holds one to four series, not \(series.count)")
    }
    for (index, item) in items.enumerated() where item.estimates.count != series.count {
      faults.append(
        "item \(index + 1) has \(item.estimates.count) estimates for \(series.count) series")
    }
    return faults
  }
}

extension TrendChart {
  fileprivate var faults: [String] {
    var faults = axis.faults
    if panels.count > 16 { faults.append("there are \(panels.count) panels, over 16") }
    for panel in panels {
      if panel.series.count > 4 {
        faults.append("a panel holds at most four series, not \(panel.series.count)")
      }
      for series in panel.series where series.points.count != periods.count {
        faults.append(
          "\(series.label) has \(series.points.count) points for \(periods.count) periods")
      }
    }
    return faults
  }
}

extension Axis {
  fileprivate var faults: [String] {
    lower < upper ? [] : ["the axis has no length"]
  }
}
