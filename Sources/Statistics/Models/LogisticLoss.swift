import Foundation

/// The penalised loss of a logistic regression, with its gradient and curvature.
///
/// A point is the weights followed by the intercept.
struct LogisticLoss {
  let rows: SparseRows
  /// 1 or −1 a row.
  let signs: [Double]
  let rowWeights: [Double]
  let penalty: Double

  /// What is known at a point.
  struct State {
    /// The loss without the penalty.
    let loss: Double
    /// The loss with the penalty.
    let value: Double
    let gradient: [Double]
    /// The curvature of each row's loss.
    let curvature: [Double]
  }

  static func largest(_ vector: [Double]) -> Double {
    vector.reduce(0) { max($0, abs($1)) }
  }

  static func product(_ a: [Double], _ b: [Double]) -> Double {
    var sum = 0.0
    for index in a.indices { sum += a[index] * b[index] }
    return sum
  }

  func state(at point: [Double]) -> State {
    let intercept = point[point.count - 1]
    var loss = 0.0
    var slopes = [Double](repeating: 0, count: rows.count)
    var curvature = slopes
    for row in 0..<rows.count {
      let margin = signs[row] * (rows.product(ofRow: row, with: point) + intercept)
      // Of the two exponentials the one that cannot overflow.
      let small = exp(-abs(margin))
      loss += rowWeights[row] * (log1p(small) + max(-margin, 0))
      let miss = margin >= 0 ? small / (1 + small) : 1 / (1 + small)
      slopes[row] = -rowWeights[row] * signs[row] * miss
      curvature[row] = rowWeights[row] * miss * (1 - miss)
    }
    var gradient = point.map { penalty * $0 }
    gradient[point.count - 1] = slopes.reduce(0, +)
    rows.addRows(times: slopes, to: &gradient)
    let squares = point.dropLast().reduce(0) { $0 + $1 * $1 }
    return State(
      loss: loss, value: loss + penalty / 2 * squares, gradient: gradient, curvature: curvature)
  }

  /// The Hessian at a state times a vector.
  private func curved(_ state: State, _ vector: [Double]) -> [Double] {
    let last = vector[vector.count - 1]
    var factors = state.curvature
    for row in 0..<rows.count {
      factors[row] *= rows.product(ofRow: row, with: vector) + last
    }
    var result = vector.map { penalty * $0 }
    result[vector.count - 1] = factors.reduce(0, +)
    rows.addRows(times: factors, to: &result)
    return result
  }

  /// The direction that Newton's method takes, by conjugate gradients as far as the distance from the
  /// minimum makes it worth.
  func newtonStep(_ state: State) -> [Double] {
    var step = [Double](repeating: 0, count: state.gradient.count)
    var residual = state.gradient.map { -$0 }
    var direction = residual
    var square = Self.product(residual, residual)
    let start = square.squareRoot()
    let goal = min(0.1, start.squareRoot()) * start
    for _ in 0..<min(10 * step.count, 500) where square.squareRoot() > goal {
      let curved = curved(state, direction)
      let curvature = Self.product(direction, curved)
      guard curvature > 0 else { break }
      let length = square / curvature
      for index in step.indices {
        step[index] += length * direction[index]
        residual[index] -= length * curved[index]
      }
      let next = Self.product(residual, residual)
      for index in step.indices {
        direction[index] = residual[index] + next / square * direction[index]
      }
      square = next
    }
    return step
  }

  /// The point and state after a step that lowers the loss, shortened where need be; `nil` where none
  /// does.
  func descend(
    from point: [Double], _ state: State, along step: [Double]
  ) -> (point: [Double], state: State)? {
    let slope = Self.product(state.gradient, step)
    guard slope < 0 else { return nil }
    var length = 1.0
    for _ in 0..<40 {
      var next = point
      for index in next.indices { next[index] += length * step[index] }
      let reached = self.state(at: next)
      // Near the minimum the loss is flat to the last digit, and the gradient decides.
      if reached.value <= state.value + 1e-4 * length * slope
        || reached.value <= state.value + 1e-12 * abs(state.value)
          && Self.largest(reached.gradient) < Self.largest(state.gradient)
      {
        return (next, reached)
      }
      length /= 2
    }
    return nil
  }
}
