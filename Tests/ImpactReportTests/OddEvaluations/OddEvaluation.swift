import EvaluationModel
import Foundation
import ImpactAnalysis
import ImpactReport
import Reporting
import Testing
import TextCoding

/// An evaluation made up for a test, so that reports are seen where the demonstration does not lead:
/// with few people or many themes, without one of the sources, in other languages.
///
/// All of it follows from the figures below; nothing is drawn by chance.
struct OddEvaluation: Sendable, CustomTestStringConvertible {
  /// What is odd about it.
  let testDescription: String
  /// Cohorts, of which the last is reported on.
  var cohorts = 3
  /// How many answered in each cohort; a source that is not named has no questionnaire.
  var people: [FeedbackSource: Int] = [.headteacher: 24, .senco: 30, .examiner: 2]
  /// Statements in each questionnaire.
  var items = 6
  var themes = 8
  var words = OddWords.english
  /// Whether all gave the highest rating.
  var isUnanimous = false
  /// Whether there are open questions and what people wrote to them.
  var hasComments = true
  /// Whether people have read a sample of the comments.
  var isRead = false
  /// Whether the heads' questionnaire changes with the last cohort but one.
  var changes = true
  var disclosure = DisclosureProfile.internal
  /// Whether everything that could be printed has to be hidden: examiners' reports are public.
  var isTooFew: Bool {
    people[.examiner] == nil && (1...4).contains(people.values.max() ?? 0)
  }

  /// The name of the files that the evaluation is rendered to.
  var fileName: String { testDescription.split(separator: " ").joined(separator: "-") }

  static let all = [
    OddEvaluation(testDescription: "three cohorts of three sources", isRead: true),
    OddEvaluation(testDescription: "one cohort", cohorts: 1),
    OddEvaluation(
      testDescription: "no headteachers", people: [.senco: 30, .examiner: 2], isRead: true),
    OddEvaluation(testDescription: "only headteachers", people: [.headteacher: 24]),
    OddEvaluation(testDescription: "only examiners", people: [.examiner: 2]),
    OddEvaluation(testDescription: "one examiner", people: [.senco: 30, .examiner: 1]),
    OddEvaluation(
      testDescription: "three people everywhere", cohorts: 2,
      people: [.headteacher: 3, .senco: 3], items: 2, themes: 2),
    OddEvaluation(
      testDescription: "three heads in public", cohorts: 2, people: [.headteacher: 3], items: 2,
      themes: 2, disclosure: .public),
    OddEvaluation(
      testDescription: "nobody answered", people: [.headteacher: 0, .senco: 0, .examiner: 0]),
    OddEvaluation(testDescription: "nobody wrote", hasComments: false),
    OddEvaluation(testDescription: "thirty cohorts", cohorts: 30),
    OddEvaluation(
      testDescription: "sixty themes",
      people: [.headteacher: 160, .senco: 200, .examiner: 2], themes: 60, isRead: true),
    OddEvaluation(testDescription: "sixty themes and few people", themes: 60, isRead: true),
    OddEvaluation(
      testDescription: "twelve places with long names",
      people: [.headteacher: 96, .senco: 144, .examiner: 2],
      words: {
        var words = OddWords.english
        words.places = (1...12).map {
          "The Learning and Development Centre of the Metropolitan Borough, room \($0)"
        }
        return words
      }()),
    OddEvaluation(testDescription: "Welsh names", words: .welsh, isRead: true),
    OddEvaluation(testDescription: "Greek names", words: .greek, isRead: true),
    OddEvaluation(testDescription: "everyone gave the same answer", isUnanimous: true),
    OddEvaluation(testDescription: "one item and one theme", items: 1, themes: 1, changes: false),
    OddEvaluation(testDescription: "twenty items", items: 20),
    OddEvaluation(
      testDescription: "a large survey in public",
      people: [.headteacher: 220, .senco: 260, .examiner: 2], isRead: true, disclosure: .public),
    OddEvaluation(testDescription: "hostile words", words: .hostile, isRead: true),
  ]
}

extension OddEvaluation {
  /// The day of the report.
  static let date = CalendarDate(iso: "2040-10-31")

  /// What the analysis looks at.
  func input() throws -> AnalysisInput {
    let plan = try plan()
    let records = try records(plan)
    let byRules = codings(of: records)
    let codebook = try codebook()
    let human = isRead ? try readings(of: records, byRules) : nil
    let codings =
      human.map {
        CountedCodings(
          byRules: byRules, readings: $0.readings, samples: $0.samples, codebook: codebook
        ).codings
      } ?? byRules
    return AnalysisInput(
      plan: plan, records: records, codings: codings, people: human, codebook: codebook,
      approvals: Dictionary(
        uniqueKeysWithValues: records.comments.map { ($0.id, QuotationApproval(text: $0.text)) }),
      ledgers: ledgers(records))
  }

  /// Every report that the program writes of it, by name.
  func reports() throws -> [(name: String, report: Report)] {
    let input = try input()
    let analysis = ImpactAnalysis(input)
    let evaluation = try #require(analysis.evaluation())
    let annual = AnnualReport(
      evaluation: evaluation, plan: input.plan,
      context: ReportContext(
        date: try #require(Self.date), program: "senco-impact",
        command: "senco-impact evaluate FOLDER", inputs: [], codebookVersion: "1",
        reading: input.people.map {
          ReportContext.Reading(
            comments: $0.readings.count, total: input.records.comments.count, people: 1)
        }), research: analysis.research(beside: evaluation))
    let authorities = try #require(analysis.authorities())
    return Reader.allCases.map { ($0.rawValue, annual.report(for: $0)) }
      + authorities.authorities.map {
        ("authority-\($0.id)", annual.report(for: $0, among: authorities))
      }
  }
}
