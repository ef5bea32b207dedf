internal import Foundation
internal import Statistics
internal import TextCoding

/// Learns how much the words around a theme, the rules and the theme itself speak for each direction.
///
/// In two steps, as for themes: the words are weighed on all codings; then words, rules and theme
/// together on codings of texts that neither the weights nor the codebook come from. Where a text says
/// the direction outright, the rules decide, and there is nothing to learn in the second.
struct DirectionWeights {
  /// What was learnt about a direction.
  struct Learned {
    /// What each term adds to the log odds, before how rare it is.
    let weights: [Double]
    let bias: Double
    /// What the direction that the rules say adds, by its place.
    let rules: [Double]
    /// What the rule that says it adds, in the order of `ruleKeys`.
    let namedRules: [Double]
    /// What the theme adds, in the order of the sample's themes.
    let themes: [Double]
  }

  /// The directions by their places; empty where nothing could be learnt.
  private(set) var directions: [Learned] = []
  /// The rules that decided often enough, by `Evidence.key`.
  private(set) var ruleKeys: [String] = []
  /// Whether the rules were right, coding by coding.
  private(set) var before: [Bool] = []
  /// Whether the weights were right about the same codings, held out.
  private(set) var after: [Bool] = []

  /// A coding of a person and where its theme stands.
  struct Pair {
    let text: Int
    let theme: Int
    let direction: Direction
    /// What the rules say; `nil` where the indicators miss the theme.
    let rules: Direction?
    /// The rule that says so.
    let rule: String
    /// Whether the text says it outright, so that the rule stands.
    let isOutright: Bool
    /// The words of the clauses that it stands in; of the whole text where the indicators miss it.
    let near: WordSequence
    /// The words of the whole text.
    let all: WordSequence
  }

  /// - Parameters:
  ///   - trainer: How it is learnt.
  ///   - pairs: The codings.
  ///   - vocabulary: The terms.
  ///   - sample: The texts.
  ///   - parts: The part that each text is held out with.
  ///   - typicalLength: How many words the texts have, in the median.
  init(
    _ trainer: EvidenceTrainer, pairs: [Pair], vocabulary: EvidenceVocabulary,
    sample: CodedSample, parts: [Int], typicalLength: Int
  ) {
    let pairParts = pairs.map { parts[$0.text] }
    let counts = Direction.allCases.map { direction in pairs.count { $0.direction == direction } }
    let rows = vocabulary.rows(
      of: pairs.map { [($0.near, Evidence.nearShare), ($0.all, Evidence.textShare)] })
    let fits = HeldOutFits(
      rows,
      outcomes: Direction.allCases.map { direction in pairs.map { $0.direction == direction } },
      parts: pairParts, folds: trainer.folds, penalty: trainer.penalty
    ).fits.enumerated().map { counts[$0] < trainer.leastPositives ? nil : $1 }
    let fresh = pairs.indices.filter {
      pairs[$0].rules != nil && !sample.texts[pairs[$0].text].isFromCodebook
    }
    let open = fresh.filter { !pairs[$0].isOutright }
    guard !open.isEmpty, fits.count(where: { $0 != nil }) > 1 else { return }

    let keys = pairs.map { pair in pair.rules.map { Evidence.key(rule: pair.rule, $0) } }
    let often = Dictionary(grouping: open.compactMap { keys[$0] }) { $0 }
      .filter { $0.value.count >= trainer.leastPositives }.keys.sorted()
    let places = Dictionary(uniqueKeysWithValues: often.enumerated().map { ($1, $0) })
    ruleKeys = often

    let ruleStart = 1
    let themeStart = ruleStart + Direction.allCases.count
    let keyStart = themeStart + sample.themes.count

    /// What the words, the rules and the theme of the open codings say together of a direction.
    func belief(in direction: Direction) -> HeldOutFits.Fit? {
      guard let fit = fits[direction.place] else { return nil }
      var rows = SparseRows(columnCount: keyStart + often.count)
      for pair in open {
        let share = Evidence.directionShare(
          ofWords: pairs[pair].all.words.count, learntFrom: typicalLength)
        var columns: [Int32] = [0]
        if let rules = pairs[pair].rules { columns.append(Int32(ruleStart + rules.place)) }
        columns.append(Int32(themeStart + pairs[pair].theme))
        if let place = keys[pair].flatMap({ places[$0] }) {
          columns.append(Int32(keyStart + place))
        }
        let values = [fit.heldOut(pair, share: share)] + columns.dropFirst().map { _ in 1 }
        rows.append(columns: columns, values: values)
      }
      return HeldOutFits(
        rows, outcomes: [open.map { pairs[$0].direction == direction }],
        parts: open.map { pairParts[$0] }, folds: trainer.folds, penalty: 1, tolerance: 1e-6
      ).fits[0]
    }

    // A direction that is too rare to learn about stays as improbable as it is.
    let rare = log(0.5 / (Double(pairs.count) + 0.5))
    let beliefs = Direction.allCases.map(belief)
    directions = zip(fits, beliefs).map { fit, belief in
      guard let fit, let belief else {
        return Learned(
          weights: vocabulary.terms.map { _ in 0 }, bias: rare,
          rules: Direction.allCases.map { _ in 0 }, namedRules: often.map { _ in 0 },
          themes: sample.themes.map { _ in 0 })
      }
      return Learned(
        weights: fit.weights.map { $0 * belief.weights[0] },
        bias: belief.intercept + belief.weights[0] * fit.intercept,
        rules: Array(belief.weights[ruleStart..<themeStart]),
        namedRules: Array(belief.weights[keyStart...]),
        themes: Array(belief.weights[themeStart..<keyStart]))
    }
    let openPlaces = Dictionary(uniqueKeysWithValues: open.enumerated().map { ($1, $0) })
    for pair in fresh {
      let rules = pairs[pair].rules
      let best = openPlaces[pair].map { place in
        let sums = beliefs.map { $0?.heldOut[place] ?? rare }
        return Direction.allCases.max { sums[$0.place] < sums[$1.place] }
      }
      before.append(rules == pairs[pair].direction)
      after.append((best ?? rules) == pairs[pair].direction)
    }
  }
}
