public import Evidence
import GSLKit

/// Whether an item is answered alike by people of different groups who are alike on the scale.
///
/// A scale compares cohorts fairly if those with the same standing give the same answers whatever their
/// cohort. The people are put in strata of equal score, and within these the answers of the groups are
/// compared: differential item functioning.
public enum ItemDrift {
  /// Which score makes people alike.
  public enum Matching: Hashable, Sendable {
    /// The sum of all items, the one studied among them.
    ///
    /// Where groups differ on the scale, this keeps the test to its level; see `rest`.
    case total
    /// The sum of the other items.
    ///
    /// Where groups differ on the scale, an item without drift is found to drift too often: of five items
    /// with loadings of .7, 150 people a group and groups .6 deviations apart, one test in six at the level
    /// of .05 (of the total: one in twenty).
    case rest
  }

  /// The answers to a scale by people of several groups.
  public struct Answers: Hashable, Sendable {
    /// The items, each with the answers of the same people in the same order, `nil` where there is none;
    /// only people who answered all count.
    public let items: [[Double?]]
    /// The group of each person, from 0.
    public let groups: [Int]

    public init(items: [[Double?]], groups: [Int]) {
      self.items = items
      self.groups = groups
    }
  }

  /// The test that the mean answers of the groups are equal within strata, by χ² on one degree of freedom
  /// less than groups.
  ///
  /// This is Mantel's (1963) test for two groups and the mean score statistic of Landis, Heyman and Koch
  /// (1978) for more. Strata with people of one group only say nothing and are left out.
  ///
  /// - Parameters:
  ///   - answers: The answers.
  ///   - item: The place of the item studied, from 0.
  ///   - matching: Which score makes people alike.
  /// - Returns: The test, whose group counts are those of the strata that count, or `.notEstimable`.
  public static func test(
    _ answers: Answers, item: Int, matching: Matching = .total
  ) -> Reported<TestResult> {
    reported {
      let strata = try Strata(answers, item, matching)
      let groups = strata.counts.count
      guard groups > 1 else { throw Inestimable("there are fewer than two groups") }
      // The last group's sum follows from the others.
      let size = groups - 1
      var differences = [Double](repeating: 0, count: size)
      var covariances = Matrix(rowCount: size, columnCount: size)
      for stratum in strata.strata {
        let n = Double(stratum.count)
        let values = try Sample(stratum.map(\.value))
        let spread = values.variance
        let members = (0..<size).map { group in stratum.filter { $0.group == group } }
        for row in 0..<size {
          let share = Double(members[row].count)
          differences[row] +=
            members[row].reduce(0) { $0 + ($1.value - values.mean) }
          for column in 0..<size {
            let other = Double(members[column].count)
            covariances[row, column] +=
              spread * (row == column ? share * (n - share) : -share * other) / n
          }
        }
      }
      guard let statistic = try? CholeskyDecomposition(covariances).inverseForm(differences) else {
        throw Inestimable("the strata show no spread or do not connect the groups")
      }
      return TestResult(
        statistic: statistic, degreesOfFreedom: [Double(size)],
        p: try ChiSquareDistribution(degreesOfFreedom: Double(size)).upperTail(statistic),
        groupCounts: strata.counts,
        method: Method(
          name: groups == 2 ? "mantel" : "cmh_mean_score",
          title: groups == 2
            ? "Mantel's test over strata of equal score"
            : "Cochran–Mantel–Haenszel test of mean scores over strata of equal score",
          citation: groups == 2 ? .mantel1963 : .landisHeymanKoch1978))
    }
  }

