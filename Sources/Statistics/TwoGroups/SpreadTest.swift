public import Evidence

/// Tests of whether groups have the same spread, by the distances of values from the middle of their group.
public enum SpreadTest {
  /// Brown and Forsythe's test, with distances from the median of each group.
  ///
  /// It is the analysis of variance of |x − median| on k − 1 and N − k degrees of freedom, and keeps its level
  /// for skewed answers, for which Levene's does not.
  ///
  /// - Parameter groups: Two or more groups, each of one or more finite numbers.
  /// - Returns: The test, or `.notEstimable` where a group is empty or the distances do not vary within any.
  public static func brownForsythe(_ groups: [[Double]]) -> Reported<TestResult> {
    reported {
      try test(groups, brownForsytheMethod) { sample in
        Quantile.value(at: 0.5, ofSorted: risingOrder(sample.values))
      }
    }
  }

  /// Levene's test, with distances from the mean of each group.
  ///
  /// - Parameter groups: Two or more groups, each of one or more finite numbers.
  /// - Returns: The test, or `.notEstimable` where a group is empty or the distances do not vary within any.
  public static func levene(_ groups: [[Double]]) -> Reported<TestResult> {
    reported { try test(groups, leveneMethod) { $0.mean } }
  }

  private static func test(
    _ groups: [[Double]], _ method: Method, middle: (Sample) -> Double
  ) throws -> TestResult {
    let distances = try groups.map { group in
      let sample = try Sample(group, of: "the values of a group")
      let middle = middle(sample)
      return sample.values.map { abs($0 - middle) }
    }
    let variation = try Variation(distances)
    // Two values lie equally far from their middle but for its rounding, which is no spread.
    let grain = groups.reduce(0.0) { $1.reduce($0) { max($0, abs($1)) } } * PairedSample.rounding
    guard variation.within > Double(variation.groups.count) * grain.squared else {
      throw Inestimable("the distances from the middle do not vary within the groups")
    }
    return try variation.test.named(method)
  }

  private static let brownForsytheMethod = Method(
    name: "brown_forsythe", title: "Brown and Forsythe's test", citation: .brownForsythe1974)
  private static let leveneMethod = Method(
    name: "levene", title: "Levene's test", citation: .levene1960)
}
