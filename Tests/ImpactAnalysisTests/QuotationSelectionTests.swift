import EvaluationModel
import Evidence
import TextCoding
import Testing

@testable import ImpactAnalysis

/// A comment on the one theme of the example, as tests describe it.
private struct Written {
  var text = "There was time for it and we used it well"
  var direction = "gain"
  var source = FeedbackSource.senco
  var participant: String?
  var mayBeQuoted = true
  var isApproved = true
  var mark: RedactionMark.Kind?
}

/// Comments beside answers of some people of either role who wrote nothing.
private func input(_ comments: [Written], silent: Int = 5) throws -> AnalysisInput {
  var records = EvaluationRecords()
  for source in [FeedbackSource.headteacher, .senco] {
    records.responses += (0..<silent).map { number in
      Response(
        id: "silent \(source.rawValue):\(number)", source: source, instrument: "form",
        version: "v1", cohort: "c1")
    }
  }
  var codings: [StoredCoding] = []
  var approvals: [String: QuotationApproval] = [:]
  for (number, written) in comments.enumerated() {
    let response = Response(
      id: "s:\(number)", source: written.source, instrument: "form", version: "v1",
      participant: written.participant, cohort: "c1", mayBeQuoted: written.mayBeQuoted)
    let comment = Comment(response: response.id, prompt: "why", text: written.text)
    records.responses.append(response)
    records.comments.append(comment)
    codings.append(
      StoredCoding(
        comment: comment.id, theme: "time", direction: written.direction, codebookVersion: "1",
        coder: StoredCoding.rules,
        spans: [.init(scalarStart: 0, scalarEnd: 5, utf8Start: 0, utf8End: 5)]))
    if written.isApproved { approvals[comment.id] = QuotationApproval(text: comment.text) }
    if let kind = written.mark {
      records.redactionMarks.append(
        RedactionMark(
          text: comment.id, kind: kind, scalarStart: 0, scalarEnd: 5, utf8Start: 0, utf8End: 5,
          rule: "test"))
    }
  }
  return AnalysisInput(
    plan: Example.plan(cohorts: 1), records: records, codings: codings,
    codebook: try Example.codebook.get(), approvals: approvals)
}

private func choice(
  _ comments: [Written], limit: Int = 3, silent: Int = 5
) throws -> QuotationChoice {
  let input = try input(comments, silent: silent)
  let pool = QuotationPool(
    input, RecordIndex(plan: input.plan, records: input.records), cohorts: input.plan.cohorts)
  var quoted: Set<String> = []
  return try #require(
    QuotationSelection(pool: pool).choice(
      for: QuotationQuestion(id: "time", label: "Time", themes: ["time"], limit: limit),
      without: &quoted))
}

@Suite("Quotations are chosen by rule")
struct QuotationSelectionTests {
  @Test("A comment that may not be quoted is passed over for the first reason that holds")
  func reasons() throws {
    let cases: [(Written, PassedOver.Reason)] = [
      (Written(source: .examiner, mayBeQuoted: false), .unpublished),
      (Written(mayBeQuoted: false, isApproved: false), .withoutConsent),
      (Written(mark: .pupil), .specialCategory), (Written(mark: .person), .redactionPending),
      (Written(isApproved: false), .notApproved),
      (Written(text: "Time was wasted by my tutor.", direction: "barrier"), .criticalOfPerson),
      (Written(text: "Time at last"), .tooShort),
      (Written(text: String(repeating: "time ", count: 91)), .tooLong),
    ]
    for (written, reason) in cases {
      let choice = try choice([written])
      #expect(choice.quotations.isEmpty)
      #expect(choice.passedOver == [PassedOver(reason: reason, count: .result(1))])
    }
  }

  @Test(
    "Places go by direction, one to criticism where one in ten is critical, and stay empty if need be",
    arguments: [
      // Gains, barriers, barriers that may be quoted; gains and barriers shown, empty places.
      ([8, 4, 4], [2, 1], 0), ([8, 4, 0], [2, 0], 1), ([9, 1, 1], [2, 1], 0),
      ([9, 1, 0], [2, 0], 1),
      ([19, 1, 1], [3, 0], 0), ([0, 5, 5], [0, 3], 0), ([1, 0, 0], [1, 0], 0),
    ])
  func places(counts: [Int], shown: [Int], empty: Int) throws {
    let gains = (0..<counts[0]).map { Written(participant: "G\($0)") }
    let barriers = (0..<counts[1]).map { number in
      Written(
        direction: "barrier", participant: "B\(number)", isApproved: number < counts[2])
    }
    let choice = try choice(gains + barriers)
    #expect(choice.quotations.count { $0.direction == .gain } == shown[0])
    #expect(choice.quotations.count { $0.direction == .barrier } == shown[1])
    #expect(choice.emptyPlaces.values.reduce(0, +) == empty)
    let passed = choice.passedOver.reduce(0) { $0 + ($1.count.value ?? 0) }
    #expect(choice.quotations.count + passed == counts[0] + counts[1])
  }

