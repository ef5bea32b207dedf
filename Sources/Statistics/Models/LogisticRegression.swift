import Foundation

/// Logistic regression with a quadratic (L2) penalty: how much each property speaks for an outcome.
///
/// Minimises ½ λ Σ w² + Σ s log(1 + exp(−y (b + x·w))), y = ±1, over the weights w and the intercept b,
/// which is not penalised. With a penalty above 0 and both outcomes present there is exactly one
/// minimum; it is found by Newton's method, each step solved by conjugate gradients (Nocedal and Wright
/// 2006, Numerical Optimization, algorithm 7.1), and does not depend on a seed.
///
/// The model for learning from many sparse properties, as words. (`BinaryRegression` is the one for
/// reporting effects: without a penalty, with errors and intervals.)
public struct LogisticRegression: Hashable, Sendable {
  /// What one more of each property adds to the log odds.
  public let weights: [Double]
  /// The log odds where every property is 0.
  public let intercept: Double
  /// −2 times the weighted log likelihood, the penalty not counted.
  public let deviance: Double
  /// How many steps were taken.
  public let iterations: Int
  /// Whether the gradient was as small as was asked for in the end.
  public let hasConverged: Bool

  /// The log odds of a row.
  ///
  /// - Parameters:
  ///   - row: The row, from 0.
  ///   - rows: The matrix.
  /// - Returns: The log odds; above 0 the outcome is the more probable one.
  public func logOdds(ofRow row: Int, of rows: SparseRows) -> Double {
    intercept + rows.product(ofRow: row, with: weights)
  }

  /// Weights by which both outcomes count the same: n/2 shared among the rows of each.
  ///
  /// - Parameter outcomes: Whether each row has the outcome.
  /// - Returns: A weight a row; all 1 where one outcome is absent.
  public static func balancedWeights(_ outcomes: [Bool]) -> [Double] {
    let positive = Double(outcomes.count { $0 })
    let negative = Double(outcomes.count) - positive
    guard positive > 0, negative > 0 else { return outcomes.map { _ in 1 } }
    let half = Double(outcomes.count) / 2
    return outcomes.map { $0 ? half / positive : half / negative }
  }

  /// Fits the weights; `nil` where one of the outcomes is absent, or the numbers of rows, outcomes and
  /// weights differ.
  ///
  /// - Parameters:
  ///   - rows: The properties of what was observed.
  ///   - outcomes: Whether each row has the outcome.
  ///   - rowWeights: How much each row counts (s), above 0; all the same where empty.
  ///   - penalty: λ, above 0; the inverse of scikit-learn's C.
  ///   - tolerance: How small the largest entry of the gradient must be, against that at the start.
  public init?(
    _ rows: SparseRows, outcomes: [Bool], rowWeights: [Double] = [], penalty: Double,
    tolerance: Double = 1e-6
  ) {
    guard rows.count == outcomes.count, rowWeights.isEmpty || rowWeights.count == rows.count,
      outcomes.contains(true), outcomes.contains(false), penalty > 0
    else { return nil }
    let loss = LogisticLoss(
      rows: rows, signs: outcomes.map { $0 ? 1 : -1 },
      rowWeights: rowWeights.isEmpty ? outcomes.map { _ in 1 } : rowWeights, penalty: penalty)
    var point = [Double](repeating: 0, count: rows.columnCount + 1)
    var state = loss.state(at: point)
    let goal = tolerance * LogisticLoss.largest(state.gradient)
    var steps = 0
    while LogisticLoss.largest(state.gradient) > goal, steps < Self.mostSteps {
      let step = loss.newtonStep(state)
      guard let next = loss.descend(from: point, state, along: step) else { break }
      (point, state) = next
      steps += 1
    }
    weights = Array(point.dropLast())
    intercept = point.last ?? 0
    deviance = 2 * state.loss
    iterations = steps
    hasConverged = LogisticLoss.largest(state.gradient) <= goal
  }

  private static let mostSteps = 200
}
