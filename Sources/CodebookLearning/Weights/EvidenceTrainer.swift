public import TextCoding
internal import Statistics

/// Learns how much words say of themes and directions beside the codebook's indicators and rules.
///
/// Logistic regressions weigh the words and pairs of words of a text, and then how far they and the
/// codebook are to be believed. Everything that is said of their success is said of texts that they were
/// not trained on: the sample is cut into parts, and each is held out once. Texts that the codebook was
/// written from teach the words' weights, but not how good the codebook is.
public struct EvidenceTrainer: Sendable {
  /// How many parts the sample is cut into.
  public var folds = 5
  /// How strongly large weights are held back.
  public var penalty = 0.055
  /// How many texts must hold a term.
  public var leastTexts = 3
  /// How many texts of a theme, or codings of a direction, there must be to learn about it.
  public var leastPositives = 10
  /// How many terms of each theme are told.
  public var toldTerms = 50

  public init() {}

  /// What is learnt about the codebook's themes that the sample has enough texts of, and about their
  /// directions where the sample has them.
  ///
  /// Weights are taken for a theme where F1, out of fold, is higher than the codebook's and the lower
  /// bound of the difference's 80 % interval lies above 0, so that they are better with a confidence of
  /// 90 %; for directions likewise by the share that is right.
  ///
  /// - Parameters:
  ///   - codebook: The codebook, without evidence.
  ///   - sample: The texts.
  /// - Returns: What was learnt.
  public func evidence(for codebook: Codebook, from sample: CodedSample) -> LearnedEvidence {
    let sample = CodedSample(
      themes: sample.themes.filter { codebook.theme($0) != nil }, texts: sample.texts)
    let sequences = WordSequence.sequences(of: sample.texts.map(\.text.text))
    let vocabulary = EvidenceVocabulary(sequences, minimum: leastTexts)
    let parts = sample.folds(folds)
    let lengths = sequences.map(\.words.count).sorted()
    let typicalLength = lengths.isEmpty ? 0 : lengths[(lengths.count - 1) / 2]
    let coder = Coder(codebook: codebook)
    let codings = sample.texts.map { coder.codings(of: $0.text) }
    let themes = ThemeWeights(
      self, sequences: sequences, vocabulary: vocabulary, sample: sample,
      claims: codings.map { codings in
        Dictionary(
          uniqueKeysWithValues: codings.map { ($0.coding.themeID, $0.coding.indicators.count) }
        )
      }, parts: parts, typicalLength: typicalLength)
    let pairs = Self.pairs(sample, codings, sequences)
    let directions =
      pairs.isEmpty
      ? nil
      : DirectionWeights(
        self, pairs: pairs, vocabulary: vocabulary, sample: sample, parts: parts,
        typicalLength: typicalLength)
    let told = directions.flatMap { directions in
      directions.directions.isEmpty
        ? nil : LearnedEvidence.Directions(before: directions.before, after: directions.after)
    }
    let table = EvidenceTable(
      vocabulary: vocabulary, textCount: sample.texts.count, typicalLength: typicalLength,
      themes: themes.themes.filter(\.isTaken),
      directions: told?.isTaken == true ? directions?.directions ?? [] : [],
      themeIDs: sample.themes, ruleKeys: directions?.ruleKeys ?? [])
    return LearnedEvidence(
      themes: themes.themes.map { summary(of: $0, vocabulary) }, directions: told, table: table.text
    )
  }

  private func summary(
    of theme: ThemeWeights.Learned, _ vocabulary: EvidenceVocabulary
  ) -> LearnedEvidence.Theme {
    let terms = theme.weights.indices.map { row in
      LearnedEvidence.Term(
        text: vocabulary.terms[row], weight: theme.weights[row] * vocabulary.rarities[row])
    }
    return LearnedEvidence.Theme(
      id: theme.id,
      terms: Array(
        terms.sorted {
          abs($0.weight) != abs($1.weight) ? abs($0.weight) > abs($1.weight) : $0.text < $1.text
        }.prefix(toldTerms)),
      before: theme.before, after: theme.after, isTaken: theme.isTaken)
  }

  /// The codings of people that have a direction.
  private static func pairs(
    _ sample: CodedSample,
    _ codings: [[(coding: Coding, words: WordSequence, isOutright: Bool)]],
    _ sequences: [WordSequence]
  ) -> [DirectionWeights.Pair] {
    sample.texts.indices.flatMap { text in
      sample.themes.enumerated().compactMap { theme, id in
        sample.texts[text].directions[id].map { direction in
          let found = codings[text].first { $0.coding.themeID == id }
          return DirectionWeights.Pair(
            text: text, theme: theme, direction: direction, rules: found?.coding.direction,
            rule: found?.coding.rule.direction ?? "", isOutright: found?.isOutright ?? false,
            near: found?.words ?? sequences[text], all: sequences[text])
        }
      }
    }
  }
}
