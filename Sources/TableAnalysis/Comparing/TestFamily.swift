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

  /// Corrects the tests of one request, family by family.
  ///
  /// - Parameters:
  ///   - tests: The tests of each outcome; takes the corrected p-values.
  ///   - adjustment: How p-values are corrected.
  ///   - name: The column that outcomes are compared by.
  ///   - isAgainstRest: Whether each level is compared with all other levels together.
  /// - Returns: The families that hold a test.
  static func correct(
    _ tests: inout [[NamedTest]], by adjustment: PValueCorrection, of name: String,
    isAgainstRest: Bool = false
  ) -> [TestFamily] {
    Kind.allCases.compactMap { kind in
      var places: [(outcome: Int, test: Int)] = []
      var p: [Double] = []
      for (outcome, named) in tests.enumerated() {
        for (place, test) in named.enumerated() where test.family == kind {
          guard let result = test.result.value else { continue }
          places.append((outcome, place))
          p.append(result.p)
        }
      }
      guard !p.isEmpty else { return nil }
      for (place, adjusted) in zip(places, adjustment.adjusted(p)) where adjustment != .none {
        tests[place.outcome][place.test] = tests[place.outcome][place.test].adjusted(to: adjusted)
      }
      return TestFamily(
        kind: kind, count: p.count, adjustment: adjustment,
        contents: contents(
          of: kind, count: p.count, outcomes: Set(places.map(\.outcome)).count, by: name,
          isAgainstRest: isAgainstRest))
    }
  }

  private static func contents(
    of kind: Kind, count: Int, outcomes: Int, by: String, isAgainstRest: Bool
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
