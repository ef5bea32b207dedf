/// A number of a workbook as plain digits, without the noise of binary fractions and without losing
/// a digit that the file has.
///
/// A fraction is written with the fewest digits that name the same 64-bit number, so that the 17
/// digits 0.10000000000000001 become 0.1. A whole number keeps the digits of the file, since a
/// program that is no spreadsheet may have written an identifier in full.
struct WrittenNumber {
  let text: String
  /// Whether the number is above 2⁵³, where a spreadsheet no longer keeps every digit.
  let isBeyondPrecision: Bool

  /// Reads a number as XML Schema writes one: `-12.5`, `4`, `1.18E+11`; `nil` for anything else.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    if Self.isPlain(bytes) {
      text = String(decoding: bytes, as: UTF8.self)
      isBeyondPrecision = false
      return
    }
    guard let written = DecimalDigits(bytes) else { return nil }
    // Fifteen digits survive the way into a 64-bit number and back.
    guard written.digits.count > 15 || written.exponent > 15 else {
      text = written.text
      isBeyondPrecision = false
      return
    }
    guard let value = Double(String(decoding: bytes, as: UTF8.self)), value.isFinite else {
      return nil
    }
    isBeyondPrecision = value.magnitude > 9_007_199_254_740_992
    let isWhole = written.exponent >= written.digits.count
    text = isWhole ? written.text : NumberText.text(value)
  }

  /// Whether a number is written as its text would be: at most 15 digits and no more.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard (1...15).contains(bytes.count) else { return false }
    if bytes[0] == 0x30 { return bytes.count == 1 }
    for byte in bytes where byte < 0x30 || byte > 0x39 { return false }
    return true
  }
}

/// A decimal number as its digits: 0.d₁d₂d₃… × 10ᵉ.
struct DecimalDigits {
  private(set) var isNegative = false
  /// The significant digits, each 0 to 9: none in front or behind is 0.
  private(set) var digits: [UInt8] = []
  /// The digits before the decimal point, less than 0 where zeros follow it.
  private(set) var exponent = 0

  /// Reads a number; `nil` where the bytes are none.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = bytes.startIndex
    var end = bytes.endIndex
    while index < end, bytes[index] <= 0x20 { index += 1 }
    while end > index, bytes[end - 1] <= 0x20 { end -= 1 }
    if index < end, bytes[index] == 0x2d || bytes[index] == 0x2b {
      isNegative = bytes[index] == 0x2d
      index += 1
    }
    var hasDigit = false
    var hasPoint = false
    while index < end {
      let byte = bytes[index]
      if byte == 0x2e, !hasPoint {
        hasPoint = true
      } else if byte >= 0x30, byte <= 0x39 {
        hasDigit = true
        if !digits.isEmpty || byte != 0x30 {
          digits.append(byte - 0x30)
          if !hasPoint { exponent += 1 }
        } else if hasPoint {
          exponent -= 1
        }
      } else {
        break
      }
      index += 1
    }
    guard hasDigit else { return nil }
    if index < end {
      guard bytes[index] | 0x20 == 0x65,
        let power = Int(String(decoding: bytes[(index + 1)..<end], as: UTF8.self)),
        power.magnitude < 10_000
      else { return nil }
      exponent += power
    }
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty { (isNegative, exponent) = (false, 0) }
  }

  /// The number as `NumberText` writes one: in plain digits from 10⁻²⁰ to 10⁴⁰.
  var text: String {
    guard !digits.isEmpty else { return "0" }
    var bytes: [UInt8] = isNegative ? [0x2d] : []
    let figures = digits.map { $0 + 0x30 }
    func zeros(_ count: Int) -> Repeated<UInt8> { repeatElement(0x30, count: max(count, 0)) }
    switch exponent {
    case -19...0:
      bytes += [0x30, 0x2e] + zeros(-exponent) + figures
    case 1...41:
      bytes += figures.prefix(exponent) + zeros(exponent - figures.count)
      if figures.count > exponent { bytes += [0x2e] + figures.dropFirst(exponent) }
    default:
      bytes.append(figures[0])
      if figures.count > 1 { bytes += [0x2e] + figures.dropFirst() }
      bytes += Array("e\(exponent > 0 ? "+" : "-")\((exponent - 1).magnitude)".utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
