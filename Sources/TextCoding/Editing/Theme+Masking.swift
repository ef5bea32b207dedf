internal import Diagnostics

extension Theme {
  /// Whether a phrase, as a mask, shares a word with an indicator of the theme.
  ///
  /// - Parameter phrase: Words in the notation of a codebook.
  /// - Returns: Whether the codebook would take the mask.
  package func canMask(_ phrase: String) -> Bool {
    guard let mask = try? PhraseParser().phrase(phrase, at: Place(file: "mask")) else {
      return false
    }
    return GuardedWords(indicators).canBeHidden(by: mask)
  }
}

extension Theme {
  /// The masks that have nothing left to hide once some indicators are gone.
  ///
  /// - Parameter dropped: The indicators that go.
  /// - Returns: The masks, in the order of the file.
  package func idleMasks(without dropped: Set<String>) -> [Phrase] {
    let left = GuardedWords(indicators.filter { !dropped.contains($0.phrase.source) })
    return masks.filter { !left.canBeHidden(by: $0) }
  }
}
