/// How large the pieces of an XML document may be before reading is given up.
///
/// The parser has limits of its own below these: 50,000 bytes a name, 10 million bytes an attribute
/// or a tag, and 10 million bytes for all names together.
public struct XMLLimits: Hashable, Sendable {
  /// The limits that serve unless others are given: 256 elements deep, 16 MiB of text without an
  /// element and 4,096 attributes an element.
  public static let standard = XMLLimits()

  /// How many elements may be open at a time.
  public let depth: Int
  /// The bytes of text between two tags.
  public let textBytes: Int
  /// The attributes of an element.
  public let attributes: Int

  public init(
    depth: Int = 256, textBytes: Int = 16 << 20, attributes: Int = 4_096
  ) {
    self.depth = depth
    self.textBytes = textBytes
    self.attributes = attributes
  }
}
