public import Evidence

/// How a distribution leans and how heavy its ends are, by moments.
public enum Shape {
  /// The skewness g₁ = m₃/m₂^(3/2), with m the central moments of divisor n (Joanes and Gill 1998).
  ///
  /// It is what SciPy gives by default; SPSS and Excel give G₁, which is larger by √(n(n − 1))/(n − 2), and GSL takes
  /// the deviation with divisor n − 1.
  ///
  /// - Parameter values: Finite numbers.
  /// - Returns: An estimate in `Unit.dimensionless` without an interval, or `.notEstimable` where the values
  ///   are all equal or none.
  public static func skewness(of values: [Double]) -> Reported<Estimate> {
    reported { try moment(of: values, skewnessMethod) { $0 * $0 * $0 } }
  }

  /// The excess kurtosis g₂ = m₄/m₂² − 3, 0 for normal values (Joanes and Gill 1998).
  ///
  /// - Parameter values: Finite numbers.
  /// - Returns: As `skewness(of:)`.
  public static func kurtosis(of values: [Double]) -> Reported<Estimate> {
    reported { try moment(of: values, kurtosisMethod) { $0.squared * $0.squared - 3 } }
  }

  /// The mean of a function of the values in standard deviations from their mean.
  private static func moment(
    of values: [Double], _ method: Method, _ function: (Double) -> Double
  ) throws -> Estimate {
    let sample = try Sample(values)
    guard !sample.isConstant else { throw Inestimable("all values are equal") }
    let n = Double(sample.count)
    let deviation = (sample.squares / n).squareRoot()
    guard deviation > 0 else { throw Inestimable("the values are too extreme") }
    let sum = compensatedSum(
      sample.deviations.map { function($0 / deviation) })
    return Estimate(
      sum / n, interval: nil, unit: .dimensionless, count: sample.count, method: method)
  }

  private static let skewnessMethod = Method(
    name: "skewness", title: "skewness g₁", citation: .joanesGill1998)
  private static let kurtosisMethod = Method(
    name: "kurtosis", title: "excess kurtosis g₂", citation: .joanesGill1998)
}