  @Test("Of head and SENCO of one school one may be quoted, and of either some are")
  func schools() throws {
    let comments = (0..<30).flatMap { school in
      [FeedbackSource.headteacher, .senco].map {
        Written(source: $0, participant: "P\(school)")
      }
    }
    let input = try input(comments)
    let pool = QuotationPool(
      input, RecordIndex(plan: input.plan, records: input.records), cohorts: input.plan.cohorts)
    let free = pool.entries.filter { $0.obstacle == nil }
    #expect(free.count == 30)
    #expect(Set(free.compactMap(\.response.participant)).count == 30)
    #expect(Set(free.map(\.response.source)).count == 2)
  }

  @Test("Where no code tells which head and SENCO belong together, they are in no list together")
  func unlinked() throws {
    let comments = (0..<10).flatMap { _ in
      [FeedbackSource.headteacher, .senco].map { Written(source: $0) }
    }
    let choice = try choice(comments)
    #expect(choice.quotations.count == 3)
    #expect(Set(choice.quotations.map(\.source)).count == 1)
  }

  @Test(
    "Nobody is quoted from a group so small that its members would know who wrote it",
    arguments: [(0, 0), (3, 0), (4, 1), (9, 1)])
  func few(silent: Int, quoted: Int) throws {
    // One person who wrote twice is one.
    let choice = try choice((0..<2).map { _ in Written(participant: "P1") }, silent: silent)
    #expect(choice.quotations.count == quoted)
    #expect(
      choice.passedOver == [
        quoted == 0
          ? PassedOver(reason: .fewWriters, count: .result(2))
          : PassedOver(reason: .writerQuoted, count: .result(1))
      ])
  }

  @Test("Nobody is quoted twice")
  func twice() throws {
    let choice = try choice((0..<6).map { _ in Written(participant: "P1") })
    #expect(choice.quotations.count == 1)
    #expect(choice.passedOver == [PassedOver(reason: .writerQuoted, count: .result(5))])
  }

  @Test("Typical words come first, whatever the draw says")
  func typical() throws {
    let usual = (0..<12).map { number in
      Written(
        text: "Protected time on Fridays made planning meetings possible, week \(number) on",
        participant: "U\(number)")
    }
    let odd = (0..<6).map { number in
      Written(
        text: "Time flies like arrows, bananas, zebras, kettles: rhubarb \(number)",
        participant: "O\(number)")
    }
    let choice = try choice(odd + usual)
    #expect(choice.quotations.allSatisfy { $0.text.hasPrefix("Protected") })
    #expect(choice.quotations.allSatisfy { $0.isTypical == true })
  }

  @Test("What is said by whom tells whether it criticises somebody who might be recognised")
  func criticism() throws {
    let codebook = try Codebook(
      parsing: """
        version: "1"
        groups: [All]
        cues: {}
        themes:
          - {id: legal, label: Law, group: All, guskey: [2], definition: Law., indicators: [law], examples: {yes: [law], no: [tea]}}
          - {id: load, label: Load, group: All, guskey: [3], definition: Load., indicators: [load], examples: {yes: [load], no: [tea]}}
          - {id: tutors, label: Tutors, group: All, guskey: [1, 2], definition: Tutors., indicators: [tutor], examples: {yes: [tutor], no: [tea]}}
        """, file: "codebook.yaml")
    let rule = PersonalCriticism(codebook: codebook)
    let cases: [(String, FeedbackSource, String, String, Bool)] = [
      ("She does not know the law.", .headteacher, "legal", "barrier", true),
      ("She knows the law.", .headteacher, "legal", "gain", false),
      ("I do not know the law.", .senco, "legal", "barrier", false),
      ("The load on top of her teaching is too much.", .headteacher, "load", "barrier", false),
      ("The load is fine. She struggles with parents.", .headteacher, "load", "gain", true),
      ("My head gives me no cover for the load.", .senco, "load", "barrier", true),
      ("He never answered.", .senco, "tutors", "barrier", true),
      ("Tutors never answered.", .senco, "tutors", "barrier", false),
      ("The tutor never answered.", .headteacher, "tutors", "barrier", true),
      ("The programme leader is slow.", .examiner, "load", "decline", true),
      ("My tutor is a star. The load is too much.", .senco, "load", "barrier", false),
    ]
    for (text, source, theme, direction, isFound) in cases {
      let place = text.unicodeScalars.count - 3
      let coding = StoredCoding(
        comment: "c", theme: theme, direction: direction, codebookVersion: "1", coder: "rules",
        spans: [
          .init(scalarStart: place, scalarEnd: place + 1, utf8Start: place, utf8End: place + 1)
        ])
      #expect(rule.isFound(in: text, by: source, [coding]) == isFound, "\(text)")
    }
  }

  @Test(
    "An attribution says the role and the time: the month of an examiner's report, else the cohort")
  func attribution() throws {
    func response(_ source: FeedbackSource, date: String? = nil, own: String? = nil) -> Response {
      Response(
        id: "s:1", source: source, instrument: "form", version: "v1", cohort: "c1",
        location: "exeter", date: date.flatMap(CalendarDate.init(iso:)), attribution: own)
    }
    let plan = Example.plan()
    let cases = [
      (response(.headteacher, date: "2016-11-21"), "Headteacher, 2017–18"),
      (response(.senco), "SENCO, 2017–18"),
      (response(.examiner, date: "2016-11-21"), "External Examiner November 2016"),
      (response(.examiner), "External examiner, 2017–18"),
      (response(.examiner, date: "2016-11-21", own: "External Examiner"), "External Examiner"),
    ]
    for (response, expected) in cases {
      #expect(plan.attribution(of: response, cohort: "2017–18") == expected)
    }
  }

  @Test("The committee reads the comments behind a figure unless they tell what is hidden")
  func readable() throws {
    func readable(
      _ quotable: Int, of all: Int, profile: DisclosureProfile = .internal
    ) throws -> CodedComments {
      // Some comments speak of nothing: where all do, the figure itself is hidden.
      let given = try input(
        (0..<all + 8).map { Written(participant: "P\($0)", isApproved: $0 < quotable) })
      let input = AnalysisInput(
        plan: Example.plan(cohorts: 1, disclosure: profile), records: given.records,
        codings: Array(given.codings.prefix(all)), codebook: given.codebook,
        approvals: given.approvals)
      return try #require(ImpactAnalysis(input).evaluation()).codedComments
    }
    let cases: [(quotable: Int, all: Int, shown: Int)] = [
      (4, 12, 4), (12, 12, 12), (9, 12, 0), (3, 4, 0), (0, 12, 0),
    ]
    for (quotable, all, shown) in cases {
      let list = try readable(quotable, of: all)
      #expect(list.comments.count == shown, "\(quotable) of \(all)")
      #expect(list.themes.flatMap(\.readable).count == shown)
    }
    #expect(try readable(4, of: 12, profile: .public) == CodedComments())
  }

  @Test("Questions of their own are answered by the same rule")
  func voices() throws {
    var comments = (0..<20).map { Written(participant: "G\($0)") }
    comments.append(Written(direction: "barrier", participant: "B"))
    var given = try input(comments)
    let credit = StoredCoding(
      comment: "s:3:why", theme: "time", direction: "no_change",
      rule: "time → credited elsewhere “not the course”",
      codebookVersion: "1", coder: StoredCoding.rules)
    given = AnalysisInput(
      plan: given.plan, records: given.records,
      codings: given.codings.filter { $0.comment != credit.comment } + [credit],
      codebook: given.codebook, approvals: given.approvals)
    let voices = try #require(ImpactAnalysis(given).unprotected()).voices
    #expect(voices.representative?.quotations.count == 3)
    #expect(voices.themes.map(\.id) == ["time"])
    #expect(voices.negativeCases.flatMap(\.quotations).map(\.direction) == [.barrier])
    #expect(voices.creditedElsewhere?.quotations.map(\.comment) == [credit.comment])
    #expect(voices.creditedElsewhere?.quotations.first?.credit == "“not the course”")
    #expect(voices.examinersPraise == nil)
  }
}
