/// A text that a person has coded.
public struct CodedText: Hashable, Sendable {
  /// The caller's name for the text, no two alike in a sample.
  public let id: String
  /// The text as the respondent wrote it.
  public let text: String
  /// The ids of the themes that the person found in it.
  public let themes: Set<String>

  public init(id: String, text: String, themes: Set<String>) {
    self.id = id
    self.text = text
    self.themes = themes
  }
}
