/// One thing that is wrong with an input, where it is, and how to put it right.
///
/// A diagnostic never holds what a respondent wrote: free text may name a child.
public struct Diagnostic: Error, Hashable, Sendable {
  /// How bad it is.
  public enum Severity: String, Hashable, Sendable {
    /// The input cannot be used as it is.
    case error
    /// The input is used, but a person should look.
    case warning
  }

  /// How bad it is.
  public let severity: Severity
  /// A short stable name that scripts and tests can rely on, such as `scale.unknown-label`.
  public let code: String
  /// What was found, in one sentence without a full stop, as `the answer "6" is not on the scale`.
  public let message: String
  /// Where it was found.
  public let place: Place?
  /// What would have been right, or `nil` where the message says it.
  public let expected: String?
  /// What the user can do about it, as an instruction.
  public let fix: String?

  public init(
    _ severity: Severity = .error, code: String, _ message: String, at place: Place? = nil,
    expected: String? = nil, fix: String? = nil
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.place = place
    self.expected = expected
    self.fix = fix
  }

  /// The same diagnostic at another place.
  ///
  /// - Parameter place: Where it was found.
  /// - Returns: A diagnostic that stands at `place`.
  public func at(_ place: Place) -> Diagnostic {
    Diagnostic(
      severity, code: code, message, at: place, expected: expected, fix: fix)
  }
}

extension Diagnostic: CustomStringConvertible {
  /// The diagnostic as a person reads it: place, severity, code and message on the first line, then
  /// what was expected and the fix, a line each.
  public var description: String {
    var lines = ["\(place.map { "\($0): " } ?? "")\(severity.rawValue)[\(code)]: \(message)"]
    if let expected { lines.append("  expected: \(expected)") }
    if let fix { lines.append("  fix: \(fix)") }
    return lines.joined(separator: "\n")
  }
}
