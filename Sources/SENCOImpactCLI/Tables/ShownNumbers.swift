import Evidence
import Reporting
import TableAnalysis

/// Numbers as people read them in the results of statistics.
enum ShownNumbers {
  /// A dash in the place of a number that there is not.
  static let none = "–"

  /// A number; four digits before the point, as years have, stand without a comma.
  static func decimal(_ value: Double, places: Int, signed: Bool = false) -> String {
    let text = NumberFormat.decimal(value, places: places, signed: signed)
    return abs(value) < 10_000 ? text.replacing(",", with: "") : text
  }

  /// A value of an estimate; a share as a percentage.
  static func value(_ named: NamedEstimate?, places: Int = 2) -> String {
    guard let estimate = named?.result.value else { return none }
    return estimate.unit == .proportion
      ? NumberFormat.percentage(estimate.value, places: 1)
      : decimal(estimate.value, places: places)
  }

  /// A value with as few decimals as it needs, at most two.
  static func short(_ named: NamedEstimate?) -> String {
    guard let value = named?.result.value?.value else { return none }
    return decimal(value, places: value == value.rounded() ? 0 : 2)
  }

  /// The bounds of an estimate, as `3.90 to 4.20`.
  static func bounds(_ named: NamedEstimate?, places: Int = 2) -> String {
    guard let estimate = named?.result.value, let interval = estimate.interval else {
      return none
    }
    let isShare = estimate.unit == .proportion
    func bound(_ value: Double) -> String {
      decimal(isShare ? value * 100 : value, places: isShare ? 1 : places)
    }
    return "\(bound(interval.lower)) to \(bound(interval.upper))"
  }

  /// Why rows have no answer, as `12 skipped, 3 too-early`.
  static func missing(_ counts: [ComparedLevel.MissingCount]) -> String {
    counts.map { "\($0.count.grouped) \($0.reason.name)" }.joined(separator: ", ")
  }

  /// Counts as a row of small bars, a point where there is none.
  static func bars(_ counts: [Int]) -> String {
    let signs: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    let most = max(counts.max() ?? 0, 1)
    return String(
      counts.map { count in
        count == 0 ? "·" : signs[min(signs.count - 1, count * signs.count / most)]
      })
  }
}
