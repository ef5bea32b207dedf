import EvaluationModel
import Evidence
import Statistics

/// Estimates the mean of every domain with and without regard to clusters.
struct ClusterEffectSummary {
  let context: ResearchContext

  /// The names of facts that bring people together, as questionnaires and registries have them.
  private static let clusterNames: Set<String> = [
    "school", "school_id", "tutor", "tutor_group", "group", "class", "marker",
  ]

  func results() -> [ClusterEffect] {
    context.plan.crosswalk.flatMap { domain -> [ClusterEffect] in
      guard let instrument = context.plan.instrument(domain.instrument),
        let found = context.domainScores.scores(of: domain, in: context.cohort.id)
      else { return [] }
      return clusters(of: found.scores).compactMap {
        effect(of: domain, instrument.source, found.scores, $0)
      }
    }
  }

  private func clusters(of scores: [DomainScores.Score]) -> [ClusterEffect.Cluster] {
    let names = Set(scores.flatMap { context.index.responses[$0.response].attributes.keys })
    return [.location, .authority]
      + names.filter { Self.clusterNames.contains($0.lowercased()) }.sorted().map {
        .attribute($0)
      }
  }

  private func effect(
    of domain: Domain, _ source: FeedbackSource, _ scores: [DomainScores.Score],
    _ cluster: ClusterEffect.Cluster
  ) -> ClusterEffect? {
    let known = scores.compactMap { score in
      context.value(of: cluster.fact, in: context.index.responses[score.response]).map {
        (value: score.value, cluster: $0)
      }
    }
    let names = Set(known.map(\.cluster)).sorted()
    guard names.count > 1 else { return nil }
    let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    let values = known.map(\.value)
    let members = known.map { places[$0.cluster] ?? 0 }
    let base = "\(context.plan.name(of: source).plural) with a score"
    let level = context.level
    let design = DesignMatrix.of([], rowCount: values.count)
    func mean(_ errors: LinearRegression.Errors) -> Reported<Coefficient> {
      design.flatMap { LinearRegression.fit(values, on: $0, errors: errors, level: level) }
        .map { $0.coefficients[0] }
    }
    let independent = mean(.classical)
    let clustered = mean(.clustered(members, .cr2))
    let model = design.flatMap {
      RandomIntercept.fit(values, on: $0, clusters: members, level: level)
    }
    return ClusterEffect(
      id: "\(domain.id)/\(cluster.name)", domain: domain, source: source, cluster: cluster,
      clusters: .result(names.count),
      independent: independent.map { $0.estimate.onBase(base) },
      clustered: clustered.map { $0.estimate.onBase(base) },
      errorRatio: Self.ratio(clustered, independent),
      intraclassCorrelation: model.map { Self.withoutClusters($0.intraclassCorrelation) },
      designEffect: model.map { Self.withoutClusters($0.designEffect) })
  }

  private static func ratio(
    _ clustered: Reported<Coefficient>, _ independent: Reported<Coefficient>
  ) -> Reported<Double> {
    guard let above = clustered.value?.standardError,
      let below = independent.value?.standardError, below > 0
    else { return .notEstimable(reason: "one of the errors cannot be had") }
    return .result(above / below)
  }

  /// The sizes of the clusters are no part of what is reported: some are a few people.
  private static func withoutClusters(_ estimate: Estimate) -> Estimate {
    Estimate(
      estimate.value, interval: estimate.interval, unit: estimate.unit, count: estimate.count,
      base: estimate.base, method: estimate.method)
  }
}

extension ClusterEffect.Cluster {
  /// The fact that it is.
  var fact: ResearchContext.Fact {
    switch self {
    case .location: .location
    case .authority: .authority
    case .attribute(let name): .attribute(name)
    }
  }

  /// Its name in ids.
  var name: String {
    switch self {
    case .location: "location"
    case .authority: "authority"
    case .attribute(let name): name
    }
  }
}

extension Reported {
  /// What follows from the result, or the same reason why there is none.
  func flatMap<Other>(_ transform: (Value) -> Reported<Other>) -> Reported<Other> {
    switch self {
    case .result(let value): transform(value)
    case .suppressed(let minimum): .suppressed(minimum: minimum)
    case .notEstimable(let reason): .notEstimable(reason: reason)
    }
  }
}
