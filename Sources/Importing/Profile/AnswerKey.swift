import EvaluationModel

/// The form in which answers are compared with the well-known ones: as labels are, and without a
/// full stop at the end.
enum AnswerKey {
  static func key(of answer: String) -> String {
    var key = LabelKey.key(of: answer)
    while key.hasSuffix(".") { key.removeLast() }
    return key
  }

  /// A number and the words beside it, as `5 - Strongly agree`, `1 (None at all)` or `3`.
  ///
  /// - Parameter answer: The answer as it is written.
  /// - Returns: The number from 0 to 10, and the words or `nil`; `nil` where it begins with none.
  static func numbered(_ answer: String) -> (number: Int, words: String?)? {
    let text = CommentText.trimmed(answer)
    let digits = text.prefix { $0.isASCIIDigit }
    guard (1...2).contains(digits.count), let number = Int(digits), number <= 10 else { return nil }
    var rest = CommentText.trimmed(String(text.dropFirst(digits.count)))
    if rest.isEmpty || rest == ".0" { return (number, nil) }
    guard let sign = rest.first, "-–—:=.)(".contains(sign) else { return nil }
    rest.removeFirst()
    if sign == "(", rest.hasSuffix(")") { rest.removeLast() }
    rest = CommentText.trimmed(rest)
    // "1-3" is a range and "2.5" a number, not an answer with its words.
    guard let first = rest.first, first.isLetter else { return nil }
    return (number, rest)
  }
}
