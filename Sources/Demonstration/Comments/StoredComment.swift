/// A comment of the demonstration as the importer stores it.
struct StoredComment {
  /// Who wrote it.
  enum Writer {
    case headteacher, participant, examiner
  }

  let id: String
  let writer: Writer
  /// The cohort's index.
  let cohort: Int
  let text: String
  let themes: [PlantedTheme]
  /// Whether the writer agreed to be quoted, or the report is published.
  let mayBeQuoted: Bool
  /// Whether a rule of the plan leaves the row out.
  var isLeftOut = false
  /// Whether it names somebody.
  var namesSomebody = false
  /// Whether it holds one of the consortium's own published quotations.
  var isQuotation = false

  /// The number of words.
  var words: Int { text.split { $0 == " " || $0 == "\n" }.count }
}

/// Files with the comments in them.
struct ExportedFeedback {
  var files: [DemonstrationFile] = []
  var comments: [StoredComment] = []

  static func += (left: inout ExportedFeedback, right: ExportedFeedback) {
    left.files += right.files
    left.comments += right.comments
  }
}

/// The three quotations of the consortium's public letter of January 2018: the only real words.
enum LetterQuotation {
  static let headteacher =
    "The SENCO is much more confident about her role and responsibilities within school. She is "
    + "able to lead initiatives, hold teacher meetings, and meet with outside professionals and "
    + "parents demonstrating a very good understanding of our legal responsibilities, links with "
    + "outside agencies and the paperwork involved. Because of her increased understanding and "
    + "confidence, she is developing her leadership skills and is more confident about the need "
    + "for accountability within the school setting"
  static let examiner = "first rate example of partnership"
  static let examinerOfNovember2016 =
    "The programme provides a first-rate professional development programme for SENCOs in the "
    + "south-west of England ... The programme is exemplary in the way that the university works "
    + "in partnership with regional/local area professionals (e.g. local authorities, "
    + "schools/settings and knowledgeable/skilled education professionals)."

  /// What the headteacher's quotation speaks of.
  static let headteacherThemes = [
    "confidence", "leadership", "agencies", "parents", "legal", "provision", "accountability",
  ].map { PlantedTheme(theme: $0, direction: .gain) }
}
