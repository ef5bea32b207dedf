/// The line of least squares through pairs of numbers.
struct StraightLine {
  let count: Int
  let slope: Double
  /// The means of x and y, through which the line passes.
  let centre: (x: Double, y: Double)
  /// The sum of the squared deviations of x.
  let spread: Double
  /// The variance of y about the line, with divisor n − 2; 0 where only rounding is left.
  let residualVariance: Double

  /// Fits y on x.
  ///
  /// - Parameters:
  ///   - x: Three or more numbers, not all equal.
  ///   - y: As many.
  /// - Throws: `Inestimable`.
  init(_ x: Sample, _ y: Sample) throws {
    guard !x.isConstant else { throw Inestimable("the first measurement does not vary") }
    let across = x.deviations
    let up = y.deviations
    let products = compensatedSum(zip(across, up).lazy.map { $0 * $1 })
    let slope = products / x.squares
    let residues = compensatedSum(
      zip(across, up).lazy.map { ($1 - slope * $0).squared })
    count = x.count
    centre = (x.mean, y.mean)
    spread = x.squares
    self.slope = slope
    // Residuals of the size that rounding leaves are none.
    let grain = PairedSample.rounding * (up.map(abs).max() ?? 0)
    residualVariance =
      residues <= Double(count) * grain * grain ? 0 : residues / Double(count - 2)
  }

  /// The line's value at a point.
  func value(at x: Double) -> Double { centre.y + slope * (x - centre.x) }

  /// The standard error of the slope.
  var slopeError: Double { (residualVariance / spread).squareRoot() }

  /// The standard error of the line's value at a point.
  func error(at x: Double) -> Double {
    (residualVariance * (1 / Double(count) + (x - centre.x).squared / spread)).squareRoot()
  }
}
