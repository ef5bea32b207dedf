public import Evidence

/// The value below which a share of the values lies.
public enum Quantile {
  /// The nine definitions of Hyndman and Fan (1996), by their numbers.
  public enum Definition: Int, Hashable, Sendable, CaseIterable {
    /// The inverse of the distribution function.
    case one = 1
    /// The same, but the mean of both values where the function has a step's edge.
    case two
    /// The nearest order statistic, the even one of two (SAS's default).
    case three
    /// Linear between the order statistics; the kth lies at k/n.
    case four
    /// Linear; the kth lies at (k − ½)/n.
    case five
    /// Linear; the kth lies at k/(n + 1) (SPSS, Minitab).
    case six
    /// Linear; the kth lies at (k − 1)/(n − 1) (R, NumPy and Excel by default, and here).
    case seven
    /// Linear; the kth lies at (k − ⅓)/(n + ⅓), its median.
    case eight
    /// Linear; the kth lies at (k − ⅜)/(n + ¼), its mean where values are normal.
    case nine
  }

  /// The quantile by one of the definitions of Hyndman and Fan (1996).
  ///
  /// Places that only rounding keeps from a whole number are taken for whole, as in R.
  ///
  /// - Parameters:
  ///   - values: One or more finite numbers, in points of a scale.
  ///   - probability: The share, 0 ... 1.
  ///   - definition: Which of the nine.
  /// - Returns: An estimate in `Unit.scalePoints` without an interval, or `.notEstimable`.
  public static func estimate(
    of values: [Double], probability: Double, definition: Definition = .seven
  ) -> Reported<Estimate> {
    reported {
      guard probability >= 0, probability <= 1 else {
        throw Inestimable("the share is not between 0 and 1")
      }
      let sample = try Sample(values)
      return Estimate(
        value(at: probability, ofSorted: risingOrder(sample.values), definition), interval: nil,
        unit: .scalePoints, count: sample.count, method: method(definition))
    }
  }

  /// The quantile of values that are already in order, by definition 7.
  ///
  /// - Parameters:
  ///   - probability: The share, 0 ... 1.
  ///   - sorted: One or more values in rising order.
  /// - Returns: The quantile.
  static func value(at probability: Double, ofSorted sorted: [Double]) -> Double {
    let position = probability * Double(sorted.count - 1)
    let below = Int(position)
    guard below + 1 < sorted.count else { return sorted[sorted.count - 1] }
    let fraction = position - Double(below)
    return sorted[below] + fraction * (sorted[below + 1] - sorted[below])
  }

  private static func value(
    at probability: Double, ofSorted sorted: [Double], _ definition: Definition
  ) -> Double {
    guard definition != .seven else { return value(at: probability, ofSorted: sorted) }
    let n = Double(sorted.count)
    // The place, counted from 1, at which the quantile lies among the order statistics.
    let place =
      switch definition {
      case .one, .two, .four: n * probability
      case .three: n * probability - 0.5
      case .five: n * probability + 0.5
      case .six: (n + 1) * probability
      case .seven: (n - 1) * probability + 1
      case .eight: (n + 1.0 / 3) * probability + 1.0 / 3
      case .nine: (n + 0.25) * probability + 0.375
      }
    let grain = 4 * Double.ulpOfOne * max(place, 1)
    let below = (place + grain).rounded(.down)
    let isBetween = place - below > grain
    let weight: Double =
      switch definition {
      case .one: isBetween ? 1 : 0
      case .two: isBetween ? 1 : 0.5
      case .three: isBetween || below.remainder(dividingBy: 2) != 0 ? 1 : 0
      default: isBetween ? place - below : 0
      }
    func ordered(_ number: Double) -> Double { sorted[Int(min(max(number, 1), n)) - 1] }
    let low = ordered(below)
    return weight == 0 ? low : low + weight * (ordered(below + 1) - low)
  }

  private static func method(_ definition: Definition) -> Method {
    Method(
      name: "quantile", title: "quantile, definition \(definition.rawValue)",
      citation: .hyndmanFan1996)
  }
}
