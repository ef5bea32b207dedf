/// A day and time as a spreadsheet counts them, written as text.
struct SerialDate {
  /// The day that a workbook counts from.
  enum System {
    /// 1 is 1900-01-01, and 60 a day that did not exist, 1900-02-29.
    case since1900
    /// 0 is 1904-01-01.
    case since1904
  }

  let kind: SheetCell.Kind
  let text: String
  /// Whether the day is one that no calendar has but the spreadsheet shows: 1900-02-29 and
  /// 1900-01-00.
  let isImaginary: Bool

  /// The days from 1899-12-30 to 1970-01-01, and to 9999-12-31.
  private static let daysTo1970 = 25_569
  private static let lastDay = 2_958_465

  /// Writes a serial number, rounded to seconds; `nil` where it is out of the calendar's range.
  ///
  /// What the format would hide is kept: a day with a time of day becomes day and time, a time on
  /// a day likewise.
  ///
  /// - Parameters:
  ///   - serial: Days and a fraction.
  ///   - format: How the cell is shown, one of the forms of date and time.
  ///   - system: The day that is counted from.
  init?(_ serial: Double, format: CellFormat, system: System) {
    let shift = system == .since1904 ? 1_462.0 : 0
    guard serial >= 0, serial < Double(Self.lastDay) + 1 - shift else { return nil }
    let total = Int((serial * 86_400).rounded())
    let (days, seconds) = total.quotientAndRemainder(dividingBy: 86_400)
    if format == .elapsed || (days == 0 && format == .time) {
      (kind, text, isImaginary) = (.time, DayText.time(seconds: total), false)
      return
    }
    if days == 0, seconds > 0, system == .since1900 {
      (kind, text, isImaginary) = (.time, DayText.timeOfDay(seconds: seconds), false)
      return
    }
    let day = days + Int(shift)
    isImaginary = day == 60 || day == 0
    let date: String
    switch day {
    case 0: date = "1900-01-00"
    case 60: date = "1900-02-29"
    default:
      let days = (day < 60 ? day + 1 : day) - Self.daysTo1970
      guard let text = DayText.day(daysSince1970: days) else { return nil }
      date = text
    }
    guard seconds > 0 || format == .dateTime || format == .time else {
      (kind, text) = (.date, date)
      return
    }
    (kind, text) = (.dateTime, date + " " + DayText.timeOfDay(seconds: seconds))
  }
}
