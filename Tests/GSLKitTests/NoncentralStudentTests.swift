import Foundation
import GSLKit
import TestSupport
import Testing

@Suite("The non-central t distribution")
struct NoncentralStudentTests {
  private struct Grid: Decodable {
    struct Point: Decodable {
      let t: Double
      let df: Double
      let nc: Double
      let cdf: String
    }
    let nct_cdf: [Point]
  }

  @Test(
    "It agrees with 40-digit arithmetic",
    .enabled(
      if: Repository.shared("data/stats/ref/specfun_mpmath.json") != nil,
      Comment(rawValue: Repository.sharedIsAbsent)))
  func grid() throws {
    let file = try #require(Repository.shared("data/stats/ref/specfun_mpmath.json"))
    let grid = try JSONDecoder().decode(Grid.self, from: Data(contentsOf: file))
    #expect(grid.nct_cdf.count == 54)
    for point in grid.nct_cdf {
      let expected = try #require(Double(point.cdf))
      let actual = try NoncentralStudentDistribution(degreesOfFreedom: point.df)
        .cumulative(point.t, noncentrality: point.nc)
      #expect(abs(actual - expected) < 1e-13, "t \(point.t), ν \(point.df), δ \(point.nc)")
    }
  }
}
