import EvaluationModel

/// Days as spreadsheets count them.
enum SpreadsheetDate {
  /// The serial numbers that are taken for dates: October 1954 to April 2064.
  static let serials = 20_000...60_000

  /// The day with a serial number, in the system that calls 1 January 1900 day 1.
  ///
  /// Days are turned into years and months in the proleptic Gregorian calendar with 400-year eras
  /// that begin on 1 March (Hinnant, "chrono-compatible low-level date algorithms", 2013).
  ///
  /// - Parameter serial: The number, in `serials`: after 28 February 1900, where spreadsheets count
  ///   a day that never was.
  /// - Returns: The day, or `nil` outside the years 1 to 9999.
  static func date(serial: Int) -> CalendarDate? {
    // 25,569 is 1 January 1970; 719,468 days separate that from 1 March of year 0.
    let days = serial - 25_569 + 719_468
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return CalendarDate(year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month, day: day)
  }
}
