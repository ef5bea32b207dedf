/// An indicator found in a text, before it is known whether it counts.
struct IndicatorHit {
  let theme: Int
  let indicator: Int
  let hit: PhraseHit
}

/// A mask found in a text.
struct MaskHit {
  let theme: Int
  let index: Int
  let hit: PhraseHit
}

/// A phrase of a condition found in a text.
struct ConditionHit {
  /// The number of the phrase.
  let owner: Int
  /// The sentence that it stands in.
  let sentence: Int32
}

/// Everything that was found in a text, before anything is weighed.
struct FoundPhrases {
  var cues: [TextAnalysis.CueHit] = []
  var masks: [MaskHit] = []
  var indicators: [IndicatorHit] = []
  /// The terms of the codebook's evidence.
  var terms: [EvidenceTerms.Found] = []
  var conditions: [ConditionHit] = []

  /// Makes room for the next text.
  mutating func removeAll() {
    cues.removeAll(keepingCapacity: true)
    masks.removeAll(keepingCapacity: true)
    indicators.removeAll(keepingCapacity: true)
    terms.removeAll(keepingCapacity: true)
    conditions.removeAll(keepingCapacity: true)
  }
}
