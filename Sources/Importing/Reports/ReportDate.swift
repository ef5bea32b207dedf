package import EvaluationModel

/// Reads the date at the head of a report.
package enum ReportDate {
  private static let forms = ["yyyy-MM-dd", "d MMMM yyyy", "MMMM d, yyyy", "d/M/yyyy", "d.M.yyyy"]
    .compactMap(DateReader.init(format:))

  /// The day in a text such as `12 July 2018`, `12th July 2018`, `2018-07-12`, `12/7/2018` or
  /// `Thu, 12 Jul 2018 16:05:00 +0100`, in British order; or `nil`.
  ///
  /// - Parameter text: The text.
  /// - Returns: The day.
  package static func date(in text: String) -> CalendarDate? {
    var words = text.split(whereSeparator: \.isWhitespace)
    if words.count > 1, let first = words.first, isWeekday(first) { words.removeFirst() }
    let plain = words.map(withoutOrdinal).joined(separator: " ")
    for form in forms {
      if case .value(let day) = form.reading(of: plain), !day.wasSerial { return day.date }
    }
    return nil
  }

  /// Whether a word is `Thursday`, `Thu,` or `Thur`.
  private static func isWeekday(_ word: Substring) -> Bool {
    let letters = word.prefix(while: \.isLetter).lowercased()
    return letters.count >= 3
      && ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"].contains {
        $0.hasPrefix(letters)
      }
  }

  /// The number of `12th`; any other word as it is.
  private static func withoutOrdinal(_ word: Substring) -> Substring {
    let digits = word.prefix(while: \.isNumber)
    let rest = word.dropFirst(digits.count)
    return !digits.isEmpty && ["st", "nd", "rd", "th"].contains(rest.lowercased()) ? digits : word
  }
}
