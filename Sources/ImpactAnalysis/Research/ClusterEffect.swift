public import EvaluationModel
public import Evidence

/// What it does to the error of a mean that people belong together.
public struct ClusterEffect: Hashable, Sendable, Identifiable {
  /// What brings people together.
  public enum Cluster: Hashable, Sendable {
    case location
    case authority
    /// A further fact of the responses, by its name, as `school` or `tutor`.
    case attribute(String)
  }

  /// The domain's id, a slash, and the cluster.
  public let id: String
  /// The domain whose mean score it is.
  public let domain: Domain
  /// Who rated it.
  public let source: FeedbackSource
  /// What brings people together.
  public let cluster: Cluster
  /// How many clusters there are.
  public internal(set) var clusters: Reported<Int>
  /// The mean score as if everybody had answered independently.
  public internal(set) var independent: Reported<Estimate>
  /// The same mean with errors that allow for the clusters.
  public internal(set) var clustered: Reported<Estimate>
  /// The standard error with clusters over that without.
  public internal(set) var errorRatio: Reported<Double>
  /// The share of the variance that lies between clusters.
  public internal(set) var intraclassCorrelation: Reported<Estimate>
  /// How many times the variance of the mean is that without clusters, 1 + (m̄ − 1) ICC.
  public internal(set) var designEffect: Reported<Estimate>
}
