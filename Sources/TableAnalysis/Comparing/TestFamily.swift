import Evidence
public import Statistics

/// The tests that are corrected together, and what they are.
public struct TestFamily: Hashable, Sendable {
  /// Which question the tests of a family ask.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Whether two levels differ in an outcome.
    case comparisons
    /// Whether an outcome differs between more than two levels at all.
    case overall
    /// Whether an outcome rises or falls over levels in an order.
    case trends
  }

  /// Which question its tests ask.
  public let kind: Kind
  /// How many of them have a p-value.
  public let count: Int
  /// How they are corrected.
  public let adjustment: PValueCorrection
  /// What is in it, as a clause: `the comparisons of 2 levels of supp in 1 outcome`.
  public let contents: String

  /// Corrects the tests of all comparisons, family by family.
  ///
  /// - Parameters:
  ///   - comparisons: The comparisons of one request.
  ///   - adjustment: How p-values are corrected.
  /// - Returns: The same comparisons with corrected p-values, and the families that hold a test.
  static func adjusting(
    _ comparisons: [Comparison], by adjustment: PValueCorrection
  ) -> (comparisons: [Comparison], families: [TestFamily]) {
    var comparisons = comparisons
    var families: [TestFamily] = []
    for kind in Kind.allCases {
      var places: [(comparison: Int, test: Int)] = []
      var p: [Double] = []
      for (index, comparison) in comparisons.enumerated() {
        for (place, test) in comparison.tests.enumerated() where test.family == kind {
          guard let result = test.result.value else { continue }
          places.append((index, place))
          p.append(result.p)
        }
      }
      guard !p.isEmpty else { continue }
      for (place, adjusted) in zip(places, adjustment.adjusted(p)) where adjustment != .none {
        let test = comparisons[place.comparison].tests[place.test]
        comparisons[place.comparison].tests[place.test] = test.adjusted(to: adjusted)
      }
      let outcomes = Set(places.map(\.comparison)).count
      families.append(
        TestFamily(
          kind: kind, count: p.count, adjustment: adjustment,
          contents: contents(
            of: kind, count: p.count, outcomes: outcomes, by: comparisons[0].by,
            isAgainstRest: comparisons[0].isAgainstRest)))
    }
    return (comparisons, families)
  }

  static func contents(
    of kind: Kind, count: Int, outcomes: Int, by: String, isAgainstRest: Bool = false
  ) -> String {
    let tests = count == 1 ? "the test" : "the \(count) tests"
    let outcomeWords = outcomes == 1 ? "1 outcome" : "\(outcomes) outcomes"
    return switch kind {
    case .comparisons where isAgainstRest:
      "\(tests) of whether a level of \(by) differs from all others together, in \(outcomeWords)"
    case .comparisons:
      "\(tests) of whether two levels of \(by) differ, in \(outcomeWords)"
    case .overall:
      "\(tests) of whether all levels of \(by) are alike, in \(outcomeWords)"
    case .trends:
      "\(tests) of whether an outcome rises or falls over \(by), in \(outcomeWords)"
    }
  }
}
