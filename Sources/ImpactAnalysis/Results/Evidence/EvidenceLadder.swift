/// What is known at one of Guskey's five levels of evaluation.
public struct LadderRung: Hashable, Sendable, Identifiable {
  /// The level: 1 reactions, 2 learning, 3 support by the organisation, 4 use of what was learned, 5
  /// pupils.
  public let level: Int
  /// What each source says that was asked anything at this level, or could have written of it.
  public let voices: [SourceVoice]

  public var id: Int { level }
  /// How many items were rated at this level, over all sources.
  public var itemCount: Int { voices.reduce(0) { $0 + ($1.ratings?.items.count ?? 0) } }
  /// The sources that are heard at this level.
  public var heard: [SourceVoice] { voices.filter(\.stance.isHeard) }

  /// The levels, from reactions to pupils.
  public static let levels = 1...5
  /// The level that is about pupils.
  public static let pupils = 5
  /// The highest level that is about participants alone: their reactions and their learning.
  public static let participants = 2
}
