internal import Diagnostics

/// What a phrase of the lexicon belongs to.
enum PhraseOwner: Sendable {
  case cue(Cue, Int)
  case grammar(Grammar)
  case mask(theme: Int, index: Int)
  case indicator(theme: Int, index: Int)
  case condition
}

/// The little grammar that scope needs: it is English, not the codebook's matter.
enum Grammar: CaseIterable, Sendable {
  /// A new subject after "and", which ends the reach of a negation.
  case newSubject
  /// A subject pronoun.
  case subject
  /// A verb that "not" follows.
  case auxiliary
  /// Words with which a sentence refers to the one before it.
  case backReference
  /// "or" and "nor" carry a negation over a comma.
  case alternative

  var phrases: [Phrase] {
    let parser = PhraseParser()
    let place = Place(file: "grammar")
    return sources.compactMap { try? parser.phrase($0, at: place) }
  }

  private var sources: [String] {
    switch self {
    case .newSubject: ["and i|she|he|we|they|it|there|you|this|that"]
    case .subject: ["i|she|he|we|they|it|there|you|who"]
    case .auxiliary:
      [
        "is|are|was|were|be|been|am|has|have|had|do|does|did|can|could|will|would|should|may|might",
        "must|shall|seem*|appear*",
      ]
    case .backReference:
      ["this|that|it|which|those|these|they|none|neither|nothing|so|not|no|sadly|same|nor|yet"]
    case .alternative: ["or|nor"]
    }
  }
}