  /// The standardised mean difference: how much higher the second group's mean answer is than that of
  /// people of the first group who are alike, Σ wₛ(m₂ₛ − m₁ₛ), wₛ the share of the second group in
  /// stratum s.
  ///
  /// The interval is the normal one with the hypergeometric variance Σ wₛ²·s²·n/(n₁n₂), s² the variance of
  /// all answers in the stratum (Zwick and Thayer 1996); it supposes that the drift is small.
  ///
  /// - Parameters:
  ///   - answers: The answers of two groups.
  ///   - item: The place of the item studied, from 0.
  ///   - matching: Which score makes people alike.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.scalePoints`, or `.notEstimable`.
  public static func standardisedMeanDifference(
    _ answers: Answers, item: Int, matching: Matching = .total, level: Double
  ) -> Reported<Estimate> {
    reported {
      try Inestimable.check(level: level)
      let strata = try Strata(answers, item, matching)
      guard strata.counts.count == 2 else { throw Inestimable("there are not two groups") }
      let focal = Double(strata.counts[1])
      var value = 0.0
      var variance = 0.0
      for stratum in strata.strata {
        let all = try Sample(stratum.map(\.value))
        let first = try Sample(stratum.filter { $0.group == 0 }.map(\.value))
        let second = try Sample(stratum.filter { $0.group == 1 }.map(\.value))
        let n = Double(stratum.count)
        let share = Double(second.count) / focal
        value += share * (second.mean - first.mean)
        variance += share.squared * all.variance * n / Double(first.count * second.count)
      }
      let precision = Precision(standardError: variance.squareRoot(), degreesOfFreedom: nil)
      return Estimate(
        value,
        interval: variance > 0
          ? try precision.interval(
            around: value, level: level,
            Method(
              name: "zwick_thayer", title: "normal interval with hypergeometric variance",
              citation: .zwickThayer1996)) : nil,
        unit: .scalePoints, count: strata.counts.reduce(0, +), groupCounts: strata.counts,
        method: Method(
          name: "standardised_mean_difference",
          title: "difference of the mean answers of people alike on the scale",
          citation: .zwickThayer1996))
    }
  }
}

/// People of several groups in strata of equal score.
private struct Strata {
  struct Member {
    let group: Int
    let value: Double
  }

  /// The strata that hold people of two groups or more, in rising order of the score.
  let strata: [[Member]]
  /// How many people of each group these hold.
  let counts: [Int]

  init(_ answers: ItemDrift.Answers, _ item: Int, _ matching: ItemDrift.Matching) throws {
    guard answers.items.indices.contains(item) else { throw Inestimable("there is no such item") }
    guard answers.items.count > 1 else { throw Inestimable("there are fewer than two items") }
    guard answers.groups.count == answers.items[0].count else {
      throw Inestimable("the groups and the answers differ in their numbers of people")
    }
    guard answers.groups.allSatisfy({ $0 >= 0 && $0 < answers.groups.count }) else {
      throw Inestimable("a group is not a number from 0")
    }
    let complete = try CompleteItems(answers.items)
    let groups = answers.groups.indices
      .filter { row in answers.items.allSatisfy { $0[row] != nil } }
      .map { answers.groups[$0] }
    let scores = complete.sums.indices.map { row in
      complete.sums[row] - (matching == .rest ? complete.items[item][row] : 0)
    }
    // Sums of decimals that are equal may differ in their last digit.
    let span = (scores.max() ?? 0) - (scores.min() ?? 0)
    let step = span > 0 ? span * 1e-9 : 1
    var members: [Double: [Member]] = [:]
    for (row, group) in groups.enumerated() {
      members[(scores[row] / step).rounded(), default: []]
        .append(Member(group: group, value: complete.items[item][row]))
    }
    strata = members.sorted { $0.key < $1.key }.map(\.value).filter { stratum in
      stratum.contains { $0.group != stratum[0].group }
    }
    var counts = [Int](repeating: 0, count: (answers.groups.max() ?? -1) + 1)
    for stratum in strata { for member in stratum { counts[member.group] += 1 } }
    guard !counts.contains(0) else {
      throw Inestimable("a group has nobody whose score someone of another group has")
    }
    self.counts = counts
  }
}
