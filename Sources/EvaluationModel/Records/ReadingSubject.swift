/// Whose reading of which comment with which version of the codebook: there is one that counts.
public struct ReadingSubject: Hashable, Sendable {
  /// The comment's id.
  public let comment: String
  /// Who read it.
  public let coder: String
  /// The version of the codebook that the reader went by.
  public let codebookVersion: String

  /// The subject of a reading.
  public init(_ reading: CommentReading) {
    comment = reading.comment
    coder = reading.coder
    codebookVersion = reading.codebookVersion
  }
}
