public import TextCoding
internal import Evidence
internal import Statistics

/// Learns, theme by theme, how much words speak for it beside the codebook's indicators.
///
/// A logistic regression weighs the words, beginnings and pairs of words of a text and whether an
/// indicator of the theme claims it. Everything that is said of its success is said of texts that it was
/// not trained on: the sample is cut into parts, each is held out once, and the number of terms and the
/// threshold are chosen without the part they are tried on.
public struct EvidenceTrainer: Sendable {
  /// How many parts the sample is cut into.
  public var folds = 5
  /// How strongly large weights are held back.
  public var penalty = 1.0
  /// The numbers of terms that are tried.
  public var sizes = [100, 200, 400]
  /// How many texts must hold a term.
  public var leastTexts = 2
  /// How many texts of a theme people must have found for a model of it.
  public var leastPositives = 10
  /// What the codebook's mark counts beside a word; the more, the less its weight is held back.
  public var flagScale = 0.4

  public init() {}

  /// What is learned about each theme of the codebook that the sample has enough texts of.
  ///
  /// A model is taken for a theme where its F1, out of fold, is higher than the codebook's and the lower
  /// bound of the difference's 80 % interval lies above 0, so that it is better with a confidence of 90 %.
  ///
  /// - Parameters:
  ///   - codebook: The codebook.
  ///   - sample: The texts.
  /// - Returns: What was learned, in the order of the sample's themes.
  public func evidence(for codebook: Codebook, from sample: CodedSample) -> [LearnedEvidence] {
    let features = EvidenceFeatures(
      WordSequence.sequences(of: sample.texts.map(\.text.text)), minimum: leastTexts)
    let coder = Coder(codebook: codebook)
    let found = sample.texts.map { Set(coder.code([$0.text]).map(\.themeID)) }
    let parts = sample.folds(folds)
    return sample.themes.compactMap { theme in
      guard codebook.theme(theme) != nil else { return nil }
      let training = ThemeTraining(
        trainer: self, features: features, parts: parts,
        reference: sample.texts.map { $0.themes.contains(theme) },
        flags: found.map { $0.contains(theme) })
      return training.evidence(for: theme)
    }
  }
}
