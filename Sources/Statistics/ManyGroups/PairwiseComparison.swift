public import Evidence

/// Two of several groups compared, with what is paid for comparing all of them.
public struct PairwiseComparison: Hashable, Sendable {
  /// The place of the first group.
  public let first: Int
  /// The place of the second group, after the first.
  public let second: Int
  /// What the second group has more than the first, with an interval that holds for all pairs at once
  /// where the method has one.
  public let difference: Reported<Estimate>
  /// Whether they differ: the p-value of the pair by itself, and the one corrected for all pairs.
  public let test: Reported<TestResult>
}

/// Every pair of several places, in order.
///
/// - Parameter count: How many places there are.
/// - Returns: The pairs, the second place after the first.
func pairs(of count: Int) -> [(first: Int, second: Int)] {
  (0..<max(count, 0)).flatMap { first in
    (first + 1..<max(count, first + 1)).map { (first, $0) }
  }
}

/// A difference and its test, which stand or fall together.
struct Compared: NumericResult {
  let difference: Estimate
  let test: TestResult

  var isNumeric: Bool { difference.isNumeric && test.isNumeric }
}
