import EvaluationModel
import Evidence
import Foundation
import ImpactAnalysis
import TestSupport
import Testing

/// Figures of a made-up cohort that scipy and statsmodels have worked out: see `Expected/research.py`.
private struct ExpectedResearch: Decodable {
  struct Person: Decodable {
    let location: String
    let type: String
    let before: [Int]
    let after: [Int]
    let answered: Bool
  }
  struct Weighted: Decodable {
    let share: Double
    let effective: Double
  }
  struct Alpha: Decodable {
    let value: Double
    let lower: Double
    let upper: Double
    let rest: [Double]
  }
  struct Clusters: Decodable {
    let mean: Double
    let error: Double
    let clustered: Double
    let icc: Double
    let design_effect: Double
  }
  struct Gains: Decodable {
    let gain: Double
    let dz: Double
    let d_av: Double
    let delta: Double
    let improved: Int
  }
  struct Answering: Decodable {
    let p: Double
    let r: Double
  }

  let people: [Person]
  let count: Int
  let unweighted: Double
  let wilson: [Double]
  let finite: [Double]
  let by_location: Weighted
  let by_both: Weighted
  let bounds: [Double]
  let alpha: Alpha
  let clusters: Clusters
  let gain_of_item: Gains
  let gain_of_domain: Gains
  let response: Answering

  static let stored = Result {
    try JSONDecoder().decode(
      ExpectedResearch.self,
      from: Data(
        contentsOf: Repository.root.appending(
          path: "Tests/ImpactAnalysisTests/Expected/research.json")))
  }

  static let items = ["p", "q", "r"]

  /// The cohort: everybody is on the roll, those who answered have rated before and after.
  ///
  /// Responses say nothing of location and kind of participant, so that these come from the roll.
  var records: EvaluationRecords {
    var records = EvaluationRecords()
    for (number, person) in people.enumerated() {
      records.enrolments.append(
        Enrolment(
          participant: "P\(number)", cohort: "c1", location: person.location,
          participantType: person.type, outcome: .inProgress))
      guard person.answered else { continue }
      for (occasion, ratings) in [(Occasion.pre, person.before), (.post, person.after)] {
        let id = "\(occasion.rawValue):\(number)"
        records.responses.append(
          Response(
            id: id, source: .senco, instrument: "form", version: "v1",
            participant: "P\(number)", cohort: "c1"))
        for (item, value) in zip(Self.items, ratings) {
          records.answers.append(
            Answer(
              response: id, item: item, occasion: occasion, state: .answered, value: value))
        }
      }
    }
    return records
  }

  var plan: EvaluationPlan {
    EvaluationPlan(
      programme: Programme(name: "Award", consortium: "Consortium", qualification: "Award"),
      locations: ["north", "south", "west"].map { Location(id: $0, name: $0) },
      participantTypes: ["new", "old"].map { Category(id: $0, name: $0) },
      cohorts: [Example.cohort(1)], scales: [Example.scale],
      instruments: [
        Example.instrument([InstrumentVersion(id: "v1", items: Self.items.map(Example.item))])
      ],
      crosswalk: [Domain(id: "d", name: "D", instrument: "form", items: ["v1": Self.items])],
      mappings: [], sources: [], disclosure: .internal,
      reporting: ReportSettings(title: "Report", cohort: "c1"))
  }
}

@Suite("A researcher's figures are those of other programs")
struct ResearchOracleTests {
  private func near(_ value: Double?, _ expected: Double, within: Double = 1e-9) -> Bool {
    value.map { abs($0 - expected) <= within } ?? false
  }

  private func detail(_ expected: ExpectedResearch) throws -> ResearchDetail {
    try #require(
      ImpactAnalysis(
        AnalysisInput(
          plan: expected.plan, records: expected.records, codings: [],
          codebook: try Example.codebook.get())
      ).research())
  }

  @Test("Shares weighted to the roll, with and without a finite population, at worst and best")
  func sensitivity() throws {
    let expected = try ExpectedResearch.stored.get()
    let item = try #require(try detail(expected).sensitivity.first)
    let share = item.share.estimate.value
    #expect(share?.count == expected.count)
    #expect(near(share?.value, expected.unweighted))
    #expect(near(share?.interval?.lower, expected.wilson[0]))
    #expect(near(item.finite.value?.interval?.lower, expected.finite[0]))
    #expect(near(item.finite.value?.interval?.upper, expected.finite[1]))
    #expect(near(item.byLocation.share.value?.value, expected.by_location.share))
    #expect(
      near(item.byLocation.effectiveCount.value, expected.by_location.effective, within: 1e-7))
    #expect(near(item.byLocationAndType.share.value?.value, expected.by_both.share))
    #expect(
      near(item.byLocationAndType.effectiveCount.value, expected.by_both.effective, within: 1e-7))
    #expect(near(item.bounds.value?.lowest, expected.bounds[0]))
    #expect(near(item.bounds.value?.highest, expected.bounds[1]))
  }

  @Test("Consistency of a scale, with Feldt's interval and each item beside the others")
  func reliability() throws {
    let expected = try ExpectedResearch.stored.get()
    let scale = try #require(try detail(expected).reliability.first)
    #expect(near(scale.alpha.value?.value, expected.alpha.value))
    #expect(near(scale.alpha.value?.interval?.lower, expected.alpha.lower, within: 1e-8))
    #expect(near(scale.alpha.value?.interval?.upper, expected.alpha.upper, within: 1e-8))
    for (item, rest) in zip(scale.items, expected.alpha.rest) {
      #expect(near(item.correlation.value?.value, rest))
    }
  }

  @Test("Errors with and without clusters, intraclass correlation and design effect")
  func clusters() throws {
    let expected = try ExpectedResearch.stored.get()
    let effect = try #require(try detail(expected).clusters.first { $0.cluster == .location })
    #expect(near(effect.independent.value?.value, expected.clusters.mean))
    #expect(
      near(effect.errorRatio.value, expected.clusters.clustered / expected.clusters.error))
    #expect(
      near(effect.intraclassCorrelation.value?.value, expected.clusters.icc, within: 1e-5))
    #expect(
      near(effect.designEffect.value?.value, expected.clusters.design_effect, within: 1e-3))
    #expect(effect.intraclassCorrelation.value?.groupCounts == [])
  }

  @Test("Gains of an item and of a domain in every form")
  func gains() throws {
    let expected = try ExpectedResearch.stored.get()
    let gains = try detail(expected).gains
    let domain = try #require(gains.first)
    let item = try #require(gains.first { $0.id == "item/form/p" })
    for (gain, expected) in [(domain, expected.gain_of_domain), (item, expected.gain_of_item)] {
      #expect(near(gain.gain.value?.value, expected.gain))
      #expect(near(gain.dz.value?.value, expected.dz))
      #expect(near(gain.dAverage.value?.value, expected.d_av))
      #expect(near(gain.cliffsDelta.value?.value, expected.delta))
      #expect(gain.improved.successes.value.map { $0 == expected.improved } ?? true)
    }
  }

  @Test("Whether locations answered alike")
  func response() throws {
    let expected = try ExpectedResearch.stored.get()
    let balance = try #require(
      try detail(expected).balance.first { $0.occasion == .post && $0.fact == .location })
    #expect(near(balance.test.value?.p, expected.response.p))
    #expect(near(balance.representativity.value?.value, expected.response.r))
  }
}
