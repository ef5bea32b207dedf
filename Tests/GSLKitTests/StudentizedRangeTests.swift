import GSLKit
import Testing

@Suite("The studentized range")
struct StudentizedRangeTests {
  /// q, k, ν and P(Q > q) by 20-digit arithmetic (mpmath 1.3).
  ///
  /// SciPy agrees to 5 · 10⁻¹² in all but the
  /// farthest tails, where it keeps 8 figures or none.
  static let tails: [(q: Double, groups: Int, degrees: Double, upper: Double)] = [
    (3.5, 3, 10, 0.07710331083841182), (0.5, 3, 10, 0.933864172150408),
    (4.3, 8, .infinity, 0.04859839693307099), (9.0, 8, .infinity, 5.49947392731081e-9),
    (12, 4, 1, 0.1358315351785606), (9, 3, 2.5, 0.02567117340767414),
    (4.2, 8, 1592, 0.06028417303313272),
    (6, 20, 5.7, 0.1418818599991393), (8, 100, 30, 0.007014979139218495),
    (1.5, 100, 30, 0.9999999999999977), (3, 50, 200, 0.9953842021721654),
  ]

  @Test("Upper tails agree with 20-digit arithmetic", arguments: tails)
  func upper(q: Double, groups: Int, degrees: Double, upper: Double) throws {
    let distribution = try StudentizedRangeDistribution(groups: groups, degreesOfFreedom: degrees)
    let actual = try distribution.upperTail(q)
    #expect(abs(actual - upper) < 1e-12 * upper, "\(actual)")
    #expect(abs(try distribution.cumulative(q) - (1 - upper)) < 1e-13)
  }

  /// SciPy 1.17, `studentized_range.ppf`.
  static let quantiles: [(probability: Double, groups: Int, degrees: Double, q: Double)] = [
    (0.95, 3, 10, 3.876776750013158), (0.95, 8, 1592, 4.292044255077189),
    (0.99, 8, .infinity, 4.987182689088668), (0.95, 2, 5.5, 3.538162388134694),
    (0.5, 20, 7, 3.8885740684979595), (0.9, 100, 60, 6.101461117663899),
    (0.95, 3, 1.5, 12.078582695424391), (0.999, 4, 30, 6.032951875711384),
    (0.05, 5, 12, 1.005387367020596),
  ]

  @Test("Quantiles agree with SciPy", arguments: quantiles)
  func quantile(probability: Double, groups: Int, degrees: Double, q: Double) throws {
    let distribution = try StudentizedRangeDistribution(groups: groups, degreesOfFreedom: degrees)
    #expect(abs(try distribution.quantile(probability) - q) < 1e-10 * q)
  }

  @Test(
    "Of two means it is Student's t on both sides, whatever the degrees of freedom",
    arguments: [1, 1.3, 2, 3.7, 10, 55, 300, 2500, 1e5, 1e8, .infinity])
  func twoMeans(degrees: Double) throws {
    let distribution = try StudentizedRangeDistribution(groups: 2, degreesOfFreedom: degrees)
    for q in [0.001, 0.3, 1, 2.8, 5, 12] {
      let t = q / 2.0.squareRoot()
      let tail =
        degrees.isFinite
        ? try StudentDistribution(degreesOfFreedom: degrees).upperTail(t)
        : try NormalDistribution().upperTail(t)
      let actual = try distribution.upperTail(q)
      #expect(abs(actual - 2 * tail) < 2e-12 * 2 * tail, "q \(q), ν \(degrees)")
    }
  }

  @Test("More means reach farther, and the ends have their limits")
  func limits() throws {
    var last = 0.0
    for groups in [2, 3, 8, 30, 100, 300, 500] {
      let distribution = try StudentizedRangeDistribution(groups: groups, degreesOfFreedom: 40)
      let tail = try distribution.upperTail(4)
      #expect(tail > last)
      let sum = tail + (try distribution.cumulative(4))
      #expect(abs(sum - 1) < 5e-12, "k \(groups): \(sum - 1)")
      last = tail
      #expect(try distribution.upperTail(0) == 1 && distribution.upperTail(.infinity) == 0)
      #expect(try distribution.cumulative(-1) == 0 && distribution.cumulative(.infinity) == 1)
      #expect(try distribution.quantile(0) == 0 && distribution.quantile(1) == .infinity)
      for far in [1e12, 1e200, Double.greatestFiniteMagnitude] {
        #expect(try distribution.upperTail(far) == 0)
        #expect(try abs(distribution.cumulative(far) - 1) < 5e-12, "\(far)")
      }
    }
    for (groups, degrees) in [(1, 5), (501, 5), (3, 0.5), (3, Double.nan)] {
      #expect(throws: GSLError.self) {
        try StudentizedRangeDistribution(groups: groups, degreesOfFreedom: degrees)
      }
    }
  }
}
