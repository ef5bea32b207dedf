/// Something in a document that is not part of its text: read, but kept apart.
public struct DocumentNote: Hashable, Sendable {
  /// What it is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case footnote
    case endnote
    /// What a mail answers, repeated below or between the answer.
    case quotedReply = "quoted reply"
    /// What stands below the text of a mail and names its writer.
    case signature
  }

  /// What it is.
  public let kind: Kind
  /// The paragraphs.
  public let blocks: [DocumentBlock]

  public init(kind: Kind, blocks: [DocumentBlock]) {
    self.kind = kind
    self.blocks = blocks
  }
}
