/// A JSON document whose keys keep their order.
///
/// Every number is written in full: the shortest decimal text that reads back as the same number.
package enum JSONNode: ExpressibleByStringLiteral, ExpressibleByNilLiteral {
  case null
  case text(String)
  case integer(Int)
  case number(Double)
  case boolean(Bool)
  case array([JSONNode])
  case object([(key: String, value: JSONNode)])

  package init(stringLiteral value: String) { self = .text(value) }
  package init(nilLiteral: ()) { self = .null }

  /// A text, or null.
  package init(_ text: String?) { self = text.map(JSONNode.text) ?? .null }
  /// A number, or null.
  package init(_ number: Double?) { self = number.map(JSONNode.number) ?? .null }
  /// Texts.
  package init(_ texts: [String]) { self = .array(texts.map(JSONNode.text)) }

  /// The document with a line's end; small arrays and objects stand on one line.
  package var document: String {
    var bytes: [UInt8] = []
    append(to: &bytes, indent: 0)
    bytes.append(UInt8(ascii: "\n"))
    return String(decoding: bytes, as: UTF8.self)
  }

  private func append(to bytes: inout [UInt8], indent: Int) {
    switch self {
    case .null: bytes += "null".utf8
    case .text(let text): JSONText.append(text, to: &bytes)
    case .integer(let number): bytes += "\(number)".utf8
    case .boolean(let value): bytes += (value ? "true" : "false").utf8
    case .number(let number):
      // JSON has no infinite numbers; the text says which one it is.
      bytes += (number.isFinite ? "\(number)" : number > 0 ? "\"Infinity\"" : "\"-Infinity\"").utf8
    case .array(let items):
      Self.append(
        items.map { (key: nil, value: $0) }, "[", "]", to: &bytes, indent: indent,
        isFlat: items.allSatisfy(\.isPlain))
    case .object(let members):
      Self.append(
        members.map { (key: $0.key, value: $0.value) }, "{", "}", to: &bytes, indent: indent,
        isFlat: members.allSatisfy { $0.value.isPlain || $0.value.isPlainArray })
    }
  }

  private static func append(
    _ items: [(key: String?, value: JSONNode)], _ open: Character, _ close: Character,
    to bytes: inout [UInt8], indent: Int, isFlat: Bool
  ) {
    bytes += String(open).utf8
    let inner = indent + 2
    for (index, item) in items.enumerated() {
      if index > 0 { bytes += (isFlat ? ", " : ",").utf8 }
      if !isFlat { bytes += ("\n" + String(repeating: " ", count: inner)).utf8 }
      if let key = item.key {
        JSONText.append(key, to: &bytes)
        bytes += ": ".utf8
      }
      item.value.append(to: &bytes, indent: inner)
    }
    if !isFlat, !items.isEmpty { bytes += ("\n" + String(repeating: " ", count: indent)).utf8 }
    bytes += String(close).utf8
  }

  /// Whether the value is neither an array nor an object.
  private var isPlain: Bool {
    switch self {
    case .array, .object: false
    default: true
    }
  }

  private var isPlainArray: Bool {
    if case .array(let items) = self { items.allSatisfy(\.isPlain) } else { false }
  }
}
