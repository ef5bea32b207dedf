/// A section of a document: its heading and what stands below it up to the next heading.
public struct DocumentSection: Hashable, Sendable {
  /// The number, as `3` or `2.1`, or `nil` where the heading has none.
  public let number: String?
  /// The title without its number.
  public let title: String
  /// Where the heading is.
  public let place: DocumentPlace
  /// The paragraphs and list entries, those in tables among them, in the order of the file.
  public let blocks: [DocumentBlock]
  /// The tables in the section.
  public let tables: [DocumentTable]
  /// How deep the section lies, from 1.
  public let level: Int

  /// - Parameters:
  ///   - number: The number, or `nil`.
  ///   - title: The title without its number.
  ///   - place: Where the heading is.
  ///   - level: How deep it lies, or `nil` for what the number says: 1 for `3`, 2 for `2.1`, 1
  ///     without a number.
  ///   - blocks: What stands below the heading.
  ///   - tables: The tables among it.
  public init(
    number: String?, title: String, place: DocumentPlace, level: Int? = nil,
    blocks: [DocumentBlock], tables: [DocumentTable] = []
  ) {
    self.number = number
    self.title = title
    self.place = place
    self.blocks = blocks
    self.tables = tables
    self.level =
      level ?? (number?.split(separator: ".").count).map { max($0, 1) } ?? 1
  }

  /// The number of the line or paragraph of the heading.
  public var line: Int { place.number }

  /// The entries of the lists in the section, without the paragraphs.
  public var listEntries: [DocumentBlock] { blocks.filter { $0.marker != nil } }

  /// The text: each paragraph and each entry is one line, with a blank line around paragraphs.
  public var text: String { blocks.text }
}

extension Sequence where Element == DocumentBlock {
  /// The blocks as text: each paragraph and each entry is one line, with a blank line around
  /// paragraphs.
  public var text: String {
    var text = ""
    var last: DocumentBlock?
    for block in self {
      if let last { text += last.marker != nil && block.marker != nil ? "\n" : "\n\n" }
      text += block.marker.map { "\($0) \(block.text)" } ?? block.text
      last = block
    }
    return text
  }
}
