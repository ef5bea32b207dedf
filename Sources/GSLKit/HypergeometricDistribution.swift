internal import CGSL

/// The hypergeometric distribution: the successes among things drawn without being put back.
public struct HypergeometricDistribution: Sendable {
  /// The successes among the things drawn from.
  public let successes: Int
  /// The failures among the things drawn from.
  public let failures: Int
  /// The number of things drawn.
  public let draws: Int
  private static let subject = "the hypergeometric distribution"

  /// The distribution of the number of successes drawn.
  ///
  /// - Parameters:
  ///   - successes: The successes among the things drawn from, not negative.
  ///   - failures: The failures among the things drawn from, not negative.
  ///   - draws: The number of things drawn, 0 ... `successes` + `failures`.
  /// - Throws: `GSLError.domain` otherwise, or where the total passes 4,294,967,295.
  public init(successes: Int, failures: Int, draws: Int) throws(GSLError) {
    guard UInt32(exactly: successes) != nil, UInt32(exactly: failures) != nil,
      UInt32(exactly: successes + failures) != nil, 0...(successes + failures) ~= draws
    else { throw .domain(Self.subject) }
    self.successes = successes
    self.failures = failures
    self.draws = draws
  }

  /// The numbers of successes that can be drawn.
  public var support: ClosedRange<Int> {
    max(0, draws - failures)...min(draws, successes)
  }

  /// P(X = `count`), 0 where that is impossible.
  ///
  /// - Parameter count: Any number.
  /// - Throws: `GSLError` where the library fails.
  /// - Returns: The probability, 0 ... 1.
  public func probability(of count: Int) throws(GSLError) -> Double {
    guard support ~= count else { return 0 }
    return try Library.number(Self.subject) {
      gsl_ran_hypergeometric_pdf(
        UInt32(count), UInt32(successes), UInt32(failures), UInt32(draws))
    }
  }

  /// P(X ≤ `count`).
  ///
  /// - Parameter count: Any number.
  /// - Throws: `GSLError` where the library fails.
  /// - Returns: The probability, 0 ... 1.
  public func cumulative(_ count: Int) throws(GSLError) -> Double {
    guard count >= support.lowerBound else { return 0 }
    guard count < support.upperBound else { return 1 }
    return try Library.number(Self.subject) {
      gsl_cdf_hypergeometric_P(
        UInt32(count), UInt32(successes), UInt32(failures), UInt32(draws))
    }
  }
}
