import Evidence

/// How an interval is read off the values that a statistic has in resamples.
public enum BootstrapInterval: String, Hashable, Sendable, CaseIterable {
  /// What lies between the tails of the values.
  case percentile
  /// Between tails that are moved for bias and for a spread that changes with the value.
  case bca
  /// By the distribution of the value's distance from the estimate in standard errors, as t is.
  case studentized

  func method(_ bootstrap: Bootstrap) -> Method {
    let title =
      switch self {
      case .percentile: "percentile interval"
      case .bca: "bias-corrected and accelerated interval"
      case .studentized: "studentized interval"
      }
    return Method(
      name: rawValue,
      title: "\(title) of \(bootstrap.resamples) resamples, seed \(bootstrap.seed)",
      citation: self == .bca ? .efron1987 : .davisonHinkley1997)
  }
}
