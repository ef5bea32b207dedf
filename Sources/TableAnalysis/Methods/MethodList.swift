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
    let compute: @Sendable (Data) -> Reported<Value>

    init(
      _ name: String, isNamedByResult: Bool = false,
      _ compute: @escaping @Sendable (Data) -> Reported<Value>
    ) {
      self.name = name
      self.isNamedByResult = isNamedByResult
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
  ) -> (estimates: [NamedEstimate], tests: [NamedTest]) {
    var named: [NamedTest] = []
    for (index, entry) in tests.enumerated() {
      let result = entry.compute(data)
      let name = entry.isNamedByResult ? result.value?.method.name ?? entry.name : entry.name
      // What the data chose may stand in the list by itself as well.
      guard !named.contains(where: { $0.name == name }) else { continue }
      named.append(
        NamedTest(
          name: name, levels: levels, basis: basis, result: result,
          family: index == 0 ? family : nil))
    }
    let numbers = estimates.map { entry in
      NamedEstimate(name: entry.name, levels: levels, basis: basis, result: entry.compute(data))
    }
    return (numbers, named)
  }
}
