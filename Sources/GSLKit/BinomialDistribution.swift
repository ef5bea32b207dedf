internal import CGSL

/// The binomial distribution: the number of successes in independent trials.
public struct BinomialDistribution: Sendable {
  /// The number of trials.
  public let trials: Int
  /// The chance of a success in each trial, from 0 to 1.
  public let chance: Double
  private static let subject = "the binomial distribution"

  /// The distribution of the number of successes.
  ///
  /// - Parameters:
  ///   - trials: 0 ... 4,294,967,295.
  ///   - chance: The chance of a success in each trial, 0 ... 1.
  /// - Throws: `GSLError.domain` otherwise.
  public init(trials: Int, chance: Double) throws(GSLError) {
    guard UInt32(exactly: trials) != nil else { throw .domain(Self.subject) }
    try requireProbability(chance, Self.subject)
    self.trials = trials
    self.chance = chance
  }

  /// P(X = `successes`), 0 where that is impossible.
  ///
  /// - Parameter successes: Any number.
  /// - Throws: `GSLError` where the library fails.
  /// - Returns: The probability, 0 ... 1.
  public func probability(of successes: Int) throws(GSLError) -> Double {
    guard 0...trials ~= successes else { return 0 }
    return try Library.number(Self.subject) {
      gsl_ran_binomial_pdf(UInt32(successes), chance, UInt32(trials))
    }
  }

  /// P(X ≤ `successes`).
  ///
  /// - Parameter successes: Any number.
  /// - Throws: `GSLError` where the library fails.
  /// - Returns: The probability, 0 ... 1.
  public func cumulative(_ successes: Int) throws(GSLError) -> Double {
    guard successes >= 0 else { return 0 }
    guard successes < trials else { return 1 }
    return try Library.number(Self.subject) {
      gsl_cdf_binomial_P(UInt32(successes), chance, UInt32(trials))
    }
  }

  /// P(X > `successes`).
  ///
  /// - Parameter successes: Any number.
  /// - Throws: `GSLError` where the library fails.
  /// - Returns: The probability, 0 ... 1.
  public func upperTail(_ successes: Int) throws(GSLError) -> Double {
    guard successes >= 0 else { return 1 }
    guard successes < trials else { return 0 }
    return try Library.number(Self.subject) {
      gsl_cdf_binomial_Q(UInt32(successes), chance, UInt32(trials))
    }
  }
}
