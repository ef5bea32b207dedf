/// The sign between the whole and the fraction of written numbers.
public enum DecimalMark: String, Hashable, Sendable, CaseIterable {
  /// `2.5`; commas may part thousands.
  case point
  /// `2,5`; points may part thousands.
  case comma

  /// The number that a text is, or `nil` where it is none.
  ///
  /// A sign, digits that may be parted by threes, a fraction and an exponent; nothing else, so that
  /// `inf`, `0x10` and `12 %` are texts. White space around the number is passed over.
  ///
  /// - Parameter text: What is written.
  /// - Returns: A finite number, or `nil`.
  public func number(_ text: String) -> Double? {
    var plain: [UInt8] = []
    var digitsSinceGroup: Int?
    var hasDigits = false
    var hasFraction = false
    var hasExponent = false
    let separator = UInt8(ascii: self == .point ? "," : ".")
    let decimal = UInt8(ascii: self == .point ? "." : ",")
    for byte in Self.trimmed(text) {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        hasDigits = true
        if !hasFraction, !hasExponent { digitsSinceGroup = digitsSinceGroup.map { $0 + 1 } }
        plain.append(byte)
      case UInt8(ascii: "+"), UInt8(ascii: "-"):
        guard plain.isEmpty || plain.last == UInt8(ascii: "e") else { return nil }
        plain.append(byte)
      case decimal:
        guard !hasFraction, !hasExponent, digitsSinceGroup ?? 3 == 3 else { return nil }
        hasFraction = true
        plain.append(UInt8(ascii: "."))
      case separator:
        guard !hasFraction, !hasExponent, hasDigits,
          digitsSinceGroup.map({ $0 == 3 }) ?? (plain.filter(\.isDigit).count <= 3)
        else { return nil }
        digitsSinceGroup = 0
      case UInt8(ascii: "e"), UInt8(ascii: "E"):
        guard hasDigits, !hasExponent, digitsSinceGroup == nil else { return nil }
        hasExponent = true
        plain.append(UInt8(ascii: "e"))
      default: return nil
      }
    }
    guard hasDigits, digitsSinceGroup ?? 3 == 3 || hasFraction else { return nil }
    guard let number = Double(String(decoding: plain, as: UTF8.self)), number.isFinite else {
      return nil
    }
    return number
  }

  /// The mark that makes numbers of the most texts; of equals the point.
  ///
  /// Where some numbers are read by either, as `1,250`, the mark that reads more of the others decides.
  ///
  /// - Parameter texts: The different texts of a column.
  /// - Returns: The mark.
  static func detected(in texts: some Sequence<String>) -> DecimalMark {
    var points = 0
    var commas = 0
    for text in texts where text.utf8.contains(UInt8(ascii: ",")) {
      if DecimalMark.point.number(text) != nil { points += 1 }
      if DecimalMark.comma.number(text) != nil { commas += 1 }
    }
    return commas > points ? .comma : .point
  }

  /// Whether a text is a number by either mark, and another one.
  static func isAmbiguous(_ text: String) -> Bool {
    guard let point = DecimalMark.point.number(text), let comma = DecimalMark.comma.number(text)
    else { return false }
    return point != comma
  }

  private static func trimmed(_ text: String) -> ArraySlice<UInt8> {
    let bytes = Array(text.utf8)
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
    let start = bytes.firstIndex { !isSpace($0) } ?? bytes.endIndex
    let end = bytes.lastIndex { !isSpace($0) }.map { $0 + 1 } ?? bytes.endIndex
    return bytes[start..<max(start, end)]
  }
}

extension UInt8 {
  /// Whether the byte is a digit of ASCII.
  var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }
}
