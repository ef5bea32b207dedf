import Evidence
public import Statistics

/// Trends that were asked for together.
public struct TrendSet: Hashable, Sendable {
  /// The trends, an outcome each.
  public let trends: [OutcomeTrend]
  /// The tests that were corrected together, or `nil` where there is none.
  public let family: TestFamily?
  /// How far the groups lie apart.
  public let spacing: TrendRequest.Spacing
  /// The confidence level of all intervals.
  public let level: Double
  /// How p-values were corrected.
  public let adjustment: PValueCorrection
}

/// One outcome over groups in an order.
public struct OutcomeTrend: Hashable, Sendable {
  /// One group's place in the trend.
  public struct Group: Hashable, Sendable {
    /// The level, with its rows and answers.
    public let level: ComparedLevel
    /// Its place on the scale of the trend.
    public let score: Double
    /// Its mean or share, plain and weighted.
    public let estimates: [NamedEstimate]

    /// Its mean or share.
    ///
    /// - Parameter basis: What stands behind it.
    /// - Returns: The estimate, or `nil` where the group has none of this basis.
    public func figure(_ basis: NumberBasis = .answers) -> NamedEstimate? {
      estimates.first { $0.basis == basis }
    }
  }

  /// The outcome's name in the table.
  public let outcome: String
  /// What the file says that the outcome asks, or `nil`.
  public let label: String?
  /// What can be said of the answers.
  public let measure: Measure
  /// Why the outcome was taken for that.
  public let because: String
  /// The answer whose share is followed, or `nil` where means are.
  public let answer: String?
  /// The groups in their order.
  public let groups: [Group]
  /// Where figures must not be compared with those before.
  public let breaks: [TrendBreak]
  /// The stretches between the breaks, by the names of their groups with answers.
  public let stretches: [[String]]
  /// What says how fast the outcome rises or falls, each with the groups that it is of.
  public let estimates: [NamedEstimate]
  /// Whether it rises or falls, each with the groups that it is of.
  public internal(set) var tests: [NamedTest]
  /// Which method answers the question, and why.
  public let choice: MethodChoice
  /// What a reader should know.
  public let cautions: [Caution]

  /// The estimate of a name in a stretch.
  ///
  /// - Parameters:
  ///   - name: Its name, as `slope`.
  ///   - stretch: The names of the groups that it is of.
  ///   - basis: What stands behind it.
  /// - Returns: The estimate, or `nil` where there is none of that name.
  public func estimate(
    _ name: String, _ stretch: [String], basis: NumberBasis = .answers
  ) -> NamedEstimate? {
    estimates.first { $0.name == name && $0.levels == stretch && $0.basis == basis }
  }

  /// The test that answers the question in a stretch.
  ///
  /// - Parameter stretch: The names of its groups.
  /// - Returns: The test, or `nil` where there is none.
  public func mainTest(_ stretch: [String]) -> NamedTest? {
    tests.first { $0.family == .trends && $0.levels == stretch }
  }

  /// What the main test of a stretch says.
  ///
  /// - Parameters:
  ///   - stretch: The names of its groups.
  ///   - level: The confidence level; a corrected p below 1 − `level` is beyond chance.
  /// - Returns: The direction, or that chance explains it, or that it cannot be said.
  public func direction(_ stretch: [String], level: Double) -> TrendDirection {
    guard let test = mainTest(stretch)?.result.value else { return .untested }
    guard test.adjustedP ?? test.p < 1 - level else { return .couldBeChance }
    return test.statistic > 0 ? .rises : .falls
  }
}

/// A level from which on figures must not be compared with those before.
public struct TrendBreak: Hashable, Sendable {
  /// Its place among the levels.
  public let place: Int
  /// What it is called.
  public let level: String
  /// Why, as a clause that reads on after "because"; `nil` where the user did not say.
  public let reason: String?
}

/// Which way an outcome goes.
public enum TrendDirection: String, Hashable, Sendable, CaseIterable {
  case rises
  case falls
  /// The test leaves open whether it goes any way.
  case couldBeChance = "could-be-chance"
  /// There is no test.
  case untested
}
