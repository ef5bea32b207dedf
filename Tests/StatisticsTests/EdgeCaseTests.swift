import Evidence
import Statistics
import TestSupport
import Testing

@Suite("Too little, too much, and values that are not numbers")
struct EdgeCaseTests {
  @Test("Means of few and of equal values")
  func means() throws {
    #expect(Mean.estimate(of: [], level: 0.95) == .notEstimable(reason: "the data hold no values"))
    let one = try #require(Mean.estimate(of: [4], level: 0.95).value)
    #expect(one.value == 4 && one.interval == nil && one.count == 1 && one.unit == .scalePoints)
    let equal = try #require(Mean.estimate(of: [0.1, 0.1, 0.1], level: 0.95).value)
    #expect(equal.value == 0.1 && equal.interval == nil)
    // 1.5 ± 12.7062 · √(½/2)
    let two = try #require(Mean.estimate(of: [1, 2], level: 0.95).value?.interval)
    expectClose(two.upper - 1.5, 12.706204736174707 / 2, within: 1e-12)
    #expect(two.method.name == "student_t" && two.level == 0.95)
    #expect(
      Mean.standardDeviation(of: [4]) == .notEstimable(reason: "the data hold only one value"))
    #expect(Mean.standardDeviation(of: [0.1, 0.1, 0.1]).value?.value == 0)
    for hostile: [Double] in [[1, .nan], [.infinity], [1e308, 1.5e308], [1e200, -1e200]] {
      #expect(Mean.estimate(of: hostile, level: 0.95).isMissing, "\(hostile)")
      #expect(Mean.standardDeviation(of: hostile).isMissing, "\(hostile)")
    }
    for level in [0, 1, -1, 95, Double.nan] {
      #expect(Mean.estimate(of: [1, 2], level: level).isMissing)
    }
  }

  /// NIST StRD, NumAcc4: the values 10000000.1, .2 and .3 with certified mean and deviation.
  @Test("Large values that differ little keep their figures")
  func cancellation() throws {
    let values =
      [10_000_000.2] + (0..<500).flatMap { _ in [10_000_000.1, 10_000_000.3] }
    expectClose(Mean.estimate(of: values, level: 0.95).value?.value, 10_000_000.2, within: 1e-15)
    // The decimals themselves are rounded at this size: 8 figures can be had.
    expectClose(Mean.standardDeviation(of: values).value?.value, 0.1, within: 2e-8)
  }

  @Test("Quantiles and medians")
  func quantiles() {
    let values: [Double] = [7, 1, 3, 10]
    for (probability, expected) in [(0, 1), (0.25, 2.5), (0.5, 5), (0.75, 7.75), (1, 10.0)] {
      #expect(Quantile.estimate(of: values, probability: probability).value?.value == expected)
    }
    #expect(Quantile.estimate(of: [6], probability: 0.3).value?.value == 6)
    #expect(Quantile.estimate(of: [], probability: 0.3).isMissing)
    #expect(Quantile.estimate(of: values, probability: 1.1).isMissing)
    #expect(Quantile.estimate(of: [.nan], probability: 0.5).isMissing)
    #expect(Median.estimate(of: [], level: 0.95).isMissing)
    #expect(Median.estimate(of: [1, 2, 3, 4, 5], level: 0.95).value?.interval == nil)
    // 2/2⁶ = .031 lie outside of six values, 2 · 11/2¹⁰ = .021 outside the second and ninth of ten.
    let six = Median.estimate(of: [6, 1, 5, 2, 4, 3], level: 0.95).value
    #expect(six?.value == 3.5 && six?.interval?.lower == 1 && six?.interval?.upper == 6)
    let ten = Median.estimate(of: (1...10).map(Double.init), level: 0.95).value?.interval
    #expect(ten?.lower == 2 && ten?.upper == 9)
  }

  @Test(
    "Quartiles agree with R and NumPy",
    .enabled(if: Oracle.isPresent, Comment(rawValue: Repository.sharedIsAbsent)),
    arguments: [("describe_bfi_A1", "bfi", "A1"), ("describe_apisrs", "apisrs", "api00")])
  func quartiles(job: String, data: String, column: String) throws {
    let values = try DataTable(data).numbers(column).compactMap { $0 }
    let r = try Oracle("\(job).r")
    r.expect(Mean.estimate(of: values, level: 0.95).value?.interval, at: "mean_ci_t95")
    for (name, probability) in [("q1", 0.25), ("q2", 0.5), ("q3", 0.75)] {
      r.expect(
        Quantile.estimate(of: values, probability: probability).value?.value,
        at: "quantile_type7/\(name)")
    }
  }

  /// Two groups that are too small, too uniform or not numbers, and whether the difference of their
  /// means can still be given.
  static let pairs: [(first: [Double], second: [Double], hasDifference: Bool)] = [
    ([], [], false), ([1, 2], [], false), ([], [1, 2], false), ([1], [2], false),
    ([1], [1, 2, 3], false), ([2, 2], [3, 3, 3], true), ([2, 2], [2, 2], true),
    ([1, .nan], [1, 2], false), ([1, 2], [1, -.infinity], false),
    ([1e308, -1e308], [1, 2], false),
  ]

  @Test("Differences between groups that cannot be tested have a reason", arguments: pairs)
  func differences(first: [Double], second: [Double], hasDifference: Bool) {
    for difference in [MeanDifference.welch, MeanDifference.student] {
      let estimate = difference(first, second, 0.95)
      #expect(estimate.isMissing != hasDifference && estimate.value?.interval == nil)
    }
    #expect(MeanDifference.welchTest(first, second).isMissing)
    #expect(MeanDifference.studentTest(first, second).isMissing)
    #expect(StandardisedDifference.hedgesG(first, second, level: 0.95).isMissing)
    #expect(StandardisedDifference.cohensD(first, second, level: 0.95).isMissing)
  }

  @Test("Two values a group are enough, one group may be constant")
  func smallest() throws {
    for groups: ([Double], [Double]) in [
      ([1, 2], [4, 6]), ([1, 1], [4, 6]), ([1, 2], [9, 9]),
    ] {
      #expect(MeanDifference.welchTest(groups.0, groups.1).value != nil)
      let g = try #require(
        StandardisedDifference.hedgesG(groups.0, groups.1, level: 0.95).value)
      #expect(try #require(g.interval).contains(g.value))
    }
  }

  @Test("Exchanging the groups turns g, shifting and rescaling change nothing")
  func invariance() throws {
    var numbers = SeededNumbers(seed: 5)
    for _ in 0..<25 {
      let first = (0..<9).map { _ in Double(numbers.integer(in: 1...5)) }
      let second = (0..<14).map { _ in Double(numbers.integer(in: 1...5)) }
      let g = try #require(StandardisedDifference.hedgesG(first, second, level: 0.9).value)
      let bounds = try #require(g.interval)
      let back = StandardisedDifference.hedgesG(second, first, level: 0.9).value
      let scaled = StandardisedDifference.hedgesG(
        first.map { 1000 + $0 / 3 }, second.map { 1000 + $0 / 3 }, level: 0.9
      ).value
      #expect(bounds.contains(g.value))
      #expect(abs((back?.value ?? 9) + g.value) < 1e-13)
      #expect(abs((back?.interval?.lower ?? 9) + bounds.upper) < 1e-11)
      #expect(abs((scaled?.value ?? 9) - g.value) < 1e-10)
      #expect(abs((scaled?.interval?.upper ?? 9) - bounds.upper) < 1e-10)
    }
  }

  @Test("An enormous difference still has an interval", arguments: [1e3, 1e6, 1e9])
  func enormous(shift: Double) throws {
    let values: [Double] = [1, 2, 3, 4, 5, 6]
    let g = try #require(
      StandardisedDifference.hedgesG(values.map { $0 + shift }, values, level: 0.95).value)
    let interval = try #require(g.interval)
    #expect(interval.contains(g.value) && interval.lower > g.value / 3)
    #expect(interval.upper < g.value * 2)
  }
}
