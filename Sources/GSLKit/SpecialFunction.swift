internal import CGSL

/// Special functions of the library, each with its error as a Swift error.
public enum SpecialFunction {
  /// ln |Γ(x)|.
  ///
  /// - Parameter x: Finite, and neither 0 nor a negative whole number.
  /// - Throws: `GSLError`.
  /// - Returns: The logarithm.
  public static func logGamma(_ x: Double) throws(GSLError) -> Double {
    guard x.isFinite else { throw .domain("the logarithm of the gamma function") }
    return try value("the logarithm of the gamma function") { gsl_sf_lngamma_e(x, $0) }
  }

  /// ln of the number of ways to choose `chosen` things from `total`.
  ///
  /// - Parameters:
  ///   - chosen: 0 ... `total`.
  ///   - total: 0 ... 4,294,967,295.
  /// - Throws: `GSLError`.
  /// - Returns: The logarithm.
  public static func logChoose(_ chosen: Int, of total: Int) throws(GSLError) -> Double {
    guard let m = UInt32(exactly: chosen), let n = UInt32(exactly: total), m <= n else {
      throw .domain("the binomial coefficient")
    }
    return try value("the binomial coefficient") { gsl_sf_lnchoose_e(n, m, $0) }
  }

  /// The regularised incomplete beta function Iₓ(a, b), from 0 to 1.
  ///
  /// - Parameters:
  ///   - a: The first shape, positive and finite.
  ///   - b: The second shape, positive and finite.
  ///   - x: 0 ... 1.
  /// - Throws: `GSLError`.
  /// - Returns: The value, 0 ... 1.
  public static func regularisedBeta(
    _ a: Double, _ b: Double, at x: Double
  ) throws(GSLError) -> Double {
    let subject = "the incomplete beta function"
    try requirePositive(a, subject)
    try requirePositive(b, subject)
    try requireProbability(x, subject)
    do {
      return try value(subject) { gsl_sf_beta_inc_e(a, b, x, $0) }
    } catch .underflow {
      // The function is monotone: a value too small to be represented is 0 for every purpose.
      return 0
    }
  }

  private static func value(
    _ subject: String, _ evaluate: (UnsafeMutablePointer<gsl_sf_result>) -> Int32
  ) throws(GSLError) -> Double {
    try Library.enter { () throws(GSLError) -> Double in
      var result = gsl_sf_result()
      try GSLError.check(evaluate(&result), of: subject)
      guard !result.val.isNaN else { throw .domain(subject) }
      return result.val
    }
  }
}
