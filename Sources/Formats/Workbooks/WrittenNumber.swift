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
    guard let value = Self.value(bytes) else { return nil }
    isBeyondPrecision = value.magnitude > 9_007_199_254_740_992
    let isWhole = written.exponent >= written.digits.count
    text = isWhole ? written.text : NumberText.text(value)
  }

  /// Whether a number is written as its text would be, in at most 15 digits: `-12.5`, and neither
  /// `012` nor `12.50`.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first, let last = bytes.last, bytes.count <= 16 else { return false }
    let isNegative = first == 0x2d
    let start = isNegative ? 1 : 0
    var point: Int?
    for index in start..<bytes.count {
      let byte = bytes[index]
      if byte == 0x2e, point == nil {
        point = index
      } else if byte < 0x30 || byte > 0x39 {
        return false
      }
    }
    let digits = bytes.count - start - (point == nil ? 0 : 1)
    let whole = (point ?? bytes.count) - start
    return digits <= 15 && whole > 0 && (bytes[start] != 0x30 || whole == 1 && digits >= 1)
      && (point == nil || last > 0x30)
      && !(isNegative && bytes[start] == 0x30 && point == nil)
  }

  /// The number as a number of 64 bits; `nil` where the bytes are none.
  static func value(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    // A whole number below 2^53 divided by a power of ten up to 10^22 is rounded once, and so is right
    // (Clinger 1990, "How to Read Floating Point Numbers Accurately").
    var digits = 0
    var decimals = 0
    var hasPoint = false
    guard bytes.count <= 17 else { return parsed(bytes) }
    for byte in bytes {
      let digit = byte &- 0x30
      if digit <= 9 {
        digits = digits * 10 + Int(digit)
        if hasPoint { decimals += 1 }
      } else if byte == 0x2e, !hasPoint {
        hasPoint = true
      } else {
        return parsed(bytes)
      }
    }
    guard digits < 1 << 53, bytes.count > (hasPoint ? 1 : 0) else { return parsed(bytes) }
    return Double(digits) / powersOfTen[decimals]
  }

  private static func parsed(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    guard DecimalDigits(bytes) != nil else { return nil }
    let trimmed = bytes.drop { $0 <= 0x20 }.prefix { $0 > 0x20 }
    return Double(String(decoding: trimmed, as: UTF8.self)).flatMap { $0.isFinite ? $0 : nil }
  }

  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
  ]
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
