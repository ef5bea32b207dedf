/// One text taken apart: its words, sentences and clauses, and the cues in it.
final class TextAnalysis {
  /// A cue that no longer cue covers.
  struct CueHit {
    /// The list of the codebook that it stands in.
    let listed: Cue
    private let number: Int32
    let hit: PhraseHit

    init(listed: Cue, index: Int, hit: PhraseHit) {
      self.listed = listed
      number = Int32(index)
      self.hit = hit
    }

    /// Its place in the list.
    var index: Int { Int(number) }

    /// What it says; that of a special form is what its general kind says.
    var cue: Cue { listed.general }
  }

  let input: IdentifiedText
  let coder: Coder
  /// The codebook's version, as codings carry it.
  let stamp: String
  let tokens: [Token]
  let clauses: [Clause]
  let layout: CueLayout
  /// Whether what does not count is kept, with the reasons.
  let isTraced: Bool

  init(
    _ input: IdentifiedText, coder: Coder, stamp: String, tokens: [Token], clauses: [Clause],
    layout: CueLayout, isTraced: Bool
  ) {
    self.input = input
    self.coder = coder
    self.stamp = stamp
    self.tokens = tokens
    self.clauses = clauses
    self.layout = layout
    self.isTraced = isTraced
  }

  var compiled: CompiledCodebook { coder.compiled }

  /// The cues that act, in the order of the text.
  var cues: [CueHit] { layout.cues }

  /// A cue as the codebook writes it.
  func source(_ cue: CueHit) -> String {
    compiled.source(of: cue.hit)
  }

  func isGrammar(_ kind: Grammar, _ token: Int) -> Bool {
    tokens[token].grammar & kind.bit != 0
  }

  /// The cues of some clauses that follow one another, as places in `cues`.
  func cues(ofClauses numbers: ClosedRange<Int>) -> Range<Int> {
    clauses[numbers.lowerBound].cues.lowerBound..<clauses[numbers.upperBound].cues.upperBound
  }

  /// The first cue of a kind among the first dozens of a clause, or `nil`.
  func first(_ kind: Cue, inClause clause: Int) -> CueHit? {
    guard layout.kinds.contains(kind) else { return nil }
    for number in clauses[clause].cues.prefix(48) where layout.cues[number].cue == kind {
      return layout.cues[number]
    }
    return nil
  }

  /// The stretch of the original text that a range of words covers.
  func span(_ range: Range<Int>) -> TextSpan {
    let first = tokens[range.lowerBound]
    let last = tokens[range.upperBound - 1]
    return TextSpan(
      scalars: first.scalars.lowerBound..<last.scalars.upperBound,
      bytes: first.bytes.lowerBound..<last.bytes.upperBound)
  }
}
