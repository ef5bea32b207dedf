import Foundation
import TestSupport
import Testing

@Suite("The demonstration's eight cohorts, compared")
struct DemonstrationComparisonTests {
  /// What `compare` says of one outcome.
  private struct Outcome {
    let name: String
    /// The pairs of levels that differ by more than chance would often give, after correction.
    let differing: [[String]]
    let pairs: Int
    let levels: [String]
  }

  /// Compares outcomes of the demonstration's archive, and gives the families with their sizes.
  private func compare(
    _ outcomes: [String], by: String = "cohort", reference: String, in folder: String,
    where choice: [String]
  ) throws -> (outcomes: [Outcome], families: [String: (count: Int, contents: String)]) {
    let run = try Program.run(
      ["compare", folder, "--by", by, "--reference", reference, "--format", "json"]
        + outcomes.flatMap { ["--outcome", $0] } + choice.flatMap { ["--where", $0] })
    #expect(run.exitCode == 0, "\(run.messages)")
    let root = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    let document = try #require(root as? [String: Any])
    let comparisons = try #require(document["comparisons"] as? [[String: Any]])
    let families = try #require(document["families"] as? [[String: Any]])
    return (
      comparisons.map { comparison in
        let readings = comparison["readings"] as? [[String: Any]] ?? []
        let pairs = readings.filter { ($0["levels"] as? [String])?.count == 2 }
        return Outcome(
          name: comparison["outcome"] as? String ?? "",
          differing: pairs.filter { ["higher", "lower"].contains($0["verdict"] as? String) }
            .compactMap { $0["levels"] as? [String] },
          pairs: pairs.count, levels: comparison["levels"] as? [String] ?? [])
      },
      Dictionary(
        families.map { family in
          (
            family["name"] as? String ?? "",
            (family["count"] as? Int ?? 0, family["contents"] as? String ?? "")
          )
        }
      ) { first, _ in first }
    )
  }

  @Test("What is planted is found, what is chance is called chance, and families are named")
  func planted() throws {
    try Program.withFolder { folder in
      let data = folder.appending(path: "Data")
      try FileManager.default.copyItem(at: Repository.data, to: data)
      let imported = try Program.run(["import", data.path])
      #expect(imported.exitCode == 0, "\(imported.messages)")
      try themes(in: data.path)
      try themesAgainstTheRest(in: data.path)
      try decline(in: data.path)
      try dip(in: data.path)
    }
  }

  /// 24 themes in eight cohorts: seven comparisons with the latest and one of all cohorts for each.
  ///
  /// Cohorts differ by .06 points and themes by nothing: whatever is found among them is chance.
  private func themes(in folder: String) throws {
    let found = try compare(
      ["theme:*"], reference: "c8", in: folder,
      where: ["instrument=headteacher", "instrument=end-of-course"])
    #expect(found.outcomes.count == 24)
    #expect(found.outcomes.allSatisfy { $0.levels.count == 8 && $0.pairs == 7 })
    let pairs = try #require(found.families["comparisons"])
    let overall = try #require(found.families["overall"])
    #expect(pairs.count + overall.count == 24 * 8)
    #expect(
      pairs.contents == "the 168 tests of whether two levels of cohort differ, in 24 outcomes")
    #expect(
      overall.contents == "the 24 tests of whether all levels of cohort are alike, in 24 outcomes")
    #expect(found.outcomes.flatMap(\.differing).isEmpty)
  }

  /// 24 themes in eight cohorts, each cohort against all others: 24 × 8 tests, one family.
  private func themesAgainstTheRest(in folder: String) throws {
    let found = try compare(
      ["theme:*"], reference: "rest", in: folder,
      where: ["instrument=headteacher", "instrument=end-of-course"])
    #expect(found.outcomes.count == 24)
    #expect(found.outcomes.allSatisfy { $0.levels.count == 8 && $0.pairs == 8 })
    #expect(Array(found.families.keys) == ["comparisons"])
    #expect(found.families["comparisons"]?.count == 192)
    #expect(
      found.families["comparisons"]?.contents
        == "the 192 tests of whether a level of cohort differs from all others together, in 24"
        + " outcomes")
    #expect(found.outcomes.flatMap(\.differing).isEmpty)
  }

  /// At Ilminster, Cohort 8 rates the organisation of the course .6 lower than it would have.
  private func decline(in folder: String) throws {
    let domains = ["organisation", "teaching", "support", "impact"].map { "score:\($0)" }
    let latest = try compare(
      domains, reference: "c8", in: folder,
      where: ["location=ilminster", "cohort=c7", "cohort=c8"])
    #expect(latest.families["comparisons"]?.count == 4)
    #expect(latest.outcomes.filter { !$0.differing.isEmpty }.map(\.name) == ["score:organisation"])
    // Over all cohorts too, though the 27 who answered may see more than one thing less well by chance.
    let all = try compare(domains, reference: "c8", in: folder, where: ["location=ilminster"])
    #expect(all.families["comparisons"]?.count == 4 * 7)
    for outcome in all.outcomes {
      let count = outcome.differing.count
      #expect(outcome.name == "score:organisation" ? count >= 6 : count <= 1, "\(outcome.name)")
    }
    // Elsewhere it is as before.
    let elsewhere = try compare(
      ["score:organisation"], reference: "c8", in: folder,
      where: ["bodmin-newquay", "plymouth", "exeter-tiverton", "dorchester"].map {
        "location=\($0)"
      })
    #expect(elsewhere.outcomes.flatMap(\.differing).isEmpty)
  }

  /// Nine heads of Cohort 7 at Dorchester look bad on eleven items, by chance.
  private func dip(in folder: String) throws {
    let items = (1...11).map { "h\($0)" }
    let places = try compare(
      items, by: "location", reference: "dorchester", in: folder,
      where: ["source=headteacher", "cohort=c7"])
    #expect(places.families["comparisons"]?.count == 11 * 4)
    #expect(places.outcomes.flatMap(\.differing).isEmpty)
    let cohorts = try compare(
      items, reference: "c7", in: folder, where: ["source=headteacher", "location=dorchester"])
    // Heads answered on four points before Cohort 4: those cohorts have no answers to these items.
    #expect(cohorts.families["comparisons"]?.count == 11 * 4)
    #expect(cohorts.outcomes.flatMap(\.differing).isEmpty)
  }
}
