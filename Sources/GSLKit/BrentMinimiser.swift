internal import CGSL

/// Finds where a function of one variable is least between two points.
///
/// The method is Brent's (1973): parabolic interpolation, with golden section wherever that does not
/// help. A minimum can be located to about the square root of the machine's precision, for near it a
/// function is flat; where its derivative is at hand, `BrentSolver` finds the root of that more exactly.
public struct BrentMinimiser: ~Copyable {
  private let minimiser: UnsafeMutablePointer<gsl_min_fminimizer>

  /// Makes the workspace.
  ///
  /// - Throws: `GSLError.noMemory`.
  public init() throws(GSLError) {
    minimiser = try Library.enter {
      () throws(GSLError) -> UnsafeMutablePointer<gsl_min_fminimizer> in
      guard let made = gsl_min_fminimizer_alloc(cgsl_min_fminimizer_brent()) else {
        throw .noMemory
      }
      return made
    }
  }

  deinit {
    gsl_min_fminimizer_free(minimiser)
  }

  /// The point at which `function` is least.
  ///
  /// - Parameters:
  ///   - function: Continuous on the interval; an error that it throws ends the search.
  ///   - interval: Where to search.
  ///   - guess: A point inside the interval at which the function is less than at both ends.
  ///   - absolutePrecision: The greatest distance from the minimum, for one near 0.
  ///   - relativePrecision: The greatest distance from the minimum, as a share of its place.
  ///   - iterations: The number of evaluations after which the search is given up.
  /// - Throws: What `function` throws; `GSLError.domain` where the guess is not less than the ends,
  ///   `.noConvergence`.
  /// - Returns: The point.
  public borrowing func minimum(
    of function: (Double) throws -> Double, in interval: ClosedRange<Double>, near guess: Double,
    absolutePrecision: Double = 1e-9, relativePrecision: Double = 1e-7, iterations: Int = 200
  ) throws -> Double {
    try Callback.lend(function, for: "the minimiser") { target, callback in
      try callback.check(
        gsl_min_fminimizer_set(minimiser, target, guess, interval.lowerBound, interval.upperBound))
      for _ in 0..<iterations {
        try callback.check(gsl_min_fminimizer_iterate(minimiser))
        let reached = gsl_min_test_interval(
          gsl_min_fminimizer_x_lower(minimiser), gsl_min_fminimizer_x_upper(minimiser),
          absolutePrecision, relativePrecision)
        if Int(reached) == GSL_SUCCESS { return gsl_min_fminimizer_x_minimum(minimiser) }
      }
      throw GSLError.noConvergence
    }
  }
}
