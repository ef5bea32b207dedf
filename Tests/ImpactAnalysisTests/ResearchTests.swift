import EvaluationModel
import Evidence
import Statistics
import TextCoding
import Testing

@testable import ImpactAnalysis

@Suite("What a researcher asks")
struct ResearchTests {
  private func detail(
    _ records: EvaluationRecords, _ plan: EvaluationPlan, codings: [StoredCoding] = [],
    approvals: [String: QuotationApproval] = [:]
  ) throws -> ResearchDetail {
    try #require(
      ImpactAnalysis(
        AnalysisInput(
          plan: plan, records: records, codings: codings, codebook: try Self.codebook.get(),
          approvals: approvals)
      ).research())
  }

  private static let codebook = Result {
    try Codebook(
      parsing: """
        version: "1"
        groups: [All]
        cues: {}
        themes:
          - {id: time, label: Time, group: All, guskey: [1], definition: Time., indicators: [time],
             examples: {yes: [I had time.], no: [I had money.]}}
          - {id: money, label: Money, group: All, guskey: [1], definition: Money.,
             indicators: [money], examples: {yes: [I had money.], no: [I had time.]}}
        """, file: "codebook.yaml")
  }

  private static let domain = Domain(
    id: "d", name: "D", instrument: "form", items: ["v1": ["a", "b"], "v2": ["x", "y"]])

  /// Cohorts of which the last ones were asked with another version.
  private func changed(crosswalk: [Domain]) throws -> ResearchDetail {
    let plan = Example.plan(
      cohorts: 4,
      versions: [
        InstrumentVersion(
          id: "v1", items: [Example.item("a"), Example.item("b")],
          prompts: [Prompt(id: "why", text: "Why?")]),
        InstrumentVersion(
          id: "v2", items: [Example.item("x"), Example.item("y")],
          prompts: [Prompt(id: "why", text: "Why not?")], breakReason: "it was rewritten"),
      ], crosswalk: crosswalk)
    let values = (0..<30).map { 2 + $0 % 3 }
    return try detail(
      Example.joined(
        Example.records(cohort: "c1", values: values),
        Example.records(cohort: "c2", values: values.map { $0 + 1 }),
        Example.records(cohort: "c3", values: values, items: ["x", "y"], version: "v2"),
        Example.records(cohort: "c4", values: values, items: ["x", "y"], version: "v2")), plan)
  }

  @Test("Across a change of the questionnaire domains may be compared, and only by a crosswalk")
  func links() throws {
    let linked = try changed(crosswalk: [Self.domain]).links
    #expect(linked.map(\.level) == [.items, .domains, .items])
    #expect(linked.map(\.reason) == [nil, "it was rewritten", nil])
    #expect(linked[1].crosswalk.first?.earlier.map(\.id) == ["a", "b"])
    #expect(linked[1].crosswalk.first?.later.map(\.id) == ["x", "y"])
    #expect(try changed(crosswalk: []).links.map(\.level) == [.items, .nothing, .items])
  }

  @Test("A series is broken where the questionnaire changed, and rises on each side by itself")
  func trends() throws {
    let series = try #require(try changed(crosswalk: [Self.domain]).trends.first)
    #expect(series.segments.map(\.first.id) == ["c1", "c3"])
    #expect(series.segments.map(\.last.id) == ["c2", "c4"])
    #expect(series.breaks.map(\.cohort.id) == ["c3"])
    let rises = series.segments.map { $0.rise.estimate.value?.value ?? .nan }
    #expect(abs(rises[0] - 1) < 1e-12 && abs(rises[1]) < 1e-12)
    // The first line would have come to 5; the score there is 3.
    #expect(abs((series.breaks[0].step.estimate.value?.value ?? 0) + 2) < 1e-12)
    #expect(abs((series.breaks[0].riseChange.estimate.value?.value ?? 0) + 1) < 1e-12)
  }

  @Test("What was done to each question is told, open questions first")
  func wording() throws {
    let changes = try changed(crosswalk: []).wording
    #expect(changes.map(\.question) == ["why", "x", "y", "a", "b"])
    #expect(
      changes.map(\.change) == [.reworded(from: "Why?"), .added, .added, .dropped, .dropped])
    #expect(changes.map(\.isOpen) == [true, false, false, false, false])
    #expect(changes.allSatisfy { $0.cohort.id == "c3" })
  }

  /// Comments of which the first `time` speak of time and the last `money` of money.
  private func commented(
    _ count: Int, time: Int, money: Int, rule: String? = nil
  ) -> (EvaluationRecords, [StoredCoding]) {
    var records = Example.records(cohort: "c1", values: Array(repeating: 4, count: count))
    records.comments = records.responses.enumerated().map { place, response in
      EvaluationModel.Comment(
        response: response.id, prompt: "why",
        text: Array(repeating: "word", count: place <= count / 2 ? 5 : 20).joined(separator: " "))
    }
    func coding(_ comment: EvaluationModel.Comment, _ theme: String, _ direction: String)
      -> StoredCoding
    {
      StoredCoding(
        comment: comment.id, theme: theme, direction: direction, rule: rule,
        codebookVersion: "1", coder: StoredCoding.rules)
    }
    let codings =
      records.comments.prefix(time).map { coding($0, "time", "gain") }
      + records.comments.suffix(money).enumerated().map { place, comment in
        coding(comment, "money", place < 6 ? "barrier" : "gain")
      }
    return (records, codings)
  }

  @Test("Lift is how many times as many answers have both themes as by chance")
  func pairings() throws {
    // 24 and 24 of 40 answers, 8 of them with both.
    let (records, codings) = commented(40, time: 24, money: 24)
    let pairing = try #require(
      try detail(records, Example.plan(cohorts: 1), codings: codings).pairings.first)
    #expect(pairing.both == .result(8))
    #expect(pairing.expected == .result(14.4))
    #expect(abs((pairing.lift.value ?? 0) - 8 / 14.4) < 1e-12)
    // 8·0 over 16·16: nobody has neither.
    #expect(pairing.oddsRatio.value?.value == 0)
    let (few, fewCodings) = commented(40, time: 21, money: 3)
    #expect(try detail(few, Example.plan(cohorts: 1), codings: fewCodings).pairings.isEmpty)
  }

  @Test("Few answers with both themes are hidden, and the lift that would give them back")
  func fewBoth() throws {
    let (records, codings) = commented(40, time: 22, money: 21)
    let pairing = try #require(
      try detail(records, Example.plan(cohorts: 1), codings: codings).pairings.first)
    #expect(pairing.both == .suppressed(minimum: 5))
    #expect(pairing.lift.value == nil && pairing.oddsRatio.value == nil)
  }

  @Test("Themes are set against the words of the answers")
  func lengths() throws {
    let (records, codings) = commented(40, time: 10, money: 23)
    let length = try #require(
      try detail(records, Example.plan(cohorts: 1), codings: codings).lengths.first)
    #expect(length.words == .result(21 * 5 + 19 * 20))
    let money = try #require(length.themes.first { $0.theme == "money" })
    #expect(money.perHundredWords == .result(23.0 * 100 / 485))
    // All 19 long answers speak of money, and four of the short ones: too few to be told.
    #expect(money.shorter.successes.value == nil && money.difference.value == nil)
  }

  @Test("Comments without a theme and against the story are shown with consent and approval only")
  func cases() throws {
    let (records, codings) = commented(40, time: 10, money: 24)
    let approved = records.comments[12]
    let critical = records.comments[17]
    let unapproved = try detail(records, Example.plan(cohorts: 1), codings: codings)
    #expect(unapproved.uncoded.first?.sample.count == .result(6))
    #expect(unapproved.uncoded.first?.sample.shown == [])
    let approvals = [approved, critical].reduce(into: [String: QuotationApproval]()) {
      $0[$1.id] = QuotationApproval(text: $1.text)
    }
    let found = try detail(
      records, Example.plan(cohorts: 1), codings: codings, approvals: approvals)
    #expect(found.uncoded.first?.sample.shown.map(\.comment) == [approved.id])
    let deviant = try #require(found.cases.first { $0.kind == .deviant })
    #expect(deviant.sample.count == .result(6))
    #expect(deviant.sample.shown.map(\.comment) == [critical.id])
    #expect(deviant.sample.shown.first?.theme == "Money")
    #expect(found.cases.first { $0.kind == .rival }?.sample.count == .result(0))
    let (others, rivals) = commented(40, time: 10, money: 24, rule: "credited elsewhere “x”: y")
    #expect(
      try detail(others, Example.plan(cohorts: 1), codings: rivals)
        .cases.first { $0.kind == .rival }?.sample.count == .result(34))
  }

  @Test("People whom a combination of facts singles out are counted")
  func anonymity() throws {
    var records = Example.records(cohort: "c1", values: Array(repeating: 4, count: 12))
    records.enrolments = (0..<12).map { number in
      Enrolment(
        participant: "P\(number + 1)", cohort: "c1", location: number < 9 ? "north" : "south",
        participantType: number % 2 == 0 ? "new" : "old", outcome: .inProgress)
    }
    let risks = try detail(records, Example.plan(cohorts: 1, locations: ["north", "south"]))
      .anonymity
    #expect(
      risks.map(\.facts) == [
        [.cohort], [.cohort, .location], [.cohort, .location, .participantType],
      ])
    #expect(risks.map(\.combinations) == [1, 2, 4])
    #expect(risks.map(\.small) == [0, 1, 3])
    #expect(risks.map(\.people) == [0, 3, 7])
  }

  @Test("Small groups are put together before anything is weighted by them")
  func margins() {
    let margin = RollMargin(
      "place", answers: Array(repeating: "a", count: 9) + ["b", "b", "c", "c", "c", nil, "z"],
      roll: Array(repeating: "a", count: 20) + ["b", "b", "b", "c", "c", "c", "c", "d"])
    #expect(margin.count == 2)
    #expect(margin.categories.prefix(9).allSatisfy { $0 == "a" })
    #expect(margin.categories[9...13].allSatisfy { $0 == "others" })
    #expect(margin.categories[14...] == [nil, nil])
    #expect(
      margin.margin(of: [0, 9], total: 28).targets == ["a": 20, "others": 8])
  }

  @Test("All tests are there, corrected within their family; of hidden ones nothing is told")
  func allTests() throws {
    let many = (0..<60).map { 2 + $0 % 3 }
    let records = Example.joined(
      Example.records(cohort: "c1", values: many),
      Example.records(cohort: "c2", values: many.map { min($0 + 1, 5) }))
    let tests = try detail(records, Example.plan(crosswalk: [Self.domain])).tests
    #expect(tests.filter { $0.family == .items }.count == 2)
    #expect(tests.filter { $0.family == .items }.allSatisfy { $0.result == .beyondChance })
    #expect(Set(tests.map(\.family)) == [.items, .trends])
    for test in tests {
      let p = try #require(test.test.value?.p)
      #expect((test.holm.value ?? 0) >= p)
      #expect((test.benjaminiHochberg.value ?? 1) <= (test.holm.value ?? 0) + 1e-15)
      #expect((test.benjaminiYekutieli.value ?? 0) >= (test.benjaminiHochberg.value ?? 1))
    }
    let few = try detail(
      Example.joined(
        Example.records(cohort: "c1", values: [1, 2, 3]),
        Example.records(cohort: "c2", values: [3, 4, 5])), Example.plan()
    ).tests
    #expect(!few.isEmpty)
    #expect(few.allSatisfy { $0.result == .hidden && $0.test.value == nil && $0.holm.value == nil })
  }

  @Test("Every method of the figures is listed once with its source")
  func methods() throws {
    let records = Example.records(cohort: "c1", values: (0..<40).map { 2 + $0 % 3 })
    let methods = try detail(records, Example.plan(cohorts: 1)).methods
    #expect(methods.contains { $0.name == "wilson" && $0.citation?.year == 1998 })
    #expect(Set(methods).count == methods.count)
    #expect(methods.map(\.title) == methods.map(\.title).sorted())
  }

  /// An evaluation that the analysis must survive.
  struct Odd: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let plan: EvaluationPlan
    let records: EvaluationRecords
  }

  private static let oddities = [
    Odd(testDescription: "nobody", plan: Example.plan(cohorts: 1), records: EvaluationRecords()),
    Odd(
      testDescription: "three people", plan: Example.plan(crosswalk: [domain]),
      records: Example.joined(
        Example.records(cohort: "c1", values: [2, 3, 4]),
        Example.records(cohort: "c2", values: [2, 3, 4]))),
    Odd(
      testDescription: "all alike", plan: Example.plan(locations: ["n", "s"], crosswalk: [domain]),
      records: Example.joined(
        Example.records(
          cohort: "c1", values: Array(repeating: 4, count: 30), location: { $0 < 9 ? "n" : "s" }),
        Example.records(
          cohort: "c2", values: Array(repeating: 4, count: 30), location: { $0 < 9 ? "n" : "s" }))),
    Odd(
      testDescription: "before and after alike",
      plan: Example.plan(cohorts: 1, crosswalk: [domain]),
      records: Example.joined(
        Example.records(cohort: "c1", values: Array(repeating: 3, count: 20), occasion: .pre),
        Example.records(cohort: "c1", values: Array(repeating: 3, count: 20), occasion: .post))),
    Odd(
      testDescription: "thirty cohorts", plan: Example.plan(cohorts: 30, crosswalk: [domain]),
      records: (1...30).reduce(into: EvaluationRecords()) { sum, cohort in
        sum = Example.joined(
          sum,
          Example.records(cohort: "c\(cohort)", values: (0..<12).map { 2 + ($0 + cohort) % 4 }))
      }),
  ]

  @Test("What cannot be worked out has a reason and is no number", arguments: oddities)
  func survives(_ odd: Odd) throws {
    let found = try detail(odd.records, odd.plan)
    var numbers = 0
    func look(_ value: Any) {
      if let number = value as? Double {
        numbers += 1
        if number.isNaN { Issue.record("a number is none in \(odd.testDescription)") }
        return
      }
      for child in Mirror(reflecting: value).children { look(child.value) }
    }
    look(found)
    #expect(odd.records.responses.isEmpty == (found.reliability.isEmpty && numbers == 0))
  }
}
