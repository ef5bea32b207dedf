public import Evidence
import GSLKit

/// The intraclass correlation: how much of the variance of ratings lies between what was rated.
///
/// For ratings of n things by the same k raters, or of the same people at k times. Cases and intervals
/// are those of McGraw and Wong (1996), tables 4 and 7.
public enum IntraclassCorrelation {
  /// Which raters, and what agreement.
  public enum Form: Hashable, Sendable, CaseIterable {
    /// ICC(1): every thing has raters of its own.
    case oneWay
    /// ICC(A,1): the raters are a sample of raters, and a rater who is always higher disagrees.
    case agreement
    /// ICC(C,1): raters may differ by a constant.
    case consistency
  }

  /// The correlation with its F interval.
  ///
  /// It may be negative, where ratings of the same thing differ more than those of different things. Where
  /// all ratings of each thing agree it is 1 and has no interval.
  ///
  /// - Parameters:
  ///   - ratings: For each rater the ratings of the same things in the same order.
  ///   - form: Which raters, and what agreement.
  ///   - isMean: Whether the value is that of the mean of the k ratings rather than of one.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.dimensionless` that counts the things, or `.notEstimable`.
  public static func estimate(
    _ ratings: [[Double]], form: Form, isMean: Bool = false, level: Double
  ) -> Reported<Estimate> {
    reported {
      try Inestimable.check(level: level)
      let table = try TwoWay(ratings)
      var value = table.value(form)
      var bounds = try value < 1 ? table.bounds(form, value, level: level) : nil
      if isMean {
        let k = Double(ratings.count)
        func steppedUp(_ r: Double) -> Double { k * r / (1 + (k - 1) * r) }
        value = steppedUp(value)
        bounds = bounds.map { (steppedUp($0.lower), steppedUp($0.upper)) }
      }
      return Estimate(
        value,
        interval: bounds.map {
          Interval(
            lower: $0.lower, upper: $0.upper, level: level,
            method: Method(
              name: "mcgraw_wong", title: "F interval", citation: .mcGrawWong1996))
        }, unit: .dimensionless, count: table.things, method: method(form, isMean))
    }
  }

  private static func method(_ form: Form, _ isMean: Bool) -> Method {
    let (name, title) =
      switch form {
      case .oneWay: ("icc_1", "1")
      case .agreement: ("icc_a", "A,1")
      case .consistency: ("icc_c", "C,1")
      }
    let ofMean = title == "1" ? "k" : title.replacing("1", with: "k")
    return Method(
      name: isMean ? "\(name)_k" : name,
      title: "intraclass correlation ICC(\(isMean ? ofMean : title))", citation: .mcGrawWong1996)
  }
}

/// The mean squares of a table of things by raters.
private struct TwoWay {
  let things: Int
  private let n: Double
  private let k: Double
  private let between: Double
  private let raters: Double
  private let error: Double
  private let within: Double

  init(_ ratings: [[Double]]) throws {
    guard ratings.count > 1 else { throw Inestimable("there are fewer than two raters") }
    guard ratings.allSatisfy({ $0.count == ratings[0].count }) else {
      throw Inestimable("the raters differ in their numbers of ratings")
    }
    things = ratings[0].count
    guard things > 1 else { throw Inestimable("fewer than two things were rated") }
    let all = try Sample(ratings.flatMap { $0 })
    guard !all.isConstant else { throw Inestimable("all ratings are equal") }
    n = Double(things)
    k = Double(ratings.count)
    let rows = try (0..<things).map { thing in try Sample(ratings.map { $0[thing] }) }
    let columns = try Sample(ratings.map { try Sample($0).mean })
    let inside = compensatedSum(rows.map(\.squares))
    within = inside / (n * (k - 1))
    raters = n * columns.squares / (k - 1)
    between = k * (try Sample(rows.map(\.mean))).squares / (n - 1)
    // The error is what is left of each row after its rater's mean, not a difference of large sums.
    let left = compensatedSum(
      ratings.indices.lazy.flatMap { rater in
        rows.indices.lazy.map { thing in
          (ratings[rater][thing] - rows[thing].mean - columns.values[rater] + all.mean).squared
        }
      })
    error = inside == 0 ? 0 : left / ((n - 1) * (k - 1))
  }

  func value(_ form: IntraclassCorrelation.Form) -> Double {
    switch form {
    case .oneWay: (between - within) / (between + (k - 1) * within)
    case .agreement:
      (between - error) / (between + (k - 1) * error + k * (raters - error) / n)
    case .consistency: (between - error) / (between + (k - 1) * error)
    }
  }

  func bounds(
    _ form: IntraclassCorrelation.Form, _ value: Double, level: Double
  ) throws -> (lower: Double, upper: Double)? {
    let probability = (1 + level) / 2
    func critical(_ numerator: Double, _ denominator: Double) throws -> Double {
      try FDistribution(numerator: numerator, denominator: denominator).quantile(probability)
    }
    let rest = form == .oneWay ? n * (k - 1) : (n - 1) * (k - 1)
    guard form == .agreement else {
      let noise = form == .oneWay ? within : error
      guard noise > 0 else { return nil }
      let ratio = between / noise
      let low = ratio / (try critical(n - 1, rest))
      let high = ratio * (try critical(rest, n - 1))
      return ((low - 1) / (low + k - 1), (high - 1) / (high + k - 1))
    }
    let a = k * value / (n * (1 - value))
    let b = 1 + a * (n - 1)
    let spread = (a * raters).squared / (k - 1) + (b * error).squared / rest
    guard spread > 0 else { return nil }
    let degrees = (a * raters + b * error).squared / spread
    guard degrees > 0 else { return nil }
    let noise = k * raters + (k * n - k - n) * error
    let low = try critical(n - 1, degrees)
    let high = try critical(degrees, n - 1)
    return (
      n * (between - low * error) / (low * noise + n * between),
      n * (high * between - error) / (noise + n * high * between)
    )
  }
}
