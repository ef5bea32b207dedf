import EvaluationModel
import Testing

@testable import ImpactAnalysis

@Suite("The ledger of examiners' recommendations")
struct ExaminerLedgerTests {
  /// How a recommendation of 20 July 2013 stands on 31 October 2014.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var status: RecommendationFollowUp.Status?
    var response: String? = "We will."
    var answered: String?
    var due: String?
    var closed: String?
    let kind: LedgerState.Kind
    var isLate = false
    var isAnsweredLate: Bool?
  }

  static let cases = [
    Case(
      testDescription: "nothing on record", response: nil, kind: .unanswered,
      isAnsweredLate: true),
    Case(
      testDescription: "open, without a response", status: .open, response: nil,
      due: "2014-10-01", kind: .unanswered, isLate: true, isAnsweredLate: true),
    Case(
      testDescription: "answered after 28 days", status: .open, answered: "2013-08-17",
      due: "2014-11-01", kind: .open, isAnsweredLate: false),
    Case(
      testDescription: "answered after 29 days", status: .open, answered: "2013-08-18",
      due: "2014-10-31", kind: .open, isAnsweredLate: true),
    Case(
      testDescription: "answered on a day that is not known", status: .partly, due: "2014-10-30",
      kind: .partly, isLate: true),
    Case(
      testDescription: "closed", status: .closed, answered: "2013-08-01", due: "2014-01-01",
      closed: "2014-03-01", kind: .closed, isAnsweredLate: false),
    Case(
      testDescription: "closed, but only later", status: .closed, answered: "2013-08-01",
      due: "2014-01-01", closed: "2014-12-01", kind: .open, isLate: true,
      isAnsweredLate: false),
    Case(
      testDescription: "not accepted", status: .notAccepted, answered: "2013-08-01",
      due: "2014-01-01", kind: .notAccepted, isAnsweredLate: false),
  ]

  @Test("A recommendation is open, late, closed or not accepted by the dates", arguments: cases)
  func states(given: Case) throws {
    let day = ExaminerExample.day
    let plan = ExaminerExample.plan(
      followUps: given.status.map {
        [
          RecommendationFollowUp(
            source: "ee2", number: 1, status: $0, response: given.response,
            answered: given.answered.map(day), due: given.due.map(day),
            closed: given.closed.map(day))
        ]
      } ?? [])
    let evaluation = try #require(
      try ExaminerExample.evaluation(
        plan, [ExaminerExample.report(on: 2, [("Mark in time.", "essential")])]))
    let entry = try #require(evaluation.recommendations.first)
    let today = day("2014-10-31")
    #expect(entry.state(on: today) == LedgerState(kind: given.kind, isLate: given.isLate))
    #expect(entry.isAnsweredLate(on: today) == given.isAnsweredLate)
    #expect(entry.university == "North")
    #expect(entry.section == "Recommendations")
    #expect(entry.raised == day("2013-07-20"))
  }

  @Test("Late ones stand first, and those of a later cohort before those of an earlier one")
  func order() throws {
    let day = ExaminerExample.day
    let plan = ExaminerExample.plan(followUps: [
      RecommendationFollowUp(
        source: "ee1", number: 1, status: .partly, response: "Yes", due: day("2013-01-01")),
      RecommendationFollowUp(source: "ee1", number: 2, status: .closed, closed: day("2013-07-20")),
      RecommendationFollowUp(source: "ee1", number: 3, status: .closed, closed: day("2013-07-21")),
      RecommendationFollowUp(source: "ee2", number: 1, status: .open, response: "Yes"),
      RecommendationFollowUp(source: "ee2", number: 2, status: .closed),
    ])
    let essential = Array(
      repeating: (text: "Mark in time.", priority: Optional("essential")), count: 3)
    let evaluation = try #require(
      try ExaminerExample.evaluation(
        plan,
        [
          ExaminerExample.report(on: 3, Array(essential.prefix(1))),
          ExaminerExample.report(on: 2, Array(essential.prefix(2))),
          ExaminerExample.report(on: 1, essential),
        ]))
    let ledger = ExaminerLedger(evaluation.recommendations, on: day("2014-10-31"))
    #expect(
      ledger.lines.map(\.id) == [
        "ee1:1:r1", "ee3:1:r1", "ee2:1:r1", "ee2:1:r2", "ee1:1:r2", "ee1:1:r3",
      ])
    #expect(ledger.late.count == 1)
    #expect(ledger.open.count == 3)
    let closure = ledger.essentialClosure
    #expect(closure.made == 5)
    #expect(closure.withinYear == 1)
    #expect(closure.later == 1)
    #expect(closure.undated == 1)
    #expect(closure.notClosed == 2)
    #expect(closure.recent == 1)
  }

  @Test(
    "Two recommendations resemble each other by telling words they share",
    arguments: [
      (
        "Remove the duplication between the portfolio and the assignments.",
        "Reduce the overlap of portfolio and assignments, on which I have commented before.", true
      ),
      (
        "Record what first and second markers discussed.",
        "Keep a record of second marking for every script.", true
      ),
      ("Spread the submission dates.", "Keep the time for marking.", false),
      ("They should have been there before.", "They should have been there before.", false),
      ("Διορθώστε τις εργασίες εγκαίρως.", "Διορθώστε εγκαίρως.", true),
    ])
  func resemblance(first: String, second: String, isAlike: Bool) {
    #expect(SimilarWords(first).resemble(SimilarWords(second)) == isAlike)
    #expect(SimilarWords(second).resemble(SimilarWords(first)) == isAlike)
  }

  @Test("An earlier report's recommendation in similar words is found, one of the same report not")
  func history() throws {
    let marking = (text: "Return the marked assignments in time.", priority: String?.none)
    let evaluation = try #require(
      try ExaminerExample.evaluation(
        ExaminerExample.plan(),
        [
          ExaminerExample.report(on: 1, [marking]),
          ExaminerExample.report(
            on: 3, [("Marking of assignments must take less time.", nil), marking]),
        ]))
    let earlier = Dictionary(
      uniqueKeysWithValues: evaluation.recommendations.map { ($0.id, $0.earlier) })
    #expect(
      earlier == ["ee1:1:r1": [], "ee3:1:r1": ["ee1:1:r1"], "ee3:1:r2": ["ee1:1:r1"]])
    #expect(evaluation.recommendations.map(\.themes) == [["time"], ["time"], ["time"]])
  }

  @Test("What a sheet says of a recommendation counts before what the plan says")
  func verdicts() throws {
    let plan = ExaminerExample.plan(followUps: [
      RecommendationFollowUp(source: "ee2", number: 1, status: .closed, verdict: .agree)
    ])
    func sheet(_ choice: ExaminerChoice, _ signed: String) -> ExaminerSheet {
      ExaminerSheet(
        report: "0", cohort: "c3", reportDate: ExaminerExample.day("2014-10-31"),
        profile: "internal",
        role: "Examiner",
        signed: ExaminerExample.day(signed), read: ExaminerExample.day(signed), overall: .agree,
        verdicts: [.init(subject: "ee2:1:r1", choice: choice)])
    }
    let records = [ExaminerExample.report(on: 2, [("Mark in time.", nil)])]
    let unsigned = try #require(try ExaminerExample.evaluation(plan, records))
    #expect(unsigned.recommendations.first?.verdict == .agree)
    #expect(unsigned.examiners.signedSheets.isEmpty)
    let signed = try #require(
      try ExaminerExample.evaluation(
        plan, records, sheets: [sheet(.cannotSay, "2014-11-01"), sheet(.disagree, "2014-11-02")]))
    #expect(signed.recommendations.first?.verdict == .disagree)
    #expect(signed.examiners.signedSheets.map(\.signed) == [ExaminerExample.day("2014-11-02")])
  }
}
