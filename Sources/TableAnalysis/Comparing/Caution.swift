/// Something that a reader of a comparison should know before believing it.
public struct Caution: Hashable, Sendable {
  /// A short stable name that programs can rely on, as `few-answers`.
  public let code: String
  /// What is the matter, in one sentence without a full stop.
  public let message: String

  public init(_ code: String, _ message: String) {
    self.code = code
    self.message = message
  }
}
