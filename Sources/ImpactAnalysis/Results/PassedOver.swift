public import Evidence

/// Comments that answer a question and are not shown, for one reason.
public struct PassedOver: Hashable, Sendable {
  /// Why a comment is not quoted: of several reasons the first in this order.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// The examiner's report that it is from has not been published.
    case unpublished
    /// Its writer did not agree to be quoted, or was not asked.
    case withoutConsent
    /// So few people of its writer's role and cohort answered that they would know who wrote it.
    case fewWriters
    /// It tells what a pupil needs, has or is, and nobody has dealt with the passage.
    case specialCategory
    /// A passage that may identify somebody is marked, and is neither cleared nor replaced.
    case redactionPending
    /// No person has approved it word for word.
    case notApproved
    /// It criticises somebody whom a reader may recognise: a SENCO, a tutor, a head.
    case criticalOfPerson
    /// The head and the SENCO of one school could both be quoted, and the draw fell on the other.
    case sameSchool
    /// It has too few words to be understood.
    case tooShort
    /// It has too many words for a quotation.
    case tooLong
    /// Its writer is quoted already, or cannot be told from the school of somebody who is.
    case writerQuoted
    /// It could have been quoted, and the draw fell on others.
    case notDrawn
    /// It could be read, and would tell a number that is hidden.
    case heldBack
  }

  /// Why they are not shown.
  public let reason: Reason
  /// How many they are.
  public internal(set) var count: Reported<Int>
}
