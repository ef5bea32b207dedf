import EvaluationModel
import Evidence
import Testing

@testable import ImpactAnalysis

@Suite("Local authorities")
struct AuthorityTests {
  /// How many participants each authority has, "" being none that is known, and which are hidden then.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let people: KeyValuePairs<String, Int>
    let hidden: [String]
  }

  static let cases = [
    Case(testDescription: "all are large", people: ["a": 40, "b": 30, "c": 25], hidden: []),
    Case(
      testDescription: "one is small: the next smallest goes with it",
      people: ["a": 40, "b": 30, "c": 9], hidden: ["b", "c"]),
    Case(
      testDescription: "two are small, and together large enough",
      people: ["a": 40, "b": 14, "c": 12], hidden: ["b", "c"]),
    Case(
      testDescription: "many are not known, who protect the small one",
      people: ["a": 40, "b": 30, "c": 9, "": 20], hidden: ["c"]),
    Case(
      testDescription: "few are not known, who do not", people: ["a": 40, "b": 30, "c": 9, "": 2],
      hidden: ["b", "c"]),
  ]

  private func results(
    _ people: [(String, Int)], profile: DisclosureProfile = .public,
    authorities: [Authority]? = nil, value: (String, Int) -> Int = { $1 % 3 == 0 ? 2 : 4 }
  ) throws -> AuthorityResults {
    var plan = Example.plan(cohorts: 2, disclosure: profile)
    plan = EvaluationPlan(
      programme: plan.programme,
      authorities: authorities
        ?? people.map(\.0).filter { !$0.isEmpty }.map { Authority(id: $0, name: $0.uppercased()) },
      cohorts: plan.cohorts, scales: plan.scales, instruments: plan.instruments, mappings: [],
      sources: [], disclosure: profile, reporting: plan.reporting)
    var records = EvaluationRecords()
    var next = 1
    for (name, count) in people {
      for offset in 0..<count {
        let cohort = "c\(1 + offset % 2)"
        records = Example.joined(
          records,
          Example.records(cohort: cohort, values: [value(name, offset)], items: ["a"], from: next))
        records.enrolments.append(
          Enrolment(
            participant: "P\(next)", cohort: cohort, authority: name.isEmpty ? nil : name,
            outcome: .nationalAward))
        next += 1
      }
    }
    let input = AnalysisInput(
      plan: plan, records: records, codings: [], codebook: try Example.codebook.get())
    return try #require(ImpactAnalysis(input).authorities())
  }

  @Test("A small authority cannot be had from all and the others", arguments: cases)
  func hidden(wanted: Case) throws {
    let results = try results(wanted.people.map { ($0.key, $0.value) })
    let hidden = results.authorities.filter { $0.items[0].favourable.estimate.isSuppressed }
    #expect(hidden.map(\.id).sorted() == wanted.hidden)
    for authority in hidden {
      #expect(authority.items[0].favourable.successes.isSuppressed)
      #expect(authority.items[0].comparison.verdict == .hidden)
      #expect(authority.items[0].comparison.difference.isSuppressed)
    }
    #expect(
      results.disclosure.hiddenForSize + results.disclosure.hiddenToProtect
        >= wanted.hidden.count)
  }

  @Test(
    "Where all of a small authority answered alike, it is hidden however large the profile lets it be"
  )
  func unanimous() throws {
    let results = try results([("a", 40), ("b", 12), ("c", 30)], profile: .internal) {
      name, place in
      name == "b" ? 5 : place % 3 == 0 ? 2 : 4
    }
    #expect(
      results.authorities.filter { $0.items[0].favourable.estimate.isSuppressed }.map(\.id)
        .contains("b"))
  }

  @Test(
    "Counts are rounded, shares are those of both cohorts, and the verdict is corrected in one family"
  )
  func figures() throws {
    let results = try results([("a", 42), ("b", 33)]) { name, place in
      name == "a" ? 4 : place % 2 == 0 ? 2 : 4
    }
    let first = try #require(results.authorities.first)
    #expect(first.enrolledInAll.value == 40 && first.awarded.value == 40)
    #expect(first.items[0].cohorts.map(\.id) == ["c1", "c2"])
    #expect(first.items[0].favourable.estimate.value?.value == 1)
    #expect(first.items[0].comparison.verdict == .more)
    #expect(results.authorities[1].items[0].comparison.verdict == .less)
    #expect(results.family?.size == 2 && results.family?.beyondChance == 2)
  }

  @Test("Participants of merged authorities count as those of the one that took their place")
  func merged() throws {
    let end = try #require(CalendarDate(year: 2012, month: 3, day: 31))
    let results = try results(
      [("a", 30), ("b", 30), ("c", 30)],
      authorities: [
        Authority(id: "a", name: "A", partnerUntil: end, successor: "ab"),
        Authority(id: "b", name: "B", partnerUntil: end, successor: "ab"),
        Authority(id: "c", name: "C"), Authority(id: "ab", name: "A and B"),
      ])
    #expect(results.authorities.map(\.id) == ["c", "ab"])
    #expect(results.authorities[1].predecessors.map(\.id) == ["a", "b"])
    #expect(results.authorities[1].enrolledInAll.value == 60)
  }

  @Test("Nobody at all is no result")
  func nobody() throws {
    #expect(try results([]).authorities.isEmpty)
  }
}
