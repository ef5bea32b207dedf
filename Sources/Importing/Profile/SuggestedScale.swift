public import EvaluationModel

/// The answer scale that the answers of a column seem to be on.
public struct SuggestedScale: Hashable, Sendable {
  /// Which end of the scale is the favourable one.
  public enum Direction: String, Hashable, Sendable {
    /// Greater numbers, or the labels in their usual order, are more favourable.
    case rising
    /// Smaller numbers are more favourable: the codes run the other way round.
    case falling
    /// Nothing says it.
    case unknown
  }

  /// What says the order and the direction.
  public enum Evidence: String, Hashable, Sendable {
    /// The answers are words that leave no doubt.
    case labels
    /// The file gives its codes labels.
    case valueLabels = "value-labels"
    /// The key of the export gives its codes labels.
    case keyFile = "key-file"
    /// A note in the file, or in the question, explains the numbers.
    case note
    /// Some of the numbers have words beside them.
    case numberedLabels = "numbered-labels"
    /// Questions of this kind are always asked so: check it.
    case convention
    /// Nothing: numbers alone.
    case none
  }

  /// The id that a draft gives it.
  public let id: String
  /// The levels from the least to the most favourable.
  public let levels: [Scale.Level]
  /// Answers that say why there is no rating.
  public let outside: [Scale.OutsideAnswer]
  /// What a positive answer says in a sentence.
  public let positivePhrase: String
  /// Which end is the favourable one.
  public let direction: Direction
  /// What says so.
  public let evidence: Evidence
  /// The same in a clause, as `the note in row 2 says 1 = very high … 5 = none`.
  public let reason: String
  /// How many cells hold an answer that is not on the scale.
  public let misfits: Int
  /// Of these, answers that a slip of the key explains, with what was probably meant.
  public let misspellings: [String: String]
  /// Of the others, answers that are safe to name: numbers in some form, and words that came three
  /// times or more.
  let unplaced: [String]

  /// The scale as a plan states it.
  public var scale: Scale {
    Scale(id: id, levels: levels, outside: outside, positivePhrase: positivePhrase)
  }
}
