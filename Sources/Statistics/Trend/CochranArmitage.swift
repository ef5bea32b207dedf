public import Evidence

/// The Cochran–Armitage test of whether proportions rise or fall over ordered groups.
public enum CochranArmitage {
  /// The test for a linear trend.
  ///
  /// The statistic is z = Σ xᵢ(sᵢ − s̄) / √(p̄(1 − p̄) Σ nᵢ(sᵢ − s̄)²), where s̄ is the mean score of all things;
  /// it is positive where the proportions rise with the scores, and its square is χ² on 1 degree of
  /// freedom (Armitage 1955).
  ///
  /// - Parameters:
  ///   - successes: In each group, 0 ... its count.
  ///   - counts: The sizes of the groups; empty groups have no weight.
  ///   - scores: The places of the groups on the scale of the trend, as years.
  /// - Returns: The test, or `.notEstimable` where fewer than two scores hold anything, or all or none
  ///   succeed.
  public static func test(
    successes: [Int], counts: [Int], scores: [Double]
  ) -> Reported<TestResult> {
    reported {
      guard successes.count == counts.count, counts.count == scores.count else {
        throw Inestimable("the lists differ in length")
      }
      guard zip(successes, counts).allSatisfy({ $1 >= 0 && 0...$1 ~= $0 }) else {
        throw Inestimable("a part is not between nothing and the whole")
      }
      guard scores.allSatisfy(\.isFinite) else { throw Inestimable("a score is not finite") }
      let total = counts.reduce(0) { $0 + Double($1) }
      guard total > 0 else { throw Inestimable("nothing was counted") }
      let share = successes.reduce(0) { $0 + Double($1) } / total
      guard share > 0, share < 1 else { throw Inestimable("all groups have all or none") }
      let centre = compensatedSum(zip(counts, scores).map { Double($0) * $1 }) / total
      let spread = compensatedSum(zip(counts, scores).map { Double($0) * ($1 - centre).squared })
      guard spread > 0 else { throw Inestimable("fewer than two groups hold anything") }
      let trend = compensatedSum(zip(successes, scores).map { Double($0) * ($1 - centre) })
      let z = trend / (share * (1 - share) * spread).squareRoot()
      return TestResult(
        statistic: z, degreesOfFreedom: [], p: try Critical.twoSided(z: z), groupCounts: counts,
        method: Method(
          name: "cochran_armitage", title: "Cochran–Armitage trend test", citation: .armitage1955))
    }
  }
}
