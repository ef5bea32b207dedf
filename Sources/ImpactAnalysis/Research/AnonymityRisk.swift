import EvaluationModel

/// How many people a combination of facts would single out, if a table with all of them were given away.
///
/// A person who shares all values with fewer than k − 1 others is known by them to whoever knows the values
/// (k-anonymity; Sweeney 2002).
public struct AnonymityRisk: Hashable, Sendable {
  /// A fact that a table may hold of everybody.
  public enum Fact: String, Hashable, Sendable, CaseIterable {
    case cohort
    case location
    case participantType = "participant-type"
    case authority
  }

  /// The facts of which combinations are counted.
  public let facts: [Fact]
  /// The combinations that occur.
  public let combinations: Int
  /// How many of them fewer than `k` people have.
  public let small: Int
  /// How many people have one of these.
  public let people: Int
  /// Everybody counted.
  public let total: Int
  /// The share of everybody that these are.
  public var share: Double { total > 0 ? Double(people) / Double(total) : 0 }
  /// How many people must share a combination.
  public let k: Int
  /// Whether the counts are of the registry, else of responses.
  public let isOfRegistry: Bool
}

/// Counts the combinations, fact by fact.
struct AnonymitySummary {
  let context: ResearchContext

  /// The counts: of cohorts alone, then with one fact more each time.
  func results() -> [AnonymityRisk] {
    let enrolments = context.input.records.enrolments
    let people: [[String?]] =
      enrolments.isEmpty
      ? context.index.responses.filter { $0.source != .examiner }.map {
        [$0.cohort, $0.location, $0.participantType, $0.authority]
      } : enrolments.map { [$0.cohort, $0.location, $0.participantType, $0.authority] }
    let k = max(context.plan.disclosure.minimumCell, 2)
    // A fact that nobody has a value of adds nothing.
    let known = AnonymityRisk.Fact.allCases.indices.filter { fact in
      people.contains { $0[fact] != nil }
    }
    return known.indices.map { last in
      let facts = Array(known[...last])
      let sizes = Dictionary(grouping: people) { person in facts.map { person[$0] } }
        .values.map(\.count)
      return AnonymityRisk(
        facts: facts.map { AnonymityRisk.Fact.allCases[$0] }, combinations: sizes.count,
        small: sizes.count { $0 < k }, people: sizes.filter { $0 < k }.reduce(0, +),
        total: people.count, k: k, isOfRegistry: !enrolments.isEmpty)
    }
  }
}
