import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// C3: quotations that stand for all comments, for a letter.
  var quotationsForLetter: Reply {
    guard let choice = evaluation.voices.representative, !choice.quotations.isEmpty else {
      return Reply([.paragraph(say("quotations.letter.none"))])
    }
    let opening =
      switch (choice.candidates.value, choice.critical.value) {
      case (let all?, let critical?):
        say("quotations.letter.count", ["n": .init(all), "critical": .init(critical)])
      case (let all?, nil): say("quotations.letter.count-some", ["n": .init(all)])
      case (nil, _): say("quotations.letter.count-hidden")
      }
    return Reply(
      [
        .quotations(
          quotationSet(
            choice,
            rule: say(
              "quotations.letter.rule",
              ["seed": .init(String(plan.reporting.seed))]),
            passedOver: .joined([opening] + otherwise(choice))
          ) { Wording.list($0.themes) })
      ], evaluation.quotations.isEmpty ? nil : Answer.Place(.committee, "quotations"))
  }

  /// C15: what examiners praised, each with the section of the report.
  var examinersPraise: Reply {
    guard hasExaminerReports else {
      return Reply([.paragraph(say("examiner-brief.no-reports"))])
    }
    guard let choice = evaluation.voices.examinersPraise, !choice.quotations.isEmpty,
      let count = choice.candidates.value
    else { return Reply([.paragraph(say("quotations.praise.none"))]) }
    return Reply(
      [
        .quotations(
          quotationSet(
            choice,
            rule: say("quotations.praise.rule", ["seed": .init(String(plan.reporting.seed))]),
            passedOver: .joined(
              [say("quotations.praise.count", ["n": .init(count)])] + otherwise(choice))
          ) { $0.prompt })
      ], Answer.Place(.committee, "examiners"))
  }
}
