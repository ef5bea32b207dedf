public import Evidence
import Foundation
import GSLKit

/// Fisher's exact test of a table with any number of rows and columns.
///
/// Of the tables with the margins observed, p is the probability of those that are no more probable than
/// the table itself (Freeman and Halton 1951), give or take 10⁻⁷ for rounding, as in R. The statistic is the
/// probability of the table. For two rows and columns see `FisherExact`.
public enum FisherTable {
  /// The exact test where the tables can be gone through, else the one by sampling.
  ///
  /// - Parameters:
  ///   - counts: The rows of the table, each as long as the first, of counts not negative.
  ///   - samples: How many tables are drawn where there are too many to go through.
  ///   - seed: The seed of the generator: the same seed gives the same p.
  /// - Returns: The test, whose method says which it was, or `.notEstimable`.
  public static func test(
    _ counts: [[Int]], samples: Int = 10_000, seed: UInt32 = 1
  ) -> Reported<TestResult> {
    reported {
      let table = try Contingency(counts)
      let margins = try margins(table)
      if let exact = margins.exactP(atMost: most) {
        return result(table, margins, p: exact, method: exactMethod)
      }
      return try sampled(table, margins, samples: samples, seed: seed)
    }
  }

  /// The test by tables drawn at random from those with the same margins.
  ///
  /// p is (1 + the number of tables no more probable)/(1 + the number drawn), which keeps the level of the
  /// test at any number (Davison and Hinkley 1997, 4.2).
  ///
  /// - Parameters:
  ///   - counts: The rows of the table, each as long as the first, of counts not negative.
  ///   - samples: How many tables are drawn, 100 or more.
  ///   - seed: The seed of the generator: the same seed gives the same p.
  /// - Returns: The test, or `.notEstimable`.
  public static func sampledTest(
    _ counts: [[Int]], samples: Int = 10_000, seed: UInt32 = 1
  ) -> Reported<TestResult> {
    reported {
      let table = try Contingency(counts)
      return try sampled(table, margins(table), samples: samples, seed: seed)
    }
  }

  /// So many tables are gone through in less than a second.
  private static let most = 5_000_000
  /// The logarithms of the factorials up to the total are kept: no more than these.
  private static let mostThings = 20_000_000.0

  private static func margins(_ table: Contingency) throws -> FixedMargins {
    guard table.total <= mostThings else {
      throw Inestimable("the table holds too much for an exact test")
    }
    return FixedMargins(table)
  }

  private static func sampled(
    _ table: Contingency, _ margins: FixedMargins, samples: Int, seed: UInt32
  ) throws -> TestResult {
    guard samples >= 100 else { throw Inestimable("fewer than 100 tables would be drawn") }
    let p = try margins.sampledP(samples, seed: seed)
    return result(
      table, margins, p: p,
      method: Method(
        name: "fisher_exact", title: "Fisher's exact test by \(samples) tables, seed \(seed)",
        citation: .freemanHalton1951))
  }

  private static func result(
    _ table: Contingency, _ margins: FixedMargins, p: Double, method: Method
  ) -> TestResult {
    TestResult(
      statistic: exp(margins.logProbability), degreesOfFreedom: [], p: p,
      groupCounts: table.rowTotals, method: method)
  }

  private static let exactMethod = Method(
    name: "fisher_exact", title: "Fisher's exact test", citation: .freemanHalton1951)
}
