public import Evidence

/// The test of a predictor or an interaction as a whole.
public struct TermTest: Hashable, Sendable {
  /// The term's name, as `cohort`.
  public let term: String
  /// The test.
  public let test: Reported<TestResult>

  static let method = Method(
    name: "likelihood_ratio", title: "likelihood-ratio test", citation: .wilks1938)
}
