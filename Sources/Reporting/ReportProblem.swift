/// Something in a report's tree that would mislead a reader or break a link.
public struct ReportProblem: Hashable, Sendable, CustomStringConvertible {
  /// How bad it is.
  public enum Severity: String, Hashable, Sendable {
    /// The report must not be rendered as a page.
    case fault
    /// The report can be rendered, but its author should look.
    case advice
  }

  /// How bad it is.
  public let severity: Severity
  /// The anchor of the part concerned.
  public let id: String
  /// What is wrong, as a clause.
  public let message: String

  public init(_ severity: Severity = .fault, id: String, _ message: String) {
    self.severity = severity
    self.id = id
    self.message = message
  }

  /// The problem as a person reads it, as `fault: #fig-1: the description is empty`.
  public var description: String { "\(severity.rawValue): #\(id): \(message)" }
}

/// A report that cannot be rendered as a page.
public struct InvalidReport: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong with it, in document order; never empty.
  public let problems: [ReportProblem]

  /// All problems, a line each.
  public var description: String {
    problems.map(\.description).joined(separator: "\n")
  }
}
