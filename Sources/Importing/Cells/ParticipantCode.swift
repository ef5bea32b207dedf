/// The code that stands for a participant; never a name, an address or a telephone number.
enum ParticipantCode {
  /// How long a code may be.
  static let longest = 40

  /// The code that a cell holds.
  static func reading(of cell: String) -> Reading<String> {
    let code = CommentText.trimmed(cell)
    guard !code.isEmpty else { return .blank }
    var hasDigit = false
    for scalar in code.unicodeScalars {
      if ("0"..."9").contains(scalar) { hasDigit = true }
      if scalar == "@" || scalar.properties.isWhitespace { return .fault(notACode) }
    }
    guard hasDigit, code.unicodeScalars.count <= longest, !isTelephoneNumber(code) else {
      return .fault(notACode)
    }
    return .value(code)
  }

  private static func isTelephoneNumber(_ code: String) -> Bool {
    (code.hasPrefix("0") || code.hasPrefix("+")) && code.utf8.count >= 10
      && code.dropFirst().allSatisfy { ("0"..."9").contains($0) || $0 == "-" }
  }

  private static let notACode = Fault(
    code: "participant.not-a-code",
    message: "the cell holds no participant code (not shown, as it may name a person)",
    expected: "a code with a digit and without spaces or @, as \"P017\"",
    fix: "put the participant's code there, or bind the column \"as: drop\"")
}
