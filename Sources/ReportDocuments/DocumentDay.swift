/// The day that the properties of a document bear.
struct DocumentDay: Hashable {
  /// The day as ISO 8601 has it, as `2018-10-31`.
  let text: String
  /// The seconds from 1970 to its midnight in UTC.
  let seconds: Int

  /// The day that a report bears, or 1 January 1980, the earliest that a ZIP archive knows, where it
  /// bears none.
  init(_ iso: String?) {
    let parts = (iso ?? "").split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard let iso, parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
      (1970...9999).contains(year), (1...12).contains(month), (1...31).contains(day)
    else {
      text = "1980-01-01"
      seconds = 3652 * 86_400
      return
    }
    text = iso
    // Days of the civil calendar, with years that begin in March so that a leap day is the last
    // (Richards 2013, "Calendars", in Urban and Seidelmann, Explanatory Supplement, 15.11).
    let shifted = month <= 2 ? year - 1 : year
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let days = 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear
    seconds = (days - 719_468) * 86_400
  }
}
