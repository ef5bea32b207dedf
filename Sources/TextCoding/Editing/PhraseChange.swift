/// A change of one phrase of a codebook.
public struct PhraseChange: Hashable, Sendable {
  /// What is changed.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// An indicator is taken away.
    case drop
    /// An indicator is added.
    case add
    /// A phrase that looks like the theme and is not is masked.
    case mask
  }

  /// What is changed.
  public let kind: Kind
  /// The phrase, as the codebook writes it or is to write it, without the mark of a bare mention.
  public let phrase: String
  /// The theme's id.
  public let themeID: String

  public init(_ kind: Kind, _ phrase: String, of themeID: String) {
    self.kind = kind
    self.phrase = phrase
    self.themeID = themeID
  }
}

extension WrittenTheme {
  /// Makes changes of phrases: dropped ones leave all lists and rules, and some masks go with them.
  ///
  /// - Parameters:
  ///   - changes: The changes, all of this theme.
  ///   - masks: The masks that go.
  package mutating func apply(_ changes: [PhraseChange], removing masks: Set<String>) {
    let dropped = Set(changes.filter { $0.kind == .drop }.map(\.phrase))
    func isKept(_ item: String) -> Bool { !dropped.contains(item.withoutMention) }
    for list in lists.keys { lists[list] = lists[list]?.filter(isKept) }
    for rule in rules.indices { rules[rule].match = rules[rule].match.filter(isKept) }
    self.masks.removeAll(where: masks.contains)
    let added = changes.filter { $0.kind == .add }.map(\.phrase)
    lists[.indicators, default: []] += added
    self.masks += changes.filter { $0.kind == .mask }.map(\.phrase)
    lists = lists.filter { !$0.value.isEmpty }
  }
}

extension String {
  /// An item of a list of indicators without the `~` that marks a bare mention.
  var withoutMention: String { hasPrefix("~") ? String(dropFirst()) : self }
}
