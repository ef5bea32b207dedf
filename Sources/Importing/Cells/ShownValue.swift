/// The form in which a message shows the cell of a closed question.
enum ShownValue {
  /// How many characters are shown at most.
  static let limit = 40

  /// The value in quotation marks on one line, shortened; never one with an `@`, which may be an
  /// e-mail address in the wrong column.
  static func quoted(_ value: String) -> String {
    guard !value.contains("@") else { return "a value with an @ in it (not shown)" }
    let line = value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count > limit ? "\"\(line.prefix(limit - 1))…\"" : "\"\(line)\""
  }
}
