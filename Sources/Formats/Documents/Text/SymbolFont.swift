/// The characters of the symbol fonts that forms use for boxes, ticks and bullets.
///
/// The fonts put their signs where Unicode has letters, or at U+F000 and above; what the sign looks
/// like is known from the font alone.
enum SymbolFont {
  /// Signs of Wingdings and Wingdings 2, and the bullets of Symbol, by the lower byte of the code.
  private static let wingdings: [UInt32: Character] = [
    0x6c: "●", 0x6e: "■", 0x6f: "☐", 0x70: "☐", 0x71: "☐", 0x72: "☐", 0x76: "•", 0x78: "☒",
    0x9f: "•", 0xa7: "▪", 0xa8: "☐", 0xd8: "➢", 0xfb: "✗", 0xfc: "✓", 0xfd: "☒", 0xfe: "☑",
  ]
  private static let wingdings2: [UInt32: Character] = [
    0x50: "✓", 0x4f: "✗", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0x30: "☐", 0x35: "☐",
    0x96: "•", 0xa3: "☐",
  ]
  private static let symbol: [UInt32: Character] = [0xb7: "•", 0xa8: "◆", 0xd6: "√"]

  /// What a code of a font looks like.
  ///
  /// - Parameters:
  ///   - code: The code, with or without U+F000.
  ///   - font: The font's name.
  /// - Returns: The character, or `nil` where it is not known.
  static func character(_ code: UInt32, font: String) -> Character? {
    let byte = code & 0xff
    switch font.lowercased() {
    case "wingdings": return wingdings[byte]
    case "wingdings 2": return wingdings2[byte]
    case "symbol": return symbol[byte]
    default: return Unicode.Scalar(code).map(Character.init)
    }
  }

  /// A text in which the codes from U+F000, whose font is not known, are the signs of Wingdings and
  /// the bullets of Symbol.
  static func replaced(in text: String) -> String {
    guard text.unicodeScalars.contains(where: { (0xf000...0xf0ff).contains($0.value) }) else {
      return text
    }
    return String(
      text.map { character in
        guard let value = character.unicodeScalars.first?.value, (0xf000...0xf0ff).contains(value)
        else { return character }
        return wingdings[value & 0xff] ?? symbol[value & 0xff] ?? character
      })
  }
}
