/// One of the answers of a column, with its place among them.
public struct Level: Hashable, Sendable {
  /// What people read: the label, or else the answer as it is written.
  public let name: String
  /// The answer as it is written.
  public let text: String
  /// What it counts for where answers count, or `nil` where they have no order.
  public let score: Double?

  public init(name: String, text: String, score: Double?) {
    self.name = name
    self.text = text
    self.score = score
  }
}
