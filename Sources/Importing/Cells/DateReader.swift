import EvaluationModel

/// Reads days in the form that a mapping states.
///
/// The letters `y`, `M` and `d`, repeated as one likes, stand for year, month and day; three or
/// more `M` for the month's English name. Anything else must stand in the cell as it stands in the
/// form. What follows the day, as the time, is passed over. A day in the form of ISO 8601, which can
/// be nothing else and in which workbooks' days are read, is understood beside any form. Two-digit years 00 to 68 belong to this
/// century, 69 to 99 to the last.
struct DateReader {
  /// A day, and how it had to be understood.
  struct Day: Hashable {
    let date: CalendarDate
    /// Whether the cell held a spreadsheet's serial number in place of a date.
    let wasSerial: Bool
  }

  private enum Part: Hashable {
    case year, month, monthName, day
    case literal(UInt8)
  }

  private let format: String
  private let parts: [Part]

  private static let isoParts: [Part] = [
    .year, .literal(UInt8(ascii: "-")), .month, .literal(UInt8(ascii: "-")), .day,
  ]

  /// A reader of a form as `dd/MM/yyyy`, or `nil` where that lacks year, month or day or has one of
  /// them twice.
  init?(format: String) {
    self.format = format
    var parts: [Part] = []
    var rest = Array(format.utf8)[...]
    while let letter = rest.first {
      let run = rest.prefix { $0 == letter }.count
      switch letter {
      case UInt8(ascii: "y"): parts.append(.year)
      case UInt8(ascii: "M"): parts.append(run >= 3 ? .monthName : .month)
      case UInt8(ascii: "d"): parts.append(.day)
      default: parts += Array(repeating: .literal(letter), count: run)
      }
      rest = rest.dropFirst(run)
    }
    guard parts.filter({ $0 == .year }).count == 1, parts.filter({ $0 == .day }).count == 1,
      parts.filter({ $0 == .month || $0 == .monthName }).count == 1
    else { return nil }
    self.parts = parts
  }

  /// The day in a cell.
  func reading(of cell: String) -> Reading<Day> {
    let text = CommentText.trimmed(cell)
    guard !text.isEmpty else { return .blank }
    let bytes = Array(text.utf8)
    if let (year, month, day) = Self.numbers(in: bytes, parts) ?? Self.iso(bytes) {
      guard let date = CalendarDate(year: year, month: month, day: day) else {
        return .fault(impossible(year: year, month: month, day: day))
      }
      return .value(Day(date: date, wasSerial: false))
    }
    if let date = Self.serial(text) { return .value(Day(date: date, wasSerial: true)) }
    return .fault(
      Fault(
        code: "date.unreadable", message: "the cell holds no date in the form \(format)",
        expected: "a date as \(example)",
        fix: "mend the cell, or the mapping's \"date_format\""))
  }

  private static func iso(_ text: [UInt8]) -> (year: Int, month: Int, day: Int)? {
    // "01-02-03" is no ISO day: years there have four digits.
    guard text.count >= 10, text[4] == UInt8(ascii: "-") else { return nil }
    return numbers(in: text, isoParts)
  }

  private static func numbers(
    in text: [UInt8], _ parts: [Part]
  ) -> (year: Int, month: Int, day: Int)? {
    var rest = text[...]
    var year = 0
    var month = 0
    var day = 0
    // Without separators, as in 20170901, every part must keep to its width.
    let isPacked = !parts.contains { if case .literal = $0 { true } else { false } }
    for part in parts {
      switch part {
      case .literal(let byte):
        guard rest.first == byte else { return nil }
        rest = rest.dropFirst()
      case .year:
        guard let digits = takeDigits(4, from: &rest) else { return nil }
        switch digits.count {
        case 4: year = digits.value
        case 2 where !isPacked: year = digits.value + (digits.value <= 68 ? 2000 : 1900)
        default: return nil
        }
      case .month:
        guard let digits = takeDigits(2, from: &rest), !isPacked || digits.count == 2
        else { return nil }
        month = digits.value
      case .day:
        guard let digits = takeDigits(2, from: &rest), !isPacked || digits.count == 2
        else { return nil }
        day = digits.value
      case .monthName:
        guard let number = MonthName.take(from: &rest) else { return nil }
        month = number
      }
    }
    if let next = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next) { return nil }
    return (year, month, day)
  }

  private static func takeDigits(_ most: Int, from rest: inout ArraySlice<UInt8>) -> (
    value: Int, count: Int
  )? {
    let digits = rest.prefix(most).prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard !digits.isEmpty else { return nil }
    rest = rest.dropFirst(digits.count)
    return (digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }, digits.count)
  }

  /// The day of a serial number, with or without the fraction that is the time.
  private static func serial(_ text: String) -> CalendarDate? {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let areDigits = parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
    guard parts.count <= 2, areDigits, let number = Int(String(Substring(parts[0]))),
      SpreadsheetDate.serials.contains(number)
    else { return nil }
    return SpreadsheetDate.date(serial: number)
  }

  private func impossible(year: Int, month: Int, day: Int) -> Fault {
    let first = CalendarDate(year: max(1, min(year, 9999)), month: max(1, min(month, 12)), day: 1)
    let message: String
    if (1...12).contains(month), (1...31).contains(day), let first {
      message = "there is no \(day) \(first.monthInWords)"
    } else {
      message = "there is no day \(day) of month \(month)"
    }
    let swapped = (1...12).contains(day) && (13...31).contains(month)
    return Fault(
      code: "date.impossible", message: message, expected: "a day of the calendar as \(example)",
      fix: swapped
        ? "day and month seem to be the other way round: mend the mapping's \"date_format\""
        : "correct the date in the file")
  }

  private var example: String {
    var example = ""
    for part in parts {
      switch part {
      case .year: example += format.contains("yyy") ? "2018" : "18"
      case .month: example += format.contains("MM") ? "07" : "7"
      case .monthName: example += format.contains("MMMM") ? "July" : "Jul"
      case .day: example += format.contains("dd") ? "05" : "5"
      case .literal(let byte): example += String(UnicodeScalar(byte))
      }
    }
    return example
  }
}
