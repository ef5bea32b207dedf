public import TextCoding

/// A text that a person has coded.
public struct CodedText: Hashable, Sendable {
  /// The text, with the caller's name for it; no two names of a sample are alike.
  public let text: IdentifiedText
  /// The ids of the themes that the person found in it.
  public let themes: Set<String>
  /// What the text says became of a theme, where the person said so.
  public let directions: [String: Direction]
  /// Whether the codebook was written from the text, so that it says nothing of how good that is.
  public let isFromCodebook: Bool

  /// - Parameters:
  ///   - text: The text.
  ///   - themes: The ids of the themes that the person found in it.
  ///   - directions: What it says became of them, where the person said so.
  ///   - isFromCodebook: Whether the codebook was written from it.
  public init(
    _ text: IdentifiedText, themes: Set<String>, directions: [String: Direction] = [:],
    isFromCodebook: Bool = false
  ) {
    self.text = text
    self.themes = themes
    self.directions = directions
    self.isFromCodebook = isFromCodebook
  }

  /// The caller's name for the text.
  public var id: String { text.id }

  /// The text without regard to case and white space.
  var wording: String {
    text.text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
