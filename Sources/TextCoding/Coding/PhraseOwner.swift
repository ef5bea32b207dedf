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
  /// "and" and its like.
  case conjunction
  /// A word that opens another thought, which ends the reach of a negation.
  case link
  /// A word that opens a clause that depends on the one before.
  case subordinator
  /// A verb of thinking or causing, whose negation denies what is thought or caused.
  case opinion
  /// A word that may follow a comparison that stands alone.
  case preposition
  /// A verb in the past.
  case pastVerb
  /// A word that opens an aside between commas.
  case aside
  /// A verb of saying or knowing, after which "should" is somebody's view and no complaint.
  case report
  /// "yet", which after a negation says that something is still to come.
  case yet
  /// A word that opens an indirect question.
  case question
  /// "than" and its like, which make a comparison.
  case than

  /// The bit that marks the words of this kind.
  var bit: UInt16 {
    switch self {
    case .newSubject: 1
    case .subject: 2
    case .auxiliary: 4
    case .backReference: 8
    case .alternative: 16
    case .conjunction: 32
    case .link: 64
    case .subordinator: 128
    case .opinion: 256
    case .preposition: 512
    case .pastVerb: 1024
    case .aside: 2048
    case .report: 4096
    case .yet: 8192
    case .question: 16384
    case .than: 32768
    }
  }

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
      [
        "this|that|it|which|those|these|they|none|neither|nothing|so|not|no|sadly|same|nor|yet|still|never|got|hard"
      ]
    case .alternative: ["or|nor"]
    case .conjunction: ["and|plus|also"]
    case .link:
      ["because|since|unless|if|when|until|therefore", "how much|many|long|often|well"]
    case .subordinator: ["that|which|why|how|what|whether|where"]
    case .opinion:
      [
        "think|thinks|thought|feel|feels|felt|believe*|say|says|said|sure|certain|convinced|find|found",
        "suggest*|mean|means|meant|know|see|saw|feeling|thinking|make|makes|made|making|let|lets",
        "help|helps|helped|give|gives|gave|get|gets|got|want|wants|allow*|enable*|leave|leaves|left",
      ]
    case .preposition:
      [
        "than|for|from|in|with|at|now|as|of|to|by|over|this|after|on|through|during|across|among",
        "every|each|year|here|all|too|again|lately|recently|overall|still",
      ]
    case .pastVerb:
      ["was|were|had|did|went|came|got|felt|thought|knew|could|cried|took|spent|started|began|made"]
    case .report:
      [
        "said|says|reckon*|tell|tells|told|insist*|know|knows|knew|ask|asks|asked|persuad*|argue*",
        "remind*|convinc*|understand*|learnt|where",
      ]
    case .yet: ["yet"]
    case .than: ["than|compared|those|unlike"]
    case .question: ["whether|how|what|why|where|when|if"]
    case .aside: ["which|who|such|once|formerly|previously|always|normally|usually"]
    }
  }
}
