import Evidence
import GSLKit

/// A difference that can be tested against any bound, not only against 0.
protocol TestableDifference {
  /// The difference with its interval.
  ///
  /// - Parameter level: The confidence level, 0 < `level` < 1.
  /// - Throws: `Inestimable` for another level; `GSLError`.
  /// - Returns: The estimate.
  func estimate(level: Double) throws -> Estimate

  /// How many standard errors the difference lies above a bound.
  func statistic(above bound: Double) -> Double

  /// The probability of a greater statistic where the difference is in truth the bound.
  func upperTail(_ statistic: Double) throws -> Double

  /// Of the statistic: one number for a t, none for a z.
  var degreesOfFreedom: [Double] { get }

  /// What is compared and how, as `Welch's t`.
  var title: String { get }
}

extension TestableDifference {
  /// The p-value of the claim that the difference lies above a bound.
  func p(above bound: Double) throws -> Double { try upperTail(statistic(above: bound)) }
  /// The p-value of the claim that the difference lies below a bound.
  func p(below bound: Double) throws -> Double { try upperTail(-statistic(above: bound)) }

  /// The test against a bound of a difference whose estimate and p-value are known.
  func test(of estimate: Estimate, against bound: Double, p: Double, _ method: Method) -> TestResult
  {
    TestResult(
      statistic: statistic(above: bound), degreesOfFreedom: degreesOfFreedom, p: p,
      groupCounts: estimate.groupCounts.isEmpty ? [estimate.count] : estimate.groupCounts,
      method: method)
  }
}

/// The difference between the means of two independent groups.
struct IndependentMeans: TestableDifference {
  private let pair: Pair
  private let spread: MeanDifference.Spread
  private let precision: (error: Double, degreesOfFreedom: Double)

  /// Checks the values.
  ///
  /// - Parameters:
  ///   - values: The first group: two or more finite numbers.
  ///   - others: The second group: two or more finite numbers.
  ///   - spread: What is taken to be true of the spread.
  /// - Throws: `Inestimable` where a group is too small or neither varies.
  init(_ values: [Double], _ others: [Double], _ spread: MeanDifference.Spread) throws {
    let pair = try Pair(values, others)
    guard !pair.isConstant else { throw Inestimable("the values do not vary within the groups") }
    self.pair = pair
    self.spread = spread
    precision = pair.precision(spread)
  }

  var degreesOfFreedom: [Double] { [precision.degreesOfFreedom] }
  var title: String { spread == .welch ? "Welch's t" : "Student's t" }
  func estimate(level: Double) throws -> Estimate { try pair.estimate(spread, level: level) }
  func statistic(above bound: Double) -> Double { (pair.difference - bound) / precision.error }

  func upperTail(_ statistic: Double) throws -> Double {
    try StudentDistribution(degreesOfFreedom: precision.degreesOfFreedom).upperTail(statistic)
  }
}

/// The mean change of pairs.
struct PairedMeans: TestableDifference {
  private let pairs: PairedSample

  /// Pairs the measurements by position.
  ///
  /// - Parameters:
  ///   - before: Two or more finite numbers.
  ///   - after: As many.
  /// - Throws: `Inestimable` where there are too few pairs or all change alike.
  init(before: [Double], after: [Double]) throws {
    pairs = try PairedSample(before, after, atLeast: 2)
    guard !pairs.changes.isConstant else { throw Inestimable("every pair changes by the same") }
  }

  var degreesOfFreedom: [Double] { [pairs.degreesOfFreedom] }
  var title: String { "the paired t" }

  func estimate(level: Double) throws -> Estimate {
    try Mean.estimate(of: pairs.changes, level: level, method: PairedDifference.meanMethod)
  }

  func statistic(above bound: Double) -> Double {
    (pairs.changes.mean - bound) / pairs.changes.standardError
  }

  func upperTail(_ statistic: Double) throws -> Double {
    try StudentDistribution(degreesOfFreedom: pairs.degreesOfFreedom).upperTail(statistic)
  }
}

/// The difference of two independent proportions, by the score of Miettinen and Nurminen.
struct IndependentShares: TestableDifference {
  private let shares: TwoShares
  private let isCorrected: Bool

  init(_ shares: TwoShares, isCorrected: Bool) {
    self.shares = shares
    self.isCorrected = isCorrected
  }

  var degreesOfFreedom: [Double] { [] }
  var title: String {
    isCorrected ? "Miettinen and Nurminen's score" : "Farrington and Manning's score"
  }

  func estimate(level: Double) throws -> Estimate {
    Estimate(
      shares.difference,
      interval: try ProportionDifference.scoreInterval(
        shares, level: level, isCorrected: isCorrected),
      unit: .proportionDifference, count: shares.count, groupCounts: shares.groupCounts,
      method: ProportionDifference.differenceMethod)
  }

  func statistic(above bound: Double) -> Double {
    shares.score(difference: bound, isCorrected: isCorrected)
  }

  func upperTail(_ statistic: Double) throws -> Double {
    try NormalDistribution().upperTail(statistic)
  }
}
