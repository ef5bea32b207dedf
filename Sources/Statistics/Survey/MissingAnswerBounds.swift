public import Evidence
import GSLKit

/// What a mean can be at worst and at best, whatever those who did not answer would have said.
///
/// No assumption is made about why answers are missing; the bounds say how much the answers given can
/// establish without one (Manski 1989).
public struct MissingAnswerBounds: Hashable, Sendable {
  /// The mean if all missing answers were the lowest possible.
  public let lowest: Double
  /// The mean if all missing answers were the highest possible.
  public let highest: Double
  /// An interval for the mean, wherever between the bounds it is.
  ///
  /// The bounds are widened for the chance that is in the answers given; `nil` where fewer than two
  /// members or no spread show how much that is.
  public let interval: Interval?
  /// How many answers are given and how many are missing.
  public let counts: [Int]
  /// How the bounds were computed.
  public let method: Method

  /// The bounds of a mean.
  ///
  /// The interval is [lowest − C·sₗ, highest + C·sₕ], s the standard errors of the two means and C such
  /// that Φ(C + (highest − lowest)/max(sₗ, sₕ)) − Φ(−C) = `level` (Imbens and Manski 2004):
  /// the normal interval where nothing is missing, and one-sided bounds where much is.
  ///
  /// - Parameters:
  ///   - answers: The answers given, as 0 and 1 for a share, and how many are missing.
  ///   - scale: The lowest and the highest answer possible, 0 ... 1 for a share.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: The bounds, or `.notEstimable` where there is no member or an answer is off the scale.
  public static func mean(
    _ answers: PartlyAnswered, scale: ClosedRange<Double>, level: Double
  ) -> Reported<MissingAnswerBounds> {
    reported {
      let sides = try Sides(answers, scale)
      return try bounds(
        sides.lowest, sides.highest, level: level,
        counts: [answers.values.count, answers.missing])
    }
  }

  /// The bounds of a mean of values of which each is known within a range, as a change of which only the
  /// first measurement was made.
  ///
  /// - Parameters:
  ///   - ranges: The range of each member's value; both ends equal where it is known.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: The bounds, or `.notEstimable`.
  public static func mean(
    _ ranges: [ClosedRange<Double>], level: Double
  ) -> Reported<MissingAnswerBounds> {
    reported {
      let known = ranges.count { $0.lowerBound == $0.upperBound }
      return try bounds(
        Side(ranges.map(\.lowerBound)), Side(ranges.map(\.upperBound)), level: level,
        counts: [known, ranges.count - known])
    }
  }

  /// The bounds of the difference between two groups' means: at worst all missing answers are against the
  /// first group and for the second, at best the other way round.
  ///
  /// - Parameters:
  ///   - answers: The first group.
  ///   - other: The second group, independent of the first.
  ///   - scale: The lowest and the highest answer possible, 0 ... 1 for shares.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: The bounds of the first mean minus the second, or `.notEstimable`.
  public static func difference(
    _ answers: PartlyAnswered, minus other: PartlyAnswered, scale: ClosedRange<Double>,
    level: Double
  ) -> Reported<MissingAnswerBounds> {
    reported {
      let first = try Sides(answers, scale)
      let second = try Sides(other, scale)
      return try bounds(
        first.lowest - second.highest, first.highest - second.lowest, level: level,
        counts: [
          answers.values.count + other.values.count, answers.missing + other.missing,
        ])
    }
  }

  private static func bounds(
    _ low: Side, _ high: Side, level: Double, counts: [Int]
  ) throws -> MissingAnswerBounds {
    try Inestimable.check(level: level)
    return MissingAnswerBounds(
      lowest: low.mean, highest: high.mean, interval: try interval(low, high, level: level),
      counts: counts, method: method)
  }

  private static func interval(_ low: Side, _ high: Side, level: Double) throws -> Interval? {
    guard let below = low.error, let above = high.error, max(below, above) > 0 else { return nil }
    let apart = (high.mean - low.mean) / max(below, above)
    let normal = NormalDistribution()
    // Φ(C + Δ) − Φ(−C) by the tails, for a Δ however large. At Δ = 0 the root is the end of the range,
    // which rounding must not put outside.
    let factor = try BrentSolver().root(
      of: { 1 - level - (try normal.upperTail($0 + apart)) - (try normal.upperTail($0)) },
      in: 0...(try Critical.normal(level) + 1e-6))
    return Interval(
      lower: low.mean - factor * below, upper: high.mean + factor * above, level: level,
      method: intervalMethod)
  }

  private static let method = Method(
    name: "manski_bounds", title: "worst- and best-case bounds", citation: .manski1989)
  private static let intervalMethod = Method(
    name: "imbens_manski", title: "Imbens and Manski's interval", citation: .imbensManski2004)
}

extension MissingAnswerBounds: NumericResult {
  var isNumeric: Bool {
    ![lowest, highest, interval?.lower ?? 0, interval?.upper ?? 0].contains(where: \.isNaN)
  }
}

/// A mean with its standard error, `nil` of one value.
private struct Side {
  let mean: Double
  let error: Double?

  init(_ values: [Double]) throws {
    let sample = try Sample(values)
    mean = sample.mean
    error = sample.count > 1 ? (sample.variance / Double(sample.count)).squareRoot() : nil
  }

  private init(mean: Double, error: Double?) {
    self.mean = mean
    self.error = error
  }

  static func - (first: Side, second: Side) -> Side {
    let squares = first.error.flatMap { one in second.error.map { one.squared + $0.squared } }
    return Side(mean: first.mean - second.mean, error: squares?.squareRoot())
  }
}

/// A group's mean with its missing answers at either end of the scale.
private struct Sides {
  let lowest: Side
  let highest: Side

  init(_ answers: PartlyAnswered, _ scale: ClosedRange<Double>) throws {
    try answers.check()
    guard answers.values.allSatisfy({ scale.contains($0) }) else {
      throw Inestimable("an answer is missing or lies off the scale")
    }
    func filled(_ end: Double) -> [Double] {
      answers.values + Array(repeating: end, count: answers.missing)
    }
    lowest = try Side(filled(scale.lowerBound))
    highest = try Side(filled(scale.upperBound))
  }
}
