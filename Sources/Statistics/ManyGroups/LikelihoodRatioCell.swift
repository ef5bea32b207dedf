import Foundation

/// A cell's part in the likelihood ratio statistic G² of a table of counts.
///
/// G² = 2 Σ O ln(O/E) adds up large numbers of both signs. Since Σ (O − E) = 0, it is also
/// 2 Σ E ((1 + x) ln(1 + x) − x) with x = (O − E)/E, none of whose terms is negative, so that small
/// differences keep their figures in large counts.
enum LikelihoodRatioCell {
  /// Half of what a cell adds to G².
  ///
  /// - Parameters:
  ///   - observed: The count.
  ///   - row: The total of its row, positive.
  ///   - column: The total of its column, positive.
  ///   - total: The total of the table.
  /// - Returns: The part, 0 or more.
  static func part(_ observed: Int, row: Int, column: Int, total: Int) -> Double {
    let expected = Double(row) * Double(column) / Double(total)
    // Whole numbers, since the count and what is expected may be alike but for their last figures.
    let excess = Int128(observed) * Int128(total) - Int128(row) * Int128(column)
    return expected * logarithmicExcess(Double(excess) / (Double(row) * Double(column)))
  }

  /// (1 + x) ln(1 + x) − x, for x ≥ −1.
  private static func logarithmicExcess(_ x: Double) -> Double {
    if x <= -1 { return 1 }
    if abs(x) > 0.1 { return (1 + x) * log1p(x) - x }
    // Σ (−x)ᵏ / (k (k − 1)) from k = 2 on.
    var power = x * x
    var sum = 0.0
    var k = 2.0
    while abs(power) > 1e-18 * x * x {
      sum += power / (k * (k - 1))
      power *= -x
      k += 1
    }
    return sum
  }
}
