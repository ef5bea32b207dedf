import EvaluationModel
import Reporting

extension AnnualReport {
  /// The annual impact evaluation for the consortium's committee.
  var committeeReport: Report {
    report(
      plan.reporting.title,
      [
        inBrief, whoAnswered, headteachers, sencos, examiners, beforeAndAfter, cohortByCohort,
        locations, themes, triangulation, evidenceLadder, claims, cautions, methods(),
        dataQuality(),
        codedComments, glossary,
      ])
  }
}
