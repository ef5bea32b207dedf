import Evidence
import Foundation
import Reporting
import TableAnalysis

/// How the numbers of one comparison are shown to people.
struct ComparisonNumbers {
  /// The decimal places of amounts in the unit of the outcome.
  private let places: Int

  /// Places are chosen so that the spread of the answers shows in three digits or so.
  init(_ comparison: Comparison) {
    let spreads = comparison.estimates.filter { $0.name == "sd" }.compactMap(\.result.value?.value)
    let spread = spreads.max() ?? 1
    places =
      spread > 0 && spread < 1
      ? min(2 - Int(log10(spread).rounded(.down)), 9) - 1
      : spread >= 100 ? 1 : 2
  }

  /// A value of an estimate, without a unit where the column says it.
  func value(_ value: Double, _ unit: Evidence.Unit, signed: Bool = false) -> String {
    guard value.isFinite else { return value > 0 ? "∞" : "\(NumberFormat.minus)∞" }
    switch unit {
    case .proportion, .probability: return NumberFormat.percentage(value, places: 1)
    case .proportionDifference:
      return NumberFormat.decimal(value * 100, places: 1, signed: signed)
    case .scalePoints, .scalePointsPerStep:
      return NumberFormat.decimal(value, places: places, signed: signed)
    default: return NumberFormat.decimal(value, places: 2, signed: signed)
    }
  }

  /// The bounds of an estimate, as `−7.57 to +0.17`; empty where it has none.
  func interval(_ estimate: Estimate, signed: Bool = false) -> String {
    guard let interval = estimate.interval else { return "" }
    return "\(value(interval.lower, estimate.unit, signed: signed)) to"
      + " \(value(interval.upper, estimate.unit, signed: signed))"
  }

  /// Whether numbers of a unit are differences, with a plus sign where they are positive.
  static func isSigned(_ name: String, _ unit: Evidence.Unit) -> Bool {
    switch unit {
    case .scalePoints, .scalePointsPerStep, .standardDeviations, .proportionDifference:
      !["mean", "sd", "median", "minimum_detectable_difference"].contains(name)
    case .dimensionless: name.hasSuffix("delta") || name.hasPrefix("rank_biserial")
    default: false
    }
  }

  /// A p-value with its sign, as `p = 0.034` or `p < 0.001`.
  static func p(_ p: Double) -> String {
    let text = NumberFormat.pValue(p)
    return text.hasPrefix("<") ? "p \(text)" : "p = \(text)"
  }

  /// A confidence level, as `95%`.
  static func level(_ level: Double) -> String {
    let percent = level * 100
    return percent == percent.rounded() ? "\(Int(percent))%" : "\(percent)%"
  }
}
