import EvaluationModel

/// One row of a table as it was understood, before it is decided what becomes of it.
struct ParsedRow {
  /// Something about a cell, or about the row where `column` is `nil`.
  struct Remark {
    let column: Int?
    let fault: Fault
  }

  /// The number of the record in the file, from 1.
  let record: Int
  /// The physical line, from 1.
  let line: Int

  var isEmpty = false
  /// Whether the row has not as many cells as the header, so that none was understood.
  var isRagged = false
  /// What keeps the row from being imported.
  var faults: [Remark] = []
  /// What a person should look at.
  var warnings: [Remark] = []
  /// The indices of the mapping's rules about single columns that the row meets.
  var columnRules: [Int] = []

  /// The vendor's id of the response: to tell repeated rows, never stored.
  var responseID: String?
  var participant: String?
  /// Whose pseudonym the participant is, where the cell held no code.
  var identity: Identity?
  /// A digest of the row's cells, where withdrawn rows are known by such.
  var digest: String?
  var cohort: String?
  var location: String?
  var authority: String?
  var participantType: String?
  var date: CalendarDate?
  var mode: String?
  var isSelfReport = false
  var mayBeQuoted: Bool?
  var attributes: [String: String] = [:]
  var comments: [(prompt: String, text: String)] = []
  /// An examiner's recommendations, and the section that each list is kept under.
  var recommendations: [(list: NumberedList, section: String)] = []
  /// Whether any item has a rating or any option a tick.
  var isAnswered = false
  /// Whether there may be answers in it that could not be read.
  var hasUnreadAnswers = false
  var outcome: AwardOutcome?
  var awardedOn: CalendarDate?
}
