/// How a recommendation stands on a day.
public struct LedgerState: Hashable, Sendable {
  /// What has become of it.
  public enum Kind: Int, Hashable, Sendable, CaseIterable {
    /// No answer is on record.
    case unanswered
    case open
    case partly
    case closed
    case notAccepted
  }

  /// What has become of it.
  public let kind: Kind
  /// Whether it was due before that day and has not ended.
  public let isLate: Bool

  /// Whether somebody must still see to it.
  public var isOpen: Bool { kind != .closed && kind != .notAccepted }
}
