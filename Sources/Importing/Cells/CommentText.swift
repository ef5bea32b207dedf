/// The form in which the answer to an open question is kept.
enum CommentText {
  /// The text as it was written, with line breaks as line feeds and without white space at its
  /// ends; or `nil` where it holds no letter, digit or symbol, as "-" and "…".
  static func kept(_ cell: String) -> String? {
    guard cell.unicodeScalars.contains(where: { !isEmpty($0) }) else { return nil }
    var text = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in cell.unicodeScalars {
      switch scalar {
      case "\r": text.append("\n")
      case "\n" where previous == "\r": break
      default: text.append(scalar)
      }
      previous = scalar
    }
    return trimmed(String(text))
  }

  /// The text without white space at its ends.
  static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isSpace($0) }),
      let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(scalars[first...last])
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "\u{FEFF}"
  }

  private static func isEmpty(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9": return false
      default: return true
      }
    }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .spaceSeparator, .lineSeparator,
      .paragraphSeparator, .control, .format, .unassigned:
      return true
    default: return false
    }
  }
}
