import Archive
import EvaluationModel
import Foundation
import Testing

/// Records that are made to be difficult to store: every case, every absence, words in several
/// scripts, record numbers that sort differently as text.
enum Example {
  static func date(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(iso: text))
  }

  /// An archive in a folder of its own, which goes when `body` ends.
  static func withFolder<Value>(_ body: (URL) throws -> Value) throws -> Value {
    let folder = URL(filePath: NSTemporaryDirectory()).appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }

  static func withArchive<Value>(_ body: (Archive) throws -> Value) throws -> Value {
    try withFolder { try body(Archive(at: $0.appending(path: "evaluation.sqlite").path)) }
  }

  static func ledger(_ source: String, sha256: String = "aa", rows: Int = 3) -> ImportLedger {
    ImportLedger(
      source: source, path: "exports/\(source).csv", sha256: sha256, encoding: "Windows-1252",
      read: rows + 4, imported: rows,
      exclusions: [.init(rule: "test-rows", rows: 2), .init(rule: "duplicates", rows: 0)],
      rejections: [
        .init(record: 5, line: 9, column: nil, reason: "the row has 3 fields of 12"),
        .init(record: 6, line: 11, column: 4, reason: "the answer is not on the scale"),
      ], columnsNotStored: 7)
  }

  /// What one file holds: three responses, of which only the second has everything.
  static func records(_ source: String, text: String = "More time, please") throws
    -> EvaluationRecords
  {
    let award = try date("2018-07-31")
    let ids = [2, 10, 11].map { "\(source):\($0)" }
    let full = Response(
      id: ids[1], source: .senco, instrument: "senco-end", version: "2", participant: "P017",
      cohort: "C7", location: "tiverton", authority: "devon", participantType: "new-senco",
      date: try date("2018-06-05"), mode: "paper", isSelfReport: true, mayBeQuoted: true,
      attribution: "A SENCO in Devon", attributes: ["phase": "primary", "ageband": "30–39"])
    let states = AnswerState.allCases.map {
      Answer(
        response: ids[1], item: "use-\($0.rawValue)", occasion: .post, state: $0,
        value: $0 == .answered ? -3 : nil)
    }
    let occasions = Occasion.allCases.reversed().map {
      Answer(response: ids[2], item: "confidence", occasion: $0, state: .answered, value: 5)
    }
    return EvaluationRecords(
      enrolments: AwardOutcome.allCases.enumerated().map { number, outcome in
        Enrolment(
          participant: "P\(number)", cohort: "C7", location: number == 0 ? nil : "exeter",
          authority: number == 1 ? nil : "somerset",
          participantType: number == 2 ? nil : "aspiring",
          outcome: outcome, awardedOn: outcome.isAwarded ? award : nil)
      },
      responses: [
        Response(
          id: ids[0], source: .headteacher, instrument: "head", version: "1", cohort: "C7"),
        full,
        Response(
          id: ids[2], source: .examiner, instrument: "examiner", version: "1", cohort: "C6"),
      ],
      answers: states + occasions,
      selections: SelectionState.allCases.map {
        Selection(response: ids[1], question: "barriers", option: $0.rawValue, state: $0)
      } + [Selection(response: ids[2], question: "gains", option: "ticked", state: .unticked)],
      comments: [
        Comment(response: ids[0], prompt: "other", text: ""),
        Comment(response: ids[0], prompt: "change", text: "It’s “grand” – naïve 👩‍👧\r\nوشكرا"),
        Comment(response: ids[1], prompt: "change", text: text),
      ],
      recommendations: [
        Recommendation(report: ids[2], number: 2, text: "Publish the criteria"),
        Recommendation(
          report: ids[2], number: 10, text: "Keep it up", priority: "desirable", section: "E10",
          year: 2016),
      ])
  }
}
