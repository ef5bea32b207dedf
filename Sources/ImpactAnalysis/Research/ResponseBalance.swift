public import EvaluationModel
public import Evidence
import Statistics

/// Who answered an instrument, by a fact that is known of everybody on the roll.
public struct ResponseBalance: Hashable, Sendable, Identifiable {
  /// What is known of everybody on the roll.
  public enum Fact: String, Hashable, Sendable, CaseIterable {
    case location
    case authority
    case participantType = "participant-type"
  }

  /// People who are alike in the fact, or small groups of them put together.
  public struct Group: Hashable, Sendable {
    /// The values in reports: several where small groups were put together.
    public let names: [String]
    /// How many of them were asked.
    public internal(set) var asked: Reported<Int>
    /// How many answered.
    public internal(set) var answered: Reported<Int>
    /// The share who answered, with Wilson's interval for the tendency behind it.
    public internal(set) var rate: Reported<Estimate>
    /// Of groups that were put together: each of them, for the disclosure control, which takes them out.
    var parts: [Part] = []
  }

  /// A group that was put together with others.
  struct Part: Hashable, Sendable {
    let name: String
    var asked: Reported<Int>
    var answered: Reported<Int>
  }

  /// The instrument's id, the occasion and the fact, with slashes between them.
  public var id: String { "\(instrument.id)/\(occasion.rawValue)/\(fact.rawValue)" }
  /// The instrument.
  public let instrument: Instrument
  /// The occasion.
  public let occasion: Occasion
  /// The fact.
  public let fact: Fact
  /// The groups, in the order of the plan.
  public internal(set) var groups: [Group]
  /// Whether all groups answered alike.
  public internal(set) var test: Reported<TestResult>
  /// The R-indicator: 1 where all groups answered alike, less the less alike they did.
  public internal(set) var representativity: Reported<Estimate>
}

/// Counts who was asked and who answered, group by group.
struct ResponseBalanceSummary {
  let context: ResearchContext

  func results() -> [ResponseBalance] {
    let roll = context.index.enrolments(of: context.cohort.id)
    guard !roll.isEmpty else { return [] }
    return context.evaluation.participation.flatMap { entry in
      ResponseBalance.Fact.allCases.compactMap { balance(entry, $0, roll) }
    }
  }

  private func balance(
    _ entry: Participation, _ fact: ResponseBalance.Fact, _ roll: [Enrolment]
  ) -> ResponseBalance? {
    let names: [(id: String, name: String)] =
      switch fact {
      case .location: context.plan.locations.map { ($0.id, $0.name) }
      case .authority: context.plan.authorities.map { ($0.id, $0.name) }
      case .participantType: context.plan.participantTypes.map { ($0.id, $0.name) }
      }
    let asked = Dictionary(
      grouping: roll.compactMap { ResearchContext.value(of: fact.known, in: $0) }
    ) { $0 }
    let answered = Dictionary(
      grouping: ParticipationSummary(
        plan: context.plan, index: context.index, cohort: context.cohort,
        previous: context.previous
      ).respondents(entry.instrument, entry.occasion, context.cohort).compactMap {
        context.value(of: fact.known, in: context.index.responses[$0])
      }
    ) { $0 }
    let counts = names.filter { asked[$0.id] != nil }.map {
      Count(
        names: [$0.name], asked: asked[$0.id]?.count ?? 0, answered: answered[$0.id]?.count ?? 0)
    }
    let groups = joined(counts, hiding: hiddenPlaces(entry, fact))
    guard groups.count > 1 else { return nil }
    let rates = ResponseByGroup.rates(
      answered: groups.map(\.answered), invited: groups.map(\.asked), level: context.level)
    return ResponseBalance(
      instrument: entry.instrument, occasion: entry.occasion, fact: fact,
      groups: zip(groups, rates.rates).map { group, rate in
        ResponseBalance.Group(
          names: group.names, asked: .result(group.asked), answered: .result(group.answered),
          rate: rate.map { $0.onBase("people asked") },
          parts: counts.filter { group.names.count > 1 && group.names.contains($0.names[0]) }.map {
            ResponseBalance.Part(
              name: $0.names[0], asked: .result($0.asked), answered: .result($0.answered))
          })
      }, test: rates.test,
      representativity: rates.representativity.map {
        Estimate(
          $0.value, interval: $0.interval, unit: $0.unit, count: $0.count, base: "people asked",
          method: $0.method)
      })
  }

  private struct Count {
    var names: [String]
    var asked: Int
    var answered: Int
  }

  /// The locations that the evaluation hides.
  private func hiddenPlaces(_ entry: Participation, _ fact: ResponseBalance.Fact) -> Set<String> {
    guard fact == .location,
      let shown = context.shown.participation.first(where: { $0.id == entry.id })
    else { return [] }
    return Set(shown.locations.filter { $0.answered.value == nil }.map(\.name))
  }

  /// The groups with small ones put together, so that none has to be hidden and χ² holds.
  ///
  /// Whatever the evaluation hides is among them; where they are still few, the next smallest joins.
  private func joined(_ counts: [Count], hiding names: Set<String>) -> [Count] {
    let fewest = max(context.plan.disclosure.minimumCell, RollMargin.fewest)
    func isSmall(_ count: Count) -> Bool { count.asked < fewest || count.answered < fewest }
    var small = Set(
      counts.indices.filter { isSmall(counts[$0]) || !names.isDisjoint(with: counts[$0].names) })
    guard !small.isEmpty else { return counts }
    let rising = counts.indices.filter { !small.contains($0) }.sorted {
      (counts[$0].answered, $0) < (counts[$1].answered, $1)
    }
    func together() -> Count {
      small.sorted().reduce(into: Count(names: [], asked: 0, answered: 0)) { sum, place in
        sum.names += counts[place].names
        sum.asked += counts[place].asked
        sum.answered += counts[place].answered
      }
    }
    for next in rising {
      if small.count > 1, !isSmall(together()) { break }
      small.insert(next)
    }
    return counts.indices.filter { !small.contains($0) }.map { counts[$0] } + [together()]
  }
}

extension ResponseBalance.Fact {
  /// The fact as records have it.
  fileprivate var known: ResearchContext.Fact {
    switch self {
    case .location: .location
    case .authority: .authority
    case .participantType: .participantType
    }
  }
}
