internal import CXML

/// The names that a parser keeps.
public struct XMLNames {
  private let dictionary: OpaquePointer?

  init(_ dictionary: OpaquePointer?) {
    self.dictionary = dictionary
  }

  /// The name that equals every occurrence of a text in the document.
  public subscript(text: StaticString) -> XMLName {
    XMLName(xmlDictLookup(dictionary, text.utf8Start, Int32(text.utf8CodeUnitCount)))
  }
}
