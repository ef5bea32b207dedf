internal import Evidence
internal import Statistics
internal import TextCoding

/// Learns how much the words of a text and an indicator speak for each theme.
///
/// In two steps (stacking; Wolpert 1992): the words are weighed on all texts; then how far the words and
/// how far the indicators are to be believed, the same for all themes, on texts that neither the weights
/// nor the codebook come from.
struct ThemeWeights {
  /// The themes that something was learnt about, in the order of the sample.
  private(set) var themes: [Learned] = []

  /// What was learnt about a theme.
  struct Learned {
    let id: String
    /// What each term adds to the log odds, before how rare it is.
    let weights: [Double]
    let bias: Double
    let indicator: Double
    let several: Double
    let before: ThemeAccuracy
    let after: ThemeAccuracy
    let isTaken: Bool
  }

  /// How far words and indicators are to be believed.
  private struct Belief {
    let words: Double
    let indicator: Double
    let several: Double
    let bias: Double
  }

  /// How many distinct indicators of each theme claim it, text by text.
  typealias Claims = [[String: Int]]

  /// What a regression says of a text: of the whole, and of the sentence that speaks most for the theme.
  private struct Scoring {
    let rows: SparseRows
    /// The sentences of all texts, in order.
    let sentences: SparseRows
    /// The sentences of each text.
    let ranges: [Range<Int>]

    init(_ sequences: [WordSequence], _ vocabulary: EvidenceVocabulary) {
      rows = vocabulary.rows(of: sequences)
      var sentences: [WordSequence] = []
      ranges = sequences.map { sequence in
        let start = sentences.count
        sentences += sequence.sentences
        return start..<sentences.count
      }
      self.sentences = vocabulary.rows(of: sentences)
    }

    func score(_ fit: LogisticRegression, _ text: Int) -> Double {
      let whole = fit.logOdds(ofRow: text, of: rows)
      let best = ranges[text].map { fit.logOdds(ofRow: $0, of: sentences) }.max() ?? whole
      return Evidence.wholeShare * whole + Evidence.sentenceShare * best
    }
  }

  /// - Parameters:
  ///   - trainer: How it is learnt.
  ///   - sequences: The words of each text.
  ///   - vocabulary: The terms.
  ///   - sample: The texts.
  ///   - claims: How many indicators claim each theme, text by text.
  ///   - parts: The part that each text is held out with.
  ///   - typicalLength: How many words the texts have, in the median.
  init(
    _ trainer: EvidenceTrainer, sequences: [WordSequence], vocabulary: EvidenceVocabulary,
    sample: CodedSample, claims: Claims, parts: [Int], typicalLength: Int
  ) {
    let ids = sample.themes.filter { id in
      let count = sample.texts.count { $0.themes.contains(id) }
      return count >= trainer.leastPositives && count < sample.texts.count
    }
    let scoring = Scoring(sequences, vocabulary)
    let fits = HeldOutFits(
      scoring.rows, outcomes: ids.map { id in sample.texts.map { $0.themes.contains(id) } },
      parts: parts, folds: trainer.folds, penalty: trainer.penalty, score: scoring.score
    ).fits
    let known = zip(ids, fits).compactMap { id, fit in fit.map { (id: id, fit: $0) } }
    let fresh = sample.texts.indices.filter { !sample.texts[$0].isFromCodebook }
    guard !known.isEmpty, !fresh.isEmpty else { return }

    /// What the words of a text say, held out, as far as they count beside so many indicators.
    func words(_ fit: HeldOutFits.Fit, _ text: Int, _ indicators: Int) -> Double {
      let share = Evidence.themeShare(
        ofWords: sequences[text].words.count, learntFrom: typicalLength)
      return fit.heldOut(text, share: indicators > 0 ? 1 : share)
    }

    func belief(from texts: [Int]) -> Belief? {
      var pairs = SparseRows(columnCount: 3)
      var outcomes: [Bool] = []
      var scores: [Double] = []
      for (id, fit) in known {
        for text in texts {
          let count = claims[text][id] ?? 0
          pairs.append(
            columns: [0, 1, 2],
            values: [words(fit, text, count), count > 0 ? 1 : 0, count > 1 ? 1 : 0])
          outcomes.append(sample.texts[text].themes.contains(id))
        }
      }
      guard let fit = LogisticRegression(pairs, outcomes: outcomes, penalty: 0.01) else {
        return nil
      }
      for row in 0..<pairs.count { scores.append(fit.logOdds(ofRow: row, of: pairs)) }
      return Belief(
        words: fit.weights[0], indicator: fit.weights[1], several: fit.weights[2],
        bias: fit.intercept - Self.threshold(scores, outcomes))
    }

    guard let whole = belief(from: fresh) else { return }
    let heldOut = (0..<trainer.folds).map { part in
      belief(from: fresh.filter { parts[$0] != part }) ?? whole
    }
    for (id, fit) in known {
      let reference = fresh.map { sample.texts[$0].themes.contains(id) }
      let flags = fresh.map { claims[$0][id] != nil }
      let weighed = fresh.map { text in
        let belief = heldOut[parts[text]]
        let count = claims[text][id] ?? 0
        return belief.bias + belief.words * words(fit, text, count)
          + (count > 0 ? belief.indicator : 0) + (count > 1 ? belief.several : 0) > 0
      }
      let difference = F1Difference.estimate(
        reference: reference, first: flags, second: weighed, level: 0.8)
      themes.append(
        Learned(
          id: id, weights: fit.weights.map { $0 * whole.words },
          bias: whole.bias + whole.words * fit.intercept, indicator: whole.indicator,
          several: whole.several,
          before: ThemeAccuracy(themeID: id, reference: reference, found: flags),
          after: ThemeAccuracy(themeID: id, reference: reference, found: weighed),
          isTaken: (difference.value?.interval?.lower ?? 0) > 0))
    }
  }

  /// The threshold above which themes are claimed that gives the highest F1, half way to the next lower
  /// score.
  private static func threshold(_ scores: [Double], _ outcomes: [Bool]) -> Double {
    let order = scores.indices.sorted {
      scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1
    }
    let relevant = outcomes.count { $0 }
    var best = (f1: 0.0, threshold: 0.0)
    var hits = 0
    for (rank, place) in order.enumerated() {
      if outcomes[place] { hits += 1 }
      let next = rank + 1 < order.count ? scores[order[rank + 1]] : scores[place] - 1
      guard next < scores[place] else { continue }
      let f1 = 2 * Double(hits) / Double(rank + 1 + relevant)
      if f1 > best.f1 { best = (f1, (scores[place] + next) / 2) }
    }
    return best.threshold
  }
}
