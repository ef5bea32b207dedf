import EvaluationModel
import Evidence
import TextCoding
import Testing

@testable import ImpactAnalysis

@Suite("What the sources say side by side")
struct EvidenceTests {
  /// Heads and SENCOs who rate the same thing, and write of it.
  private static func plan(
    disclosure: DisclosureProfile = .internal, aims: [CourseAim] = [], claims: [Claim] = [],
    questions: [MultipleChoiceQuestion] = []
  ) -> EvaluationPlan {
    func form(_ id: String, _ source: FeedbackSource) -> Instrument {
      Instrument(
        id: id, title: id, source: source,
        versions: [
          InstrumentVersion(
            id: "v1",
            items: [
              Item(
                id: "pupils", text: "Pupils gain", label: "Pupils gain", scale: Example.scale.id,
                guskeyLevel: 5, aim: "participation")
            ], questions: questions, prompts: [Prompt(id: "why", text: "Why?", role: .change)])
        ])
    }
    return EvaluationPlan(
      programme: Programme(name: "Award", consortium: "Consortium", qualification: "Award"),
      cohorts: (1...2).map(Example.cohort), scales: [Example.scale],
      instruments: [form("heads", .headteacher), form("sencos", .senco)], mappings: [],
      sources: [], aims: aims, claims: claims, disclosure: disclosure,
      reporting: ReportSettings(title: "Report", cohort: "c2", seed: 7))
  }

  /// Responses of one source: one for each rating, about the participants P1, P2 …; the first
  /// `writing` of them write a comment.
  private static func records(
    _ instrument: String, _ source: FeedbackSource, values: [Int], cohort: String = "c2",
    writing: Int = 0
  ) -> EvaluationRecords {
    var records = EvaluationRecords()
    for (offset, value) in values.enumerated() {
      let id = "\(cohort)-\(instrument):\(offset + 1)"
      records.responses.append(
        Response(
          id: id, source: source, instrument: instrument, version: "v1",
          participant: "P\(offset + 1)", cohort: cohort))
      records.answers.append(
        Answer(response: id, item: "pupils", occasion: .single, state: .answered, value: value))
      if offset < writing {
        records.comments.append(Comment(response: id, prompt: "why", text: "I had time."))
      }
    }
    return records
  }

  private static func codings(
    _ comments: [EvaluationModel.Comment], _ direction: String = "gain"
  ) -> [StoredCoding] {
    comments.map { comment in
      StoredCoding(
        comment: comment.id, theme: "time", direction: direction, codebookVersion: "1",
        coder: "rules")
    }
  }

