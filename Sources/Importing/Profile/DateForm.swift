import EvaluationModel

/// The forms in which exports write days.
///
/// Day and month of `7/2/20` cannot be told apart in one cell: the whole column decides.
enum DateForm: Hashable {
  /// Year, month, day, with the sign between them: `2018-07-05`, `2018/07/05`.
  case yearFirst(String)
  /// Two numbers and a year, with the sign between them: `7/2/20`, `05.07.2018`.
  case numbers(first: Int, second: Int, year: Int, sign: String)
  /// Day, month's name, year: `5 July 2018`, `05-Jul-18`.
  case dayName(String)
  /// Month's name, day, year: `July 5, 2018`.
  case nameDay(String)

  /// The form that a cell begins with, or `nil`.
  ///
  /// - Parameter text: The cell, without white space at its ends; a time may follow the day.
  /// - Returns: The form, or `nil`.
  static func of(_ text: String) -> DateForm? {
    let bytes = Array(text.utf8)
    guard (6...40).contains(bytes.count), let first = bytes.first, bytes.contains(where: isDigit)
    else { return nil }
    return isDigit(first) ? numeric(bytes) ?? named(bytes) : nameFirst(bytes)
  }

  private static func numeric(_ bytes: [UInt8]) -> DateForm? {
    var rest = bytes[...]
    guard let a = take(&rest), let sign = rest.first, "/-.".utf8.contains(sign) else { return nil }
    rest = rest.dropFirst()
    guard let b = take(&rest), rest.first == sign else { return nil }
    rest = rest.dropFirst()
    guard let c = take(&rest) else { return nil }
    // A fourth part would make an IP address of it, more digits a number.
    if let next = rest.first, next == sign || isDigit(next) || isLetter(next) && next != 0x54 {
      return nil
    }
    let separator = String(UnicodeScalar(sign))
    if a.count == 4, (1...12).contains(b.value), (1...31).contains(c.value), c.count <= 2 {
      return .yearFirst(separator)
    }
    guard a.count <= 2, b.count <= 2, c.count == 2 || c.count == 4,
      (1...31).contains(a.value), (1...31).contains(b.value), min(a.value, b.value) <= 12
    else { return nil }
    return .numbers(first: a.value, second: b.value, year: c.value, sign: separator)
  }

  private static func named(_ bytes: [UInt8]) -> DateForm? {
    var rest = bytes[...]
    guard let day = take(&rest), (1...31).contains(day.value), day.count <= 2,
      let sign = rest.first, " -/".utf8.contains(sign)
    else { return nil }
    rest = rest.dropFirst()
    guard MonthName.take(from: &rest) != nil, rest.first == sign else { return nil }
    rest = rest.dropFirst()
    guard let year = take(&rest), year.count == 2 || year.count == 4 else { return nil }
    return .dayName(String(UnicodeScalar(sign)))
  }

  private static func nameFirst(_ bytes: [UInt8]) -> DateForm? {
    var rest = bytes[...]
    guard MonthName.take(from: &rest) != nil, rest.first == UInt8(ascii: " ") else { return nil }
    rest = rest.dropFirst()
    guard let day = take(&rest), (1...31).contains(day.value) else { return nil }
    let comma = rest.first == UInt8(ascii: ",")
    if comma { rest = rest.dropFirst() }
    guard rest.first == UInt8(ascii: " ") else { return nil }
    rest = rest.dropFirst()
    guard let year = take(&rest), year.count == 4 else { return nil }
    return .nameDay(comma ? ", " : " ")
  }

  private static func take(_ rest: inout ArraySlice<UInt8>) -> (value: Int, count: Int)? {
    let digits = rest.prefix(while: isDigit)
    guard (1...4).contains(digits.count) else { return nil }
    rest = rest.dropFirst(digits.count)
    return (digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }, digits.count)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
