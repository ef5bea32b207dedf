import Evidence

/// Dunn's comparisons of the mean ranks of all pairs of groups, which follow Kruskal and Wallis' test.
public enum DunnComparison {
  /// The comparisons, two-sided and corrected for ties.
  ///
  /// The ranks are those among the values of all groups, and
  /// z = (R̄₂ − R̄₁)/√((N(N + 1)/12 − Σ(t³ − t)/(12(N − 1)))(1/n₁ + 1/n₂)) (Dunn 1964). R's `dunn.test` gives
  /// one-sided p-values unless it is asked for others. The difference has no interval: mean ranks depend on
  /// all groups, so there is nothing outside of the data that it would be an interval for.
  ///
  /// - Parameters:
  ///   - groups: Two or more groups of one or more finite numbers each.
  ///   - correction: How the p-values of all pairs are corrected for their number.
  /// - Returns: The pairs in order, with the differences of mean ranks in `Unit.dimensionless`, or
  ///   `.notEstimable` in each of them; none for fewer than two groups.
  public static func compared(
    _ groups: [[Double]], correction: ([Double]) -> [Double] = PValueAdjustment.holm
  ) -> [PairwiseComparison] {
    let ranked = Result { try RankedGroups(groups) }
    let pairs = pairs(of: groups.count)
    let compared = pairs.map { pair in
      reported {
        let ranked = try ranked.get()
        let counts = [groups[pair.first].count, groups[pair.second].count]
        let difference = ranked.means[pair.second] - ranked.means[pair.first]
        let error =
          (ranked.variance * (1 / Double(counts[0]) + 1 / Double(counts[1]))).squareRoot()
        let z = difference / error
        return Compared(
          difference: Estimate(
            difference, interval: nil, unit: .dimensionless, count: counts[0] + counts[1],
            groupCounts: counts, method: rankMethod),
          test: TestResult(
            statistic: z, degreesOfFreedom: [], p: try Critical.twoSided(z: z),
            groupCounts: counts, method: method))
      }
    }
    let adjusted = correction(compared.compactMap { $0.value?.test.p })
    let isComplete = adjusted.count == pairs.count
    return zip(pairs.indices, pairs).map { place, pair in
      PairwiseComparison(
        first: pair.first, second: pair.second, difference: compared[place].map(\.difference),
        test: compared[place].map { isComplete ? $0.test.adjusted(to: adjusted[place]) : $0.test })
    }
  }

  private static let method = Method(
    name: "dunn", title: "Dunn's comparison", citation: .dunn1964)
  private static let rankMethod = Method(
    name: "mean_rank_difference", title: "difference of mean ranks", citation: .dunn1964)
}
