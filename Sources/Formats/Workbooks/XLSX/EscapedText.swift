/// Text in which characters that XML does not allow stand as `_x000D_` (ISO/IEC 29500-1, 22.4.2.4,
/// ST_Xstring).
enum EscapedText {
  /// The text with its escapes resolved; `_x005F_` is the underscore that keeps one from being read.
  static func string(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard let first = firstEscape(in: bytes, from: 0) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    var units: [UInt16] = []
    var plain = 0
    var next: Int? = first
    while let position = next {
      units += String(decoding: bytes[plain..<position], as: UTF8.self).utf16
      units.append(unit(in: bytes, at: position))
      plain = position + 7
      next = firstEscape(in: bytes, from: plain)
    }
    units += String(decoding: bytes[plain...], as: UTF8.self).utf16
    return String(decoding: units, as: UTF16.self)
  }

  /// The text as it stands in XML, with escapes for what XML does not allow or would change.
  ///
  /// The two code points that nothing can stand for, U+FFFE and U+FFFF, become U+FFFD.
  static func escaped(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    let bytes = Array(text.utf8)
    var position = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0..<0x20 where scalar != "\t" && scalar != "\n":
        let digits = String(scalar.value, radix: 16, uppercase: true)
        kept.append(
          contentsOf: "_x\(String(repeating: "0", count: 4 - digits.count))\(digits)_"
            .unicodeScalars)
      case 0x5f where bytes.withUnsafeBufferPointer({ isEscape(in: $0, at: position) }):
        kept.append(contentsOf: "_x005F_".unicodeScalars)
      case 0xfffe, 0xffff: kept.append("\u{fffd}")
      default: kept.append(scalar)
      }
      position += UTF8.width(scalar)
    }
    return XMLText.escaped(String(kept))
  }

  private static func firstEscape(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    while index + 7 <= bytes.count {
      if isEscape(in: bytes, at: index) { return index }
      index += 1
    }
    return nil
  }

  private static func isEscape(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index + 7 <= bytes.count && bytes[index] == 0x5f && bytes[index + 1] == 0x78
      && bytes[index + 6] == 0x5f && (2...5).allSatisfy { isHexadecimal(bytes[index + $0]) }
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
  }

  private static func unit(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt16 {
    (2...5).reduce(0) { unit, offset in
      let byte = bytes[start + offset]
      return unit << 4 | UInt16(byte < 0x3a ? byte - 0x30 : (byte | 0x20) - 0x61 + 10)
    }
  }
}
