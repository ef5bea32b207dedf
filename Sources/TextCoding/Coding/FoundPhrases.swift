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
  /// The terms of evidence, numbered behind the indicators of their theme.
  var terms: [IndicatorHit] = []
  /// The sentences in which the phrases of conditions stand, by the number of the phrase.
  var conditions: [Int: Set<Int32>] = [:]
}
