/// The header of a mail, or of a part of one.
struct MailHeader {
  /// A field; what was folded over lines is one line again.
  struct Field {
    /// The name in lower case.
    let name: String
    var value: String
  }

  private(set) var fields: [Field] = []
  /// The first line below it.
  private(set) var end: Int

  /// Reads the header at the start of some lines.
  init(_ lines: ArraySlice<MailLines.Line>) {
    end = lines.endIndex
    for (index, line) in zip(lines.indices, lines) {
      if line.isBlank {
        end = index + 1
        break
      }
      let text = String(decoding: line.bytes, as: UTF8.self)
      if let first = line.bytes.first, first == 0x20 || first == 0x09, !fields.isEmpty {
        fields[fields.count - 1].value += " " + text.drop(while: \.isWhitespace)
      } else if let field = Self.field(text) {
        fields.append(field)
      }
    }
  }

  /// The value of the first field of a name, or `nil`.
  subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

  private static func field(_ line: String) -> Field? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let name = line[..<colon]
    guard !name.isEmpty, name.utf8.count <= 76,
      name.utf8.allSatisfy({ (0x21...0x7e).contains($0) })
    else { return nil }
    return Field(
      name: name.lowercased(),
      value: String(line[line.index(after: colon)...].drop(while: \.isWhitespace)))
  }
}

/// A value with parameters, as `text/plain; charset="utf-8"`.
struct MailValue {
  /// What stands before the first semicolon, in lower case.
  let value: String
  private var parameters: [String: String] = [:]

  init(_ text: String) {
    var pieces: [String] = []
    var piece = ""
    var isQuoted = false
    for character in text {
      if character == "\"" { isQuoted.toggle() }
      if character == ";", !isQuoted {
        pieces.append(piece)
        piece = ""
      } else {
        piece.append(character)
      }
    }
    pieces.append(piece)
    value = pieces[0].filter { !$0.isWhitespace }.lowercased()
    for piece in pieces.dropFirst() {
      guard let equals = piece.firstIndex(of: "=") else { continue }
      let name = piece[..<equals].filter { !$0.isWhitespace }.lowercased()
      let rest = piece[piece.index(after: equals)...].drop(while: \.isWhitespace)
      let content =
        rest.first == "\""
        ? rest.dropFirst().prefix { $0 != "\"" } : rest.prefix { !$0.isWhitespace }
      if parameters[name] == nil { parameters[name] = String(content) }
    }
  }

  /// The parameter of a name, or `nil`.
  subscript(name: String) -> String? { parameters[name] }
}
