import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension ResearchBlocks {
  /// What clustering does to the errors, in a sentence.
  var clusterSentence: Text {
    let known = detail.clusters.compactMap { effect -> (ClusterEffect, Estimate, Double)? in
      guard let design = effect.designEffect.value, let ratio = effect.errorRatio.value else {
        return nil
      }
      return (effect, design, ratio)
    }
    guard let (effect, design, ratio) = known.max(by: { $0.1.value < $1.1.value }) else {
      return say("researcher.clusters.none")
    }
    return say(
      "researcher.clusters.most",
      [
        "domain": .init(effect.domain.name), "cluster": .init(say(effect.cluster)),
        "effect": .init(number(design.value)), "ratio": .init(number(ratio)),
        "correlation": .init(
          effect.intraclassCorrelation.value.map { number($0.value) }
            ?? Shorthand.notAvailable.mark),
      ])
  }

  /// How alike answers of one cluster are, and the mean of each domain with and without regard to it.
  var clusters: [Block] {
    let percent = NumberFormat.percentage(plan.reporting.level)
    return [
      table(
        "clusters", say("researcher.clusters.caption", ["cohort": .init(evaluation.cohort.name)]),
        [
          .text(sayPlainly("researcher.columns.domain-cluster")),
          .number(sayPlainly("researcher.columns.clusters")),
          .number(sayPlainly("researcher.columns.icc")),
          .number(sayPlainly("researcher.columns.from")),
          .number(sayPlainly("researcher.columns.to")),
          .number(sayPlainly("researcher.columns.design-effect")),
          .number(sayPlainly("researcher.columns.error-ratio")),
        ],
        detail.clusters.map { effect in
          Row(
            name(of: effect),
            [
              .count(effect.clusters), .value(of: effect.intraclassCorrelation),
              .lowerBound(of: effect.intraclassCorrelation),
              .upperBound(of: effect.intraclassCorrelation), .value(of: effect.designEffect),
              Self.cell(effect.errorRatio),
            ])
        }, notes: [say("researcher.clusters.note")], else: say("researcher.clusters.none")),
      table(
        "clusters-means",
        say("researcher.clusters.means", ["cohort": .init(evaluation.cohort.name)]),
        [
          .text(sayPlainly("researcher.columns.domain-cluster")),
          .number(sayPlainly("researcher.columns.mean")),
          .number(sayPlainly("researcher.columns.without-from")),
          .number(sayPlainly("researcher.columns.without-to")),
          .number(sayPlainly("researcher.columns.with-from")),
          .number(sayPlainly("researcher.columns.with-to")),
        ],
        detail.clusters.map { effect in
          Row(
            name(of: effect),
            [
              .value(of: effect.independent), .lowerBound(of: effect.independent),
              .upperBound(of: effect.independent), .lowerBound(of: effect.clustered),
              .upperBound(of: effect.clustered),
            ])
        }, notes: [say("researcher.clusters.means-note", ["level": .init(percent)])],
        else: say("researcher.clusters.none")),
    ]
  }

  private func name(of effect: ClusterEffect) -> Text {
    say(
      "researcher.words.pair",
      ["first": .init(effect.domain.name), "second": .init(say(effect.cluster))])
  }

  private func say(_ cluster: ClusterEffect.Cluster) -> Text {
    switch cluster {
    case .location: say("researcher.fact.location")
    case .authority: say("researcher.fact.authority")
    case .attribute(let name): Text(name)
    }
  }
}
