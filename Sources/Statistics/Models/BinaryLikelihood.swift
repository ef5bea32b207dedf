import Foundation
import GSLKit

/// The likelihood of outcomes that are yes or no, with log odds that are sums over a design's columns.
struct BinaryLikelihood: LikelihoodModel {
  let design: DesignMatrix
  let outcome: [Bool]

  var parameterCount: Int { design.columnCount }

  func isPossible(_ parameters: [Double]) -> Bool { true }

  func evaluate(_ parameters: [Double]) -> LikelihoodState? {
    let size = parameterCount
    let odds = design.matrix.times(parameters)
    var gradient = [Double](repeating: 0, count: size)
    var information = SymmetricSum(size: size)
    // Compensated, for profile bounds are found from small differences of it.
    var sum = CompensatedTotal()
    design.matrix.values.withUnsafeBufferPointer { entries in
      for row in 0..<outcome.count {
        let margin = outcome[row] ? odds[row] : -odds[row]
        let small = exp(-abs(margin))
        sum.add(-(log1p(small) + max(-margin, 0)))
        let miss = (margin >= 0 ? small : 1) / (1 + small)
        let slope = outcome[row] ? miss : -miss
        let x = UnsafeBufferPointer(rebasing: entries[row * size..<(row + 1) * size])
        for column in 0..<size { gradient[column] += slope * x[column] }
        information.add(x, weight: miss * (1 - miss))
      }
    }
    guard sum.value.isFinite else { return nil }
    return LikelihoodState(
      logLikelihood: sum.value, gradient: gradient, information: information.matrix)
  }

  func reach(of step: [Double]) -> Double {
    design.matrix.times(step).reduce(0) { max($0, abs($1)) }
  }

  func isEndless(_ step: [Double]) -> Bool {
    let margins = margins(step)
    return margins.allSatisfy { $0 > -1e-6 } && margins.contains { $0 > 0.5 }
  }

  /// What a step adds to the log odds of each row's own outcome.
  func margins(_ step: [Double]) -> [Double] {
    zip(design.matrix.times(step), outcome).map { $1 ? $0 : -$0 }
  }

  func scores(_ parameters: [Double]) -> Matrix {
    let odds = design.matrix.times(parameters)
    var entries = design.matrix.values
    for row in 0..<outcome.count {
      let slope = (outcome[row] ? 1 : 0) - LogOdds.share(odds[row])
      for column in 0..<parameterCount { entries[row * parameterCount + column] *= slope }
    }
    return Matrix(rowCount: outcome.count, columnCount: parameterCount, values: entries)
  }
}
