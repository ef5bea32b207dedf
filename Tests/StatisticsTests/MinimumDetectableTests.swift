import Evidence
import Statistics
import TestSupport
import Testing

@Suite("The smallest difference likely to be detected")
struct MinimumDetectableTests {
  @Test(
    "Differences of means agree with 40-digit arithmetic and with R",
    .enabled(if: Oracle.isPresent, Comment(rawValue: Repository.sharedIsAbsent)))
  func means() throws {
    let exact = try Oracle("specfun_mpmath")
    let r = try Oracle("power.r")
    for row in 0..<4 {
      let m = Int(try #require(exact["mdes_80/\(row)/n1"]))
      let n = Int(try #require(exact["mdes_80/\(row)/n2"]))
      let detectable = MinimumDetectable.meanDifference(m, n, level: 0.95).value
      exact.expect(detectable?.value, at: "mdes_80/\(row)/mdes", within: 1e-11)
      r.expect(detectable?.value, at: "mdes_two_sample/\(row)/mdes_exact_nct", within: 1e-8)
    }
    for row in 0..<3 {
      let path = "power_two_sample_both_tails/\(row)"
      let m = Int(try #require(exact["\(path)/n1"]))
      let n = Int(try #require(exact["\(path)/n2"]))
      let detectable = MinimumDetectable.meanDifference(
        m, n, level: 0.95, power: try #require(exact["\(path)/power"]))
      exact.expect(detectable.value?.value, at: "\(path)/d", within: 1e-10)
    }
  }

  /// R 4.2.2: power.prop.test(n = 150, p1 = .6, p2 = .7)$power is 0.442323564093938, less the
  /// wrong tail.
  @Test("A fall from 0.7 to 0.6 is the one that R detects with the same power")
  func proportions() {
    let detectable = MinimumDetectable.proportionDifference(
      baseline: 0.7, 150, 150, level: 0.95, power: 0.442323564093938)
    expectClose(detectable.value?.value, 0.1, within: 1e-9)
    #expect(detectable.value?.unit == .proportionDifference)
  }

  @Test("More people, or less power, make smaller differences detectable")
  func monotone() throws {
    func share(_ count: Int, _ power: Double) throws -> Double {
      try #require(
        MinimumDetectable.proportionDifference(
          baseline: 0.8, count, 100, level: 0.95, power: power
        ).value?.value)
    }
    func mean(_ count: Int, _ power: Double) throws -> Double {
      try #require(
        MinimumDetectable.meanDifference(count, 100, level: 0.95, power: power).value?.value)
    }
    for measure in [share, mean] {
      #expect(try measure(200, 0.8) < measure(100, 0.8))
      #expect(try measure(100, 0.8) < measure(100, 0.9))
      #expect(try measure(100, 0.8) < measure(20, 0.8))
    }
  }

  @Test("A complete baseline still leaves room for chance")
  func complete() throws {
    let full = MinimumDetectable.proportionDifference(baseline: 1, 40, 40, level: 0.95).value
    let near = MinimumDetectable.proportionDifference(
      baseline: 1 - 1 / 80, 40, 40, level: 0.95
    ).value
    #expect(full?.value == near?.value && full != nil)
  }

  static let refused: [(Double, Int, Int, Double, Double)] = [
    (0.5, 1, 40, 0.95, 0.8), (0.5, 40, 0, 0.95, 0.8), (0.5, -3, 40, 0.95, 0.8),
    (0.02, 10, 10, 0.95, 0.8), (.nan, 40, 40, 0.95, 0.8), (1.2, 40, 40, 0.95, 0.8),
    (0.5, 40, 40, 1.5, 0.8), (0.5, 40, 40, 0.95, 1), (0.5, 40, 40, 0.95, 0.01),
    (0.5, .max, .max, 0.95, 0.8),
  ]

  @Test(
    "Groups too small, baselines too low and levels that are none have a reason", arguments: refused
  )
  func refusals(baseline: Double, m: Int, n: Int, level: Double, power: Double) {
    #expect(
      MinimumDetectable.proportionDifference(
        baseline: baseline, m, n, level: level, power: power
      ).isMissing)
    guard baseline == 0.5 else { return }
    #expect(MinimumDetectable.meanDifference(m, n, level: level, power: power).isMissing)
  }

  @Test("Two in each group can detect only an enormous difference")
  func smallest() throws {
    let detectable = try #require(
      MinimumDetectable.meanDifference(2, 2, level: 0.95).value)
    #expect(detectable.value > 5 && detectable.value.isFinite)
  }
}
