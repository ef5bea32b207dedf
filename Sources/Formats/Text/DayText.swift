/// Days, times and durations as ISO text.
enum DayText {
  /// The day so many days after 1 January 1970, as `2018-07-05`, in the Gregorian calendar, which is
  /// carried back before 1582; `nil` outside the years 1 to 9999.
  ///
  /// The calendar is counted in cycles of 400 years that begin on 1 March, so that the leap day is
  /// the last of its year (H. Hinnant, "chrono-compatible low-level date algorithms").
  static func day(daysSince1970 days: Int) -> String? {
    guard (-719_162...2_932_896).contains(days) else { return nil }
    let shifted = days + 719_468
    let cycle = shifted / 146_097
    let dayOfCycle = shifted % 146_097
    let yearOfCycle =
      (dayOfCycle - dayOfCycle / 1_460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = 400 * cycle + yearOfCycle + (month <= 2 ? 1 : 0)
    return String(unsafeUninitializedCapacity: 10) { bytes in
      write(year / 100, at: 0, in: bytes)
      write(year % 100, at: 2, in: bytes)
      bytes[4] = UInt8(ascii: "-")
      write(month, at: 5, in: bytes)
      bytes[7] = UInt8(ascii: "-")
      write(day, at: 8, in: bytes)
      return 10
    }
  }

  /// A time of a day, as `14:30:00`.
  ///
  /// - Parameter seconds: The seconds since midnight, 0 ..< 86,400.
  /// - Returns: The text.
  static func timeOfDay(seconds: Int) -> String {
    String(unsafeUninitializedCapacity: 8) { bytes in
      write(seconds / 3_600, at: 0, in: bytes)
      bytes[2] = UInt8(ascii: ":")
      write(seconds / 60 % 60, at: 3, in: bytes)
      bytes[5] = UInt8(ascii: ":")
      write(seconds % 60, at: 6, in: bytes)
      return 8
    }
  }

  /// Writes a number of two digits.
  private static func write(
    _ number: Int, at position: Int, in bytes: UnsafeMutableBufferPointer<UInt8>
  ) {
    bytes[position] = 0x30 + UInt8(number / 10)
    bytes[position + 1] = 0x30 + UInt8(number % 10)
  }

  /// A time of day or a duration, as `14:30:00`, `76:05:06` or `-00:00:01.5`.
  ///
  /// - Parameters:
  ///   - seconds: Whole seconds, of which the hours are not limited to a day.
  ///   - microseconds: Millionths of a second beside them, 0 ..< 1,000,000; left out where 0.
  ///   - isNegative: Whether the duration runs backwards.
  /// - Returns: The text.
  static func time(seconds: Int, microseconds: Int = 0, isNegative: Bool = false) -> String {
    let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { padded($0, to: 2) }
    var text = (isNegative ? "-" : "") + parts.joined(separator: ":")
    if microseconds > 0 {
      let digits = padded(microseconds, to: 6)
      text += "." + String(digits.reversed().drop { $0 == "0" }.reversed())
    }
    return text
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
