import Evidence
import Statistics
import Testing

/// What `Expected/weighted.R` computed with R's survey.
struct ExpectedWeighted: Decodable {
  struct Case: Decodable {
    let values: [Double]
    let weights: [Double]
    let mean: Double
    let se: Double
    let interval: [Double]
    let sd: Double
    let shares: [Double]
    let quantiles: [Double]
    let effective: Double
  }

  let cases: [Case]
}

@Suite("Describing values with weights")
struct WeightedDescriptionTests {
  @Test("Weighted means, deviations and quantiles agree with R's survey")
  func expected() throws {
    let expected: ExpectedWeighted = try expectedValues("weighted")
    for (number, row) in expected.cases.enumerated() {
      let label = "values \(number)"
      let mean = WeightedMean.estimate(
        row.values, design: SurveyDesign(weights: row.weights), level: 0.95
      ).value
      expectClose(mean?.estimate, [row.mean] + row.interval, within: 1e-12, label)
      expectClose(mean?.standardError, row.se, within: 1e-10, label)
      expectClose(
        WeightedDeviation.standardDeviation(of: row.values, weights: row.weights).value?.value,
        row.sd, within: 1e-10, label)
      #expect(
        row.shares.map {
          WeightedQuantile.estimate(of: row.values, weights: row.weights, probability: $0).value?
            .value
        } == row.quantiles, "\(label)")
      guard row.values.allSatisfy({ $0 == 0 || $0 == 1 }) else { continue }
      let share = WeightedProportion.kish(
        row.values.map { $0 == 1 }, weights: row.weights, level: 0.95
      ).value
      expectClose(share?.value, row.mean, within: 1e-13)
      let bounds = try #require(share?.interval)
      // Wilson's bounds are where (p − π)² n = z² π(1 − π).
      for bound in [bounds.lower, bounds.upper] {
        let distance = (row.mean - bound) * (row.mean - bound) * row.effective
        expectClose(
          distance / (bound * (1 - bound)), 1.959963984540054 * 1.959963984540054, within: 1e-9)
      }
    }
  }

  @Test("Equal weights change nothing, their scale is of no account, those of 0 leave out")
  func equalWeights() throws {
    var numbers = SeededNumbers(seed: 9)
    for count in [2, 5, 8, 31] {
      let values = (0..<count).map { _ in Double(numbers.integer(in: 1...7)) }
      let weights = [Double](repeating: 0.3, count: count)
      for share in [0, 0.1, 0.25, 0.5, 0.9, 1] {
        #expect(
          WeightedQuantile.estimate(of: values, weights: weights, probability: share).value?.value
            == Quantile.estimate(of: values, probability: share, definition: .two).value?.value)
      }
      let spread = WeightedDeviation.standardDeviation(of: values, weights: weights).value?.value
      let plain = try #require(Mean.standardDeviation(of: values).value).value
      #expect(abs((spread ?? .nan) - plain) < 1e-13)
      let padded = WeightedDeviation.standardDeviation(
        of: values + [1000], weights: weights.map { $0 * 1e9 } + [0])
      #expect(abs((padded.value?.value ?? .nan) - plain) < 1e-12)
      let yes = values.map { $0 > 4 }
      let wilson = Proportion.wilson(successes: yes.count { $0 }, count: count, level: 0.9).value
      let kish = WeightedProportion.kish(yes, weights: weights, level: 0.9).value
      expectClose(kish?.interval?.upper, try #require(wilson?.interval).upper, within: 1e-12)
    }
  }

  /// R's survey 4.1.1 says 2 here: it takes the second value where the share is less than that of the first.
  @Test("A share below that of the smallest value gives the smallest value")
  func lowest() {
    #expect(
      WeightedQuantile.estimate(of: [1, 2, 3, 4], weights: [1, 1, 1, 1], probability: 0.1).value?
        .value == 1)
  }

  /// Values and weights without enough to say anything, by whether a median is left.
  static let edges: [(values: [Double], weights: [Double], hasMedian: Bool)] = [
    ([], [], false), ([1], [0], false), ([1, 2], [1], false), ([1], [-1], false),
    ([1], [.infinity], false), ([.nan], [1], false), ([3], [2], true), ([3, 9], [2, 0], true),
    ([.infinity, 2], [0, 1], true), ([1e300, 2], [1e300, 1e-300], false),
  ]

  @Test("Nothing with a weight, and weights that are none, have a reason", arguments: edges)
  func edge(values: [Double], weights: [Double], hasMedian: Bool) {
    #expect(
      (WeightedQuantile.estimate(of: values, weights: weights, probability: 0.5).value != nil)
        == hasMedian)
    #expect(WeightedDeviation.standardDeviation(of: values, weights: weights).isMissing)
    if !hasMedian, !values.contains(where: \.isNaN), values.first != 1e300 {
      #expect(
        WeightedProportion.kish(values.map { $0 > 1 }, weights: weights, level: 0.95).isMissing)
    }
  }

  @Test("Equal values have a deviation of 0, all or nothing has a share with bounds")
  func extremes() {
    #expect(
      WeightedDeviation.standardDeviation(of: [0.1, 0.1, 0.1], weights: [1, 2, 0.7]).value?.value
        == 0)
    let all = WeightedProportion.kish([true, true], weights: [1, 2], level: 0.95).value
    #expect(all?.value == 1 && all?.interval?.upper == 1 && (all?.interval?.lower ?? 1) < 0.7)
    #expect(
      WeightedQuantile.estimate(of: [1, 2], weights: [1, 1], probability: 2).isMissing)
  }
}
