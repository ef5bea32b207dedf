/// The text of a web page as it would be read aloud: without tags, scripts and styles.
struct HTMLText {
  /// The lines; those of a quoted mail begin with `> `.
  private(set) var lines: [String] = []

  private static let blocks: Set<Substring> = [
    "p", "div", "br", "tr", "table", "ul", "ol", "li", "blockquote", "h1", "h2", "h3", "h4", "h5",
    "h6", "hr", "pre", "section", "article", "header", "footer", "body",
  ]
  /// Elements around which a blank line stands.
  private static let paragraphs: Set<Substring> = [
    "p", "table", "ul", "ol", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "hr",
  ]
  private static let unread: Set<Substring> = ["script", "style", "head", "title"]

  private var line = ""
  private var quoteDepth = 0

  /// Reads a page, or a piece of one, well formed or not.
  init(_ html: String) {
    var rest = html[...]
    while let open = rest.firstIndex(of: "<") {
      append(rest[..<open])
      rest = rest[open...]
      if rest.hasPrefix("<!--") {
        rest = rest.firstRange(of: "-->").map { rest[$0.upperBound...] } ?? ""
        continue
      }
      guard let second = rest.dropFirst().first, second.isLetter || second == "/" || second == "!"
      else {
        append("<")
        rest = rest.dropFirst()
        continue
      }
      // A page that was cut inside a tag has no text there.
      guard let close = rest.firstIndex(of: ">") else {
        rest = ""
        break
      }
      let tag = rest[rest.index(after: open)..<close]
      rest = rest[rest.index(after: close)...]
      read(tag, &rest)
    }
    append(rest)
    endLine()
    while lines.last?.isEmpty == true { lines.removeLast() }
  }

  private mutating func read(_ tag: Substring, _ rest: inout Substring) {
    let isEnd = tag.first == "/"
    let name = (isEnd ? tag.dropFirst() : tag).prefix { $0.isLetter || $0.isNumber }.lowercased()
    if !isEnd, Self.unread.contains(name[...]) {
      rest = rest.firstRange(of: "</\(name)").map { rest[$0.upperBound...] } ?? ""
      rest = rest.drop { $0 != ">" }.dropFirst()
      return
    }
    if name == "td" || name == "th" { append(" ") }
    guard Self.blocks.contains(name[...]) else { return }
    endLine()
    if Self.paragraphs.contains(name[...]) { addBlank() }
    if name == "blockquote" { quoteDepth = max(quoteDepth + (isEnd ? -1 : 1), 0) }
    if name == "li", !isEnd { line = "- " }
  }

  private mutating func append(_ text: Substring) {
    for character in Self.withoutEntities(text) {
      if character.isWhitespace, character != "\u{A0}" {
        if !line.isEmpty, line.last != " " { line.append(" ") }
      } else {
        line.append(character == "\u{A0}" ? " " : character)
      }
    }
  }

  private mutating func endLine() {
    while line.last == " " { line.removeLast() }
    if !line.isEmpty { lines.append(quoteDepth > 0 ? "> \(line)" : line) }
    line = ""
  }

  private mutating func addBlank() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  private static let entities: [Substring: Character] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "pound": "£",
    "euro": "€", "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“",
    "rdquo": "”", "hellip": "…", "bull": "•", "middot": "·", "eacute": "é", "egrave": "è",
    "agrave": "à", "ccedil": "ç", "ouml": "ö", "uuml": "ü", "auml": "ä", "frac12": "½",
    "times": "×", "deg": "°", "copy": "©", "reg": "®", "trade": "™", "shy": "\u{AD}",
  ]

  /// A text with its character references replaced; one that is not known stays as it is.
  private static func withoutEntities(_ text: Substring) -> String {
    var result = ""
    var rest = text
    while let ampersand = rest.firstIndex(of: "&") {
      result += rest[..<ampersand]
      rest = rest[rest.index(after: ampersand)...]
      let name = rest.prefix(12).prefix { $0 != ";" && !$0.isWhitespace }
      guard rest[name.endIndex...].first == ";", let character = character(name) else {
        result += "&"
        continue
      }
      result.append(character)
      rest = rest[name.endIndex...].dropFirst()
    }
    return result + rest
  }

  private static func character(_ name: Substring) -> Character? {
    guard name.first == "#" else { return entities[name] }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value, value > 0 else { return nil }
    // The numbers 128 to 159 are meant as Windows-1252, as browsers read them.
    let scalar =
      (0x80...0x9f).contains(value)
      ? Windows1252.scalar(of: UInt8(value)) : Unicode.Scalar(value)
    return scalar.map(Character.init)
  }
}
