import Evidence

/// Where the points of a trend stand, and which labels have room.
struct TrendGeometry {
  /// The cohorts or years.
  let periods: [String]
  /// The scale of the values.
  let axis: Axis
  /// The height of the drawing in pixels.
  let height: Double
  /// Whether intervals are drawn as bands.
  let hasBands: Bool
  private let isSingle: Bool
  private let head: Double
  private let foot = 30.0

  init(_ chart: TrendChart, isSingle: Bool) {
    periods = chart.periods
    axis = chart.axis
    hasBands = chart.intervals == .bands
    self.isSingle = isSingle
    let hasMarksAbove =
      isSingle
      || chart.panels.contains { panel in
        panel.series.count == 1
          || panel.series.contains { $0.points.contains(where: \.isAfterBreak) }
      }
    head = hasMarksAbove ? 34 : 12
    height = isSingle ? 300 : 180 + head
  }

  /// The height of the axis' lower end, in pixels from the top.
  var floor: Double { height - foot }

  /// The height of a mark of the axis, in pixels from the top.
  func y(tick: Double) -> Double {
    floor - (floor - head) * axis.share(tick)
  }

  /// The height of a value, no more exact than it is printed, in pixels from the top.
  func y(_ value: Double) -> Double {
    y(tick: value.asPrinted)
  }

  /// The place of a period, as a share of the width.
  func x(_ period: Int) -> Double {
    (Double(period) + 0.5) / Double(max(periods.count, 1))
  }

  /// The place of a point: series stand a little beside one another, so that whiskers can be told
  /// apart.
  func x(_ period: Int, series: Int, of count: Int) -> Double {
    let step = min(0.022, 0.5 / Double(max(periods.count * count, 1)))
    return x(period) + (Double(series) - Double(count - 1) / 2) * step
  }

  /// The height of the label of a point: above its interval or below it, where it stands nearer and
  /// is clear of the intervals beside it.
  ///
  /// - Parameters:
  ///   - period: The period of a point that has an estimate.
  ///   - points: The points of the series.
  /// - Returns: The height of the letters' foot, in pixels from the top.
  func labelHeight(_ period: Int, among points: [TrendChart.Point]) -> Double {
    // Half a label is about 22 pixels wide, in a panel of 300 or a drawing of 660.
    let reach = Int(Double(periods.count) * 22 / (isSingle ? 660 : 300))
    let near = points[max(period - reach, 0)...min(period + reach, points.count - 1)]
    func top(_ estimate: Estimate) -> Double { y(estimate.interval?.upper ?? estimate.value) }
    func bottom(_ estimate: Estimate) -> Double { y(estimate.interval?.lower ?? estimate.value) }
    let estimates = near.compactMap(\.estimate)
    guard let own = points[period].estimate, let above = estimates.map(top).min(),
      let below = estimates.map(bottom).max()
    else { return floor }
    let hasRoomBelow = below + 20 < floor
    return hasRoomBelow && below - bottom(own) < top(own) - above ? below + 18 : above - 9
  }

  /// The line between a period and the one before.
  func boundary(before period: Int) -> Double {
    Double(period) / Double(max(periods.count, 1))
  }

  /// How a period's label is shown: always (""), on wide pages only ("wide"), or never (`nil`).
  ///
  /// Labels are counted from the last, which is the one that readers look for.
  func labelStyle(_ period: Int) -> String? {
    let letters = Double(periods.map(\.count).max() ?? 1)
    // The room of a period's name, or of a value such as "100%" above the dot.
    let room = max(9 * letters + 12, 46)
    let fromLast = periods.count - 1 - period
    func every(_ width: Double) -> Int {
      max(Int((Double(periods.count) * room / width).rounded(.up)), 1)
    }
    // The widths of the drawing on a wide page and on a telephone.
    let wide = isSingle ? every(660) : 1
    // What is shown on a telephone is shown on a wide page too, where it must not come between.
    let narrow = (every(250) + wide - 1) / wide * wide
    if fromLast % narrow == 0 { return "" }
    return isSingle && fromLast % wide == 0 ? "wide" : nil
  }
}
