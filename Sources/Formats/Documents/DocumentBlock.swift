/// A paragraph, or an entry of a list.
public struct DocumentBlock: Hashable, Sendable {
  /// The mark that begins a list entry, as `1.`, `(a)`, `R2:` or `-`, or `nil` for a paragraph.
  public let marker: String?
  /// The number in the mark, or `nil` where it is a letter or a sign.
  public let number: Int?
  /// The text without the mark; lines that were wrapped are joined again.
  public let text: String
  /// The physical line that it begins on, from 1; in a paged document, the paragraph.
  public let line: Int
  /// How deep a list entry lies: 1 for a list, 2 for a list inside an entry; 0 for a paragraph.
  public let depth: Int

  public init(marker: String? = nil, number: Int? = nil, text: String, line: Int, depth: Int = 0) {
    self.marker = marker
    self.number = number
    self.text = text
    self.line = line
    self.depth = depth
  }
}
