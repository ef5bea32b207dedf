/// What a place in a UTF-8 text is to the tokeniser.
enum ByteClass {
  case letter, digit, apostrophe, stop, exclamation, clauseMark, comma, openingBracket
  case closingBracket, quote, hyphen, dash, ellipsis, bullet, newline, space

  /// The class of the character that begins at `index`, and its length in bytes.
  ///
  /// Outside ASCII, letters of all scripts are letters, and so are their marks and numbers, so that no
  /// name is cut in two; emoji, other symbols and what cannot be seen stand between words.
  static func at(_ index: Int, in bytes: Span<UInt8>) -> (kind: ByteClass, length: Int) {
    let byte = bytes[index]
    if byte < 0x80 { return (ascii(byte), 1) }
    func next(_ offset: Int) -> UInt8 {
      index + offset < bytes.count ? bytes[index + offset] : 0
    }
    switch (byte, next(1), next(2)) {
    case (0xc2, 0xa0, _): return (.space, 2)
    case (0xc2, 0xab, _), (0xc2, 0xbb, _): return (.quote, 2)
    case (0xc2, 0xb4, _): return (.apostrophe, 2)
    case (0xc2, 0xb7, _): return (.bullet, 2)
    case (0xe2, 0x80, 0x98), (0xe2, 0x80, 0x99), (0xe2, 0x80, 0x9b): return (.apostrophe, 3)
    case (0xe2, 0x80, 0x9c...0x9f): return (.quote, 3)
    case (0xe2, 0x80, 0x90), (0xe2, 0x80, 0x91): return (.hyphen, 3)
    case (0xe2, 0x80, 0x92...0x95): return (.dash, 3)
    case (0xe2, 0x80, 0xa6): return (.ellipsis, 3)
    case (0xe2, 0x80, 0xa2), (0xe2, 0x80, 0xa3), (0xe2, 0x97, 0x8f), (0xe2, 0x96, 0xaa):
      return (.bullet, 3)
    case (0xe2, 0x80, 0xa8), (0xe2, 0x80, 0xa9): return (.newline, 3)
    case (0xe2, 0x80, 0x80...0x8f), (0xe2, 0x80, 0xaf), (0xef, 0xbb, 0xbf): return (.space, 3)
    default: break
    }
    let length = min(
      byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1, bytes.count - index)
    return (isBetweenWords(index..<index + length, in: bytes) ? .space : .letter, length)
  }

  /// Whether a character outside ASCII is a symbol, a punctuation mark, or is not to be seen.
  ///
  /// The sign of a currency belongs to its number.
  private static func isBetweenWords(_ place: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    // Of the letters of most texts, as "é", it is known without a look at Unicode's table.
    if place.count == 2, bytes[place.lowerBound] != 0xc2 { return false }
    var code = UInt32(bytes[place.lowerBound]) & (0xff >> UInt32(place.count + 1))
    for index in place.dropFirst() { code = code << 6 | UInt32(bytes[index] & 0x3f) }
    guard let scalar = Unicode.Scalar(code) else { return false }
    if scalar.properties.isVariationSelector { return true }
    switch scalar.properties.generalCategory {
    case .mathSymbol, .modifierSymbol, .otherSymbol, .format, .control,
      .enclosingMark, .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .spaceSeparator, .lineSeparator,
      .paragraphSeparator:
      return true
    default: return false
    }
  }

  /// The class of an ASCII character.
  private static func ascii(_ byte: UInt8) -> ByteClass {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "%"):
      .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "'"), UInt8(ascii: "`"): .apostrophe
    case UInt8(ascii: "."): .stop
    case UInt8(ascii: "!"), UInt8(ascii: "?"): .exclamation
    case UInt8(ascii: ";"), UInt8(ascii: ":"): .clauseMark
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): .openingBracket
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): .closingBracket
    case UInt8(ascii: "\""): .quote
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "*"): .bullet
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): .newline
    default: .space
    }
  }
}
