/// A place of a text that a theme rests on.
struct ThemeHit {
  let theme: Int
  /// The indicator's place in its theme, or `nil` where the words of a passage speak for it.
  let indicator: Int?
  let hit: PhraseHit
}

/// An indicator found in a text, before it is known whether it counts.
struct IndicatorHit {
  let theme: Int
  let indicator: Int
  let hit: PhraseHit
}

/// Everything that was found in a text, before anything is weighed.
struct FoundPhrases {
  var cues: [TextAnalysis.CueHit] = []
  var masks: [(theme: Int, index: Int, hit: PhraseHit)] = []
  var indicators: [IndicatorHit] = []
  /// The sentences in which the phrases of conditions stand, by the number of the phrase.
  var conditions: [Int: Set<Int32>] = [:]
}
