import Evidence

/// What is drawn of a series in a field 100 units wide: nothing joins points that cannot be
/// compared or between which one is missing.
struct TrendCurve {
  /// The areas of the intervals; empty where they are drawn as whiskers.
  private(set) var bands = ""
  /// The whiskers of the intervals; in a chart of bands those of points that stand alone.
  private(set) var whiskers = ""
  /// The lines that join the points.
  private(set) var line = ""

  init(_ series: TrendChart.Series, index: Int, of count: Int, _ geometry: TrendGeometry) {
    func place(_ period: Int, _ value: Double) -> String {
      let x = Percent.of(geometry.x(period, series: index, of: count)).dropLast()
      return "\(x) \(Percent.pixels(geometry.y(value)))"
    }
    for run in Self.runs(series.points) {
      if run.count > 1 {
        line += "M" + run.map { place($0.period, $0.estimate.value) }.joined(separator: "L")
      }
      let bounded = run.compactMap { point in
        point.estimate.interval.map { (period: point.period, interval: $0) }
      }
      if geometry.hasBands, count == 1, run.count > 1, bounded.count == run.count {
        let edge =
          bounded.map { place($0.period, $0.interval.upper) }
          + bounded.reversed().map { place($0.period, $0.interval.lower) }
        bands += "M" + edge.joined(separator: "L") + "z"
      } else {
        for (period, interval) in bounded {
          whiskers +=
            "M\(place(period, interval.lower))V\(Percent.pixels(geometry.y(interval.upper)))"
        }
      }
    }
  }

  /// The stretches of neighbouring points that can be compared.
  private static func runs(_ points: [TrendChart.Point]) -> [[(period: Int, estimate: Estimate)]] {
    var runs: [[(period: Int, estimate: Estimate)]] = []
    var isOpen = false
    for (period, point) in points.enumerated() {
      guard let estimate = point.estimate else {
        isOpen = false
        continue
      }
      if isOpen, !point.isAfterBreak {
        runs[runs.count - 1].append((period, estimate))
      } else {
        runs.append([(period, estimate)])
      }
      isOpen = true
    }
    return runs
  }
}
