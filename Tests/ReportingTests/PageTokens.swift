/// A page taken apart by the strictest reading of HTML: every tag, attribute and stretch of text.
struct PageTokens {
  struct Tag: Hashable {
    var name: String
    var attributes: [String: String]
    var attributeNames: [String]
  }

  enum Token {
    case open(Tag)
    case close(String)
    case text(String)
  }

  struct Malformed: Error { let message: String }

  private(set) var tokens: [Token] = []
  private let bytes: [UInt8]
  private var place = 0
  private var unclosed: [String] = []

  init(_ html: String) throws {
    bytes = Array(html.utf8)
    let doctype = Array("<!DOCTYPE html>".utf8)
    guard bytes.starts(with: doctype) else { throw Malformed(message: "no document type") }
    place = doctype.count
    while place < bytes.count { try next() }
  }

  /// The tags that open.
  var tags: [Tag] {
    tokens.compactMap { if case .open(let tag) = $0 { tag } else { nil } }
  }

  /// What the page is built of, without any word: names of tags and of their attributes.
  var structure: [String] {
    tokens.compactMap { token in
      switch token {
      case .open(let tag): "<\(tag.name) \(tag.attributeNames.joined(separator: " "))>"
      case .close(let name): "</\(name)>"
      case .text: nil
      }
    }
  }

  /// The words of the page.
  var text: String {
    tokens.map { if case .text(let words) = $0 { words } else { "" } }.joined()
  }

  private mutating func next() throws {
    guard bytes[place] == UInt8(ascii: "<") else {
      tokens.append(.text(Self.unescaped(take { $0 != UInt8(ascii: "<") })))
      return
    }
    place += 1
    if peek == UInt8(ascii: "/") {
      place += 1
      close(try name())
      try expect(">")
      return
    }
    var tag = Tag(name: try name(), attributes: [:], attributeNames: [])
    while peek == UInt8(ascii: " ") {
      place += 1
      let attribute = try name()
      try expect("=")
      try expect("\"")
      let value = take { $0 != UInt8(ascii: "\"") }
      try expect("\"")
      if value.contains("<") { throw Malformed(message: "< in \(attribute)") }
      if tag.attributes[attribute] != nil { throw Malformed(message: "\(attribute) twice") }
      tag.attributes[attribute] = Self.unescaped(value)
      tag.attributeNames.append(attribute)
    }
    let isEmpty = peek == UInt8(ascii: "/")
    if isEmpty { place += 1 }
    try expect(">")
    closeParts(before: tag.name)
    tokens.append(.open(tag))
    if isEmpty {
      tokens.append(.close(tag.name))
    } else if !["meta", "input"].contains(tag.name) {
      unclosed.append(tag.name)
    }
  }

  private mutating func close(_ name: String) {
    if ["thead", "tbody"].contains(name) { closeParts(before: "tr") }
    if unclosed.last == name { unclosed.removeLast() }
    tokens.append(.close(name))
  }

  /// Closes the cell and the row that end where a tag begins, for which HTML needs no tags.
  private mutating func closeParts(before name: String) {
    guard ["td", "th", "tr"].contains(name) else { return }
    let ended = name == "tr" ? ["td", "th", "tr"] : ["td", "th"]
    while let last = unclosed.last, ended.contains(last) {
      tokens.append(.close(last))
      unclosed.removeLast()
    }
  }

  private var peek: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func take(while isTaken: (UInt8) -> Bool) -> String {
    let start = place
    while let byte = peek, isTaken(byte) { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func name() throws -> String {
    let name = take { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
    }
    if name.isEmpty { throw Malformed(message: "no name at byte \(place)") }
    return name
  }

  private mutating func expect(_ character: Unicode.Scalar) throws {
    guard peek == UInt8(ascii: character) else {
      throw Malformed(message: "no \(character) at byte \(place)")
    }
    place += 1
  }

  private static func unescaped(_ words: String) -> String {
    var result = ""
    var rest = words[...]
    let entities = ["&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'"]
    while let and = rest.unicodeScalars.firstIndex(of: "&") {
      result.unicodeScalars += rest.unicodeScalars[..<and]
      rest = rest[and...]
      guard
        let entity = entities.first(where: {
          rest.unicodeScalars.starts(with: $0.key.unicodeScalars)
        })
      else {
        result += "(bare &)"
        rest = rest.dropFirst()
        continue
      }
      result += entity.value
      let end = rest.unicodeScalars.index(and, offsetBy: entity.key.unicodeScalars.count)
      rest = rest[end...]
    }
    result.unicodeScalars += rest.unicodeScalars
    return result
  }
}
