import Evidence

extension Axis {
  /// Where a value stands between the ends, from 0 to 1; values beyond an end stand at it.
  package func share(_ value: Double) -> Double {
    guard value.isFinite, upper > lower else { return 0 }
    return min(max((value - lower) / (upper - lower), 0), 1)
  }

  /// A tick as printed: `25%`, `+10`, `3`.
  ///
  /// - Parameters:
  ///   - tick: The value.
  ///   - isDifference: Whether positive numbers get a plus sign.
  /// - Returns: The label.
  package func label(_ tick: Double, isDifference: Bool = false) -> String {
    switch unit {
    case .proportion: NumberFormat.percentage(tick, places: places(times: 100))
    case .proportionDifference:
      NumberFormat.decimal(tick * 100, places: places(times: 100), signed: true)
    default: NumberFormat.decimal(tick, places: places(times: 1), signed: isDifference)
    }
  }

  /// As many places as the ticks need: none for 1, 2, 3 and two for 0.25, 0.50.
  private func places(times factor: Double) -> Int {
    let places = (0...2).first { places in
      ticks.allSatisfy { tick in
        let value = [1.0, 10, 100][places] * factor * tick
        return abs(value.rounded() - value) < 1e-6
      }
    }
    return places ?? 2
  }
}
