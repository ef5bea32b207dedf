/// A theme that a comment was written about, with the direction of what it says.
package struct PlantedTheme: Hashable, Sendable {
  /// Where what is said points.
  package enum Direction: Character, Hashable, Sendable, CaseIterable {
    case gain = "+"
    case noChange = "="
    case decline = "-"
    case barrier = "!"
  }

  /// The theme's id in the codebook.
  package let theme: String
  /// Where it points.
  package let direction: Direction

  package init(theme: String, direction: Direction) {
    self.theme = theme
    self.direction = direction
  }
}

/// What a comment of the demonstration was written to say, so that coding can be measured.
package struct PlantedComment: Hashable, Sendable {
  /// The comment's id once imported: source, record number, question.
  package let id: String
  /// What it says; empty where it says nothing that a theme is for.
  package let themes: [PlantedTheme]
  /// The text as it is stored.
  package let text: String

  package init(id: String, themes: [PlantedTheme], text: String) {
    self.id = id
    self.themes = themes
    self.text = text
  }
}
