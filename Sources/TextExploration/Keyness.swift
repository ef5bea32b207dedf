public import Evidence
import Statistics

/// What sets one set of texts apart from another: words or themes that are more or less common in it.
///
/// Texts are counted, not occurrences: an answer that says a word ten times speaks for one person.
public struct Keyness: Sendable {
  /// A word or theme that was compared.
  public struct Feature: Hashable, Sendable {
    /// The word, or the theme's name in the codebook.
    public let name: String
    /// The texts of the first set that have it.
    public let texts: Int
    /// The texts of the second set that have it.
    public let otherTexts: Int
    /// The log-likelihood ratio test G², its p adjusted by Holm's correction.
    public let test: TestResult
    /// p after the correction of Benjamini and Hochberg.
    public let falseDiscoveryP: Double
    /// How many times as common it is in the first set, as a power of two.
    public let logRatio: Estimate
  }

  /// What was compared, the greatest G² first; between equals in the order of the alphabet.
  public let features: [Feature]
  /// The size of the first set.
  public let count: Int
  /// The size of the second set.
  public let otherCount: Int

  /// Compares the words of two sets of texts.
  ///
  /// - Parameters:
  ///   - words: The words of all texts.
  ///   - texts: The positions of the first set.
  ///   - others: The positions of the second set.
  ///   - minimum: Words in fewer texts of both sets together are not compared.
  ///   - withFunctionWords: Whether words such as "the" are compared too.
  ///   - level: The confidence level of intervals, 0 < `level` < 1.
  public init(
    words: WordIndex, of texts: [Int], against others: [Int], minimum: Int,
    withFunctionWords: Bool = false, level: Double
  ) {
    func counts(_ texts: [Int]) -> [Int] {
      var counts = [Int](repeating: 0, count: words.vocabulary.count)
      for text in texts {
        for word in Set(words.words[text].map(\.number)) { counts[Int(word)] += 1 }
      }
      return counts
    }
    let names = words.vocabulary.indices.filter { withFunctionWords || words.isContent[$0] }
    let (first, second) = (counts(texts), counts(others))
    self.init(
      names.map { (words.vocabulary[$0], first[$0], second[$0]) }, count: texts.count,
      otherCount: others.count, minimum: minimum, level: level)
  }

  /// Compares the themes of two sets of texts.
  ///
  /// - Parameters:
  ///   - themes: The themes' names.
  ///   - texts: The first set.
  ///   - others: The second set.
  ///   - minimum: Themes in fewer texts of both sets together are not compared.
  ///   - level: The confidence level of intervals, 0 < `level` < 1.
  public init(
    themes: [String], of texts: [ExploredText], against others: [ExploredText], minimum: Int,
    level: Double
  ) {
    self.init(
      themes.map { theme in
        (theme, texts.count { $0.has(theme) }, others.count { $0.has(theme) })
      }, count: texts.count, otherCount: others.count, minimum: minimum, level: level)
  }

  private init(
    _ counts: [(name: String, texts: Int, others: Int)], count: Int, otherCount: Int, minimum: Int,
    level: Double
  ) {
    self.count = count
    self.otherCount = otherCount
    let compared = counts.filter { $0.texts + $0.others >= max(minimum, 1) }
      .compactMap { name, texts, others -> (String, Int, Int, TestResult, Estimate)? in
        guard
          let test = LogLikelihoodRatio.test(texts, of: count, against: others, of: otherCount)
            .value,
          let ratio = LogRatio.estimate(
            texts, of: count, against: others, of: otherCount, level: level
          ).value
        else { return nil }
        return (name, texts, others, test, ratio)
      }
    let p = compared.map(\.3.p)
    let holm = PValueAdjustment.holm(p)
    let falseDiscovery = PValueAdjustment.benjaminiHochberg(p)
    features = compared.indices.map { index in
      let (name, texts, others, test, ratio) = compared[index]
      return Feature(
        name: name, texts: texts, otherTexts: others, test: test.adjusted(to: holm[index]),
        falseDiscoveryP: falseDiscovery[index], logRatio: ratio)
    }.sorted { a, b in
      (-a.test.statistic, a.name) < (-b.test.statistic, b.name)
    }
  }
}
