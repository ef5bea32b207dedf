/// Who gives feedback.
///
/// Triangulation needs at least two of them.
public enum FeedbackSource: String, Hashable, Sendable, CaseIterable {
  /// The participant's headteacher or line manager.
  case headteacher
  /// The participant.
  case senco
  /// The external examiner.
  case examiner

  /// What the source is called where the plan gives no other name.
  public var defaultName: SourceName {
    switch self {
    case .headteacher: SourceName(singular: "headteacher", plural: "headteachers")
    case .senco: SourceName(singular: "SENCO", plural: "SENCOs")
    case .examiner: SourceName(singular: "external examiner", plural: "external examiners")
    }
  }
}

/// What a source of feedback is called in an evaluation, within a sentence.
public struct SourceName: Hashable, Sendable {
  /// One of them, as `headteacher`.
  public let singular: String
  /// Several, as `headteachers`.
  public let plural: String

  public init(singular: String, plural: String) {
    self.singular = singular
    self.plural = plural
  }

  /// The name as an attribution or a heading begins: `Headteacher`.
  public var capitalised: String { Self.capitalised(singular) }
  /// The plural as a heading begins: `Headteachers`.
  public var capitalisedPlural: String { Self.capitalised(plural) }

  private static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
