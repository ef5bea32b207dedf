/// A paragraph, or an entry of a list.
public struct DocumentBlock: Hashable, Sendable {
  /// The mark that begins a list entry, as `1.`, `(a)`, `R2:` or `-`, or `nil` for a paragraph.
  public let marker: String?
  /// The number in the mark, or `nil` where it is a letter or a sign.
  public let number: Int?
  /// The text without the mark; lines that were wrapped are joined again.
  public let text: String
  /// Where it begins.
  public let place: DocumentPlace
  /// How deep a list entry lies: 1 for a list, 2 for a list inside an entry; 0 for a paragraph.
  public let depth: Int

  public init(
    marker: String? = nil, number: Int? = nil, text: String, place: DocumentPlace, depth: Int = 0
  ) {
    self.marker = marker
    self.number = number
    self.text = text
    self.place = place
    self.depth = depth
  }

  /// The number of the line or paragraph that it begins in.
  public var line: Int { place.number }
}
