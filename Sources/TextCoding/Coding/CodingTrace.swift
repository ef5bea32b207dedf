/// Everything that happened when a text was coded, for people who want to check or improve a
/// codebook.
public struct CodingTrace: Hashable, Sendable {
  /// A phrase found in the text.
  public struct Found: Hashable, Sendable {
    /// What the phrase belongs to: a theme, or a kind of cue.
    public let owner: String
    /// The phrase as the codebook writes it.
    public let phrase: String
    /// Where it stands in the text.
    public let span: TextSpan
    /// The mask that hid it, or `nil`.
    public let mask: String?
  }

  /// The sentences of the text.
  public let sentences: [TextSpan]
  /// The clauses of the text.
  public let clauses: [TextSpan]
  /// The cues that counted.
  public let cues: [Found]
  /// The indicators that counted.
  public let indicators: [Found]
  /// The indicators that a mask hid.
  public let masked: [Found]
  /// What came of it.
  public let codings: [Coding]
}

extension Coder {
  /// Whether a word of a text is taken for a misspelt indicator.
  package func isCorrected(_ word: String) -> Bool {
    lexicon.meaning(of: Array(word.utf8)[...]).isCorrected
  }

  /// How a text is coded, step by step.
  ///
  /// - Parameter text: The text.
  /// - Returns: Every rule that fired, was masked or was out of scope.
  public func trace(_ text: IdentifiedText) -> CodingTrace {
    var words = WordCache(lexicon)
    let analysis = TextAnalysis(text, coder: self, words: &words)
    let themes = codebook.themes
    return CodingTrace(
      sentences: analysis.sentences.map(analysis.span),
      clauses: analysis.clauses.map(analysis.span),
      cues: analysis.cues.map {
        CodingTrace.Found(
          owner: $0.cue.rawValue, phrase: codebook.phrases(of: $0.cue)[$0.index].source,
          span: analysis.span($0.hit.tokens), mask: nil)
      },
      indicators: analysis.themeHits.map {
        let theme = themes[$0.theme]
        return CodingTrace.Found(
          owner: theme.id,
          phrase: theme.indicators[$0.indicator].phrase.source,
          span: analysis.span($0.hit.tokens), mask: nil)
      },
      masked: analysis.maskedHits.map {
        let theme = themes[$0.hit.theme]
        return CodingTrace.Found(
          owner: theme.id, phrase: theme.indicators[$0.hit.indicator].phrase.source,
          span: analysis.span($0.hit.hit.tokens), mask: theme.masks[$0.mask].source)
      },
      codings: analysis.codings)
  }
}
