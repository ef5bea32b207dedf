internal import TextCoding

/// Learns by which phrases themes are recognised from texts that people have coded.
public struct DictionaryLearner: Sendable {
  var search = TermSearch()

  /// From so many texts a term needs one more of them.
  private static let large = 1000

  /// A learner that takes one term after the other, each time the one that raises F1 most.
  public init() {}

  /// The phrases of each theme.
  ///
  /// Terms are chosen from the texts, and then words of the theme's own name are added where the texts
  /// do not speak against them: their share of right hits, drawn towards one half, is one half or more.
  ///
  /// - Parameters:
  ///   - themes: The themes, whose ids the sample uses.
  ///   - sample: The texts.
  /// - Returns: As many lists as there are themes; empty where nothing was found.
  public func terms(for themes: [DraftTheme], from sample: CodedSample) -> [[LearnedTerm]] {
    let sequences = WordSequence.sequences(of: sample.texts.map(\.text.text))
    var search = search
    // Among so many texts, three that hold a term and the theme come together by chance.
    if sample.texts.count >= Self.large { search.leastHits += 1 }
    let index = TermIndex(sequences, minimum: search.leastHits)
    return themes.map { theme in
      let positives = sample.texts.map { $0.themes.contains(theme.id) }
      var covered = [Bool](repeating: false, count: positives.count)
      var terms: [LearnedTerm] = []
      let found = search.terms(of: index, positives: positives, covered: covered) { _ in true }
      for place in found {
        let texts = index.postings[place]
        for text in texts { covered[Int(text)] = true }
        terms.append(
          LearnedTerm(
            phrase: index.terms[place], origin: .texts,
            evidence: TermEvidence(texts, positives)))
      }
      for term in theme.terms where !terms.contains(where: { $0.phrase == term }) {
        let texts = index.texts(withStem: String(term.dropLast()))
        let new = texts.filter { !covered[Int($0)] }
        guard TermEvidence(new, positives).shrunkPrecision >= 0.5 else { continue }
        for text in new { covered[Int(text)] = true }
        terms.append(
          LearnedTerm(
            phrase: term, origin: .name, evidence: TermEvidence(texts, positives)))
      }
      return terms
    }
  }
}

extension TermEvidence {
  /// The evidence of a term that these texts hold.
  init(_ texts: [Int32], _ positives: [Bool]) {
    let places = texts.map(Int.init)
    self.init(right: places.filter { positives[$0] }, wrong: places.filter { !positives[$0] })
  }
}
