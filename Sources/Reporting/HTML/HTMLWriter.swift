/// Writes HTML and SVG: names are known when the program is compiled, and all words are escaped.
///
/// There is no way to write markup from data. Marks that turn the direction of what follows are left
/// out, since in a title or an attribute nothing would end them. Escaping goes by Unicode scalars, never by
/// `Character`, for which a quotation mark with a combining accent is not a quotation mark.
struct HTMLWriter {
  /// The anchors written so far that were already in use when they were written.
  private(set) var repeatedAnchors: [String] = []
  private var bytes: [UInt8] = []
  private var anchors: Set<String> = []

  /// What was written.
  var html: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes an element and what `body` writes inside it.
  ///
  /// - Parameters:
  ///   - name: The element's name.
  ///   - attributes: Its attributes in order; those without a value are left out.
  ///   - body: Writes the content.
  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    _ body: (inout HTMLWriter) -> Void = { _ in }
  ) {
    open(name, attributes)
    body(&self)
    append("</")
    append(name)
    append(">")
  }

  /// Writes an element that holds words only.
  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    text words: String
  ) {
    element(name, attributes) { $0.text(words) }
  }

  /// Writes an element that never has content, as `meta`.
  mutating func void(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:]
  ) {
    open(name, attributes)
  }

  /// Writes a row or a cell of a table, whose end HTML takes from what follows.
  ///
  /// A large table is a tenth shorter without the tags that end its cells, and no harder to read.
  mutating func part(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    _ body: (inout HTMLWriter) -> Void
  ) {
    open(name, attributes)
    body(&self)
  }

  /// Writes a part of a drawing that has no parts of its own, as `line`.
  mutating func shape(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:]
  ) {
    open(name, attributes, isEmpty: true)
  }

  /// Writes words, escaped.
  mutating func text(_ words: String) {
    escape(words)
  }

  /// Writes a line break in the source, which readers do not see.
  mutating func newline() {
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Writes text that was known when the program was compiled, as it is: a style sheet.
  mutating func verbatim(_ text: StaticString) {
    append(text)
  }

  /// Writes a JSON document, in which no sign may end the element that holds it.
  ///
  /// JSON has these signs in its texts only, where an escape means the same.
  mutating func json(_ document: String) {
    for scalar in document.unicodeScalars {
      switch scalar {
      case "<": append("\\u003c")
      case ">": append("\\u003e")
      case "&": append("\\u0026")
      case "\n": bytes.append(UInt8(ascii: "\n"))
      case _ where scalar.isForbiddenInHTML: append("\\ufffd")
      default: UTF8.encode(scalar)?.forEach { bytes.append($0) }
      }
    }
  }

  /// Writes ASCII letters, digits, spaces and backslashes; anything else is left out.
  ///
  /// Style sheets cannot be escaped as HTML, so this is how data comes into one: as the escapes
  /// that ``StyleSheet`` makes.
  mutating func styleEscapes(_ escapes: String) {
    for byte in escapes.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "F"),
        UInt8(ascii: " "), UInt8(ascii: "\\"):
        bytes.append(byte)
      default: break
      }
    }
  }

  private mutating func open(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>,
    isEmpty: Bool = false
  ) {
    append("<")
    append(name)
    for (attribute, value) in attributes {
      guard let value else { continue }
      if attribute.isID, !anchors.insert(value).inserted { repeatedAnchors.append(value) }
      append(" ")
      append(attribute)
      append("=\"")
      escape(value)
      append("\"")
    }
    append(isEmpty ? "/>" : ">")
  }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func escape(_ words: String) {
    for scalar in words.unicodeScalars {
      switch scalar {
      case "&": append("&amp;")
      case "<": append("&lt;")
      case ">": append("&gt;")
      case "\"": append("&quot;")
      case "'": append("&#39;")
      case "\n", "\t": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      case _ where scalar.turnsDirection: break
      case _ where scalar.isForbiddenInHTML: append("\u{FFFD}")
      default: UTF8.encode(scalar)?.forEach { bytes.append($0) }
      }
    }
  }
}

extension StaticString {
  fileprivate var isID: Bool {
    withUTF8Buffer { $0.elementsEqual("id".utf8) }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar turns the direction of what follows, beyond the words that it stands in.
  var turnsDirection: Bool {
    switch value {
    case 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Whether HTML does not allow the scalar: controls and non-characters.
  var isForbiddenInHTML: Bool {
    switch value {
    case 0x00...0x08, 0x0B...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }
}
