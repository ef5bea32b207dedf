import EvaluationModel

/// The form of the days in a whole column, and how sure the order of day and month is.
public struct DateOrder: Hashable, Sendable {
  /// How the order of day and month was told.
  public enum Certainty: String, Hashable, Sendable {
    /// The form leaves no doubt, as `2018-07-05` or `5 July 2018`.
    case form
    /// A part above 12 can only be a day.
    case parts
    /// Only in this order do the days follow the order of the rows.
    case order
    /// Nothing tells them apart.
    case unknown
    /// Some cells must have the day first, others the month: two people saved this file.
    case contradictory
  }

  /// The form as a mapping states it, as `dd/MM/yyyy`.
  public let format: String
  /// How the order of day and month was told.
  public let certainty: Certainty

  /// The form of a column, or `nil` where most cells are no days.
  ///
  /// - Parameter cells: The cells that hold something, in the order of the file.
  init?(_ cells: [String]) {
    let forms = cells.compactMap(DateForm.of)
    guard !forms.isEmpty, forms.count * 10 >= cells.count * 6 else { return nil }
    let counts = Dictionary(forms.map { (Self.plainFormat(of: $0), 1) }, uniquingKeysWith: +)
    guard let format = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key else {
      return nil
    }
    let numbers = forms.compactMap { form -> (first: Int, second: Int, year: Int)? in
      guard case .numbers(let first, let second, let year, _) = form,
        Self.plainFormat(of: form) == format
      else { return nil }
      return (first, second, year)
    }
    guard !numbers.isEmpty else {
      self.format = format
      certainty = .form
      return
    }
    let dayFirst = numbers.contains { $0.first > 12 }
    let monthFirst = numbers.contains { $0.second > 12 }
    let swapped = format.replacing("dd", with: "%").replacing("MM", with: "dd")
      .replacing("%", with: "MM")
    switch (dayFirst, monthFirst) {
    case (true, true): (self.format, certainty) = (format, .contradictory)
    case (true, false): (self.format, certainty) = (format, .parts)
    case (false, true): (self.format, certainty) = (swapped, .parts)
    case (false, false):
      let day = Self.isInOrder(numbers.map { ($0.year, $0.second, $0.first) })
      let month = Self.isInOrder(numbers.map { ($0.year, $0.first, $0.second) })
      self.format = month && !day ? swapped : format
      certainty = day == month ? .unknown : .order
    }
  }

  /// The form with the day before the month, as a mapping states it.
  private static func plainFormat(of form: DateForm) -> String {
    switch form {
    case .yearFirst(let sign): "yyyy\(sign)MM\(sign)dd"
    case .numbers(_, _, let year, let sign): "dd\(sign)MM\(sign)\(year > 99 ? "yyyy" : "yy")"
    case .dayName(let sign): "d\(sign)MMM\(sign)yyyy"
    case .nameDay(let sign): "MMM d\(sign)yyyy"
    }
  }

  /// Whether at least four different days follow one another, forwards or backwards.
  private static func isInOrder(_ days: [(Int, Int, Int)]) -> Bool {
    guard Set(days.map { "\($0)" }).count >= 4 else { return false }
    let pairs = zip(days, days.dropFirst())
    return pairs.allSatisfy { $0 <= $1 } || pairs.allSatisfy { $0 >= $1 }
  }
}
