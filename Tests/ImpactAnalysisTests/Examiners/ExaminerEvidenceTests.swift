import EvaluationModel
import Evidence
import Statistics
import Testing

@testable import ImpactAnalysis

@Suite("What an examiner reads beside the recommendations")
struct ExaminerEvidenceTests {
  /// Enrolments of a cohort: the outcomes at each location.
  static func enrolments(_ cohort: Int, _ outcomes: [String: [AwardOutcome: Int]])
    -> EvaluationRecords
  {
    var records = EvaluationRecords()
    for location in outcomes.keys.sorted() {
      for outcome in AwardOutcome.allCases {
        for _ in 0..<(outcomes[location]?[outcome] ?? 0) {
          let number = records.enrolments.count
          records.enrolments.append(
            Enrolment(
              participant: "P\(cohort)-\(number)", cohort: "c\(cohort)", location: location,
              authority: number % 2 == 0 ? "a1" : "a2",
              participantType: number % 3 == 0 ? "old" : "new", outcome: outcome))
        }
      }
    }
    return records
  }

  static let completed = enrolments(
    1,
    [
      "l1": [.nationalAward: 90, .nationalAwardLate: 5, .withdrawn: 5],
      "l2": [.nationalAward: 80, .certificateOnly: 12, .withdrawn: 8],
      "l3": [.nationalAward: 60, .referred: 20, .interrupted: 10, .withdrawn: 10],
    ])

