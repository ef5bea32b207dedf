/// A text as a YAML file has it: bare where that is safe, else in double quotation marks.
package struct YAMLScalar {
  /// What stands in the file.
  package let text: String
  private let isQuoted: Bool

  private init(_ text: String, isQuoted: Bool) {
    self.text = text
    self.isQuoted = isQuoted
  }

  /// A phrase, a name or a word, bare also inside `[a, b]`.
  static func phrase(_ text: String) -> YAMLScalar {
    isBare(text, first: "^<£", others: "*?|^<>.'’/-&%£_")
      ? YAMLScalar(text, isQuoted: false)
      : quoted(text)
  }

  /// Running words outside brackets.
  static func prose(_ text: String) -> YAMLScalar {
    isBare(text, first: "", others: ".,;()'’‘“”\"!?/-–—…&%£+_=")
      ? YAMLScalar(text, isQuoted: false)
      : quoted(text)
  }

  /// Any text in double quotation marks.
  package static func quoted(_ text: String) -> YAMLScalar {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "\r": quoted += "\\r"
      case _ where isSafe(scalar): quoted.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16)
        let width = scalar.value > 0xffff ? 8 : 4
        quoted += (width == 8 ? "\\U" : "\\u")
        quoted += String(repeating: "0", count: width - digits.count) + digits
      }
    }
    return YAMLScalar(quoted + "\"", isQuoted: true)
  }

  /// The text in pieces between which a line may be broken: where a single space stands between two
  /// words.
  var pieces: [String] {
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    var pieces: [String] = []
    for (index, word) in words.enumerated() {
      // Beside a break YAML drops spaces, and a quotation mark or backslash would change its sense.
      let isJoined =
        index == 0 || word.isEmpty || words[index - 1].isEmpty || word.hasPrefix("\\")
        || words[index - 1].hasSuffix("\\") || (isQuoted && (index == 1 && words[0] == "\""))
        || (isQuoted && word == "\"" && index == words.count - 1)
        || !(isQuoted || Self.isWordStart(word))
      if isJoined, !pieces.isEmpty {
        pieces[pieces.count - 1] += " " + word
      } else {
        pieces.append(word)
      }
    }
    return pieces
  }

  /// Whether a bare text may be broken before a word: it begins with a letter.
  private static func isWordStart(_ word: String) -> Bool {
    word.unicodeScalars.first?.properties.isAlphabetic ?? false
  }

  private static func isBare(_ text: String, first: String, others: String) -> Bool {
    guard let start = text.unicodeScalars.first, let end = text.unicodeScalars.last,
      isPlain(start) || first.unicodeScalars.contains(start), end != " ",
      !["null", "yes", "no", "true", "false", "on", "off", "y", "n"].contains(text.lowercased())
    else { return false }
    return text.unicodeScalars.allSatisfy {
      isPlain($0) || $0 == " " || others.unicodeScalars.contains($0)
    }
  }

  /// Letters and digits that no reader of YAML takes for anything else.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    isSafe(scalar) && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
  }

  /// Whether a scalar may stand as it is inside quotation marks.
  private static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7e, 0xa0...0x2027, 0x202f...0x205f, 0x2070...0xd7ff, 0xe000...0xfdcf,
      0xfdf0...0xfefe, 0xff00...0xfffd:
      true
    case 0x10000...0x10ffff: scalar.value & 0xfffe != 0xfffe
    default: false
    }
  }
}
