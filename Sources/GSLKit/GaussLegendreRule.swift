internal import CGSL

/// Integration by a fixed number of points, exact for polynomials up to degree 2n − 1.
public struct GaussLegendreRule: ~Copyable {
  private let table: UnsafeMutablePointer<gsl_integration_glfixed_table>
  /// The number of points at which a function is evaluated.
  public let points: Int

  /// Makes the rule.
  ///
  /// - Parameter points: 1 ... 10,000.
  /// - Throws: `GSLError.domain` for another number, `.noMemory`.
  public init(points: Int) throws(GSLError) {
    table = try Library.enter {
      () throws(GSLError) -> UnsafeMutablePointer<gsl_integration_glfixed_table> in
      guard 1...10_000 ~= points else { throw .domain("the Gauss–Legendre rule") }
      guard let table = gsl_integration_glfixed_table_alloc(points) else { throw .noMemory }
      return table
    }
    self.points = points
  }

  deinit {
    gsl_integration_glfixed_table_free(table)
  }

  /// The integral of `function` over `interval`.
  ///
  /// - Parameters:
  ///   - function: Smooth on the interval.
  ///   - interval: Finite bounds.
  /// - Throws: What `function` throws; `GSLError.domain` for a bound that is not finite.
  /// - Returns: The integral.
  public borrowing func integral(
    of function: (Double) throws -> Double, over interval: ClosedRange<Double>
  ) throws -> Double {
    guard interval.lowerBound.isFinite, interval.upperBound.isFinite else {
      throw GSLError.domain("the Gauss–Legendre rule")
    }
    var sum = 0.0
    for index in 0..<points {
      var point = 0.0
      var weight = 0.0
      try GSLError.check(
        gsl_integration_glfixed_point(
          interval.lowerBound, interval.upperBound, index, &point, &weight, table),
        of: "the Gauss–Legendre rule")
      sum += weight * (try function(point))
    }
    return sum
  }
}
