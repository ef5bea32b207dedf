public import Evidence
import Foundation

/// The correlation of the ranks of two lists of values.
public enum RankCorrelation {
  /// Spearman's ρ, with mid-ranks for ties and the interval of Bonett and Wright.
  ///
  /// The interval is tanh(artanh ρ ± z √((1 + ρ²/2)/(n − 3))) (Bonett and Wright 2000, equation 3). There is none
  /// for fewer than four pairs or where ρ is −1 or 1.
  ///
  /// - Parameters:
  ///   - first: Two or more finite numbers.
  ///   - second: As many.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.dimensionless`, −1 ... 1, or `.notEstimable` where either list does not
  ///   vary.
  public static func spearman(
    _ first: [Double], _ second: [Double], level: Double
  ) -> Reported<Estimate> {
    reported {
      let rho = try correlation(first, second)
      let n = Double(first.count)
      return Estimate(
        rho,
        interval: try Correlation.interval(
          rho, error: n > 3 ? ((1 + rho * rho / 2) / (n - 3)).squareRoot() : 0, level: level,
          citation: .bonettWright2000),
        unit: .dimensionless, count: first.count, method: method)
    }
  }

  /// The test of whether ρ is 0: t = ρ √((n − 2)/(1 − ρ²)) on n − 2 degrees of freedom, as in R for tied values
  /// and in SciPy.
  ///
  /// - Parameters:
  ///   - first: Three or more finite numbers.
  ///   - second: As many.
  /// - Returns: The test, or `.notEstimable` where either list does not vary or ρ is −1 or 1.
  public static func spearmanTest(
    _ first: [Double], _ second: [Double]
  ) -> Reported<TestResult> {
    reported {
      let rho = try correlation(first, second)
      let degrees = Double(first.count - 2)
      guard degrees > 0 else { throw Inestimable("there are fewer than three pairs of values") }
      guard abs(rho) < 1 else {
        throw Inestimable("the ranks agree or disagree completely, for which t has no limit")
      }
      let t = rho * (degrees / (1 - rho * rho)).squareRoot()
      return TestResult(
        statistic: t, degreesOfFreedom: [degrees],
        p: try Critical.twoSided(t: t, degreesOfFreedom: degrees),
        groupCounts: [first.count], method: method)
    }
  }

  /// The correlation of mid-ranks; the sums are those of whole numbers, and exact.
  private static func correlation(_ first: [Double], _ second: [Double]) throws -> Double {
    guard first.count == second.count else { throw Inestimable("the lists differ in length") }
    guard first.count > 1 else { throw Inestimable("there are fewer than two pairs of values") }
    guard first.allSatisfy(\.isFinite), second.allSatisfy(\.isFinite) else {
      throw Inestimable("a value is missing or infinite")
    }
    let a = Ranks(first).doubled
    let b = Ranks(second).doubled
    // A doubled mid-rank less its mean: whole.
    let centre = first.count + 1
    var squares: (Int128, Int128) = (0, 0)
    var products: Int128 = 0
    for (a, b) in zip(a, b) {
      let (a, b) = (Int128(a - centre), Int128(b - centre))
      squares.0 += a * a
      squares.1 += b * b
      products += a * b
    }
    guard squares.0 > 0, squares.1 > 0 else { throw Inestimable("all values are equal") }
    let rho = Double(products) / (Double(squares.0) * Double(squares.1)).squareRoot()
    return min(max(rho, -1), 1)
  }

  private static let method = Method(
    name: "spearman_rho", title: "Spearman's ρ", citation: .bonettWright2000)
}
