import Evidence
import TableAnalysis

/// The figures of a trend's groups drawn in characters, each group's against those of the others.
struct TrendChart {
  private let groups: [OutcomeTrend.Group]
  private let breaks: Set<Int>
  private let range: ClosedRange<Double>?

  /// The width of a group's bar, in characters.
  private static let width = 24

  init(_ trend: OutcomeTrend) {
    groups = trend.groups
    breaks = Set(trend.breaks.map(\.place))
    let ends = trend.groups.compactMap { $0.figure()?.result.value }.flatMap { estimate in
      [estimate.value, estimate.interval?.lower, estimate.interval?.upper].compactMap { $0 }
    }
    if let least = ends.min(), let most = ends.max(), least < most, (most - least).isFinite {
      range = least...most
    } else {
      range = nil
    }
  }

  /// One sign a group: the higher, the greater the figure; a stroke where the question changed, a point
  /// where nobody answered.
  var spark: String {
    let values = groups.map { $0.figure()?.result.value?.value }
    let known = values.compactMap { $0 }
    let least = known.min() ?? 0
    let spread = (known.max() ?? 0) - least
    let signs: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    return values.enumerated().map { place, value in
      let sign: Character =
        value.map { value in
          spread > 0 && spread.isFinite
            ? signs[min(signs.count - 1, Int((value - least) / spread * Double(signs.count)))]
            : signs[signs.count / 2]
        } ?? "·"
      return (breaks.contains(place) ? "|" : "") + String(sign)
    }.joined()
  }

  /// A group's figure as a point with its interval, from the least to the greatest bound of all groups.
  ///
  /// - Parameter group: The group.
  /// - Returns: As many characters as all groups have.
  func bar(of group: OutcomeTrend.Group) -> String {
    var line = [Character](repeating: " ", count: Self.width)
    guard let estimate = group.figure()?.result.value, let range else {
      return String(repeating: " ", count: Self.width)
    }
    func place(_ value: Double) -> Int {
      let share = (value - range.lowerBound) / (range.upperBound - range.lowerBound)
      return min(Self.width - 1, max(0, Int((share * Double(Self.width - 1)).rounded())))
    }
    if let interval = estimate.interval {
      for position in place(interval.lower)...place(interval.upper) { line[position] = "─" }
    }
    line[place(estimate.value)] = "●"
    return String(line)
  }
}
