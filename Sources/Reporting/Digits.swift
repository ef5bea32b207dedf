/// A number rounded to decimal digits, before sign and commas.
struct Digits {
  /// The digits before the point.
  let whole: String
  /// The digits after the point.
  let fraction: String
  /// Whether the number was below zero.
  let isNegative: Bool
  /// Whether nothing but zeros is left.
  let isZero: Bool

  /// Rounds halves away from zero.
  ///
  /// - Parameters:
  ///   - value: The number; there are no digits where it is not finite or beyond 10^15.
  ///   - places: Digits after the point, 0 ... 9.
  init?(_ value: Double, places: Int) {
    var scale = 1
    for _ in 0..<min(max(places, 0), 9) { scale *= 10 }
    let magnitude = value.magnitude * Double(scale)
    guard magnitude.isFinite, magnitude < 1e15 else { return nil }
    let nudge = min(1e-9 * max(1, magnitude), 1e-6)
    let rounded = Int((magnitude + nudge).rounded(.toNearestOrAwayFromZero))
    let rest = String(rounded % scale)
    whole = String(rounded / scale)
    fraction =
      scale == 1
      ? "" : String(repeating: "0", count: min(max(places, 0), 9) - rest.count) + rest
    isNegative = value < 0
    isZero = rounded == 0
  }
}

extension Double {
  /// The number no more exactly than reports print it: shares in whole percentages, all others with
  /// two places.
  ///
  /// Drawings and specifications are made of it, so that no length tells more than the words: of all
  /// fractions with up to 200 people, only 53/63 is 0.8412698412698413.
  package var asPrinted: Double {
    guard let digits = Digits(self, places: 2), let number = Double(digits.plain) else {
      return self
    }
    return number
  }
}
