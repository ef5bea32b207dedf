import Foundation
import GSLKit

/// The likelihood of answers on an ordered scale, P(Y ≤ k) = F(z′γₖ − x′β) with the logistic F.
///
/// Each threshold k has parameters γₖ of its own, which come first; z is 1 for proportional odds, and has
/// further columns where a predictor's effect differs between thresholds (Peterson and Harrell 1990).
/// With a and b the log odds of the thresholds above and below an answer, its probability is
/// F(a) (1 − F(b)) (1 − e^(b − a)), which keeps its figures however small it is.
struct CumulativeLikelihood: LikelihoodModel, Hashable, Sendable {
  /// x, the columns whose effect is the same at all thresholds.
  let location: Matrix
  /// z, the first column of which is 1.
  let nominal: Matrix
  /// The answer of each row, from 0 to `thresholdCount`.
  let answers: [Int]
  let thresholdCount: Int

  /// The parameters of the thresholds.
  var thresholdParameterCount: Int { thresholdCount * nominal.columnCount }
  var parameterCount: Int { thresholdParameterCount + location.columnCount }

  /// The thresholds of the answers' shares, and no effects.
  var start: [Double] {
    var counts = [Double](repeating: 0, count: thresholdCount + 1)
    for answer in answers { counts[answer] += 1 }
    var parameters = [Double](repeating: 0, count: parameterCount)
    var below = 0.0
    for threshold in 0..<thresholdCount {
      below += counts[threshold]
      parameters[threshold * nominal.columnCount] = log(below / (Double(answers.count) - below))
    }
    return parameters
  }

  /// The log odds of the thresholds above and below each row's answer; ±∞ beyond the last.
  private func forEachRow(
    _ parameters: [Double], _ body: (_ row: Int, _ above: Double, _ below: Double) -> Bool
  ) -> Bool {
    let shift = location.times(Array(parameters[thresholdParameterCount...]))
    let size = nominal.columnCount
    return parameters.withUnsafeBufferPointer { parameters in
      nominal.values.withUnsafeBufferPointer { z in
        for row in 0..<answers.count {
          let answer = answers[row]
          var above = Double.infinity
          var below = -Double.infinity
          if answer < thresholdCount {
            above = -shift[row]
            for place in 0..<size {
              above += z[row * size + place] * parameters[answer * size + place]
            }
          }
          if answer > 0 {
            below = -shift[row]
            for place in 0..<size {
              below += z[row * size + place] * parameters[(answer - 1) * size + place]
            }
          }
          guard body(row, above, below) else { return false }
        }
        return true
      }
    }
  }

  func isPossible(_ parameters: [Double]) -> Bool {
    forEachRow(parameters) { _, above, below in above > below }
  }

  func evaluate(_ parameters: [Double]) -> LikelihoodState? {
    let q = nominal.columnCount
    let p = location.columnCount
    let first = thresholdParameterCount
    var sum = CompensatedTotal()
    var gradient = [Double](repeating: 0, count: parameterCount)
    var within = SymmetricSum(size: p)
    var information = Matrix(rowCount: parameterCount, columnCount: parameterCount)
    let isPossible = location.values.withUnsafeBufferPointer { x in
      nominal.values.withUnsafeBufferPointer { z in
        forEachRow(parameters) { row, above, below in
          guard let answer = AnswerOdds(above: above, below: below) else { return false }
          sum.add(answer.logProbability)
          let x = UnsafeBufferPointer(rebasing: x[row * p..<(row + 1) * p])
          let z = UnsafeBufferPointer(rebasing: z[row * q..<(row + 1) * q])
          let slope = answer.slopeAbove + answer.slopeBelow
          for column in 0..<p { gradient[first + column] -= slope * x[column] }
          within.add(x, weight: answer.densityAbove + answer.densityBelow)
          let upper = answers[row] * q
          let lower = upper - q
          for place in 0..<q {
            if above < .infinity {
              gradient[upper + place] += answer.slopeAbove * z[place]
              let weight = answer.densityAbove * z[place]
              for column in 0..<p {
                information[upper + place, first + column] -= weight * x[column]
              }
              let own = (answer.densityAbove + answer.coupling) * z[place]
              for other in 0...place { information[upper + place, upper + other] += own * z[other] }
            }
            if below > -.infinity {
              gradient[lower + place] += answer.slopeBelow * z[place]
              let weight = answer.densityBelow * z[place]
              for column in 0..<p {
                information[lower + place, first + column] -= weight * x[column]
              }
              let own = (answer.densityBelow + answer.coupling) * z[place]
              for other in 0...place { information[lower + place, lower + other] += own * z[other] }
              if above < .infinity {
                for other in 0..<q {
                  information[upper + place, lower + other] -= answer.coupling * z[place] * z[other]
                }
              }
            }
          }
          return true
        }
      }
    }
    guard isPossible, sum.value.isFinite else { return nil }
    return LikelihoodState(
      logLikelihood: sum.value, gradient: gradient,
      information: mirrored(information, within.matrix))
  }

