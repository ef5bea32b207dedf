/// A day of the Gregorian calendar, counted from 1 January 1970.
struct Day: Hashable, Comparable {
  /// Days since 1 January 1970.
  let number: Int

  init(number: Int) {
    self.number = number
  }

  /// The day with a date (Hinnant, "chrono-compatible low-level date algorithms", 2013).
  init(_ year: Int, _ month: Int, _ day: Int) {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  static func < (left: Day, right: Day) -> Bool { left.number < right.number }
  static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }

  private var parts: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    )
  }

  /// `2018-07-05`.
  var iso: String { "\(parts.year)-\(Self.two(parts.month))-\(Self.two(parts.day))" }
  /// `05/07/2018`.
  var british: String { "\(Self.two(parts.day))/\(Self.two(parts.month))/\(parts.year)" }
  /// `7/5/18`.
  var american: String { "\(parts.month)/\(parts.day)/\(Self.two(parts.year % 100))" }
  /// What a spreadsheet keeps for the day once a cell has lost its date format: `43286`.
  var serial: String { String(number + 25_569) }
  /// `5 July 2018`.
  var inWords: String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return "\(parts.day) \(months[parts.month - 1]) \(parts.year)"
  }

  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
