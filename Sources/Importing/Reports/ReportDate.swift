import EvaluationModel

/// Reads the date at the head of a report.
enum ReportDate {
  private static let forms = ["yyyy-MM-dd", "d MMMM yyyy", "MMMM d, yyyy", "d/M/yyyy", "d.M.yyyy"]
    .compactMap(DateReader.init(format:))

  /// The day in a text such as `12 July 2018`, `12th July 2018`, `2018-07-12` or `12/7/2018`, in
  /// British order; or `nil`.
  static func date(in text: String) -> CalendarDate? {
    let plain = text.split(whereSeparator: \.isWhitespace).map(withoutOrdinal)
      .joined(separator: " ")
    for form in forms {
      if case .value(let day) = form.reading(of: plain), !day.wasSerial { return day.date }
    }
    return nil
  }

  /// The number of `12th`; any other word as it is.
  private static func withoutOrdinal(_ word: Substring) -> Substring {
    let digits = word.prefix(while: \.isNumber)
    let rest = word.dropFirst(digits.count)
    return !digits.isEmpty && ["st", "nd", "rd", "th"].contains(rest.lowercased()) ? digits : word
  }
}
