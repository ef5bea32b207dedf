public import Evidence

/// Whether a scale measures the same in every group: its consistency and its items, group by group.
///
/// Groups may differ on the scale, which is what it is for. They should not differ in how its items hang
/// together, nor should people who are alike on the scale answer an item differently. That nothing is
/// found shows no more than that the groups are too small or too alike to show it.
public struct ScaleComparability: Hashable, Sendable {
  /// An item, compared between the groups.
  public struct Item: Hashable, Sendable {
    /// Whether people alike on the scale answer it alike, with p corrected by Holm for all items.
    public let drift: Reported<TestResult>
    /// How much higher the second group answers than people of the first who are alike; for two groups.
    public let difference: Reported<Evidence.Estimate>
  }

  /// The scale in each group: α, item–rest correlations, α if dropped.
  public let groups: [ItemAnalysis]
  /// Hakstian and Whalen's test of equal α.
  public let alphaTest: Reported<TestResult>
  /// The items, in the order given; the tests of all of them are one family.
  public let items: [Item]
  /// How the p-values of the items were corrected.
  public let adjustment: Method

  /// Compares a scale between groups.
  ///
  /// - Parameters:
  ///   - answers: The answers and the group of each person.
  ///   - range: The lowest and the highest answer that can be given.
  ///   - matching: Which score makes people alike.
  ///   - level: The confidence level, 0 < `level` < 1.
  public init(
    _ answers: ItemDrift.Answers, range: ClosedRange<Double>,
    matching: ItemDrift.Matching = .total, level: Double
  ) {
    let count = max((answers.groups.max() ?? -1) + 1, 0)
    let members = (0..<min(count, answers.groups.count)).map { group in
      answers.groups.indices.filter { answers.groups[$0] == group }
    }
    let fits = answers.items.allSatisfy { $0.count == answers.groups.count }
    groups = members.map { rows in
      ItemAnalysis(
        fits ? answers.items.map { item in rows.map { item[$0] } } : [], range: range,
        level: level)
    }
    alphaTest = Self.alphaTest(groups, items: answers.items.count)
    let tests = answers.items.indices.map { item in
      ItemDrift.test(answers, item: item, matching: matching)
    }
    let corrected = PValueAdjustment.holm(tests.compactMap { $0.value?.p })
    var next = corrected.makeIterator()
    items = tests.enumerated().map { item, test in
      Item(
        drift: test.map { test in test.adjusted(to: next.next() ?? 1) },
        difference: ItemDrift.standardisedMeanDifference(
          answers, item: item, matching: matching, level: level))
    }
    adjustment = PValueAdjustment.holmMethod
  }

  private static func alphaTest(_ groups: [ItemAnalysis], items: Int) -> Reported<TestResult> {
    var alphas: [AlphaComparison.Group] = []
    for group in groups {
      switch group.alpha {
      case .result(let alpha):
        alphas.append(
          AlphaComparison.Group(alpha: alpha.value, count: alpha.count, items: items))
      case .suppressed(let minimum): return .suppressed(minimum: minimum)
      case .notEstimable(let reason):
        return .notEstimable(reason: "α cannot be estimated in a group: \(reason)")
      }
    }
    return AlphaComparison.hakstianWhalen(alphas)
  }
}
