/// Text as a workbook stores it.
enum StoredText {
  /// The most that a cell holds, in UTF-16 units.
  static let longest = 32_767

  /// The text, cut where it is too long for a cell, without zero bytes and the two code points that
  /// XML has no way to write, and with `_x0041_` so written that no program takes it for a letter
  /// (ISO/IEC 29500-1, 22.4.2.4, ST_Xstring); other controls the library writes in that way.
  static func stored(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    var units = 0
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      units += UTF16.width(scalar)
      guard units <= longest else { break }
      switch scalar.value {
      case 0: break
      case 0xFFFE, 0xFFFF: kept.append("\u{FFFD}")
      case 0x5F where isEscape(scalars[index...]): kept.append(contentsOf: "_x005F_".unicodeScalars)
      default: kept.append(scalar)
      }
    }
    return String(kept)
  }

  private static func isEscape(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let piece = Array(scalars.prefix(7))
    return piece.count == 7 && piece[1] == "x" && piece[6] == "_"
      && piece[2...5].allSatisfy { $0.properties.isASCIIHexDigit }
  }
}
