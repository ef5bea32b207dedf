/// How many columns of a terminal or of an e-mail words take up.
enum DisplayWidth {
  /// The columns of `words`: 2 for East Asian and emoji characters, 0 for marks that combine.
  static func of(_ words: some StringProtocol) -> Int {
    words.reduce(0) { $0 + of($1) }
  }

  /// The columns of one character: those of its widest scalar.
  static func of(_ character: Character) -> Int {
    var width = 0
    for scalar in character.unicodeScalars {
      // U+FE0F asks for the coloured form of the scalar before it.
      width = max(width, scalar.value == 0xFE0F ? 2 : of(scalar))
    }
    return width
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    if scalar.properties.isEmojiPresentation { return 2 }
    switch scalar.value {
    // The wide and full-width blocks of Unicode's EastAsianWidth.txt.
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
      0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}

extension String {
  /// The words without controls and without the marks that change the direction of what follows,
  /// which would reach beyond them; line breaks and tabs become spaces.
  var onOneLine: String {
    var line = ""
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x09...0x0D, 0x85, 0x2028, 0x2029: line.unicodeScalars.append(" ")
      case _ where scalar.turnsDirection: break
      case _ where scalar.isForbiddenInHTML: line.unicodeScalars.append("\u{FFFD}")
      default: line.unicodeScalars.append(scalar)
      }
    }
    return line
  }

  /// The words followed by as many spaces as fill `width` columns.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(width - DisplayWidth.of(self), 0))
  }

  /// The words after as many spaces as fill `width` columns.
  func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: max(width - DisplayWidth.of(self), 0)) + self
  }

  /// The words without spaces at their end.
  var trimmedAtEnd: String {
    var words = self
    while words.last == " " { words.removeLast() }
    return words
  }
}
