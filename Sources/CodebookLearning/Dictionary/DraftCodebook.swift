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
      written.lists[.indicators] = terms.map(\.phrase)
      return written
    }
  }
}
