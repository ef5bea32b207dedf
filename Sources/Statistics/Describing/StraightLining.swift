public import Evidence

/// Answering many questions alike, one after the other: a sign of answers given without reading.
public enum StraightLining {
  /// The long-string index: the greatest number of equal answers in a row (Johnson 2005).
  ///
  /// Questions without an answer are passed over, so they neither end a run nor count to it.
  ///
  /// - Parameter answers: The answers of one person in the order of the questions, `nil` where none.
  /// - Returns: The length, 0 where nothing was answered.
  public static func longString(of answers: some Sequence<Int?>) -> Int {
    var last: Int?
    var run = 0
    var longest = 0
    for case let answer? in answers {
      run = answer == last ? run + 1 : 1
      last = answer
      longest = max(longest, run)
    }
    return longest
  }

  /// The share of people with a run of equal answers of a length or more, with Wilson's interval.
  ///
  /// Only people who answered that many questions are counted: with fewer nobody can be told.
  ///
  /// - Parameters:
  ///   - people: The answers of each person in the order of the questions, `nil` where none.
  ///   - length: The length of a run from which it is remarked on, 2 or more.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.proportion`, or `.notEstimable` where nobody answered enough questions.
  public static func share(
    of people: some Sequence<[Int?]>, atLeast length: Int, level: Double
  ) -> Reported<Estimate> {
    guard length > 1 else { return .notEstimable(reason: "a run has two answers or more") }
    var counted = 0
    var remarked = 0
    for answers in people where answers.count(where: { $0 != nil }) >= length {
      counted += 1
      if longString(of: answers) >= length { remarked += 1 }
    }
    return Proportion.wilson(successes: remarked, count: counted, level: level)
      .map { $0.named(method) }
  }

  private static let method = Method(
    name: "straight_lining", title: "share with a long run of equal answers",
    citation: .johnson2005)
}
