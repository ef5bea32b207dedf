public import Evidence
import Foundation
import GSLKit

/// Whether a scale is as consistent in one group as in another.
public enum AlphaComparison {
  /// An α of one group, with what its precision depends on.
  public struct Group: Hashable, Sendable {
    /// Cronbach's α, below 1.
    public let alpha: Double
    /// How many people answered all items.
    public let count: Int
    /// How many items the scale has.
    public let items: Int

    public init(alpha: Double, count: Int, items: Int) {
      self.alpha = alpha
      self.count = count
      self.items = items
    }
  }

  /// Feldt's test of two groups: W = (1 − α₂)/(1 − α₁) by F on n₁ − 1 and n₂ − 1 degrees of freedom,
  /// two-sided.
  ///
  /// The degrees of freedom suppose many items; with few the test finds differences too often, and
  /// `hakstianWhalen(_:)` is the one to use.
  ///
  /// - Parameters:
  ///   - first: The first group.
  ///   - second: The second group, of other people.
  /// - Returns: The test.
  public static func feldt(_ first: Group, _ second: Group) -> Reported<TestResult> {
    reported {
      try check([first, second])
      let w = (1 - second.alpha) / (1 - first.alpha)
      let degrees = [Double(first.count - 1), Double(second.count - 1)]
      let distribution = try FDistribution(numerator: degrees[0], denominator: degrees[1])
      return TestResult(
        statistic: w, degreesOfFreedom: degrees,
        p: min(1, 2 * min(try distribution.cumulative(w), try distribution.upperTail(w))),
        groupCounts: [first.count, second.count],
        method: Method(
          name: "feldt_w", title: "Feldt's test of two α", citation: .charterFeldt1996))
    }
  }

  /// Hakstian and Whalen's test of two or more groups, by χ² on one degree of freedom less than groups.
  ///
  /// With a = (k − 1)(9n − 11)²/(18k(n − 1)) of each group and T = (1 − α)^⅓, the statistic is
  /// Σa − (Σ a/T)²/Σ(a/T²): the spread of the T about their mean, each weighted by its precision. It
  /// takes account of the number of items, which Feldt's W does not.
  ///
  /// - Parameter groups: Two or more groups of different people.
  /// - Returns: The test, or `.notEstimable` where a group has fewer than two people or items or its α
  ///   is 1.
  public static func hakstianWhalen(_ groups: [Group]) -> Reported<TestResult> {
    reported {
      try check(groups)
      let terms = groups.map { group in
        let n = Double(group.count)
        let k = Double(group.items)
        return (
          a: (k - 1) * (9 * n - 11).squared / (18 * k * (n - 1)), root: cbrt(1 - group.alpha)
        )
      }
      let weight = compensatedSum(terms.map { $0.a / $0.root.squared })
      let mean = compensatedSum(terms.map { $0.a / $0.root }) / weight
      let statistic = compensatedSum(
        terms.map { $0.a * (($0.root - mean) / $0.root).squared })
      let degrees = Double(groups.count - 1)
      return TestResult(
        statistic: statistic, degreesOfFreedom: [degrees],
        p: try ChiSquareDistribution(degreesOfFreedom: degrees).upperTail(statistic),
        groupCounts: groups.map(\.count),
        method: Method(
          name: "hakstian_whalen", title: "Hakstian and Whalen's test of several α",
          citation: .hakstianWhalen1976))
    }
  }

  private static func check(_ groups: [Group]) throws {
    guard groups.count > 1 else { throw Inestimable("there are fewer than two groups") }
    guard groups.allSatisfy({ $0.count > 1 && $0.items > 1 }) else {
      throw Inestimable("a group has fewer than two people or items")
    }
    guard groups.allSatisfy({ $0.alpha.isFinite }) else {
      throw Inestimable("an α is not a number")
    }
    guard groups.allSatisfy({ $0.alpha < 1 }) else { throw Inestimable("an α is 1") }
  }
}
