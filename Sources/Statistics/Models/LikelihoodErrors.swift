import Evidence

/// How intervals and tests of the coefficients of a model that is fitted by its likelihood are made.
public enum LikelihoodErrors: Hashable, Sendable {
  /// Intervals by the profile of the likelihood, as R's `confint` has them but found to 10⁻¹⁰ where R
  /// interpolates; tests by estimate/error.
  case profile
  /// Estimate ± z · error.
  case wald
  /// Estimate ± t · error where the rows of a cluster vary together, with errors of the kind CR1 of Liang
  /// and Zeger (1986) on G − 1 degrees of freedom: which cluster each row belongs to, by any numbers.
  case clustered([Int])

  static let profileMethod = Method(
    name: "profile", title: "profile likelihood interval", citation: .venzonMoolgavkar1988)

  /// How the intervals are named.
  var intervalMethod: Method {
    switch self {
    case .profile: Self.profileMethod
    case .wald: Method(name: "wald", title: "Wald's interval", citation: .wald1943)
    case .clustered: ClusterCorrection.cr1.method
    }
  }

  /// How the coefficients are tested.
  var testMethod: Method {
    switch self {
    case .profile, .wald:
      Method(name: "wald", title: "Wald's test of a coefficient", citation: .wald1943)
    case .clustered:
      Method(
        name: "regression_t", title: "cluster-robust t test of a coefficient, CR1",
        citation: .liangZeger1986)
    }
  }
}