  private static func evaluation(
    _ records: EvaluationRecords, _ plan: EvaluationPlan, codings: [StoredCoding] = [],
    ledgers: [ImportLedger] = []
  ) throws -> ImpactEvaluation {
    try #require(
      ImpactAnalysis(
        AnalysisInput(
          plan: plan, records: records, codings: codings, codebook: try Example.codebook.get(),
          ledgers: ledgers)
      ).evaluation())
  }

  @Test("Heads and SENCOs of the same school are compared in pairs, by the participant's code")
  func pairs() throws {
    // Of 40 pairs the SENCO alone is favourable in 20, the head alone in 5, both in 15.
    let heads = Array(repeating: 5, count: 20) + Array(repeating: 2, count: 20)
    let sencos =
      Array(repeating: 5, count: 15) + Array(repeating: 2, count: 5)
      + Array(repeating: 4, count: 20)
    let result = try Self.evaluation(
      Example.joined(
        Self.records("heads", .headteacher, values: heads),
        Self.records("sencos", .senco, values: sencos)), Self.plan())
    let gap = try #require(result.pairs.first)
    #expect(gap.pairs == .result(40))
    #expect(gap.headteachers.successes == .result(20))
    #expect(gap.sencos.successes == .result(35))
    #expect(gap.comparison.difference.value?.value == 15.0 / 40)
    #expect(gap.comparison.verdict == .more)
    #expect(result.families.contains { $0.name.contains("same school") && $0.size == 1 })
  }

  @Test(
    "A gap is hidden where it would give back what a few heads said",
    arguments: [(3, 20, 0), (5, 20, 3), (5, 2, 0)])
  func hiddenPairs(onlyHead: Int, onlySENCO: Int, unpaired: Int) throws {
    let both = 15
    let heads =
      Array(repeating: 5, count: both + onlyHead) + Array(repeating: 2, count: onlySENCO)
      + Array(repeating: 5, count: unpaired)
    let sencos =
      Array(repeating: 5, count: both) + Array(repeating: 2, count: onlyHead)
      + Array(repeating: 5, count: onlySENCO)
    let result = try Self.evaluation(
      Example.joined(
        Self.records("heads", .headteacher, values: heads),
        Self.records("sencos", .senco, values: sencos)), Self.plan())
    let gap = try #require(result.pairs.first)
    #expect(gap.headteachers.estimate.isSuppressed && gap.sencos.estimate.isSuppressed)
    #expect(gap.comparison.verdict == .hidden && gap.comparison.test.isSuppressed)
  }

  @Test("Aims, levels and claims rest on the figures that the plan names, and on no others")
  func assessment() throws {
    let high = (0..<40).map { $0 % 10 == 0 ? 2 : 5 }
    let aims = [
      CourseAim(id: "participation", label: "Pupils take part"),
      CourseAim(id: "reflection", label: "Nobody was asked"),
    ]
    let claims = [
      Claim(
        id: "pupils", text: "Pupils gain.", items: ["heads/pupils", "sencos/pupils"], themes: []),
      Claim(id: "time", text: "They have time.", items: ["heads/other"], themes: ["time"]),
    ]
    let records = Example.joined(
      Self.records("heads", .headteacher, values: high, writing: 12),
      Self.records("sencos", .senco, values: high, writing: 30))
    let sencos = records.comments.filter { $0.response.contains("sencos") }
    let evidence = try Self.evaluation(
      records, Self.plan(aims: aims, claims: claims), codings: Self.codings(sencos, "barrier")
    ).evidence
    #expect(evidence.themes.map(\.convergence) == [.silence])
    #expect(evidence.aims.map(\.convergence) == [.agreement, .nothingSaid])
    let pool = try #require(evidence.aims.first?.voices.first?.ratings)
    #expect(pool.people == .result(40) && pool.favourable.value?.value == 0.9)
    #expect(evidence.ladder.map(\.itemCount) == [0, 0, 0, 0, 2])
    #expect(evidence.ladder.map { $0.heard.count } == [1, 0, 0, 0, 2])
    #expect(evidence.claims.map(\.verdict) == [.supported, .contradicted])
    #expect(evidence.claims.last?.notAsked == ["heads/other"])
  }

  @Test(
    "Without aims, claims and comments, and with three answers, nothing is said and nothing breaks")
  func little() throws {
    for count in [0, 3] {
      let result = try Self.evaluation(
        Self.records("sencos", .senco, values: Array(repeating: 5, count: count)), Self.plan())
      #expect(result.evidence.claims.isEmpty && result.evidence.aims.isEmpty)
      #expect(result.evidence.themes.isEmpty && result.pairs.isEmpty)
      #expect(result.evidence.ladder.allSatisfy { $0.heard.isEmpty })
      #expect(result.pools.allSatisfy { $0.favourable.value == nil && $0.people.value == nil })
    }
  }

  @Test("Themes are followed over the cohorts, and few answers are hidden in each")
  func trends() throws {
    let records = Example.joined(
      Self.records(
        "sencos", .senco, values: Array(repeating: 5, count: 30), cohort: "c1", writing: 30),
      Self.records("sencos", .senco, values: Array(repeating: 5, count: 20), writing: 20))
    let counted =
      records.comments.filter { $0.response.contains("c1") }.prefix(15)
      + records.comments.filter { $0.response.contains("c2") }.prefix(3)
    let result = try Self.evaluation(
      records, Self.plan(), codings: Self.codings(Array(counted)))
    let points = try #require(result.themeTrends.first).points
    #expect(points.map { $0.figure.value?.value } == [0.5, nil])
    #expect(points.last?.figure.isSuppressed == true)
    #expect(points.allSatisfy { $0.breakReason == nil })
  }

  @Test("What was ticked is a share of those who saw the question")
  func choices() throws {
    let question = MultipleChoiceQuestion(
      id: "why", text: "Why did you come?", label: "Why",
      options: [
        MultipleChoiceQuestion.Option(id: "law", label: "The law"),
        MultipleChoiceQuestion.Option(id: "head", label: "My head"),
      ])
    var records = Self.records("sencos", .senco, values: Array(repeating: 5, count: 40))
    records.selections = records.responses.enumerated().flatMap { offset, response in
      question.options.map { option in
        Selection(
          response: response.id, question: question.id, option: option.id,
          state: offset >= 30
            ? .notShown : (offset < 12) == (option.id == "law") ? .ticked : .unticked)
      }
    }
    let choice = try #require(
      try Self.evaluation(records, Self.plan(questions: [question])).choices.first)
    #expect(choice.options.map(\.share.successes) == [.result(12), .result(18)])
    #expect(choice.options.map { $0.share.estimate.value?.count } == [30, 30])
    #expect(choice.isSingle)
  }

  @Test("The steps from the roll to the figures add up, and a few heads who are SENCOs are hidden")
  func flow() throws {
    for selfReports in [0, 2, 6] {
      var records = Self.records("heads", .headteacher, values: Array(repeating: 5, count: 30))
      records.responses = records.responses.enumerated().map { offset, response in
        Response(
          id: response.id, source: .headteacher, instrument: "heads", version: "v1",
          cohort: "c2", isSelfReport: offset < selfReports)
      }
      records.enrolments = (0..<50).map {
        Enrolment(
          participant: "P\($0)", cohort: "c2", outcome: $0 < 6 ? .withdrawn : .nationalAward)
      }
      let ledger = ImportLedger(
        source: "c2-heads", path: "heads.csv", sha256: "", encoding: "UTF-8", read: 33,
        imported: 30,
        exclusions: [
          ImportLedger.Exclusion(rule: "earlier of two", rows: 2),
          ImportLedger.Exclusion(rule: "preview", rows: 0),
        ],
        rejections: [ImportLedger.Rejection(record: 1, line: 2, column: nil, reason: "empty")],
        columnsNotStored: 0)
      let flow = try #require(
        try Self.evaluation(records, Self.plan(), ledgers: [ledger]).flows.first)
      #expect(flow.enrolled == .result(50) && flow.withdrawn == .result(6))
      let losses = flow.losses.map(\.count.value)
      if selfReports == 2 {
        // What came in would give them back; how much else is hidden depends on the other files.
        #expect(losses[3] == nil && flow.received.isSuppressed)
      } else {
        #expect(flow.counted == .result(30 - selfReports) && flow.received == .result(33))
        #expect(losses == [2, 0, 1, selfReports, 0])
      }
    }
  }
}
