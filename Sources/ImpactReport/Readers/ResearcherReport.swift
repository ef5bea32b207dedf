import EvaluationModel
import Reporting

extension AnnualReport {
  /// The evaluation in full, for whoever works with its figures.
  var researcherReport: Report {
    let blocks = research("research")
    return report(
      sayPlainly("researcher.title", ["title": .init(plan.reporting.title)]),
      [
        blocks?.brief, whoAnswered, blocks?.whoIsMissing, headteachers, sencos, examiners,
        beforeAndAfter, blocks?.effects, cohortByCohort, blocks?.overTheCohorts, locations, themes,
        blocks?.inTheComments, blocks?.scales, blocks?.clustering, blocks?.nonResponse,
        blocks?.tests, blocks?.questionsAndData, cautions,
        methods(showsFamilies: blocks == nil), blocks?.sources,
        dataQuality(showsStates: blocks?.nonResponse == nil),
        codedComments, glossary,
      ])
  }
}
