import Evidence

/// What is computed of some data, a line a number; the first of each list is the one that is told first.
struct MethodList<Data>: Sendable {
  /// The estimates, by the names that programs read.
  let estimates: [Entry<Estimate>]
  /// The tests, by the names that programs read.
  let tests: [Entry<TestResult>]

  /// A number with its name, so that it has one where it cannot be computed.
  struct Entry<Value: Hashable & Sendable>: Sendable {
    let name: String
    /// Whether the data decide which method is used, so that the result names itself.
    let isNamedByResult: Bool
    /// Whether the number is part of what is told of the data at all.
    let applies: @Sendable (Data) -> Bool
    let compute: @Sendable (Data) -> Reported<Value>

    init(
      _ name: String, isNamedByResult: Bool = false,
      where applies: @escaping @Sendable (Data) -> Bool = { _ in true },
      _ compute: @escaping @Sendable (Data) -> Reported<Value>
    ) {
      self.name = name
      self.isNamedByResult = isNamedByResult
      self.applies = applies
      self.compute = compute
    }
  }

  /// All numbers of the data.
  ///
  /// - Parameters:
  ///   - data: What they are computed of.
  ///   - levels: The levels that they compare, for the results.
  ///   - family: The family that the first test belongs to.
  ///   - basis: What stands behind the numbers.
  /// - Returns: Estimates and tests in their order.
  func results(
    of data: Data, levels: [String], family: TestFamily.Kind?, basis: NumberBasis = .answers
  ) -> NamedResults {
    var results = NamedResults()
    for (index, entry) in tests.enumerated() where entry.applies(data) {
      let result = entry.compute(data)
      let name = entry.isNamedByResult ? result.value?.method.name ?? entry.name : entry.name
      // What the data chose may stand in the list by itself as well.
      guard !results.tests.contains(where: { $0.name == name }) else { continue }
      results.tests.append(
        NamedTest(
          name: name, levels: levels, basis: basis, result: result,
          family: index == 0 ? family : nil))
    }
    results.estimates = estimates.filter { $0.applies(data) }.map { entry in
      NamedEstimate(name: entry.name, levels: levels, basis: basis, result: entry.compute(data))
    }
    return results
  }
}

/// Numbers that belong together, in the order in which they are told.
struct NamedResults {
  var estimates: [NamedEstimate] = []
  var tests: [NamedTest] = []

  /// Adds other numbers behind.
  static func += (results: inout NamedResults, others: NamedResults) {
    results.estimates += others.estimates
    results.tests += others.tests
  }

  /// These numbers, then others.
  func joined(_ others: NamedResults) -> NamedResults {
    NamedResults(estimates: estimates + others.estimates, tests: tests + others.tests)
  }

  /// The same numbers, their tests in no family.
  var besideOthers: NamedResults {
    NamedResults(estimates: estimates, tests: tests.map { $0.inFamily(nil) })
  }
}
