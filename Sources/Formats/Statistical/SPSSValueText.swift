internal import ReadStatKit

/// How the numbers of one variable of an SPSS file are put into text.
///
/// Dates are stored as seconds since midnight of 14 October 1582, the day before the Gregorian
/// calendar began, and durations as seconds; the variable's format says which of them it holds.
/// MOYR, QYR and WKYR show a month, quarter or week but hold a day, which is given whole. WKDAY and
/// MONTH hold plain numbers.
enum SPSSValueText: Hashable {
  case number
  case day
  case dayAndTime
  case duration

  /// The days from 14 October 1582 to 1 January 1970.
  private static let daysTo1970 = 141_428

  /// - Parameter format: The format as the file names it, as `DATETIME20`.
  init(format: String?) {
    let name = (format ?? "").uppercased().prefix { $0.isLetter }
    self =
      switch name {
      case "DATE", "ADATE", "EDATE", "JDATE", "SDATE", "MOYR", "QYR", "WKYR": .day
      case "DATETIME", "YMDHMS": .dayAndTime
      case "TIME", "DTIME", "MTIME": .duration
      default: .number
      }
  }

  /// A number as text.
  ///
  /// - Parameter number: A number as stored.
  /// - Returns: The text; `nil` where the number is to be a day and the calendar has none.
  func text(_ number: Double) -> String? {
    guard self != .number else { return NumberText.text(number) }
    guard number.isFinite, number.magnitude < 1e15 else { return nil }
    let magnitude = self == .duration ? number.magnitude : number
    var seconds = Int(magnitude.rounded(.down))
    // A day of this century has no more than milliseconds in a stored number.
    let unit = seconds.magnitude < 1_000_000_000 ? 1.0 : 1_000.0
    let fraction = magnitude - Double(seconds)
    var microseconds = Int((fraction * 1_000_000 / unit).rounded()) * Int(unit)
    if microseconds >= 1_000_000 {
      seconds += 1
      microseconds = 0
    }
    if self == .duration {
      return DayText.time(
        seconds: seconds, microseconds: microseconds,
        isNegative: number < 0 && (seconds > 0 || microseconds > 0))
    }
    // SPSS begins on 15 October 1582; what lies before is no date but a number with a date's format.
    guard seconds >= 86_400,
      let day = DayText.day(daysSince1970: seconds / 86_400 - Self.daysTo1970)
    else { return nil }
    let rest = seconds % 86_400
    if self == .day, rest == 0, microseconds == 0 { return day }
    return "\(day) \(DayText.time(seconds: rest, microseconds: microseconds))"
  }

  /// A code as a cell shows it.
  func text(_ code: StatisticsVariable.Code) -> String {
    switch code {
    case .number(let number): text(number) ?? NumberText.text(number)
    case .text(let text): text
    }
  }

  /// Codes for missing answers, as `-99`, `-99 to -97`, `lowest to 0` or `900 to highest`.
  func text(_ range: StatisticsVariable.MissingRange) -> String {
    guard range.lower != range.upper else { return text(range.lower) }
    let lower = range.lower == .number(-.infinity) ? "lowest" : text(range.lower)
    let upper = range.upper == .number(.infinity) ? "highest" : text(range.upper)
    return "\(lower) to \(upper)"
  }
}
