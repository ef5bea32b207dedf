public import Diagnostics
public import EvaluationModel

/// A change of a file's columns against the files of earlier cohorts.
public struct Drift: Hashable, Sendable {
  /// What comes of it.
  public enum Severity: String, Hashable, Sendable {
    /// Nothing is imported until it is acknowledged in the plan.
    case stop
    /// A person should look.
    case warning
    /// Good to know where somebody looks.
    case note
  }

  /// What has changed.
  public let change: AcknowledgedChange.Change
  /// What it is about: the id of an item, prompt or question, or the heading of a column.
  public let subject: String
  /// What comes of it, if it is not acknowledged.
  public let severity: Severity
  /// The source file's id.
  public let source: String
  /// Where it is: the heading of the column, or the file.
  public let place: Place
  /// What was found, in one sentence without a full stop.
  public let message: String
  /// How it was before, or `nil`.
  public let before: String?
  /// How it is now, or `nil`.
  public let now: String?
  /// The path of the earlier file.
  public let earlier: String
  /// Why it is accepted, as the plan says; `nil` where it is not acknowledged.
  public internal(set) var reason: String?

  /// Whether it keeps the files from being imported.
  public var stops: Bool { severity == .stop && reason == nil }

  /// The change as a message, without the way to acknowledge it.
  public var diagnostic: Diagnostic {
    Diagnostic(
      stops ? .error : .warning, code: "drift.\(change.rawValue)",
      now.map { "\(message): \($0)" } ?? message, at: place,
      expected: before.map { "\($0), as in \(earlier)" } ?? "the same as in \(earlier)",
      fix: reason.map { "nothing: the plan accepts it, because \($0)" }
        ?? (severity == .note ? nil : fix))
  }

  private var fix: String {
    switch change {
    case .wording:
      """
      if it asks the same, acknowledge it; if not, make a new version of the questionnaire and bind \
      the column to an item of that
      """
    case .options:
      "if the answers mean the same, acknowledge it; if not, make a new version of the questionnaire"
    case .direction:
      """
      check in the survey which end was the favourable one: mend "values" or the scale in the plan, \
      or acknowledge it where the plan reads both files right
      """
    case .new:
      "bind the column, or bind it \"as: drop\" with the reason, in the mapping"
    case .lost:
      "if it was not asked any more, acknowledge it, or make a new version of the questionnaire"
    }
  }
}

extension Drift {
  /// The changes of one source as lines to paste into the plan.
  ///
  /// - Parameters:
  ///   - drifts: The changes, all of one source.
  ///   - known: What the source acknowledges already.
  /// - Returns: The key and its list, in one line of YAML that fits into either style.
  public static func acknowledgement(
    of drifts: [Drift], besides known: [AcknowledgedChange] = []
  ) -> String {
    let entries =
      known.map { entry($0.change, $0.subject, $0.reason) }
      + drifts.map { entry($0.change, $0.subject, "…") }
    return "acknowledge: [\(entries.joined(separator: ", "))]"
  }

  private static func entry(
    _ change: AcknowledgedChange.Change, _ subject: String, _ reason: String
  ) -> String {
    "{change: \(change.rawValue), of: \(quoted(subject)), because: \(quoted(reason))}"
  }

  /// A text as YAML's double-quoted style writes it; an id stands as it is.
  private static func quoted(_ text: String) -> String {
    let isPlain =
      text.first?.isLetter == true && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
      && !["yes", "no", "on", "off", "true", "false", "null", "y", "n"].contains(text.lowercased())
    guard !isPlain else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
