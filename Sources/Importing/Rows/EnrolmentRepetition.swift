import EvaluationModel

/// Finds people who are enrolled in one cohort twice: the registry must say one thing of each.
struct EnrolmentRepetition {
  private let before: Set<String>

  init(_ task: ImportTask) {
    before = Set(task.registry.map { Self.key($0.participant, $0.cohort) })
  }

  /// The rows with a fault added to every second enrolment, and their fates.
  func rejecting(_ rows: [ParsedRow], _ fates: [RowFate]) -> ([ParsedRow], [RowFate]) {
    var rows = rows
    var fates = fates
    var lines: [String: Int] = [:]
    for index in rows.indices where fates[index] == .imported {
      guard let participant = rows[index].participant, let cohort = rows[index].cohort else {
        continue
      }
      let key = Self.key(participant, cohort)
      if before.contains(key) || lines[key] != nil {
        let first = lines[key].map { "on line \($0)" } ?? "in another registry of the plan"
        rows[index].faults.append(
          .init(
            column: nil,
            fault: Fault(
              code: "enrolment.twice",
              message: """
                participant \(participant) is enrolled in cohort "\(cohort)" twice, first \(first)
                """,
              fix: """
                remove one of the two, or add the rule {rule: …, when: earlier-submission} to the \
                mapping
                """)))
        fates[index] = .rejected
      } else {
        lines[key] = rows[index].line
      }
    }
    return (rows, fates)
  }

  private static func key(_ participant: String, _ cohort: String) -> String {
    "\(LabelKey.key(of: participant))\n\(cohort)"
  }
}
