/// A name in an XML document: an element's or attribute's local name, or the URI of a namespace.
///
/// A parser keeps each name once, so that two names of the same parser are equal where their
/// addresses are: comparing costs one instruction. A name lives as long as its parser.
@frozen
public struct XMLName: Equatable {
  @usableFromInline
  let address: UnsafePointer<UInt8>?

  @inlinable
  init(_ address: UnsafePointer<UInt8>?) {
    self.address = address
  }

  /// No name, as of the namespace of an attribute without a prefix.
  public static var none: XMLName { XMLName(nil) }

  /// The name as text; empty for `none`.
  public var text: String {
    address.map { String(cString: $0) } ?? ""
  }

  @inlinable
  public static func == (left: XMLName, right: XMLName) -> Bool {
    left.address == right.address
  }

  /// Whether the name is the text, for where speed does not matter.
  public static func == (left: XMLName, right: StaticString) -> Bool {
    guard let address = left.address else { return right.utf8CodeUnitCount == 0 }
    for index in 0..<right.utf8CodeUnitCount where address[index] != right.utf8Start[index] {
      return false
    }
    return address[right.utf8CodeUnitCount] == 0
  }

  /// Lets a `switch` over a name match texts, for where speed does not matter.
  public static func ~= (pattern: StaticString, name: XMLName) -> Bool {
    name == pattern
  }
}
