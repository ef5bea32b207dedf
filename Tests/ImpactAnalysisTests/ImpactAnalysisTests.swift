import EvaluationModel
import Evidence
@testable import ImpactAnalysis
import TextCoding
import Testing

@Suite("Records become findings")
struct ImpactAnalysisTests {
  private func evaluation(
    _ records: EvaluationRecords, _ plan: EvaluationPlan, codings: [StoredCoding] = [],
    approvals: [String: QuotationApproval] = [:]
  ) throws -> ImpactEvaluation {
    let input = AnalysisInput(
      plan: plan, records: records, codings: codings, codebook: try Example.codebook.get(),
      approvals: approvals)
    return try #require(ImpactAnalysis(input).evaluation())
  }

  @Test("A share is that of favourable ratings among those who rated")
  func share() throws {
    let result = try evaluation(
      Example.records(cohort: "c1", values: [1, 2, 3, 4, 4, 5, 5, 5, 3, 1]),
      Example.plan(cohorts: 1))
    let item = try #require(result.items.first)
    #expect(item.favourable.successes == .result(5))
    #expect(item.favourable.estimate.value?.value == 0.5)
    #expect(item.favourable.estimate.value?.count == 10)
    #expect(item.distribution.value?.counts == [2, 1, 2, 2, 3])
  }

  @Test("A large difference is beyond chance, a small one could be chance")
  func verdicts() throws {
    let high = Array(repeating: 5, count: 45) + Array(repeating: 2, count: 5)
    let low = Array(repeating: 5, count: 20) + Array(repeating: 2, count: 30)
    let near = Array(repeating: 5, count: 43) + Array(repeating: 2, count: 7)
    for (now, expected) in [(low, Verdict.less), (near, .couldBeChance)] {
      let result = try evaluation(
        Example.joined(
          Example.records(cohort: "c1", values: high), Example.records(cohort: "c2", values: now)),
        Example.plan())
      #expect(result.items.map(\.comparison.verdict) == [expected, expected])
    }
  }

  @Test("Items of another version are not compared, and the reason is said")
  func versions() throws {
    let reason = "the scale went from four points to five"
    let records = Example.joined(
      Example.records(cohort: "c1", values: Array(repeating: 2, count: 40)),
      Example.records(cohort: "c2", values: Array(repeating: 5, count: 40), version: "v2"))
    func verdict(_ comparable: [String]) throws -> Verdict? {
      let plan = Example.plan(versions: [
        InstrumentVersion(id: "v1", items: [Example.item("a")]),
        InstrumentVersion(
          id: "v2", items: [Example.item("a")], comparableWith: comparable, breakReason: reason),
      ])
      return try evaluation(records, plan).items.first?.comparison.verdict
    }
    #expect(try verdict([]) == .cannotBeCompared(reason: reason))
    #expect(try verdict(["v1"]) == .more)
  }

  @Test("Gain, response shift and gain by today's yardstick are separate numbers")
  func gain() throws {
    let people = 30
    func ratings(_ values: [Int], _ occasion: Occasion) -> EvaluationRecords {
      Example.records(cohort: "c1", values: values, items: ["a"], occasion: occasion)
    }
    let pre = (0..<people).map { 3 + $0 % 2 }
    let then = pre.map { $0 - 1 }
    let post = (0..<people).map { 4 + $0 % 2 }
    let result = try evaluation(
      Example.joined(ratings(pre, .pre), ratings(then, .then), ratings(post, .post)),
      Example.plan(cohorts: 1))
    let gain = try #require(result.gains.first)
    #expect(gain.gain.value?.value == 1)
    #expect(gain.responseShift?.value?.value == -1)
    #expect(gain.adjustedGain?.value?.value == 2)
    #expect(gain.gain.value?.count == people)
    #expect(gain.improved.estimate.value?.value == 1)
  }

  @Test("A head who is the SENCO does not count as a head")
  func selfReport() throws {
    var records = Example.records(cohort: "c1", values: (0..<12).map { 3 + $0 % 2 })
    records.responses = records.responses.enumerated().map { position, response in
      Response(
        id: response.id, source: .headteacher, instrument: "form", version: "v1",
        cohort: "c1", isSelfReport: position < 6)
    }
    let result = try evaluation(records, Example.plan(cohorts: 1))
    #expect(result.items.first?.favourable.estimate.value?.count == 6)
    #expect(result.cautions.contains(.selfReports(count: 6)))
  }

