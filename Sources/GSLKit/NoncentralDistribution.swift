/// A distribution that is moved by a non-centrality λ, the sum of the squared means of what it adds up.
public protocol NoncentralDistribution: Sendable {
  /// P(X ≤ x).
  ///
  /// - Parameters:
  ///   - x: Any value, infinities included.
  ///   - noncentrality: λ, 0 ... 10¹⁰.
  /// - Throws: `GSLError`.
  /// - Returns: The probability, 0 ... 1.
  func cumulative(_ x: Double, noncentrality: Double) throws(GSLError) -> Double

  /// P(X > x), with full precision in the upper tail.
  ///
  /// - Parameters:
  ///   - x: Any value, infinities included.
  ///   - noncentrality: λ, 0 ... 10¹⁰.
  /// - Throws: `GSLError`.
  /// - Returns: The probability, 0 ... 1.
  func upperTail(_ x: Double, noncentrality: Double) throws(GSLError) -> Double
}
