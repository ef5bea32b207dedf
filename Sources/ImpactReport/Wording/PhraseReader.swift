/// Reads the marks of a phrase: `{place}`, `{place:one|other}`, `{place:none|one|other}`, `{@anchor}`, `**strong**`, `` `code` ``.
struct PhraseReader {
  private let scalars: [Unicode.Scalar]
  private var position = 0

  init(_ source: String) {
    scalars = Array(source.unicodeScalars)
  }

  /// The pieces of the phrase.
  ///
  /// - Throws: A `Phrase.Fault` at a mark without its other half, or a place without a name.
  mutating func pieces() throws(Phrase.Fault) -> [Phrase.Piece] {
    let pieces = try run(isStrong: false)
    return pieces
  }

  private mutating func run(isStrong: Bool) throws(Phrase.Fault) -> [Phrase.Piece] {
    var pieces: [Phrase.Piece] = []
    var words = ""
    func flushed() -> [Phrase.Piece] { words.isEmpty ? pieces : pieces + [.words(words)] }
    while position < scalars.count {
      switch scalars[position] {
      case "{":
        pieces = flushed()
        words = ""
        pieces.append(try place())
      case "}": throw Phrase.Fault(message: "has a } without its {")
      case "`":
        pieces = flushed()
        words = ""
        position += 1
        pieces.append(.code(try text(upTo: "`", opened: "`")))
      case "*" where isPair(at: position):
        position += 2
        if isStrong { return flushed() }
        pieces = flushed()
        words = ""
        pieces.append(.strong(try run(isStrong: true)))
      case let scalar:
        words.unicodeScalars.append(scalar)
        position += 1
      }
    }
    if isStrong { throw Phrase.Fault(message: "has ** without the ** that ends it") }
    return flushed()
  }

  private func isPair(at place: Int) -> Bool {
    place + 1 < scalars.count && scalars[place + 1] == "*"
  }

  private mutating func place() throws(Phrase.Fault) -> Phrase.Piece {
    position += 1
    let inside = try text(upTo: "}", opened: "{")
    if inside.hasPrefix("@") { return .reference(try Self.name(String(inside.dropFirst()))) }
    guard let colon = inside.firstIndex(of: ":") else { return .place(try Self.name(inside)) }
    let name = try Self.name(String(inside[..<colon]))
    let forms = inside[inside.index(after: colon)...]
      .split(separator: "|", omittingEmptySubsequences: false)
    guard forms.count == 2 || forms.count == 3 else {
      throw Phrase.Fault(
        message: "has {\(inside)}, where two or three forms with | between them are needed")
    }
    let other = String(forms[forms.count - 1])
    return .choice(
      name, none: forms.count == 3 ? String(forms[0]) : other, one: String(forms[forms.count - 2]),
      other: other)
  }

  private mutating func text(
    upTo end: Unicode.Scalar, opened: String
  ) throws(Phrase.Fault) -> String {
    var text = ""
    while position < scalars.count, scalars[position] != end {
      text.unicodeScalars.append(scalars[position])
      position += 1
    }
    guard position < scalars.count else {
      throw Phrase.Fault(message: "has \(opened) without the \(end) that ends it")
    }
    position += 1
    return text
  }

  private static func name(_ text: String) throws(Phrase.Fault) -> String {
    let isName =
      !text.isEmpty
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
          true
        default: false
        }
      }
    guard isName else {
      throw Phrase.Fault(message: "has {\(text)}, which names no place")
    }
    return text
  }
}
