/// Writes XML: names are known when the program is compiled, and all words are escaped.
///
/// Escaping goes by Unicode scalars, never by `Character`, for which a quotation mark with a combining
/// accent is not a quotation mark.
public struct XMLWriter {
  /// What was written, in UTF-8.
  public private(set) var bytes: [UInt8] = []
  /// How many characters were written as U+FFFD because XML cannot hold them.
  public private(set) var replacedCount = 0

  /// A document with its declaration.
  public init() {
    append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
  }

  /// What was written, as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes an element and what `body` writes inside it, on lines of its own.
  ///
  /// - Parameters:
  ///   - name: The element's name.
  ///   - attributes: Its attributes in order; those without a value are left out.
  ///   - body: Writes the content.
  public mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    _ body: (inout XMLWriter) -> Void
  ) {
    open(name, attributes)
    append(">\n")
    body(&self)
    close(name)
  }

  /// Writes an element that holds nothing.
  ///
  /// - Parameters:
  ///   - name: The element's name.
  ///   - attributes: Its attributes in order; those without a value are left out.
  public mutating func empty(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:]
  ) {
    open(name, attributes)
    append("/>\n")
  }

  /// Writes an element that holds words only, to the last space as they are.
  ///
  /// - Parameters:
  ///   - name: The element's name.
  ///   - attributes: Its attributes in order; those without a value are left out.
  ///   - words: The words.
  public mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    text words: String
  ) {
    open(name, attributes)
    append(">")
    escape(words, inAttribute: false)
    close(name)
  }

  private mutating func open(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>
  ) {
    append("<")
    append(name)
    for (attribute, value) in attributes {
      guard let value else { continue }
      append(" ")
      append(attribute)
      append("=\"")
      escape(value, inAttribute: true)
      append("\"")
    }
  }

  private mutating func close(_ name: StaticString) {
    append("</")
    append(name)
    append(">\n")
  }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func escape(_ words: String, inAttribute: Bool) {
    for scalar in words.unicodeScalars {
      switch scalar {
      case "&": append("&amp;")
      case "<": append("&lt;")
      case ">": append("&gt;")
      case "\"": append("&quot;")
      // A reader makes LF of a bare CR, and spaces of all three in an attribute.
      case "\r": append("&#13;")
      case "\n" where inAttribute: append("&#10;")
      case "\t" where inAttribute: append("&#9;")
      case _ where scalar.isForbiddenInXML:
        append("\u{FFFD}")
        replacedCount += 1
      default: bytes.append(contentsOf: Array(String(scalar).utf8))
      }
    }
  }
}

extension Unicode.Scalar {
  /// Whether XML 1.0 cannot hold the scalar, not even as a reference.
  public var isForbiddenInXML: Bool {
    switch value {
    case 0x09, 0x0a, 0x0d: false
    case 0x00...0x1f, 0xfffe, 0xffff: true
    default: false
    }
  }
}
