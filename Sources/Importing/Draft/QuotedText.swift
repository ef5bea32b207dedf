/// Text in quotation marks, in the form that JSON (RFC 8259) and YAML read alike.
package enum QuotedText {
  /// The text with the signs escaped that cannot stand in it.
  package static func of(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      // YAML reads neither control characters nor these line separators as they are.
      case "\u{0}"..."\u{1f}", "\u{7f}"..."\u{9f}", "\u{2028}", "\u{2029}", "\u{feff}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// Texts as a list in brackets.
  package static func list(_ texts: [String]) -> String {
    "[\(texts.map(of).joined(separator: ", "))]"
  }
}
