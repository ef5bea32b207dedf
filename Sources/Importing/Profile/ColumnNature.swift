import EvaluationModel

/// What the cells of a column are by themselves, whatever its heading says.
enum ColumnNature: Hashable {
  /// No cell holds an answer.
  case empty
  /// Every answer is a number.
  case numbers
  /// A few answers that come again and again.
  case closed
  /// Answers in the respondents' own words, or too different to be told from them.
  case text

  /// - Parameters:
  ///   - scan: The column.
  ///   - heading: The question, which may ask for words.
  init(_ scan: ColumnScan, heading: String) {
    guard scan.answered > 0 else {
      self = .empty
      return
    }
    if scan.isNumeric {
      self = .numbers
    } else if Self.isAnsweredInWords(scan, heading: heading)
      || scan.answers.contains(where: Self.isProse)
    {
      self = .text
    } else {
      let distinct = scan.answers.count
      let isRepeated = distinct * 2 <= scan.answered && distinct <= 60 || distinct == 1
      // Few answers prove little: short ones of which some come again may be options.
      let isShort = scan.meanLength <= 30 && distinct < scan.answered && distinct <= 8
      self = isRepeated || isShort ? .closed : .text
    }
  }

  /// Whether a question asks for words, and its answers are not the same few again and again.
  static func isAnsweredInWords(_ scan: ColumnScan, heading: String) -> Bool {
    asksForWords(heading) && scan.answered < 20 * scan.answers.count
  }

  /// Whether a question asks for an answer in words.
  static func asksForWords(_ heading: String) -> Bool {
    let key = LabelKey.key(of: heading)
    return [
      "comment", "explain", "describe", "please say", "please specify", "please state",
      "please give", "tell us", "suggest", "feedback", "open-ended", "anything else", "why ",
      "in your own words", "what has been the", "what was the most", "what could", "how could",
      "what has changed", "further information",
    ].contains(where: key.contains)
  }

  /// Whether an answer is longer than an option, has several lines or names somebody.
  private static func isProse(_ answer: String) -> Bool {
    answer.utf8.count > 200 || answer.contains(where: \.isNewline)
      || PersonalContent.isMentioned(in: answer)
  }
}
