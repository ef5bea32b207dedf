public import TextCoding

extension WrittenCodebook {
  /// A codebook made of nothing but themes and the phrases that were learned for them.
  ///
  /// - Parameters:
  ///   - themes: The themes.
  ///   - terms: The phrases of each theme; a theme without any is left out.
  public init(drafting themes: [DraftTheme], terms: [[LearnedTerm]]) {
    let group = "Themes"
    self.init(version: "0.1", groups: [group])
    self.themes = zip(themes, terms).filter { !$1.isEmpty }.map { theme, terms in
      var written = WrittenTheme(
        id: theme.id, label: theme.label, group: group, definition: theme.label)
      written.lists[.indicators] = terms.map(\.phrase).filter { !$0.contains(" ") }
      written.rules = Self.rules(terms.map(\.phrase).filter { $0.contains(" ") })
      return written
    }
  }

  /// Pairs of words as conditions of one of the two words.
  ///
  /// A phrase of several words claims its theme so firmly that single words of other themes in the same
  /// clause do not count. What is found in texts that were coded theme by theme may not do that.
  private static func rules(_ pairs: [String]) -> [WrittenTheme.Rule] {
    var rules: [WrittenTheme.Rule] = []
    for pair in pairs {
      let words = pair.split(separator: " ").map(String.init)
      let word = words.max { Self.weight($0) < Self.weight($1) } ?? pair
      if let place = rules.firstIndex(where: { $0.match == [word] }) {
        rules[place].near.append(pair)
      } else {
        rules.append(WrittenTheme.Rule(match: [word], near: [pair]))
      }
    }
    return rules
  }

  /// How much a word says: stop words least, then short ones.
  private static func weight(_ word: String) -> Int {
    StopWords.contains(word) ? 0 : word.utf8.count
  }
}
