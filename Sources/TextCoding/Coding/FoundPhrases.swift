/// An indicator found in a text, before it is known whether it counts.
struct IndicatorHit {
  private let themeNumber: Int32
  private let indicatorNumber: Int32
  let hit: PhraseHit

  init(theme: Int, indicator: Int, hit: PhraseHit) {
    themeNumber = Int32(theme)
    indicatorNumber = Int32(indicator)
    self.hit = hit
  }

  /// The theme's place in the codebook.
  var theme: Int { Int(themeNumber) }
  /// The indicator's place in the theme.
  var indicator: Int { Int(indicatorNumber) }
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
    cues.clear()
    masks.clear()
    indicators.clear()
    terms.clear()
    conditions.clear()
  }
}