  @Test("Outcomes of completed cohorts are pooled by location, with Wilson's interval and one test")
  func outcomes() throws {
    let running = Self.enrolments(
      3,
      [
        "l1": [.nationalAward: 20, .inProgress: 10], "l2": [.nationalAward: 20, .inProgress: 10],
        "l3": [.nationalAward: 20, .inProgress: 10],
      ])
    let evaluation = try #require(
      try ExaminerExample.evaluation(
        ExaminerExample.plan(), [Self.completed, running], isProtected: false))
    let places = try #require(evaluation.examiners.outcomes.first { $0.aspect == .location })
    #expect(places.completed.map(\.id) == ["c1"])
    #expect(places.groups.map(\.name) == ["One", "Two", "Three"])
    #expect(places.groups.map { $0.awarded.successes.value } == [20, 20, 20])
    let wilson = Proportion.wilson(successes: 60, count: 100, level: 0.95)
    let onTime = try #require(places.groups[2].paths[.onTime]?.value)
    #expect(onTime.interval == wilson.value?.interval)
    #expect(places.groups[2].paths[.referred]?.value?.value == 0.3)
    let raw = try #require(
      ChiSquare.test([[90, 10], [80, 20], [60, 40]]).value)
    let test = try #require(places.tests[.onTime]?.value)
    #expect(test.statistic == raw.statistic)
    #expect((test.adjustedP ?? 0) >= test.p)
    let universities = try #require(
      evaluation.examiners.outcomes.first { $0.aspect == .university })
    #expect(universities.groups.map { $0.paths[.withdrawn]?.value?.count } == [200, 100])
  }

  @Test("A share is hidden where those without the award are a few, and a second with it")
  func hiddenOutcomes() throws {
    let running = Self.enrolments(
      3,
      [
        "l1": [.nationalAward: 28, .inProgress: 2], "l2": [.nationalAward: 20, .inProgress: 10],
        "l3": [.nationalAward: 20, .inProgress: 15],
      ])
    let evaluation = try #require(
      try ExaminerExample.evaluation(ExaminerExample.plan(), [Self.completed, running]))
    let outcomes = evaluation.examiners.outcomes
    let places = try #require(outcomes.first { $0.aspect == .location })
    #expect(places.groups.map { $0.awarded.estimate.isSuppressed } == [true, true, false])
    // The universities are sums of locations and would give the first back.
    let universities = try #require(outcomes.first { $0.aspect == .university })
    #expect(universities.groups.allSatisfy { $0.awarded.estimate.isSuppressed })
    // Whole per cent on a base to the nearest 5, and no counts.
    for group in outcomes.flatMap(\.groups) {
      for estimate in group.paths.values.compactMap(\.value) {
        #expect(estimate.count % 5 == 0)
        #expect(abs(estimate.value * 100 - (estimate.value * 100).rounded()) < 1e-9)
      }
    }
    #expect(outcomes.flatMap(\.tests.values).allSatisfy { $0.value?.groupCounts.isEmpty ?? true })
  }

  @Test("Who answered is held against the roll by type and authority, and small groups are hidden")
  func samples() throws {
    var records = Self.enrolments(3, ["l1": [.inProgress: 40]])
    for number in 0..<20 {
      records.responses.append(
        Response(
          id: "form:\(number)", source: .senco, instrument: "form", version: "v1",
          participant: "P3-\(number)", cohort: "c3"))
    }
    let evaluation = try #require(
      try ExaminerExample.evaluation(ExaminerExample.plan(), [records]))
    let samples = evaluation.examiners.samples
    #expect(samples.map(\.id) == ["form/participant-type", "form/authority"])
    let types = try #require(samples.first)
    // 0, 3, 6 … 18 are "old": 7 of 14; the others "new": 13 of 26.
    #expect(types.groups.map { $0.enrolled.value } == [26, 14])
    #expect(types.groups.map { $0.answered.successes.value } == [13, 7])
    let strict = try #require(
      try ExaminerExample.evaluation(ExaminerExample.plan(disclosure: .public), [records]))
    #expect(
      strict.examiners.samples.first?.groups.map { $0.answered.estimate.isSuppressed } == [
        true, true,
      ])
  }

  @Test("Judgements are ticks where the form asks for them, and words by section everywhere")
  func readings() throws {
    let evaluation = try #require(
      try ExaminerExample.evaluation(
        ExaminerExample.plan(),
        [
          ExaminerExample.report(on: 1, comments: ["E2": "Time.", "E9": "Time."]),
          ExaminerExample.report(on: 2, comments: ["E2": "Time."], tick: 2, isPublished: false),
        ],
        codings: [
          ExaminerExample.coding("ee1:1:E2", .barrier), ExaminerExample.coding("ee1:1:E9", .gain),
          ExaminerExample.coding("ee2:1:E2", .decline),
        ]))
    let reports = evaluation.examiners.reports
    #expect(reports.map(\.id) == ["ee2:1", "ee1:1"])
    #expect(reports.map(\.isPublished) == [false, true])
    #expect(reports[0].judgements.map { $0.level?.label } == ["Yes"])
    #expect(reports[1].judgements.isEmpty)
    #expect(reports[1].sections.map(\.strengths) == [0, 1])
    #expect(reports[1].sections.map(\.weaknesses) == [1, 0])
    let concern = try #require(evaluation.examiners.concerns.first)
    #expect(concern.cohorts.map(\.id) == ["c1", "c2"])
    #expect(concern.reports == 2)
    // One year of praise is not yet praise again and again.
    #expect(evaluation.examiners.commendations.isEmpty)
  }

  @Test(
    "What participants criticise two years running is named, unless a recommendation speaks of it")
  func unanswered() throws {
    func comments(_ cohort: Int) -> EvaluationRecords {
      EvaluationRecords(
        responses: (0..<40).map {
          Response(
            id: "form-\(cohort):\($0)", source: .senco, instrument: "form", version: "v1",
            cohort: "c\(cohort)", authority: "a1")
        },
        comments: (0..<40).map {
          Comment(response: "form-\(cohort):\($0)", prompt: "why", text: "Time.")
        })
    }
    let codings = [2, 3].flatMap { cohort in
      (0..<10).map { ExaminerExample.coding("form-\(cohort):\($0):why", .barrier) }
    }
    let records = [comments(2), comments(3)]
    let evaluation = try #require(
      try ExaminerExample.evaluation(ExaminerExample.plan(), records, codings: codings))
    #expect(evaluation.examiners.unanswered.map(\.theme) == ["time"])
    #expect(evaluation.examiners.unanswered.first?.critical.successes.value == 10)
    let answered = try #require(
      try ExaminerExample.evaluation(
        ExaminerExample.plan(), records + [ExaminerExample.report(on: 1, [("Mark in time.", nil)])],
        codings: codings))
    #expect(answered.examiners.unanswered.isEmpty)
  }
}
