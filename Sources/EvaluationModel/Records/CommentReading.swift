/// One person's reading of one comment: what was found in it, or that nothing was.
///
/// A comment that was read and speaks of no theme has a reading without codings; one that nobody has
/// read has no reading.
public struct CommentReading: Hashable, Sendable {
  /// The comment's id.
  public let comment: String
  /// The name or code of the person who read it.
  public let coder: String
  /// The version of the codebook that the person went by.
  public let codebookVersion: String
  /// The day of the reading, or `nil` where it was not said.
  public let date: CalendarDate?
  /// The id of the sample for whose sake the comment was read, or `nil` where it was read otherwise.
  ///
  /// A comment of a later sample is not read again: which comments a sample has is said by
  /// `CodingSample.comments`, not here.
  public let sample: String?
  /// What the person remarked about the comment, or `nil`.
  ///
  /// It may repeat the comment's words and is as confidential as they are.
  public let note: String?
  /// What was found, in the order of the sheet; none where the comment speaks of no theme.
  public let codings: [StoredCoding]
  /// The day on which the same person's reading with the same version took its place, or `nil`
  /// where it counts.
  public let replacedOn: CalendarDate?

  public init(
    comment: String, coder: String, codebookVersion: String, date: CalendarDate? = nil,
    sample: String? = nil, note: String? = nil, codings: [StoredCoding],
    replacedOn: CalendarDate? = nil
  ) {
    self.comment = comment
    self.coder = coder
    self.codebookVersion = codebookVersion
    self.date = date
    self.sample = sample
    self.note = note
    self.codings = codings
    self.replacedOn = replacedOn
  }

  /// Whether another reading of the comment found the same and has the same remark.
  public func agrees(with other: CommentReading) -> Bool {
    Set(codings) == Set(other.codings) && note == other.note
  }
}
