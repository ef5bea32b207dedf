import EvaluationModel
import Evidence
import Foundation
import Testing

@testable import ImpactAnalysis

@Suite("Releases beside each other, and what they say of people")
struct ReleaseTests {
  private func figure(_ count: Int?, of base: Int?, isHidden: Bool = false) -> PublishedFigures {
    PublishedFigures(
      cohort: "c1", profile: "public", sha256: "",
      figures: [
        PublishedFigures.Figure(
          id: "a", count: count, value: nil, base: base, isHidden: isHidden)
      ])
  }

  @Test("Figures that differ by a few people are withheld; others are not")
  func differencing() {
    let cases: [(PublishedFigures, PublishedFigures, Differencing.Conflict.Reason?)] = [
      (figure(30, of: 60), figure(30, of: 60), nil),
      (figure(31, of: 61), figure(30, of: 60), .fewPeople(1)),
      (figure(30, of: 64), figure(30, of: 60), .fewPeople(4)),
      (figure(35, of: 65), figure(30, of: 60), nil),
      (figure(33, of: 60), figure(30, of: 60), .fewPeople(3)),
      (figure(nil, of: nil, isHidden: true), figure(30, of: 60), .shownBefore),
      (figure(30, of: 60), figure(nil, of: nil, isHidden: true), .hiddenBefore),
    ]
    for (now, before, reason) in cases {
      let conflicts = Differencing.conflicts(of: now, with: [before], minimum: 5)
      #expect(conflicts.map(\.reason) == [reason].compactMap { $0 })
    }
  }

  @Test("A cohort that grew by two people is not published again beside its release")
  func growth() throws {
    func analysis(_ people: Int) throws -> ImpactAnalysis {
      try DisclosureTests.analysis(
        Example.records(cohort: "c1", values: (0..<people).map { 1 + $0 % 5 }, items: ["a"]),
        DisclosureProfile(
          name: "exact", minimumGroup: 10, minimumCell: 5, minimumPercentageBase: 10,
          minimumMeanBase: 8, roundingBase: 1), cohorts: 1)
    }
    let first = PublishedFigures(try #require(try analysis(60).evaluation()), sha256: "abc")
    let again = try JSONDecoder().decode(
      PublishedFigures.self, from: JSONEncoder().encode(first))
    #expect(again == first)
    for (people, isShown) in [(60, true), (62, false), (85, true)] {
      let evaluation = try #require(try analysis(people).evaluation(beside: [first]))
      #expect((evaluation.items.first?.favourable.estimate.value != nil) == isShown)
      #expect((evaluation.disclosure.hiddenForDifference == 0) == isShown)
      #expect(evaluation.disclosure.releases == 1)
    }
  }

  @Test("No table crosses more attributes than the profile allows")
  func crossing() throws {
    let two = try Crossing([.location, .phase, .location], by: .public)
    #expect(two.attributes == [.location, .phase])
    #expect(throws: DisclosureRefusal.tooManyAttributes([.location, .phase, .setting], most: 2)) {
      try Crossing([.location, .phase, .setting], by: .public)
    }
  }

  @Test("A combination of released attributes that one person has is named")
  func combinations() {
    let people = [("A", "north"), ("B", "south"), ("C", "south"), ("A", "north")].map {
      ($0, ["role": "senco", "location": $1])
    }
    let found = IdentifyingCombinations(
      [["role": "senco"], ["role": "senco", "location": "north"], ["role": "senco"]],
      among: people, minimum: 2)
    #expect(found.released.map(\.people) == [3, 1])
    #expect(found.few.map(\.attributes) == [["location: north", "role: senco"]])
  }

  @Test(
    "What a hidden figure reads like is found in words, markup, attributes and numbers",
    arguments: [
      ("Only 3 of 37 agreed.", true), ("<b>3</b> of\n  <i>37</i> agreed", true),
      ("<svg aria-label=\"3 of 37 agreed\"></svg>", true),
      ("{\"share\": 0.08108108108108109, \"n\": 12}", true), ("a,0.08108108108108109,4", true),
      ("8% (95% interval: 3% to 21%)", true),
      ("13 of 37 agreed, 3 of 370 did not; 8% of 37; 3. Of 37 others", false),
    ])
  func renderings(text: String, isFound: Bool) throws {
    let values = Array(repeating: 5, count: 3) + Array(repeating: 1, count: 34)
    let analysis = try DisclosureTests.analysis(
      Example.records(cohort: "c1", values: values, items: ["a"]), .public, cohorts: 1)
    let published = try #require(analysis.evaluation())
    #expect(published.items.first?.favourable.successes.isSuppressed ?? false)
    let verification = try #require(
      analysis.verification(
        of: published, outputs: [DisclosureVerification.Output(name: "report", text: text)]))
    let printed = verification.failures.contains { failure in
      if case .printed(_, "report", _) = failure { true } else { false }
    }
    #expect(printed == isFound)
  }
}
