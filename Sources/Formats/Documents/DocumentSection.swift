/// A section of a document: its heading and what stands below it up to the next heading.
public struct DocumentSection: Hashable, Sendable {
  /// The number, as `3` or `2.1`, or `nil` where the heading has none.
  public let number: String?
  /// The title without its number.
  public let title: String
  /// The physical line of the heading, from 1; in a paged document, the paragraph.
  public let line: Int
  /// The paragraphs and list entries, in the order of the file.
  public let blocks: [DocumentBlock]

  public init(number: String?, title: String, line: Int, blocks: [DocumentBlock]) {
    self.number = number
    self.title = title
    self.line = line
    self.blocks = blocks
  }

  /// How deep the section lies: 1 for `3`, 2 for `2.1`, 1 without a number.
  public var level: Int { (number?.split(separator: ".").count).map { max($0, 1) } ?? 1 }

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
