public import Evidence

/// One outcome compared between the levels of a column.
public struct Comparison: Hashable, Sendable {
  /// The outcome's name in the table.
  public let outcome: String
  /// What the file says that the outcome asks, or `nil`.
  public let outcomeLabel: String?
  /// The name of the column whose levels are compared.
  public let by: String
  /// The level that the others are compared with, or `nil` where each is compared with each.
  public let reference: String?
  /// Whether each level is compared with all other levels together, whose name is then the reference.
  public let isAgainstRest: Bool
  /// The levels in their order.
  public let levels: [ComparedLevel]
  /// The rows that belong to none of the levels.
  public let rowsWithoutLevel: Int
  /// What can be said of the answers.
  public let measure: Measure
  /// Why the outcome was taken for that.
  public let measureBecause: String
  /// The answers of the outcome in order; empty where they are amounts.
  public let answers: [Level]
  /// How rows belong together, where they are compared in pairs.
  public let pairing: Pairing?
  /// The estimates, those of single levels first.
  public internal(set) var estimates: [NamedEstimate]
  /// The tests, those of all levels first.
  public internal(set) var tests: [NamedTest]
  /// Which method answers the question, and why.
  public let choice: MethodChoice
  /// What a reader should know.
  public internal(set) var cautions: [Caution]

  /// The estimate of a name, where there is one.
  ///
  /// - Parameters:
  ///   - name: Its name, as `hedges_g`.
  ///   - levels: The levels that it speaks of.
  ///   - basis: What stands behind it.
  /// - Returns: The estimate, or why there is none; `nil` where it is not part of the comparison.
  public func estimate(
    _ name: String, _ levels: [String], basis: NumberBasis = .answers
  ) -> Reported<Estimate>? {
    estimates.first { $0.name == name && $0.levels == levels && $0.basis == basis }?.result
  }

  /// The test that answers the question for some levels.
  ///
  /// - Parameter levels: Two levels of which the first is set against the second, or all.
  /// - Returns: The test, or `nil` where the levels are not compared.
  public func mainTest(_ levels: [String]) -> NamedTest? {
    tests.first { $0.family != nil && $0.levels == levels }
  }

  /// The pairs of levels that are compared, each as [level, the one it is compared with].
  public var pairs: [[String]] {
    var seen: Set<[String]> = []
    return tests.filter { $0.family == .comparisons }.map(\.levels)
      .filter { seen.insert($0).inserted }
  }
}
