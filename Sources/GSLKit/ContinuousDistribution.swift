/// A probability distribution over the real numbers or a part of them.
///
/// The initialisers of the distributions refuse impossible parameters, so that a distribution, once
/// made, answers every question: infinite arguments have their limits, only an argument that is not a
/// number throws.
public protocol ContinuousDistribution: Sendable {
  /// P(X ≤ x), 0 ... 1.
  ///
  /// - Parameter x: Any value, infinities included.
  /// - Throws: `GSLError.domain` where `x` is not a number.
  /// - Returns: The probability.
  func cumulative(_ x: Double) throws(GSLError) -> Double

  /// P(X > x), 0 ... 1, with full precision in the upper tail, where 1 − P(X ≤ x) has none.
  ///
  /// - Parameter x: Any value, infinities included.
  /// - Throws: `GSLError.domain` where `x` is not a number.
  /// - Returns: The probability.
  func upperTail(_ x: Double) throws(GSLError) -> Double

  /// The value that X stays below with the given probability.
  ///
  /// - Parameter probability: 0 ... 1; the ends give the ends of the support, which may be infinite.
  /// - Throws: `GSLError.domain` where `probability` is outside 0 ... 1.
  /// - Returns: The value.
  func quantile(_ probability: Double) throws(GSLError) -> Double
}

/// Refuses a parameter that is not positive and finite.
///
/// - Parameters:
///   - value: The parameter.
///   - subject: The distribution, for the message.
/// - Throws: `GSLError.domain`.
func requirePositive(_ value: Double, _ subject: String) throws(GSLError) {
  guard value > 0, value.isFinite else { throw .domain(subject) }
}

/// Refuses a number that is no probability.
///
/// - Parameters:
///   - value: The probability.
///   - subject: The distribution, for the message.
/// - Throws: `GSLError.domain`.
func requireProbability(_ value: Double, _ subject: String) throws(GSLError) {
  guard value >= 0, value <= 1 else { throw .domain(subject) }
}
