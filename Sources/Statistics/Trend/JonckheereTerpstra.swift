public import Evidence

/// The Jonckheere–Terpstra test of whether values rise or fall over ordered groups.
public enum JonckheereTerpstra {
  /// The test for a monotone trend.
  ///
  /// J counts the pairs in which the value of the later group is the higher, ties half. The statistic is
  /// z = (J − E J)/√Var J, positive where the values rise, with the variance that holds for ties within
  /// and between the groups; it equals that of Kendall's τ_b (Kendall 1970, 4.3).
  ///
  /// - Parameter groups: Two or more groups in order, each of one or more finite numbers.
  /// - Returns: The test, or `.notEstimable` where a group is empty or all values are equal.
  public static func test(_ groups: [[Double]]) -> Reported<TestResult> {
    reported {
      guard groups.count > 1 else { throw Inestimable("there are fewer than two groups") }
      guard !groups.contains(where: \.isEmpty) else {
        throw Inestimable("one of the groups is empty")
      }
      let sizes = groups.map(\.count)
      let places = zip(groups.indices, sizes).flatMap { repeatElement(Double($0), count: $1) }
      let pairs = try Concordance(places, groups.flatMap { $0 })
      // Of the pairs in different groups half are expected to rise, and J − E J is half their excess.
      let z =
        Double(pairs.excess) / 2
        / variance(Double(pairs.count), sizes: sizes, ties: pairs.columnTotals).squareRoot()
      return TestResult(
        statistic: z, degreesOfFreedom: [], p: try Critical.twoSided(z: z), groupCounts: sizes,
        method: Method(
          name: "jonckheere_terpstra", title: "Jonckheere–Terpstra trend test",
          citation: .jonckheere1954))
    }
  }

  private static func variance(_ n: Double, sizes: [Int], ties: [Int]) -> Double {
    func sum(_ counts: [Int], _ term: (Double) -> Double) -> Double {
      counts.reduce(0) { $0 + term(Double($1)) }
    }
    func cubic(_ t: Double) -> Double { t * (t - 1) * (2 * t + 5) }
    func triples(_ t: Double) -> Double { t * (t - 1) * (t - 2) }
    func pairs(_ t: Double) -> Double { t * (t - 1) }
    let all = (cubic(n) - sum(sizes, cubic) - sum(ties, cubic)) / 72
    let byTriples =
      n > 2 ? sum(sizes, triples) * sum(ties, triples) / (36 * triples(n)) : 0
    return all + byTriples + sum(sizes, pairs) * sum(ties, pairs) / (8 * pairs(n))
  }
}
