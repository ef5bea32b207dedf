import Foundation

/// Tukey's studentized range: the range of k normal values over an independent estimate of their standard
/// deviation, by which all pairs of k means are compared at once.
///
/// P(Q > q) is the integral of U(qs), the chance that the range of k standard normal values passes qs, over
/// the density of s = √(χ²/ν) (see `NormalRange`). It is taken over ln s by the trapezoidal rule, whose error
/// falls exponentially with the step for such functions; the step of 0.4/√ν, at most 0.08, leaves 10⁻¹⁵.
/// Upper tails keep their figures; P(Q ≤ q) has an absolute error of some 10⁻¹⁴.
public struct StudentizedRangeDistribution: Sendable {
  /// The number of means, k ≥ 2.
  public let groups: Int
  /// The degrees of freedom of the estimate of the standard deviation, ν ≥ 1; may be infinite.
  public let degreesOfFreedom: Double
  private let range: NormalRange
  /// √(ν/π) exp(−δ(ν/2)), with Stirling's error δ: the density of ln s at 0.
  private let peak: Double
  private static let subject = "the studentized range"

  /// The distribution with the given parameters.
  ///
  /// - Parameters:
  ///   - groups: 2 ... 500.
  ///   - degreesOfFreedom: 1 or more, whole or not; infinite where the standard deviation is known.
  /// - Throws: `GSLError.domain` otherwise.
  public init(groups: Int, degreesOfFreedom: Double) throws(GSLError) {
    guard 2...500 ~= groups, degreesOfFreedom >= 1 else { throw .domain(Self.subject) }
    self.groups = groups
    self.degreesOfFreedom = degreesOfFreedom
    range = NormalRange.of(groups)
    peak =
      degreesOfFreedom.isFinite
      ? (degreesOfFreedom / Double.pi).squareRoot()
        * exp(-(try SaddlePointTerm.stirlingError(degreesOfFreedom / 2)))
      : 1
  }

  /// P(Q ≤ q).
  ///
  /// - Parameter q: Any value, infinities included.
  /// - Throws: `GSLError`.
  /// - Returns: The probability, 0 ... 1.
  public func cumulative(_ q: Double) throws -> Double {
    guard !q.isNaN else { throw GSLError.domain(Self.subject) }
    guard q > 0 else { return 0 }
    guard q < .infinity else { return 1 }
    return try integral(q) { -expm1($0) }
  }

  /// P(Q > q), with full precision in the upper tail.
  ///
  /// - Parameter q: Any value, infinities included.
  /// - Throws: `GSLError`.
  /// - Returns: The probability, 0 ... 1.
  public func upperTail(_ q: Double) throws -> Double {
    guard !q.isNaN else { throw GSLError.domain(Self.subject) }
    guard q > 0 else { return 1 }
    guard q < .infinity else { return 0 }
    return try integral(q) { exp($0) }
  }

  /// The value that Q stays below with the given probability.
  ///
  /// - Parameter probability: 0 ... 1; the ends give 0 and ∞.
  /// - Throws: `GSLError.domain` where `probability` is outside 0 ... 1.
  /// - Returns: The value.
  public func quantile(_ probability: Double) throws -> Double {
    try requireProbability(probability, Self.subject)
    guard probability > 0 else { return 0 }
    guard probability < 1 else { return .infinity }
    let isUpper = probability > 0.5
    let target = isUpper ? 1 - probability : probability
    func excess(_ q: Double) throws -> Double {
      isUpper ? target - (try upperTail(q)) : try cumulative(q) - target
    }
    var upper = 4.0
    while try excess(upper) < 0 {
      upper *= 2
      guard upper < 1e15 else { throw GSLError.noConvergence }
    }
    return try BrentSolver().root(of: excess, in: (upper > 4 ? upper / 2 : 0)...upper)
  }

  /// The mean over s of a function of ln U(qs).
  private func integral(_ q: Double, _ function: (Double) -> Double) throws -> Double {
    guard degreesOfFreedom.isFinite else {
      return function(try range.series(upTo: q).logarithm(q))
    }
    let step = min(0.08, 0.4 / degreesOfFreedom.squareRoot())
    // The density of s times U(qs) falls on both sides of its greatest value, which lies between 1 and
    // the place where e^(−q²s²/4), as U falls, has moved it.
    let root = degreesOfFreedom.squareRoot()
    let moved = log(root / hypot(root, q / 2.0.squareRoot()))
    let highest = min(
      log(NormalRange.widest / q), 9 / (2 * degreesOfFreedom).squareRoot() + 1.5)
    let series = try range.series(upTo: q * exp(max(highest, moved)))
    func value(_ place: Int) -> Double {
      let x = step * Double(place)
      // ν (x − (e²ˣ − 1)/2): the logarithm of the density, apart from its value at 0.
      let density = exp(degreesOfFreedom * (x - expm1(2 * x) / 2))
      return density * function(series.logarithm(q * exp(x)))
    }
    let start = Int((moved / step).rounded())
    var sum = value(start)
    for direction in [1, -1] {
      var place = start + direction
      while true {
        let next = value(place)
        sum += next
        let isPastPeak = direction > 0 ? place > 0 : place < start
        if isPastPeak, next <= sum * 1e-18 { break }
        place += direction
      }
    }
    return min(max(sum * step * peak, 0), 1)
  }
}
