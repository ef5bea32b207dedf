import EvaluationModel

/// How many comments and recommendations hold what may identify somebody.
public struct RedactionCount: Hashable, Sendable {
  /// Texts that were searched.
  public let searched: Int
  /// Texts in which something was marked.
  public let marked: Int
  /// Texts of these in which nobody has looked at a mark yet.
  public let awaiting: Int

  /// The count of the texts of some records.
  init(_ records: EvaluationRecords) {
    searched = records.comments.count + records.recommendations.count
    marked = Set(records.redactionMarks.map(\.text)).count
    awaiting = Set(records.redactionMarks.filter { $0.state == .open }.map(\.text)).count
  }
}
