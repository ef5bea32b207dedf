internal import Evidence
internal import Statistics

/// Trains and tries the model of one theme.
struct ThemeTraining {
  let trainer: EvidenceTrainer
  let features: EvidenceFeatures
  /// The part that each text is held out with.
  let parts: [Int]
  let reference: [Bool]
  let flags: [Bool]

  /// A model on some of the terms.
  private struct Model {
    /// The column of each term, or -1.
    let columns: [Int32]
    let terms: [Int]
    let fit: LogisticRegression
  }

  /// What was learned, or `nil` where people found the theme too seldom.
  func evidence(for theme: String) -> LearnedEvidence? {
    guard reference.count(where: { $0 }) >= trainer.leastPositives,
      reference.contains(false), let trial = bestTrial()
    else { return nil }
    let all = Array(reference.indices)
    guard let whole = fit(all, terms: Array(features.terms.indices)),
      let model = fit(all, terms: heaviest(trial.size, of: whole))
    else { return nil }
    let weights = model.fit.weights
    let terms = model.terms.enumerated().map { column, term in
      LearnedEvidence.Term(
        phrase: features.terms[term], weight: weights[column] * features.scales[term])
    }.filter { abs($0.weight) >= 0.005 }
    let before = ThemeAccuracy(themeID: theme, reference: reference, found: flags)
    let after = ThemeAccuracy(themeID: theme, reference: reference, found: trial.found)
    let difference = F1Difference.estimate(
      reference: reference, first: flags, second: trial.found, level: 0.8)
    return LearnedEvidence(
      themeID: theme, bias: model.fit.intercept - threshold(trial.scores, where: { _ in true }),
      indicator: weights[weights.count - 1] * trainer.flagScale,
      terms: terms.sorted {
        abs($0.weight) != abs($1.weight)
          ? abs($0.weight) > abs($1.weight) : $0.phrase < $1.phrase
      },
      before: before, after: after,
      isTaken: (difference.value?.interval?.lower ?? 0) > 0)
  }

  // MARK: Held-out parts

  private struct Trial {
    let size: Int
    /// The log odds of each text by the model that was not trained on it.
    let scores: [Double]
    /// What follows from them with thresholds that were not chosen on the text.
    let found: [Bool]
  }

  /// The number of terms that does best on texts held out.
  private func bestTrial() -> Trial? {
    var scores = trainer.sizes.map { _ in [Double](repeating: 0, count: reference.count) }
    for part in 0..<trainer.folds {
      let training = reference.indices.filter { parts[$0] != part }
      let held = reference.indices.filter { parts[$0] == part }
      guard let whole = fit(training, terms: Array(features.terms.indices)) else { return nil }
      for (place, size) in trainer.sizes.enumerated() {
        guard let model = fit(training, terms: heaviest(size, of: whole)) else { return nil }
        let rows = rows(held, model.columns, model.terms.count)
        for (row, text) in held.enumerated() {
          scores[place][text] = model.fit.logOdds(ofRow: row, of: rows)
        }
      }
    }
    let trials = zip(trainer.sizes, scores).map { size, scores in
      let thresholds = (0..<trainer.folds).map { part in
        threshold(scores) { parts[$0] != part }
      }
      return Trial(
        size: size, scores: scores,
        found: scores.indices.map { scores[$0] > thresholds[parts[$0]] })
    }
    return trials.max {
      ThemeAccuracy.f1(reference, $0.found) < ThemeAccuracy.f1(reference, $1.found)
    }
  }

  /// The threshold above which a theme is claimed that gives the highest F1 on some of the texts, half
  /// way to the next lower score.
  private func threshold(_ scores: [Double], where isUsed: (Int) -> Bool) -> Double {
    let order = scores.indices.filter(isUsed).sorted {
      scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1
    }
    let relevant = order.count { reference[$0] }
    var best = (f1: 0.0, threshold: 0.0)
    var hits = 0
    for (rank, text) in order.enumerated() {
      if reference[text] { hits += 1 }
      let next = rank + 1 < order.count ? scores[order[rank + 1]] : scores[text] - 1
      guard next < scores[text] else { continue }
      let f1 = 2 * Double(hits) / Double(rank + 1 + relevant)
      if f1 > best.f1 { best = (f1, (scores[text] + next) / 2) }
    }
    return best.threshold
  }

  // MARK: Fits

  private func fit(_ texts: [Int], terms: [Int]) -> Model? {
    var columns = [Int32](repeating: -1, count: features.terms.count)
    for (column, term) in terms.enumerated() { columns[term] = Int32(column) }
    let outcomes = texts.map { reference[$0] }
    let fit = LogisticRegression(
      rows(texts, columns, terms.count), outcomes: outcomes,
      rowWeights: LogisticRegression.balancedWeights(outcomes), penalty: trainer.penalty,
      tolerance: 1e-4)
    return fit.map { Model(columns: columns, terms: terms, fit: $0) }
  }

  private func rows(_ texts: [Int], _ columns: [Int32], _ count: Int) -> SparseRows {
    features.rows(
      of: texts, columns: columns, count: count, flags: flags, flagScale: trainer.flagScale)
  }

  /// The terms that weigh most, in the order of the features.
  private func heaviest(_ count: Int, of model: Model) -> [Int] {
    let weights = model.terms.enumerated().map { column, term in
      (term: term, weight: abs(model.fit.weights[column]) * features.scales[term])
    }
    return weights.sorted {
      $0.weight != $1.weight ? $0.weight > $1.weight : $0.term < $1.term
    }.prefix(count).map(\.term).sorted()
  }
}
