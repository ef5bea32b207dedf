public import TextCoding

/// A change of a codebook that coded texts speak for.
public struct Suggestion: Hashable, Sendable {
  /// What is changed.
  public let change: PhraseChange.Kind
  /// The theme's id.
  public let themeID: String
  /// The phrase, as the codebook writes it or is to write it.
  public let phrase: String
  /// The texts that hold it: how often the theme was there, and how often not.
  public let evidence: TermEvidence
}

/// An indicator of a codebook, with what coded texts say of it.
public struct IndicatorEvidence: Hashable, Sendable {
  /// The theme's id.
  public let themeID: String
  /// The indicator as the codebook writes it.
  public let phrase: String
  /// The texts in which it counted.
  public let evidence: TermEvidence

  public init(themeID: String, phrase: String, evidence: TermEvidence) {
    self.themeID = themeID
    self.phrase = phrase
    self.evidence = evidence
  }
}

extension WrittenCodebook {
  /// The codebook with changes made to it.
  ///
  /// - Parameter suggestions: The changes.
  /// - Returns: The codebook; a change of a theme that it has not is passed over.
  public func applying(_ suggestions: [Suggestion]) -> WrittenCodebook {
    var codebook = self
    for suggestion in suggestions {
      guard let place = codebook.themes.firstIndex(where: { $0.id == suggestion.themeID }) else {
        continue
      }
      switch suggestion.change {
      case .drop: codebook.themes[place].drop(suggestion.phrase)
      case .add: codebook.themes[place].lists[.indicators, default: []].append(suggestion.phrase)
      case .mask: codebook.themes[place].masks.append(suggestion.phrase)
      }
    }
    return codebook
  }
}

extension WrittenTheme {
  /// Takes an indicator out of all lists and rules; a rule without one goes too.
  fileprivate mutating func drop(_ phrase: String) {
    func isOther(_ item: String) -> Bool { item != phrase && item != "~\(phrase)" }
    for list in lists.keys { lists[list] = lists[list]?.filter(isOther) }
    for rule in rules.indices { rules[rule].match = rules[rule].match.filter(isOther) }
    rules.removeAll { $0.match.isEmpty }
  }
}
