public import Evidence

/// Corrections of p-values for the number of tests in their family.
///
/// Each returns the corrected values in the order given, 0 ... 1. A value that is no probability, or not
/// a number, counts as 1: it can make no other test significant.
public enum PValueAdjustment {
  /// Holm's step-down correction, which keeps the chance of any false finding in the family.
  ///
  /// - Parameter p: The p-values of one family.
  /// - Returns: max over j ≤ i of (m − j + 1) · p₍ⱼ₎, at most 1.
  public static func holm(_ p: [Double]) -> [Double] {
    adjusted(p, fromSmallest: true) { rank in Double(p.count - rank + 1) }
  }

  /// Hochberg's step-up correction, which keeps the chance of any false finding where the tests do not
  /// depend on each other, or do so positively; it is never greater than Holm's.
  ///
  /// - Parameter p: The p-values of one family.
  /// - Returns: min over j ≥ i of (m − j + 1) · p₍ⱼ₎, at most 1.
  public static func hochberg(_ p: [Double]) -> [Double] {
    adjusted(p, fromSmallest: false) { rank in Double(p.count - rank + 1) }
  }

  /// Bonferroni's correction, of which Holm's is the more powerful form.
  ///
  /// - Parameter p: The p-values of one family.
  /// - Returns: m · p, at most 1.
  public static func bonferroni(_ p: [Double]) -> [Double] {
    p.map { $0 >= 0 && $0 <= 1 ? min(1, Double(p.count) * $0) : 1 }
  }

  /// The step-up correction of Benjamini and Hochberg, which keeps the share of false findings.
  ///
  /// - Parameter p: The p-values of one family.
  /// - Returns: min over j ≥ i of m/j · p₍ⱼ₎, at most 1.
  public static func benjaminiHochberg(_ p: [Double]) -> [Double] {
    adjusted(p, fromSmallest: false) { rank in Double(p.count) / Double(rank) }
  }

  /// The correction of Benjamini and Yekutieli, which holds however the tests depend on each other.
  ///
  /// - Parameter p: The p-values of one family.
  /// - Returns: As that of Benjamini and Hochberg, times 1 + 1/2 + … + 1/m, at most 1.
  public static func benjaminiYekutieli(_ p: [Double]) -> [Double] {
    let harmonic = compensatedSum((1...max(p.count, 1)).map { 1 / Double($0) })
    return adjusted(p, fromSmallest: false) { rank in
      harmonic * Double(p.count) / Double(rank)
    }
  }

  /// How `holm(_:)` is named where a corrected value is shown.
  public static let holmMethod = Method(
    name: "holm", title: "Holm's correction", citation: .holm1979)
  /// How `hochberg(_:)` is named where a corrected value is shown.
  public static let hochbergMethod = Method(
    name: "hochberg", title: "Hochberg's correction", citation: .hochberg1988)
  /// How `bonferroni(_:)` is named where a corrected value is shown.
  public static let bonferroniMethod = Method(
    name: "bonferroni", title: "Bonferroni's correction", citation: .dunn1961)
  /// How `benjaminiHochberg(_:)` is named where a corrected value is shown.
  public static let benjaminiHochbergMethod = Method(
    name: "benjamini_hochberg", title: "Benjamini and Hochberg's correction",
    citation: .benjaminiHochberg1995)
  /// How `benjaminiYekutieli(_:)` is named where a corrected value is shown.
  public static let benjaminiYekutieliMethod = Method(
    name: "benjamini_yekutieli", title: "Benjamini and Yekutieli's correction",
    citation: .benjaminiYekutieli2001)

  private static func adjusted(
    _ p: [Double], fromSmallest: Bool, factor: (Int) -> Double
  ) -> [Double] {
    let p = p.map { $0 >= 0 && $0 <= 1 ? $0 : 1 }
    let rising = p.indices.sorted { (p[$0], $0) < (p[$1], $1) }
    var result = p
    var running = fromSmallest ? 0.0 : 1.0
    for place in fromSmallest ? Array(rising.indices) : rising.indices.reversed() {
      let scaled = min(1, factor(place + 1) * p[rising[place]])
      running = fromSmallest ? max(running, scaled) : min(running, scaled)
      result[rising[place]] = running
    }
    return result
  }
}
