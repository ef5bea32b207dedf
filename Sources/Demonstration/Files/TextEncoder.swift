/// How the text of a file becomes bytes.
enum TextEncoder {
  case utf8
  case utf8WithMark
  case windows1252

  /// The bytes of a text.
  ///
  /// What Windows-1252 lacks becomes a question mark, as spreadsheets do it.
  func bytes(of text: String) -> [UInt8] {
    switch self {
    case .utf8: Array(text.utf8)
    case .utf8WithMark: [0xef, 0xbb, 0xbf] + Array(text.utf8)
    case .windows1252: text.unicodeScalars.map(Self.windows1252(_:))
    }
  }

  private static func windows1252(_ scalar: Unicode.Scalar) -> UInt8 {
    switch scalar {
    case "\u{20ac}": 0x80
    case "\u{2026}": 0x85
    case "\u{2018}": 0x91
    case "\u{2019}": 0x92
    case "\u{201c}": 0x93
    case "\u{201d}": 0x94
    case "\u{2022}": 0x95
    case "\u{2013}": 0x96
    case "\u{2014}": 0x97
    case "\u{00}"..."\u{7f}", "\u{a0}"..."\u{ff}": UInt8(scalar.value)
    default: UInt8(ascii: "?")
    }
  }
}
