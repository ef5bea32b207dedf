/// One text taken apart: its words, sentences and clauses, the cues and the phrases of themes in it,
/// and what follows from them.
final class TextAnalysis {
  /// A cue that no longer cue covers.
  struct CueHit {
    /// The list of the codebook that it stands in.
    let listed: Cue
    /// Its place in the list.
    let index: Int
    let hit: PhraseHit

    /// What it says; that of a special form is what its general kind says.
    var cue: Cue { listed.general }
  }

  let input: IdentifiedText
  let coder: Coder
  let tokens: [Token]
  let sentences: [Range<Int>]
  let clauses: [Range<Int>]
  let cues: [CueHit]
  let themeHits: [IndicatorHit]
  /// How the evidence of the themes that have some came out, by the themes' numbers.
  let balances: [Int: EvidenceWeighing.Balance]
  /// The terms of the codebook's evidence.
  let terms: [EvidenceTerms.Found]
  /// What does not count, with the reasons, where that was asked for.
  let dismissedHits: [ThemeSelection.DismissedHit]
  let dismissedCues: [CueSelection.DismissedCue]
  /// The grammar of each word, as bits.
  private let grammar: [UInt16]

  init(
    _ input: IdentifiedText, coder: Coder, tokens: [Token], sentences: [Range<Int>],
    clauses: [Range<Int>], grammar: [UInt16], cues: CueSelection, themes: ThemeSelection,
    terms: [EvidenceTerms.Found]
  ) {
    self.input = input
    self.coder = coder
    self.tokens = tokens
    self.sentences = sentences
    self.clauses = clauses
    self.grammar = grammar
    self.cues = cues.kept
    themeHits = themes.kept
    balances = themes.balances
    self.terms = terms
    dismissedHits = themes.dismissed
    dismissedCues = cues.dismissed
  }

  func isGrammar(_ kind: Grammar, _ token: Int) -> Bool {
    grammar[token] & kind.bit != 0
  }
}
