public import Evidence

/// A scale of values with its marks; all panels of a chart share one.
public struct Axis: Hashable, Sendable {
  /// The value at the left or at the foot.
  public let lower: Double
  /// The value at the right or at the head.
  public let upper: Double
  /// The values that are marked, in rising order.
  public let ticks: [Double]
  /// The unit of the values, which decides how they are printed.
  public let unit: Unit

  public init(lower: Double, upper: Double, ticks: [Double], unit: Unit) {
    self.lower = lower
    self.upper = upper
    self.ticks = ticks
    self.unit = unit
  }

  /// Shares from 0% to 100%.
  public static let proportion = Axis(
    lower: 0, upper: 1, ticks: [0, 0.25, 0.5, 0.75, 1], unit: .proportion)

  /// The points of an answer scale, as 1 to 5.
  ///
  /// - Parameter points: The lowest and the highest answer.
  /// - Returns: An axis with a mark at each point.
  public static func scale(_ points: ClosedRange<Int>) -> Axis {
    Axis(
      lower: Double(points.lowerBound), upper: Double(points.upperBound),
      ticks: points.map(Double.init), unit: .scalePoints)
  }

  /// An axis with round marks that holds all values and intervals, and `reference`.
  ///
  /// - Parameters:
  ///   - estimates: The estimates to be drawn.
  ///   - unit: Their unit.
  ///   - reference: A value that must be on the axis, as 0 for no difference.
  /// - Returns: An axis; from `reference` to one unit above it where there is nothing to draw.
  public static func covering(
    _ estimates: [Reported<Estimate>], unit: Unit, reference: Double = 0
  ) -> Axis {
    var lowest = reference
    var highest = reference
    for estimate in estimates.compactMap(\.value) {
      for value in [estimate.value, estimate.interval?.lower, estimate.interval?.upper] {
        guard let value, value.isFinite else { continue }
        lowest = min(lowest, value)
        highest = max(highest, value)
      }
    }
    if lowest == highest { highest = lowest + 1 }
    let step = roundStep(for: (highest - lowest) / 4)
    let first = (lowest / step).rounded(.down)
    let last = (highest / step).rounded(.up)
    let ticks = stride(from: first, through: last, by: 1).map { $0 * step }
    return Axis(lower: first * step, upper: last * step, ticks: ticks, unit: unit)
  }

  /// The nearest of 1, 2, 2.5, 5 and 10 times a power of ten that is not below `step`.
  private static func roundStep(for step: Double) -> Double {
    var power = 1.0
    while power > step { power /= 10 }
    while power * 10 < step { power *= 10 }
    return [1, 2, 2.5, 5, 10].map { $0 * power }.first { $0 >= step * 0.999 } ?? 10 * power
  }
}
