import Diagnostics
import EvaluationModel

/// Decides which cohort a response belongs to.
///
/// The plan's word for the whole file comes first, then the row's own cohort column, then the
/// registry where it knows the participant from one cohort only, then the day of the response. The
/// registry comes before the day because late replies are common.
struct CohortRule {
  let cohorts: [Cohort]
  /// The cohort of every row of the file, or `nil`.
  let ofFile: String?

  /// The cohort's id, or what is wrong, from the row's own column, what the registry knows of the
  /// participant, and the day of the response.
  func cohort(
    stated: String?, enrolments: [Enrolment], date: CalendarDate?
  ) -> Result<String, Fault> {
    if let known = ofFile ?? stated { return .success(known) }
    if let first = enrolments.first, enrolments.allSatisfy({ $0.cohort == first.cohort }) {
      return .success(first.cohort)
    }
    guard let date else {
      return .failure(
        Fault(
          code: "cohort.none", message: "nothing says which cohort the row belongs to",
          expected: "a cohort, a date, or the code of a participant in the registry",
          fix: "fill in the cell, or state \"cohort\" for the file in the plan"))
    }
    let running = cohorts.filter { $0.contains(date) }
    let enrolled = running.filter { cohort in enrolments.contains { $0.cohort == cohort.id } }
    if let cohort = enrolled.first ?? (running.count == 1 ? running[0] : nil) {
      return .success(cohort.id)
    }
    guard let first = running.first, let last = running.last else {
      return .failure(
        Fault(
          code: "cohort.no-dates",
          message: "no cohort of the plan has \(date.inWords) in its dates",
          fix: """
            mend "starts" and "ends" of the cohort in the plan, or state "cohort" for the file, or \
            bind a column "as: cohort"
            """))
    }
    return .failure(
      Fault(
        code: "cohort.ambiguous",
        message: "\(date.inWords) lies in the dates of both \(first.name) and \(last.name)",
        fix: "state \"cohort\" for the file in the plan, or bind a column \"as: cohort\""))
  }
}
