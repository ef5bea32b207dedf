public import Evidence

/// Which values of a heat map get which of three tints; the numbers stand in the cells all the same.
public struct TintScale: Hashable, Sendable {
  /// Where the first, the second and the third tint begin, rising; at most three.
  public let bounds: [Double]
  /// The unit of the values, which decides how the bounds are printed.
  public let unit: Unit

  public init(bounds: [Double], unit: Unit = .proportion) {
    self.bounds = Array(bounds.prefix(3))
    self.unit = unit
  }

  /// Shares: under 10%, from 10%, from 25%, from 50%.
  public static let shares = TintScale(bounds: [0.1, 0.25, 0.5])

  /// A scale that tints shares, means or other numbers from 0 upwards in three even steps of round
  /// numbers up to the largest of them.
  ///
  /// - Parameters:
  ///   - estimates: The values of the map.
  ///   - unit: Their unit.
  /// - Returns: A scale; that of one unit where there is nothing to tint.
  public static func covering(_ estimates: [Reported<Estimate>], unit: Unit = .proportion)
    -> TintScale
  {
    let values = estimates.compactMap(\.value).map {
      Reported.result(
        Estimate($0.value, interval: nil, unit: unit, count: $0.count, method: $0.method))
    }
    let axis = Axis.covering(values, unit: unit)
    return TintScale(bounds: (1...3).map { axis.upper * Double($0) / 4 }, unit: unit)
  }

  /// The tint of a value, from 0 for none to 3 for the deepest.
  ///
  /// The value counts as it is printed, so that a cell that says 10 is not tinted as less than 10%.
  ///
  /// - Parameter value: The value, in `unit`.
  /// - Returns: The number of bounds that it reaches.
  public func level(of value: Double) -> Int {
    // Shares are printed as whole percentages, other numbers with two places.
    let printed = (value * 100 + 1e-9).rounded(.toNearestOrAwayFromZero) / 100
    return bounds.count { printed >= $0 - 1e-9 }
  }

  /// The cell of an estimate in its tint; without one where it is hidden or there is none.
  public func cell(of estimate: Reported<Estimate>) -> Cell {
    let cell = Cell.value(of: estimate)
    return estimate.value.map { .shaded(cell, level: level(of: $0.value)) } ?? cell
  }

  /// What each tint means, from none to the deepest, as `under 10%` and `25% to under 50%`.
  public var steps: [String] {
    let printed = bounds.map { NumberFormat.value($0, unit) }
    guard let first = printed.first, let last = printed.last else { return [] }
    return ["under \(first)"]
      + zip(printed, printed.dropFirst()).map { "\($0) to under \($1)" } + ["\(last) or more"]
  }
}
