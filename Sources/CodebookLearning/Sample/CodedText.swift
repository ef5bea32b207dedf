public import TextCoding

/// A text that a person has coded.
public struct CodedText: Hashable, Sendable {
  /// The text, with the caller's name for it; no two names of a sample are alike.
  public let text: IdentifiedText
  /// The ids of the themes that the person found in it.
  public let themes: Set<String>

  /// - Parameters:
  ///   - text: The text.
  ///   - themes: The ids of the themes that the person found in it.
  public init(_ text: IdentifiedText, themes: Set<String>) {
    self.text = text
    self.themes = themes
  }

  /// The caller's name for the text.
  public var id: String { text.id }
}
