public import Evidence

/// What stands behind a number: the answers as they are, or as a design weighs or groups them.
public enum NumberBasis: String, Hashable, Sendable {
  /// Each answer counts for one, and answers are independent.
  case answers
  /// Each answer counts for its weight, in its stratum, with what is known of the population.
  case weighted
  /// Answers of one cluster may be alike.
  case clustered
}

/// An estimate under the name that programs read, with the levels that it speaks of.
public struct NamedEstimate: Hashable, Sendable {
  /// The name, as `hedges_g`.
  public let name: String
  /// One level, or two of which the first is set against the second, or all.
  public let levels: [String]
  /// The answer that a share is of, where the answers are kinds; else `nil`.
  public let answer: String?
  /// What stands behind it.
  public let basis: NumberBasis
  /// The estimate, or why there is none.
  public let result: Reported<Estimate>

  init(
    name: String, levels: [String], answer: String? = nil, basis: NumberBasis = .answers,
    result: Reported<Estimate>
  ) {
    self.name = name
    self.levels = levels
    self.answer = answer
    self.basis = basis
    self.result = result
  }

  func ofAnswer(_ answer: String) -> NamedEstimate {
    NamedEstimate(name: name, levels: levels, answer: answer, basis: basis, result: result)
  }
}

/// A test under the name that programs read, with the levels that it compares.
public struct NamedTest: Hashable, Sendable {
  /// The name, as `mann_whitney`.
  public let name: String
  /// Two levels of which the first is set against the second, or all.
  public let levels: [String]
  /// What stands behind it.
  public let basis: NumberBasis
  /// The test, or why there is none.
  public let result: Reported<TestResult>
  /// The family that its p-value is corrected in, or `nil` where the test stands beside another that is.
  public let family: TestFamily.Kind?

  init(
    name: String, levels: [String], basis: NumberBasis = .answers, result: Reported<TestResult>,
    family: TestFamily.Kind? = nil
  ) {
    self.name = name
    self.levels = levels
    self.basis = basis
    self.result = result
    self.family = family
  }

  func inFamily(_ family: TestFamily.Kind?) -> NamedTest {
    NamedTest(name: name, levels: levels, basis: basis, result: result, family: family)
  }

  func adjusted(to p: Double) -> NamedTest {
    NamedTest(
      name: name, levels: levels, basis: basis, result: result.map { $0.adjusted(to: p) },
      family: family)
  }
}