  @Test("A location that is too small is hidden, with a second one that would give it back")
  func places() throws {
    let locations = ["north", "south", "west"]
    let plan = Example.plan(
      locations: locations,
      crosswalk: [Domain(id: "d", name: "D", instrument: "form", items: ["v1": ["a", "b"]])])
    func records(_ cohort: String) -> EvaluationRecords {
      Example.records(cohort: cohort, values: (0..<40).map { 3 + $0 % 3 }) { offset in
        offset < 3 ? "north" : offset < 13 ? "south" : "west"
      }
    }
    let result = try evaluation(Example.joined(records("c1"), records("c2")), plan)
    let shown = result.locations.map { $0.scores.last?.score.value?.count }
    #expect(shown == [nil, nil, 27])
    #expect(result.locations.map(\.comparison.verdict) == [.hidden, .hidden, .couldBeChance])
    let answered = try #require(result.participation.first).locations.map(\.answered.value)
    #expect(answered == [nil, nil, 27])
    #expect(result.disclosure.hiddenForSize > 0)
    #expect(result.disclosure.hiddenToProtect > 0)
  }

  @Test("The public profile rounds counts and asks for larger bases")
  func publicProfile() throws {
    let plan = Example.plan(cohorts: 1, disclosure: .public)
    let few = try evaluation(
      Example.records(cohort: "c1", values: Array(repeating: 4, count: 22)), plan)
    #expect(few.items.first?.favourable.estimate == .suppressed(minimum: 23))
    let enough = try evaluation(
      Example.records(cohort: "c1", values: (0..<32).map { 3 + $0 % 2 }), plan)
    #expect(enough.items.first?.favourable.estimate.value?.count == 30)
    #expect(enough.items.first?.favourable.successes == .result(15))
  }

  @Test("Themes of cohorts that were asked differently are not compared")
  func prompts() throws {
    var before = Example.records(cohort: "c1", values: Array(repeating: 4, count: 30))
    var now = Example.records(cohort: "c2", values: Array(repeating: 4, count: 30))
    before.comments = before.responses.map { Comment(response: $0.id, prompt: "how", text: "time") }
    now.comments = now.responses.map { Comment(response: $0.id, prompt: "why", text: "time") }
    let records = Example.joined(before, now)
    let codings = records.comments.map {
      StoredCoding(
        comment: $0.id, theme: "time", direction: "gain", codebookVersion: "1",
        coder: StoredCoding.rules)
    }
    let theme = try #require(try evaluation(records, Example.plan(), codings: codings).themes.first)
    #expect(theme.prevalence.estimate.value?.value == 1)
    #expect(
      theme.comparison.verdict
        == .cannotBeCompared(reason: "the open questions were not the same in the two cohorts"))
  }

  @Test("Nothing is quoted that nobody agreed to or approved, word for word")
  func quotations() throws {
    var records = Example.records(cohort: "c1", values: Array(repeating: 4, count: 12))
    records.comments = records.responses.enumerated().map {
      Comment(response: $1.id, prompt: "why", text: "time for all of it \($0)")
    }
    let codings = records.comments.enumerated().map { position, comment in
      StoredCoding(
        comment: comment.id, theme: "time", direction: position < 6 ? "barrier" : "gain",
        codebookVersion: "1", coder: StoredCoding.rules,
        spans: [.init(scalarStart: 0, scalarEnd: 4, utf8Start: 0, utf8End: 4)])
    }
    func choices(_ approvals: [String: String]) throws -> [QuotationChoice] {
      try evaluation(
        records, Example.plan(cohorts: 1), codings: codings,
        approvals: approvals.mapValues { QuotationApproval(text: $0) }
      ).quotations
    }
    #expect(try choices([:]).isEmpty)
    let changed = Dictionary(uniqueKeysWithValues: records.comments.map { ($0.id, "Time") })
    #expect(try choices(changed).isEmpty)
    let all = Dictionary(uniqueKeysWithValues: records.comments.map { ($0.id, $0.text) })
    let choice = try #require(try choices(all).first)
    #expect(choice.quotations.count == 3)
    #expect(choice.quotations.contains { $0.direction.isCritical })
    #expect(Set(choice.quotations.map(\.comment)).count == 3)
    #expect(try choices(all) == choices(all))
  }

  @Test(
    "Places go to directions in proportion, by largest remainder",
    arguments: [
      ([6, 0, 0, 6], 3, [2, 0, 0, 1]), ([10, 1, 0, 1], 3, [3, 0, 0, 0]),
      ([1, 1, 1, 1], 3, [1, 1, 1, 0]), ([0, 0, 0, 0], 3, [0, 0, 0, 0]),
    ])
  func quotationPlaces(counts: [Int], total: Int, places: [Int]) {
    let given = QuotationSelection.places(total, in: counts)
    #expect(ThemeDirection.allCases.map { given[$0, default: 0] } == places)
  }

  @Test("An evaluation with nobody in it says so and does not fail")
  func empty() throws {
    let result = try evaluation(EvaluationRecords(), Example.plan(cohorts: 1))
    #expect(result.items.isEmpty)
    #expect(result.gains.isEmpty)
    #expect(result.families.isEmpty)
  }
}
