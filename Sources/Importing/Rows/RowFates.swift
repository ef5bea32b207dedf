import EvaluationModel

/// What becomes of a row.
enum RowFate: Equatable {
  case imported
  /// Left out because every cell is blank.
  case empty
  /// Left out by a rule of the mapping, by its index.
  case excluded(rule: Int)
  /// Left out because the person has withdrawn.
  case withdrawn
  case rejected
}

/// Decides what becomes of every row: empty rows first, then the mapping's rules in their order, and
/// what no rule leaves out is imported if it could be read and nobody has withdrawn it.
///
/// Withdrawal comes last, so that the ledger of a file that is read again is the one that the
/// archive has had since the withdrawal.
struct RowFates {
  let task: ImportTask
  /// The SHA-256 of the file.
  let sha256: String
  private let enrolments: EnrolmentIndex

  init(_ task: ImportTask, sha256: String) {
    self.task = task
    self.sha256 = sha256
    enrolments = task.enrolments
  }

  /// The fates of rows, in their order.
  func fates(of rows: [ParsedRow]) -> [RowFate] {
    var fates: [RowFate?] = rows.map { $0.isEmpty ? .empty : nil }
    for (index, rule) in task.mapping.exclusions.enumerated() {
      let left = rows.indices.filter { fates[$0] == nil }
      for row in excluded(by: rule, index: index, among: left, rows) {
        fates[row] = .excluded(rule: index)
      }
    }
    let readable = rows.indices.filter { fates[$0] == nil && rows[$0].faults.isEmpty }
    let withdrawn = task.withdrawn.withdrawn(
      among: readable, rows, source: task.source.id, sha256: sha256)
    return rows.indices.map { index in
      fates[index]
        ?? (!rows[index].faults.isEmpty
          ? .rejected : withdrawn.contains(index) ? .withdrawn : .imported)
    }
  }

  private func excluded(
    by rule: ExclusionRule, index: Int, among left: [Int], _ rows: [ParsedRow]
  ) -> [Int] {
    switch rule.condition {
    case .column, .onlyColumn: left.filter { rows[$0].columnRules.contains(index) }
    case .earlierSubmission: earlierSubmissions(among: left, rows)
    case .participantOutcome(let outcome): left.filter { has(outcome, rows[$0]) }
    case .nothingAnswered:
      left.filter {
        !rows[$0].isAnswered && rows[$0].comments.isEmpty && rows[$0].recommendations.isEmpty
          && !rows[$0].hasUnreadAnswers
      }
    }
  }

  private func has(_ outcome: AwardOutcome, _ row: ParsedRow) -> Bool {
    if task.mapping.kind == .registry { return row.outcome == outcome }
    guard let participant = row.participant else { return false }
    return enrolments.enrolments(of: participant).contains {
      $0.outcome == outcome && $0.cohort == row.cohort
    }
  }

  /// The rows that a later one takes the place of.
  ///
  /// Only a row that can be read takes another's
  /// place, so that nobody's answers are lost to a slip in the second attempt.
  private func earlierSubmissions(among left: [Int], _ rows: [ParsedRow]) -> [Int] {
    var earlier: Set<Int> = []
    for repetition in Repetition.all(among: left, rows) {
      let ordered = Self.inTime(repetition.rows, rows)
      guard let last = ordered.lastIndex(where: { rows[$0].faults.isEmpty }) else { continue }
      earlier.formUnion(ordered[..<last])
    }
    return earlier.sorted()
  }

  /// Rows in the order of time: by date where all have one, else as they stand in the file.
  private static func inTime(_ group: [Int], _ rows: [ParsedRow]) -> [Int] {
    let dates = group.compactMap { rows[$0].date }
    guard dates.count == group.count else { return group }
    return zip(dates, group).sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.1)
  }
}
