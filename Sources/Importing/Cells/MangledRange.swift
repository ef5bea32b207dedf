import EvaluationModel

/// Recognises answers such as "1-3" that a spreadsheet has turned into a day of the year.
enum MangledRange {
  /// The label, a range of two numbers, that a cell was before: `1-3` for `03-Jan`, `Jan-03`,
  /// `2024-03-01` or the day's number; or `nil`.
  ///
  /// It is only suggested, since two ranges may become one day.
  static func label(of cell: String, among labels: [String]) -> String? {
    guard let (month, day) = dayOfYear(Array(LabelKey.key(of: cell).utf8)) else { return nil }
    return labels.first { label in
      let bounds = LabelKey.key(of: label).split(separator: "-").map {
        Int($0.filter { $0 != " " })
      }
      return bounds == [month, day] || bounds == [day, month]
    }
  }

  private static func dayOfYear(_ text: [UInt8]) -> (month: Int, day: Int)? {
    let parts = text.split {
      [UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: " ")].contains($0)
    }
    let numbers = parts.map { Int(String(decoding: $0, as: UTF8.self)) }
    switch parts.count {
    case 1:
      guard let serial = numbers[0], SpreadsheetDate.serials.contains(serial),
        let date = SpreadsheetDate.date(serial: serial)
      else { return nil }
      return (date.month, date.day)
    case 2:
      var first = parts[0][...]
      var second = parts[1][...]
      if let day = numbers[0], let month = MonthName.take(from: &second) { return (month, day) }
      if let day = numbers[1], let month = MonthName.take(from: &first) { return (month, day) }
      return nil
    case 3...4:
      guard let year = numbers[0], year > 31, let month = numbers[1], let day = numbers[2] else {
        return nil
      }
      return (month, day)
    default: return nil
    }
  }

  /// What to do about such a cell, or `nil` where it is none.
  static func fix(for cell: String, among labels: [String], values: String) -> String? {
    label(of: cell, among: labels).map { label in
      """
      was it "\(label)" before a spreadsheet made a day of it? If so, export the file again, or add \
      the day to \(values)
      """
    }
  }
}
