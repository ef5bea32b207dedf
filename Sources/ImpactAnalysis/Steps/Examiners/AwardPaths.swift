import EvaluationModel
import Evidence
import Statistics

/// Counts what came of enrolments, group by group.
struct AwardPaths {
  let plan: EvaluationPlan
  let index: RecordIndex
  let cohort: Cohort

  /// The outcomes by every aspect that tells two groups or more apart, their p-values corrected
  /// together.
  func results() -> [AwardOutcomes] {
    guard !index.enrolments(of: cohort.id).isEmpty else { return [] }
    var results = GroupAspect.allCases.compactMap(outcomes(by:))
    let tests = results.enumerated().flatMap { place, result in
      AwardPath.allCases.compactMap { path in
        result.tests[path]?.value.map { (place: place, path: path, test: $0) }
      }
    }
    for (entry, p) in zip(tests, PValueAdjustment.holm(tests.map(\.test.p))) {
      results[entry.place].tests[entry.path] = .result(entry.test.adjusted(to: p))
    }
    return results
  }

  private func outcomes(by aspect: GroupAspect) -> AwardOutcomes? {
    let completed = plan.cohorts.filter { cohort in
      let enrolments = index.enrolments(of: cohort.id)
      return cohort.starts <= self.cohort.starts && !enrolments.isEmpty
        && enrolments.allSatisfy { $0.outcome != .inProgress }
    }
    let current = grouped(index.enrolments(of: cohort.id), by: aspect)
    let past = grouped(completed.flatMap { index.enrolments(of: $0.id) }, by: aspect)
    let groups = aspect.groups(of: plan).filter { current[$0.id] != nil || past[$0.id] != nil }
    guard groups.count >= 2 else { return nil }
    let isRunning = !index.enrolments(of: cohort.id).contains(where: \.outcome.isAwarded)
    let pastCounts = groups.map { past[$0.id] ?? [] }
    return AwardOutcomes(
      aspect: aspect,
      groups: zip(groups, pastCounts).map { group, past in
        let now = current[group.id] ?? []
        return AwardOutcomes.Group(
          id: group.id, name: group.name,
          awarded: isRunning ? Self.tooEarly : awarded(now), paths: past.isEmpty ? [:] : paths(past)
        )
      }, completed: completed,
      tests: Dictionary(
        uniqueKeysWithValues: [AwardPath.onTime, .withdrawn].map { ($0, test($0, pastCounts)) }))
  }

  /// What is said of a cohort in which nobody has the award yet.
  private static let tooEarly: Share = {
    let reason = "nobody of this cohort has the award yet"
    return Share(
      successes: .notEstimable(reason: reason), estimate: .notEstimable(reason: reason))
  }()

  private func awarded(_ outcomes: [AwardOutcome]) -> Share {
    Share.of(
      outcomes.count(where: \.isAwarded), among: outcomes.count, level: plan.reporting.level,
      base: "enrolments")
  }

  private func grouped(
    _ enrolments: [Enrolment], by aspect: GroupAspect
  ) -> [String: [AwardOutcome]] {
    enrolments.reduce(into: [:]) { groups, enrolment in
      if let id = aspect.group(of: enrolment, plan) {
        groups[id, default: []].append(enrolment.outcome)
      }
    }
  }

  private func paths(_ outcomes: [AwardOutcome]) -> [AwardPath: Reported<Estimate>] {
    Dictionary(
      uniqueKeysWithValues: AwardPath.allCases.map { path in
        (
          path,
          Share.of(
            outcomes.count { AwardPath($0) == path }, among: outcomes.count,
            level: plan.reporting.level, base: "enrolments"
          ).estimate
        )
      })
  }

  /// So many people's tables are gone through at once.
  private static let fewPeople = 100

  /// Whether a path is as frequent in all groups.
  ///
  /// Pearson's test is rough where fewer than 5 are expected in a cell; Fisher's takes its place.
  private func test(_ path: AwardPath, _ groups: [[AwardOutcome]]) -> Reported<TestResult> {
    let counts = groups.filter { !$0.isEmpty }.map { outcomes in
      let hits = outcomes.count { AwardPath($0) == path }
      return [hits, outcomes.count - hits]
    }
    guard (ChiSquare.leastExpected(counts) ?? 0) < 5 else { return ChiSquare.test(counts) }
    // All tables of many people take seconds to go through, and there are twenty such tests.
    let people = counts.joined().reduce(0, +)
    return people > Self.fewPeople
      ? FisherTable.sampledTest(counts, samples: 2_000) : FisherTable.test(counts, samples: 2_000)
  }
}

extension GroupAspect {
  /// The groups in the order of the plan.
  func groups(of plan: EvaluationPlan) -> [(id: String, name: String)] {
    switch self {
    case .location: plan.locations.map { ($0.id, $0.name) }
    case .university: plan.universities.map { ($0.id, $0.name) }
    case .participantType: plan.participantTypes.map { ($0.id, $0.name) }
    case .authority: plan.authorities.map { ($0.id, $0.name) }
    }
  }

  /// The group of an enrolment, or `nil` where that is not known.
  func group(of enrolment: Enrolment, _ plan: EvaluationPlan) -> String? {
    group(
      enrolment.location, enrolment.participantType, enrolment.authority, plan)
  }

  /// The group of a response, or `nil` where that is not known.
  func group(of response: Response, _ plan: EvaluationPlan) -> String? {
    group(response.location, response.participantType, response.authority, plan)
  }

  private func group(
    _ location: String?, _ participantType: String?, _ authority: String?, _ plan: EvaluationPlan
  ) -> String? {
    switch self {
    case .location: location
    case .university: location.flatMap(plan.location)?.university
    case .participantType: participantType
    case .authority: authority
    }
  }
}