  /// The information with all its entries: so far the halves of the thresholds' part and the rows of
  /// thresholds against columns are filled.
  private func mirrored(_ information: Matrix, _ within: Matrix) -> Matrix {
    var full = information
    let first = thresholdParameterCount
    for row in 0..<parameterCount {
      for column in 0..<row {
        if row < first {
          full[column, row] = information[row, column]
        } else if column < first {
          full[row, column] = information[column, row]
        }
      }
    }
    for row in 0..<location.columnCount {
      for column in 0..<location.columnCount {
        full[first + row, first + column] = within[row, column]
      }
    }
    return full
  }

  func reach(of step: [Double]) -> Double {
    var most = 0.0
    _ = forEachRow(step) { _, above, below in
      if above < .infinity { most = max(most, abs(above)) }
      if below > -.infinity { most = max(most, abs(below)) }
      return true
    }
    return most
  }

  func isEndless(_ step: [Double]) -> Bool {
    var moves = false
    let harmsNone = forEachRow(step) { _, above, below in
      moves = moves || above.isFinite && above > 0.5 || below.isFinite && below < -0.5
      return above > -1e-6 && below < 1e-6
    }
    return harmsNone && moves
  }

  func scores(_ parameters: [Double]) -> Matrix {
    let q = nominal.columnCount
    var scores = Matrix(rowCount: answers.count, columnCount: parameterCount)
    _ = forEachRow(parameters) { row, above, below in
      guard let answer = AnswerOdds(above: above, below: below) else { return false }
      for place in 0..<q {
        if above < .infinity {
          scores[row, answers[row] * q + place] = answer.slopeAbove * nominal[row, place]
        }
        if below > -.infinity {
          scores[row, (answers[row] - 1) * q + place] = answer.slopeBelow * nominal[row, place]
        }
      }
      for column in 0..<location.columnCount {
        scores[row, thresholdParameterCount + column] =
          -(answer.slopeAbove + answer.slopeBelow) * location[row, column]
      }
      return true
    }
    return scores
  }
}

/// The probability of an answer between two thresholds, with its derivatives.
private struct AnswerOdds {
  let logProbability: Double
  /// d log probability / d above, and / d below.
  let slopeAbove: Double
  let slopeBelow: Double
  /// The logistic density at the thresholds.
  let densityAbove: Double
  let densityBelow: Double
  /// Minus the mixed second derivative.
  let coupling: Double

  /// Fails where the thresholds are out of order.
  init?(above: Double, below: Double) {
    guard above > below else { return nil }
    // Of the two exponentials the one that cannot overflow.
    let a = exp(-abs(above))
    let b = exp(-abs(below))
    densityAbove = a / ((1 + a) * (1 + a))
    densityBelow = b / ((1 + b) * (1 + b))
    let gap = above - below
    // 1/(eᵍ − 1), 0 where one threshold is infinite.
    let ratio = 1 / expm1(gap)
    coupling = ratio * (1 + ratio)
    slopeAbove = (above >= 0 ? a : 1) / (1 + a) + ratio
    slopeBelow = -(below >= 0 ? 1 : b) / (1 + b) - ratio
    let logAbove = (above >= 0 ? 0 : above) - log1p(a)
    let logBelow = (below >= 0 ? -below : 0) - log1p(b)
    logProbability = logAbove + logBelow + (gap < 40 ? log(-expm1(-gap)) : 0)
  }
}
