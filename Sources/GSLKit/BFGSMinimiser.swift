internal import CGSL

/// Finds where a function of several variables is least, by its gradient.
///
/// The method is that of Broyden, Fletcher, Goldfarb and Shanno, in the version of Fletcher (1987,
/// Practical Methods of Optimization, algorithms 2.6.2 and 2.6.4). It finds a minimum near the start,
/// which is the only one where the function is convex.
public struct BFGSMinimiser: ~Copyable {
  /// What is known at a point.
  public struct Evaluation {
    /// The function's value.
    public var value: Double
    /// Its slope along each variable.
    public var gradient: [Double]

    public init(value: Double, gradient: [Double]) {
      self.value = value
      self.gradient = gradient
    }
  }

  /// Where the search ended.
  public struct Minimum {
    /// The point.
    public let point: [Double]
    /// The function's value there.
    public let value: Double
    /// Whether the gradient became as small as was asked for.
    public let hasConverged: Bool
  }

  private typealias Target = Callback<[Double], Evaluation>
  private let minimiser: UnsafeMutablePointer<gsl_multimin_fdfminimizer>
  private let size: Int

  /// Makes the workspace.
  ///
  /// - Parameter size: The number of variables, 1 or more.
  /// - Throws: `GSLError.domain` for another number, `.noMemory`.
  public init(size: Int) throws(GSLError) {
    minimiser = try Library.enter {
      () throws(GSLError) -> UnsafeMutablePointer<gsl_multimin_fdfminimizer> in
      guard size > 0 else { throw .domain("the minimiser") }
      guard let made = gsl_multimin_fdfminimizer_alloc(cgsl_multimin_bfgs2(), size) else {
        throw .noMemory
      }
      return made
    }
    self.size = size
  }

  deinit {
    gsl_multimin_fdfminimizer_free(minimiser)
  }

  /// The point at which `function` is least.
  ///
  /// - Parameters:
  ///   - function: Smooth; an error that it throws ends the search.
  ///   - start: Where to begin.
  ///   - firstStep: The length of the first step.
  ///   - gradientNorm: The length of the gradient below which the search ends.
  ///   - iterations: The number of steps after which the search ends without having converged.
  /// - Throws: What `function` throws; `GSLError`.
  /// - Returns: The best point found. Where no step lowers the function any more, for its figures are
  ///   used up, that point has not converged unless the gradient is small enough.
  public borrowing func minimum(
    of function: ([Double]) throws -> Evaluation, from start: [Double], firstStep: Double = 0.1,
    gradientNorm: Double = 1e-8, iterations: Int = 1000
  ) throws -> Minimum {
    guard start.count == size else { throw GSLError.domain("the minimiser") }
    let absent = Evaluation(value: .nan, gradient: start.map { _ in .nan })
    return try withoutActuallyEscaping(function) { function in
      let callback = Target("the minimiser", absent: absent, function)
      var target = gsl_multimin_function_fdf(
        f: { point, context in BFGSMinimiser.evaluate(point, context)?.value ?? .nan },
        df: { point, context, gradient in
          BFGSMinimiser.evaluate(point, context)?.store(in: gradient)
        },
        fdf: { point, context, value, gradient in
          guard let evaluation = BFGSMinimiser.evaluate(point, context) else { return }
          value?.pointee = evaluation.value
          evaluation.store(in: gradient)
        }, n: size, params: Unmanaged.passUnretained(callback).toOpaque())
      var start = start
      return try withExtendedLifetime(callback) {
        try withUnsafeMutablePointer(to: &target) { target in
          let status = start.withUnsafeMutableBufferPointer { start in
            var vector = gsl_vector_view_array(start.baseAddress, start.count)
            return gsl_multimin_fdfminimizer_set(minimiser, target, &vector.vector, firstStep, 0.1)
          }
          try callback.check(status)
          return try search(callback, gradientNorm, iterations)
        }
      }
    }
  }

  private borrowing func search(
    _ callback: Target, _ gradientNorm: Double, _ iterations: Int
  ) throws -> Minimum {
    func isFlat() -> Bool {
      Int(gsl_multimin_test_gradient(gsl_multimin_fdfminimizer_gradient(minimiser), gradientNorm))
        == GSL_SUCCESS
    }
    for _ in 0..<iterations where !isFlat() {
      let status = gsl_multimin_fdfminimizer_iterate(minimiser)
      if Int(status) == GSL_ENOPROG { break }
      try callback.check(status)
    }
    let point = BFGSMinimiser.numbers(gsl_multimin_fdfminimizer_x(minimiser))
    return Minimum(
      point: point, value: gsl_multimin_fdfminimizer_minimum(minimiser), hasConverged: isFlat())
  }

  private static func numbers(_ vector: UnsafePointer<gsl_vector>?) -> [Double] {
    guard let vector else { return [] }
    return (0..<vector.pointee.size).map { gsl_vector_get(vector, $0) }
  }

  private static func evaluate(
    _ point: UnsafePointer<gsl_vector>?, _ context: UnsafeMutableRawPointer?
  ) -> Evaluation? {
    guard let context else { return nil }
    return Unmanaged<Target>.fromOpaque(context).takeUnretainedValue().value(at: numbers(point))
  }
}

extension BFGSMinimiser.Evaluation {
  /// Gives the gradient to the library.
  fileprivate func store(in vector: UnsafeMutablePointer<gsl_vector>?) {
    guard let vector, gradient.count == vector.pointee.size else { return }
    for (index, slope) in gradient.enumerated() { gsl_vector_set(vector, index, slope) }
  }
}
