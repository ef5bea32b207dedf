internal import Dispatch
internal import Statistics
internal import Synchronization

/// Regressions of some outcomes on the same rows, each fitted on all rows and once without each part
/// of them.
struct HeldOutFits {
  /// What was learnt about one outcome.
  struct Fit {
    /// What each column adds to the log odds, learnt from all rows.
    let weights: [Double]
    /// The log odds where nothing is found.
    let intercept: Double
    /// What the regression that was not fitted on its part says of each row.
    let heldOut: [Double]

    /// What is said of a row, held out, where only a share of what it holds counts.
    func heldOut(_ row: Int, share: Double) -> Double {
      intercept + share * (heldOut[row] - intercept)
    }
  }

  /// The fits, outcome by outcome; `nil` where an outcome never or always happens in a part.
  let fits: [Fit?]

  /// - Parameters:
  ///   - rows: The rows.
  ///   - outcomes: What happened in each row, outcome by outcome.
  ///   - parts: The part of each row, from 0.
  ///   - folds: How many parts there are.
  ///   - penalty: The penalty of the weights.
  ///   - tolerance: How near to the best weights a regression must come.
  ///   - score: What a regression says of a row; its log odds where this is left out.
  init(
    _ rows: SparseRows, outcomes: [[Bool]], parts: [Int], folds: Int, penalty: Double,
    tolerance: Double = 1e-4, score: ((LogisticRegression, Int) -> Double)? = nil
  ) {
    let score = score ?? { $0.logOdds(ofRow: $1, of: rows) }
    let kept = (0...folds).map { fold in parts.indices.filter { parts[$0] != fold } }
    let matrices = kept.map { rows.rows($0) }
    let jobs = outcomes.count * (folds + 1)
    let results = Mutex([LogisticRegression?](repeating: nil, count: jobs))
    DispatchQueue.concurrentPerform(iterations: jobs) { job in
      let fold = job % (folds + 1)
      let outcome = outcomes[job / (folds + 1)]
      let fit = LogisticRegression(
        matrices[fold], outcomes: kept[fold].map { outcome[$0] }, penalty: penalty,
        tolerance: tolerance)
      results.withLock { $0[job] = fit }
    }
    let all = results.withLock { $0 }
    fits = outcomes.indices.map { outcome in
      let own = all[outcome * (folds + 1)..<(outcome + 1) * (folds + 1)].compactMap { $0 }
      guard own.count == folds + 1, let whole = own.last else { return nil }
      return Fit(
        weights: whole.weights, intercept: whole.intercept,
        heldOut: parts.indices.map { score(own[parts[$0]], $0) })
    }
  }
}
