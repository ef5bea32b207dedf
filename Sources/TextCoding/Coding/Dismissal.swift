/// Why a phrase that was found in a text does not count.
public enum Dismissal: Hashable, Sendable {
  /// A mask of its theme stands over it.
  case masked(by: String)
  /// It counts for other sources only.
  case otherSource
  /// None of the phrases that it needs stands in its sentence.
  case nothingNear
  /// None of the phrases that it needs stands in the text.
  case noContext
  /// A phrase that makes it void stands in its sentence.
  case voided
  /// Its words stand in different clauses.
  case acrossClauses
  /// A longer phrase of its theme, or a longer cue, holds a word of it.
  case covered(by: String)
  /// Its clause claims another theme more firmly.
  case firmerClaim
  /// It is a hint, and no other hint of its theme stands nearby.
  case loneHint
  /// The evidence of its theme speaks against the theme: the sum is 0 or less.
  case outweighed(sum: Double)
}

extension Dismissal: CustomStringConvertible {
  /// The reason in words, as the end of a sentence that begins with the phrase.
  public var description: String {
    switch self {
    case .masked(let mask): "is hidden by the mask \"\(mask)\""
    case .otherSource: "counts for other sources only"
    case .nothingNear: "has none of the phrases that it needs in its sentence"
    case .noContext: "has none of the phrases that it needs in the text"
    case .voided: "has a phrase in its sentence that makes it void"
    case .acrossClauses: "has its words in different clauses"
    case .covered(let phrase): "is part of \"\(phrase)\""
    case .firmerClaim: "is a mention beside a firmer claim of another theme"
    case .loneHint: "is a hint without another hint of its theme nearby"
    case .outweighed(let sum): "is outweighed by the evidence of its theme (\(sum.weightText))"
    }
  }
}
