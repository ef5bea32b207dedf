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
  }

  /// An indicator that counted.
  public struct Counted: Hashable, Sendable {
    /// The theme's name.
    public let themeID: String
    /// The indicator, where it stands and what the text says of it.
    public let mention: Mention
  }

  /// A phrase that was found and did not count.
  public struct Dismissed: Hashable, Sendable {
    /// The phrase.
    public let found: Found
    /// Why it did not count.
    public let reason: Dismissal
  }

  /// The sentences of the text.
  public let sentences: [TextSpan]
  /// The clauses of the text, as mentions count them.
  public let clauses: [TextSpan]
  /// The cues that counted, in the order of the text.
  public let cues: [Found]
  /// The indicators that counted, in the order of the text.
  public let mentions: [Counted]
  /// The cues and indicators that were masked, out of scope or covered, in the order of the text.
  public let dismissed: [Dismissed]
  /// What came of it.
  public let codings: [Coding]
}

extension Coder {
  /// Whether a word of a text is taken for a misspelt indicator.
  package func isCorrected(_ word: String) -> Bool {
    lexicon.meaning(of: Array(word.utf8)).isCorrected
  }

  /// How a text is coded, step by step.
  ///
  /// - Parameter text: The text.
  /// - Returns: Every rule that fired, was masked or was out of scope.
  public func trace(_ text: IdentifiedText) -> CodingTrace {
    var reader = TextReader(self)
    let analysis = reader.analysis(of: text, isTraced: true)
    func found(_ cue: TextAnalysis.CueHit) -> CodingTrace.Found {
      CodingTrace.Found(
        owner: cue.listed.rawValue, phrase: codebook.phrases(of: cue.listed)[cue.index].source,
        span: analysis.span(cue.hit.tokens))
    }
    func found(_ hit: IndicatorHit) -> CodingTrace.Found {
      let theme = codebook.themes[hit.theme]
      return CodingTrace.Found(
        owner: theme.id, phrase: compiled.source(of: hit.hit),
        span: analysis.span(hit.hit.tokens))
    }
    let codings = analysis.codings(of: reader.themes, terms: reader.found.terms)
    let mentions = codings.flatMap { coding in
      coding.mentions.map { CodingTrace.Counted(themeID: coding.themeID, mention: $0) }
    }
    let dismissed =
      reader.cues.dismissed.map {
        CodingTrace.Dismissed(found: found($0.hit), reason: $0.reason)
      }
      + reader.themes.dismissed.map {
        CodingTrace.Dismissed(found: found($0.hit), reason: $0.reason)
      }
    return CodingTrace(
      sentences: reader.sentences.map(analysis.span),
      clauses: analysis.clauses.map { analysis.span($0.words) },
      cues: analysis.cues.map(found),
      mentions: mentions.enumerated().sorted {
        ($0.element.mention.span.bytes.lowerBound, $0.offset)
          < ($1.element.mention.span.bytes.lowerBound, $1.offset)
      }.map(\.element),
      dismissed: dismissed.enumerated().sorted {
        ($0.element.found.span.bytes.lowerBound, $0.offset)
          < ($1.element.found.span.bytes.lowerBound, $1.offset)
      }.map(\.element),
      codings: codings)
  }
}
