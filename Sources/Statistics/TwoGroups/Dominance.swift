public import Evidence

/// How often a value of one group is higher than a value of another.
public enum Dominance {
  /// Cliff's δ: the share of pairs in which the first group is higher minus that in which it is lower.
  ///
  /// The interval is Cliff's asymmetric one, (δ − δ³ ± t·s√((1 − δ²)² + t²s²)) / (1 − δ² + t²s²), with the
  /// unbiased variance s² and t on n₁ + n₂ − 2 degrees of freedom. Where every pair is ordered the same
  /// way, the inner bound is (n − t²)/(n + t²) for the smaller group's n (Feng and Cliff 2004). A group
  /// of one value has no interval.
  ///
  /// - Parameters:
  ///   - values: The first group: one or more finite numbers.
  ///   - others: The second group: one or more finite numbers.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.dimensionless`, −1 ... 1, or `.notEstimable` where a group is empty.
  public static func cliffsDelta(
    _ values: [Double], _ others: [Double], level: Double
  ) -> Reported<Estimate> {
    reported {
      let counts = try Comparisons(values, others)
      let bounds = try counts.bounds(level: level)
      return counts.estimate(counts.delta, bounds, level, .dimensionless, deltaMethod)
    }
  }

  /// The chance that a value of the first group is higher than one of the second, ties counting half.
  ///
  /// It is (1 + δ)/2 with δ of Cliff, and so are its bounds.
  ///
  /// - Parameters:
  ///   - values: The first group: one or more finite numbers.
  ///   - others: The second group: one or more finite numbers.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.probability`, or `.notEstimable` where a group is empty.
  public static func probabilityOfSuperiority(
    _ values: [Double], _ others: [Double], level: Double
  ) -> Reported<Estimate> {
    reported {
      let counts = try Comparisons(values, others)
      let bounds = try counts.bounds(level: level).map {
        (lower: (1 + $0.lower) / 2, upper: (1 + $0.upper) / 2)
      }
      return counts.estimate(
        (1 + counts.delta) / 2, bounds, level, .probability, superiorityMethod)
    }
  }

  private static let deltaMethod = Method(
    name: "cliffs_delta", title: "Cliff's δ", citation: .cliff1993)
  private static let superiorityMethod = Method(
    name: "probability_of_superiority", title: "probability of superiority", citation: .cliff1993)
}

/// The outcomes of comparing every value of one group with every value of another.
private struct Comparisons {
  let first: Int
  let second: Int
  let delta: Double
  /// Cliff's unbiased variance of δ, not below what two groups of this δ have at least.
  private let variance: Double

  init(_ values: [Double], _ others: [Double]) throws {
    let values = try Sample(values, of: "the values of the first group").values.sorted()
    let others = try Sample(others, of: "the values of the second group").values.sorted()
    let rows = Comparisons.rows(of: values, over: others)
    let columns = Comparisons.rows(of: others, over: values).map { (-$0.net, $0.ties) }
    let m = Double(values.count)
    let n = Double(others.count)
    let delta = Double(rows.reduce(0) { $0 + $1.net }) / (m * n)
    first = values.count
    second = others.count
    self.delta = delta
    guard m > 1, n > 1 else {
      variance = 0
      return
    }
    let unequal = m * n - Double(rows.reduce(0) { $0 + $1.ties })
    let byRow = compensatedSum(rows.map { (Double($0.net) - n * delta).squared })
    let byColumn = compensatedSum(columns.map { (Double($0.0) - m * delta).squared })
    let each = unequal - m * n * delta * delta
    variance = max(
      (byRow + byColumn - each) / (m * n * (m - 1) * (n - 1)),
      (1 - delta * delta) / (m * n - 1))
  }

  /// For each value, how many others it exceeds less how many exceed it, and how many equal it.
  ///
  /// - Parameters:
  ///   - values: In rising order.
  ///   - others: In rising order.
  /// - Returns: As many counts as there are values.
  private static func rows(
    of values: [Double], over others: [Double]
  ) -> [(net: Int, ties: Int)] {
    var below = 0
    var upTo = 0
    return values.map { value in
      while below < others.count, others[below] < value { below += 1 }
      while upTo < others.count, others[upTo] <= value { upTo += 1 }
      return (below - (others.count - upTo), upTo - below)
    }
  }

  func bounds(level: Double) throws -> (lower: Double, upper: Double)? {
    try Inestimable.check(level: level)
    guard first > 1, second > 1 else { return nil }
    let t = try Critical.student(level, degreesOfFreedom: Double(first + second - 2))
    guard abs(delta) < 1 else {
      let smaller = Double(min(first, second))
      let inner = (smaller - t * t) / (smaller + t * t)
      return delta > 0 ? (inner, 1) : (-1, -inner)
    }
    let rest = 1 - delta * delta
    let reach = t * t * variance
    let half = (reach * (rest * rest + reach)).squareRoot()
    return (
      max((delta * rest - half) / (rest + reach), -1),
      min((delta * rest + half) / (rest + reach), 1)
    )
  }

  func estimate(
    _ value: Double, _ bounds: (lower: Double, upper: Double)?, _ level: Double, _ unit: Unit,
    _ method: Method
  ) -> Estimate {
    Estimate(
      value,
      interval: bounds.map {
        Interval(
          lower: $0.lower, upper: $0.upper, level: level,
          method: Method(name: "cliff", title: "Cliff's interval", citation: .fengCliff2004))
      },
      unit: unit, count: first + second, groupCounts: [first, second], method: method)
  }
}
