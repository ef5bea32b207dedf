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
      let all = try Sample(groups.flatMap { $0 })
      let ties = Ranks(all.values).ties
      guard ties.count > 1 else { throw Inestimable("all values are equal") }
      let sizes = groups.map(\.count)
      let n = Double(all.count)
      let expected = (n * n - sizes.reduce(0) { $0 + Double($1).squared }) / 4
      let z =
        (statistic(groups) - expected) / variance(n, sizes: sizes, ties: ties).squareRoot()
      return TestResult(
        statistic: z, degreesOfFreedom: [], p: try Critical.twoSided(z: z), groupCounts: sizes,
        method: Method(
          name: "jonckheere_terpstra", title: "Jonckheere–Terpstra trend test",
          citation: .jonckheere1954))
    }
  }

  private static func statistic(_ groups: [[Double]]) -> Double {
    var earlier = groups[0].sorted()
    var sum = 0.0
    for group in groups.dropFirst() {
      let later = group.sorted()
      var below = 0
      var upTo = 0
      for value in later {
        while below < earlier.count, earlier[below] < value { below += 1 }
        while upTo < earlier.count, earlier[upTo] <= value { upTo += 1 }
        sum += Double(below + upTo) / 2
      }
      earlier = (earlier + later).sorted()
    }
    return sum
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
