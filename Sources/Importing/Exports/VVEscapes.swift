/// The escapes of LimeSurvey's VV files, in which no cell may hold a line break or a tab.
enum VVEscapes {
  private static let meanings: [(name: String.UnicodeScalarView, scalar: Unicode.Scalar)] = [
    ("{newline}".unicodeScalars, "\n"), ("{cr}".unicodeScalars, "\r"),
    ("{tab}".unicodeScalars, "\t"), ("{quote}".unicodeScalars, "\""),
    ("{lbrace}".unicodeScalars, "{"),
  ]

  /// The cell as it was before it was exported.
  ///
  /// Each escape is decoded once: `{lbrace}tab}` is the text `{tab}`.
  static func decoded(_ cell: String) -> String {
    guard cell.utf8.contains(UInt8(ascii: "{")) else { return cell }
    var decoded = String.UnicodeScalarView()
    var rest = cell.unicodeScalars[...]
    while let brace = rest.firstIndex(of: "{") {
      decoded += rest[..<brace]
      rest = rest[brace...]
      if let (name, scalar) = meanings.first(where: { rest.starts(with: $0.name) }) {
        decoded.append(scalar)
        rest = rest.dropFirst(name.count)
      } else {
        decoded.append(rest.removeFirst())
      }
    }
    return String(decoded + rest)
  }
}
