internal import CGSL

/// Finds where a function crosses 0 between two points at which its signs differ.
///
/// The method is Brent's (1973): inverse quadratic interpolation, with bisection wherever that does not
/// shorten the bracket. It never leaves the bracket, and needs no derivative.
public struct BrentSolver: ~Copyable {
  private let solver: UnsafeMutablePointer<gsl_root_fsolver>

  /// Makes the workspace.
  ///
  /// - Throws: `GSLError.noMemory`.
  public init() throws(GSLError) {
    solver = try Library.enter { () throws(GSLError) -> UnsafeMutablePointer<gsl_root_fsolver> in
      guard let solver = gsl_root_fsolver_alloc(cgsl_root_fsolver_brent()) else { throw .noMemory }
      return solver
    }
  }

  deinit {
    gsl_root_fsolver_free(solver)
  }

  /// The point at which `function` is 0.
  ///
  /// - Parameters:
  ///   - function: Continuous on the interval; an error that it throws ends the search.
  ///   - interval: The signs of `function` at its ends differ, or one of them is a root.
  ///   - absolutePrecision: The greatest distance from the root, for a root near 0.
  ///   - relativePrecision: The greatest distance from the root, as a share of the root.
  ///   - iterations: The number of evaluations after which the search is given up.
  /// - Throws: What `function` throws; `GSLError.noSignChange` or `.noConvergence`.
  /// - Returns: The root.
  public borrowing func root(
    of function: (Double) throws -> Double, in interval: ClosedRange<Double>,
    absolutePrecision: Double = 1e-14, relativePrecision: Double = 1e-14, iterations: Int = 200
  ) throws -> Double {
    let lower = interval.lowerBound
    let upper = interval.upperBound
    guard lower.isFinite, upper.isFinite else { throw GSLError.domain("the root finder") }
    let atLower = try function(lower)
    let atUpper = try function(upper)
    guard !atLower.isNaN, !atUpper.isNaN else { throw GSLError.domain("the root finder") }
    if atLower == 0 { return lower }
    if atUpper == 0 { return upper }
    guard (atLower < 0) != (atUpper < 0) else { throw GSLError.noSignChange }

    return try Callback.lend(function, for: "the root finder") { target, callback in
      try callback.check(gsl_root_fsolver_set(solver, target, lower, upper))
      for _ in 0..<iterations {
        try callback.check(gsl_root_fsolver_iterate(solver))
        let low = gsl_root_fsolver_x_lower(solver)
        let high = gsl_root_fsolver_x_upper(solver)
        let reached = gsl_root_test_interval(low, high, absolutePrecision, relativePrecision)
        if Int(reached) == GSL_SUCCESS { return gsl_root_fsolver_root(solver) }
      }
      throw GSLError.noConvergence
    }
  }
}
