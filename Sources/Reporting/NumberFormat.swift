public import Evidence

/// How numbers are written, in the one place where that is decided: no locale, and the same
/// rounding in every form of a report.
///
/// Halves are rounded away from zero. A number such as 0.285 is a hair under its half in binary, so
/// a billionth is added before rounding.
public enum NumberFormat {
  /// The minus sign, U+2212.
  public static let minus = "\u{2212}"

  /// A count with thousands commas, as `1,204`.
  ///
  /// - Parameter count: Any whole number.
  /// - Returns: The digits.
  public static func count(_ count: Int) -> String {
    (count < 0 ? minus : "") + grouped(String(count.magnitude))
  }

  /// A number with a fixed number of decimal places, as `4.20`; `[x]` where it is not finite.
  ///
  /// - Parameters:
  ///   - value: The number.
  ///   - places: Digits after the point, 0 ... 9.
  ///   - signed: Whether a positive number gets a plus sign.
  /// - Returns: The digits with their sign.
  public static func decimal(_ value: Double, places: Int, signed: Bool = false) -> String {
    guard let digits = Digits(value, places: places) else { return Shorthand.notAvailable.mark }
    let sign = digits.isZero ? "" : digits.isNegative ? minus : signed ? "+" : ""
    return sign + grouped(digits.whole) + (digits.fraction.isEmpty ? "" : ".\(digits.fraction)")
  }

  /// A proportion as a percentage, as `84%`.
  ///
  /// - Parameters:
  ///   - proportion: 0 ... 1.
  ///   - places: Digits after the point.
  /// - Returns: The percentage; `[x]` where `proportion` is not finite.
  public static func percentage(_ proportion: Double, places: Int = 0) -> String {
    guard proportion.isFinite else { return Shorthand.notAvailable.mark }
    return decimal(proportion * 100, places: places) + "%"
  }

  /// A share of people as a percentage that never claims nobody or everybody falsely: `under 1%` and
  /// `over 99%` where it would round to 0% or 100%.
  ///
  /// - Parameter proportion: 0 ... 1.
  /// - Returns: The percentage, or which end it is near.
  public static func share(_ proportion: Double) -> String {
    if roundsAwayToZero(proportion * 100, places: 0) { return "under 1%" }
    if roundsAwayToZero((1 - proportion) * 100, places: 0), proportion < 1 { return "over 99%" }
    return percentage(proportion)
  }

  /// A difference of proportions in percentage points, as `+12 points` or `−1 point`.
  ///
  /// - Parameters:
  ///   - difference: −1 ... 1.
  ///   - places: Digits after the point.
  /// - Returns: The number of points; `[x]` where `difference` is not finite.
  public static func points(_ difference: Double, places: Int = 0) -> String {
    guard difference.isFinite else { return Shorthand.notAvailable.mark }
    let number = decimal(difference * 100, places: places, signed: true)
    return number + (number == "+1" || number == "\(minus)1" ? " point" : " points")
  }

  /// A p-value, as `0.034` or `< 0.001`.
  ///
  /// - Parameter p: 0 ... 1.
  /// - Returns: The p-value.
  public static func pValue(_ p: Double) -> String {
    p < 0.001 ? "< 0.001" : decimal(p, places: 3)
  }

  /// A value with its unit: `84%`, `+12 points`, `4.20`.
  ///
  /// - Parameters:
  ///   - value: The value, in `unit`.
  ///   - unit: What one unit of it means.
  ///   - isDifference: Whether a positive number gets a plus sign.
  /// - Returns: The number as running text has it.
  public static func value(_ value: Double, _ unit: Unit, isDifference: Bool = false) -> String {
    switch unit {
    case .proportion: share(value)
    case .proportionDifference: points(value)
    case .scalePoints, .scalePointsPerStep, .standardDeviations, .dimensionless:
      decimal(value, places: 2, signed: isDifference)
    case .probability, .oddsRatio, .riskRatio: decimal(value, places: 2)
    }
  }

  /// The bounds of an interval, as `52% to 92%`.
  ///
  /// - Parameters:
  ///   - interval: The interval, in `unit`.
  ///   - unit: What one unit of it means.
  ///   - isDifference: Whether positive bounds get a plus sign.
  /// - Returns: Both bounds, the unit after the second.
  public static func interval(_ interval: Interval, _ unit: Unit, isDifference: Bool = false)
    -> String
  {
    switch unit {
    case .proportion: return "\(percentage(interval.lower)) to \(percentage(interval.upper))"
    case .proportionDifference:
      let lower = decimal(interval.lower * 100, places: 0, signed: true)
      return "\(lower) to \(points(interval.upper))"
    default:
      let lower = value(interval.lower, unit, isDifference: isDifference)
      return "\(lower) to \(value(interval.upper, unit, isDifference: isDifference))"
    }
  }

  /// An estimate with its interval, as `84% (95% interval: 78% to 88%)`, or why there is none.
  ///
  /// - Parameters:
  ///   - estimate: The estimate.
  ///   - isDifference: Whether positive numbers get a plus sign.
  /// - Returns: Words that can stand in a sentence.
  public static func phrase(_ estimate: Reported<Estimate>, isDifference: Bool = false) -> String {
    switch estimate {
    case .result(let estimate):
      let number = value(estimate.value, estimate.unit, isDifference: isDifference)
      guard let bounds = estimate.interval else { return number }
      let range = interval(bounds, estimate.unit, isDifference: isDifference)
      return "\(number) (\(percentage(bounds.level)) interval: \(range))"
    case .suppressed: return "\(Shorthand.confidential.mark) hidden"
    case .notEstimable(let reason): return "not estimable, because \(reason)"
    }
  }

  /// Whether a number above zero is printed as zero, so that it needs the mark `[low]`.
  ///
  /// - Parameters:
  ///   - value: The number as it would be printed.
  ///   - places: Digits after the point.
  /// - Returns: Whether it does.
  static func roundsAwayToZero(_ value: Double, places: Int) -> Bool {
    value > 0 && Digits(value, places: places)?.isZero == true
  }

  private static func grouped(_ digits: String) -> String {
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result.append(",") }
      result.append(digit)
    }
    return result
  }
}
