/// What a number format makes of a number.
enum CellFormat: UInt8 {
  case number, percentage
  case date, dateTime, time
  /// A duration, whose hours or minutes pass 24 or 60.
  case elapsed
  /// A date or a time, whichever the number can be: the meaning depends on the program's language.
  case dateOrTime

  /// Whether the number is a day, a time or a duration.
  var isTemporal: Bool { self != .number && self != .percentage }

  /// The formats that have a number instead of a code (ISO/IEC 29500-1, 18.8.30).
  init(builtIn id: Int) {
    self =
      switch id {
      case 9, 10: .percentage
      case 14...17, 27...31, 36, 50...54, 57, 58: .date
      case 18...21, 32, 33, 45, 47: .time
      case 22: .dateTime
      case 46: .elapsed
      case 34, 35, 55, 56: .dateOrTime
      default: .number
      }
  }

  /// The meaning of a format code, such as `[$-409]d\-mmm\-yy;@`.
  ///
  /// Its first section is looked at, without text in quotation marks, escaped characters, padding
  /// and colours. `m` and `mm` are minutes beside hours or seconds, and else a month.
  init(code: String) {
    var scanner = FormatScanner(code)
    scanner.scan()
    self = scanner.format
  }
}

/// Reads the first section of a format code.
private struct FormatScanner {
  private let bytes: [UInt8]
  private var index = 0
  private var hasDate = false
  private var hasTime = false
  private var hasMonthOrMinute = false
  private var isElapsed = false
  private var isPercentage = false

  init(_ code: String) {
    bytes = Array(code.utf8)
  }

  var format: CellFormat {
    if isElapsed { return .elapsed }
    // An m alone is a month; beside hours or seconds it can only be minutes, or it is part of a date
    // that other letters show.
    switch (hasDate || (hasMonthOrMinute && !hasTime), hasTime) {
    case (true, true): return .dateTime
    case (true, false): return .date
    case (false, true): return .time
    case (false, false): return isPercentage ? .percentage : .number
    }
  }

  mutating func scan() {
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case 0x3b: return
      case UInt8(ascii: "\""): skip(to: byte)
      case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): index += 1
      case UInt8(ascii: "["): scanBrackets()
      case UInt8(ascii: "%"): isPercentage = true
      default: scanLetter(byte | 0x20)
      }
    }
  }

  private mutating func scanLetter(_ letter: UInt8) {
    switch letter {
    case UInt8(ascii: "g") where matches("eneral"): index += 6
    case UInt8(ascii: "e") where matches("+") || matches("-"): index += 1
    case UInt8(ascii: "d"), UInt8(ascii: "y"), UInt8(ascii: "e"), UInt8(ascii: "g"),
      UInt8(ascii: "b"):
      hasDate = true
    case UInt8(ascii: "h"), UInt8(ascii: "s"): hasTime = true
    case UInt8(ascii: "m") where matches("mm"): (hasDate, index) = (true, index + 2)
    case UInt8(ascii: "m"): hasMonthOrMinute = true
    case UInt8(ascii: "a") where matches("m/pm"): (hasTime, index) = (true, index + 4)
    case UInt8(ascii: "a") where matches("/p"): (hasTime, index) = (true, index + 2)
    default: break
    }
  }

  /// A colour, a condition, a language, or hours, minutes or seconds that pass their unit.
  private mutating func scanBrackets() {
    let start = index
    skip(to: UInt8(ascii: "]"))
    let content = Set(bytes[start..<max(index - 1, start)].map { $0 | 0x20 })
    if content.count == 1, let unit = content.first, "hms".utf8.contains(unit) { isElapsed = true }
  }

  private mutating func skip(to end: UInt8) {
    while index < bytes.count, bytes[index] != end { index += 1 }
    index += 1
  }

  private func matches(_ word: StaticString) -> Bool {
    guard index + word.utf8CodeUnitCount <= bytes.count else { return false }
    for offset in 0..<word.utf8CodeUnitCount
    where bytes[index + offset] | 0x20 != word.utf8Start[offset] | 0x20 {
      return false
    }
    return true
  }
}
