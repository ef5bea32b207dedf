import Evidence
import Statistics
import TestSupport
import Testing

@Suite("Power and the numbers needed")
struct PowerTests {
  @Test(
    "Powers are those of 40-digit arithmetic, of R and of statsmodels",
    .enabled(if: Oracle.isPresent, Comment(rawValue: Repository.sharedIsAbsent)))
  func oracles() throws {
    let exact = try Oracle("specfun_mpmath")
    let r = try Oracle("power.r")
    let python = try Oracle("power.py")
    for row in 0..<3 {
      let path = "power_two_sample_both_tails/\(row)"
      let power = Power.meanDifference(
        try #require(exact["\(path)/d"]), Int(try #require(exact["\(path)/n1"])),
        Int(try #require(exact["\(path)/n2"])), level: 0.95)
      exact.expect(power.value?.value, at: "\(path)/power", within: 1e-12)
    }
    // statsmodels counts both tails, R's power.t.test only one.
    python.expect(
      Power.meanDifference(0.3, 100, 100, level: 0.95).value?.value,
      at: "power_t_two_sample_n100_d0.3", within: 1e-11)
    python.expect(
      Power.pairedDifference(0.2, pairs: 150, level: 0.95).value?.value,
      at: "power_paired_n150_dz0.2", within: 1e-11)
    #expect(SampleSize.meanDifference(0.2, level: 0.95) == .result(394))
    // R's power.prop.test counts one tail, here smaller than the other by some 10⁻⁴.
    let shares = try #require(
      Power.proportionDifference(0.6, 0.7, 150, 150, level: 0.95).value?.value)
    let oneTail = try #require(r["power_prop_n150_.6_.7_normal"])
    #expect(shares > oneTail && shares < oneTail + 1e-3)
    r.expect(
      MinimumDetectable.clusteredMeanDifference(
        clusters: 40, size: 15, correlation: 0.15, level: 0.95
      ).value?.value, at: "PowerUpR_mdes_cra2", within: 1e-12)
  }

  /// R 4.2.2: power.prop.test(n, p1, p2, strict = TRUE)$power.
  static let shares: [(Int, Double, Double, Double)] = [
    (150, 0.6, 0.7, 0.4423969217091779),
    (20, 0.1, 0.5, 0.8131279715606187),
    (100, 0.5, 0.52, 0.05917045759800957),
    (1000, 0.9, 0.93, 0.6722349374820573),
    (30, 0.01, 0.2, 0.6784262364706112),
    (60, 0.4, 0.4001, 0.05000014198865547),
  ]

  @Test("The power of the score test is R's with both tails", arguments: shares)
  func proportions(count: Int, share: Double, other: Double, expected: Double) {
    expectClose(
      Power.proportionDifference(share, other, count, count, level: 0.95).value?.value, expected,
      within: 1e-10)
  }

  /// By NumPy and SciPy's binomial distribution, added up over the tables.
  static let exact: [(share: Double, other: Double, m: Int, n: Int, power: Double)] = [
    (0.6, 0.7, 150, 150, 0.4396764557001397), (0.1, 0.5, 20, 20, 0.8380380352718075),
    (0.9, 0.5, 8, 13, 0.5044524698120121), (0.3, 0.3, 40, 40, 0.04836893389696355),
    (0, 1, 3, 3, 1),
  ]

  @Test("The exact power of the score test is the sum over all tables", arguments: exact)
  func exactProportions(share: Double, other: Double, m: Int, n: Int, power: Double) {
    expectClose(
      Power.exactProportionDifference(share, other, m, n, level: 0.95).value?.value, power,
      within: 1e-10)
  }

  @Test("Noether's number for Mann and Whitney's test is N = (z₁ + z₂)²/(12 c(1 − c)(p − ½)²)")
  func noether() throws {
    // (1.644854 + 1.281552)²/(12 · ¼ · 0.2²) = 71.4, so 36 in each group; one-sided 5 % is two-sided 10 %.
    #expect(SampleSize.mannWhitney(superiority: 0.7, level: 0.9, power: 0.9) == .result(36))
    let detectable = try #require(
      MinimumDetectable.superiority(36, 36, level: 0.9, power: 0.9).value)
    #expect(detectable.value < 0.7 && detectable.value > 0.69)
  }

  @Test("Power, number and difference are inverses of each other, and grow together")
  func inverses() throws {
    for power in [0.5, 0.8, 0.95] {
      for count in [2, 3, 10, 57, 400, 100_000] {
        let paired = try #require(
          MinimumDetectable.pairedDifference(pairs: count, level: 0.95, power: power).value?.value)
        expectClose(
          Power.pairedDifference(paired, pairs: count, level: 0.95).value?.value, power,
          within: 1e-10)
        let means = try #require(
          MinimumDetectable.meanDifference(count, count, level: 0.95, power: power).value?.value)
        expectClose(
          Power.meanDifference(-means, count, count, level: 0.95).value?.value, power,
          within: 1e-10)
        #expect(
          SampleSize.meanDifference(means * (1 + 1e-9), level: 0.95, power: power)
            == .result(count))
        #expect(
          SampleSize.pairedDifference(-paired * (1 + 1e-9), level: 0.95, power: power)
            == .result(count))
      }
    }
    let needed = try #require(SampleSize.proportionDifference(0.6, 0.7, level: 0.95).value)
    func power(_ count: Int) -> Double {
      Power.proportionDifference(0.6, 0.7, count, count, level: 0.95).value?.value ?? .nan
    }
    #expect(power(needed) >= 0.8 && power(needed - 1) < 0.8)
  }

  /// By 40-digit arithmetic (mpmath): the Poisson mixture of incomplete beta functions.
  ///
  /// R 4.2.2 has 0.180052145627 for the first.
  static let several: [(means: [Double], counts: [Int], power: Double)] = [
    ([0, 0.2, 0.4], [20, 20, 20], 0.18005214511303220),
    ([0, 0, 0, 0.5], [10, 30, 20, 40], 0.50006367638097264),
    ([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7], [Int](repeating: 150, count: 8), 0.99999873550497500),
    ([1, 0], [5, 7], 0.33935540424335508),
  ]

  @Test("The power of the F test is that of 40-digit arithmetic, and of two groups that of t")
  func severalMeans() throws {
    for (means, counts, power) in Self.several {
      expectClose(
        Power.severalMeans(means, counts: counts, level: 0.95).value?.value, power, within: 1e-11)
    }
    expectClose(
      Power.meanDifference(1, 5, 7, level: 0.95).value?.value, Self.several[3].power,
      within: 1e-11)
    let spread = try #require(
      MinimumDetectable.spreadOfMeans(groups: 2, total: 60, level: 0.95).value?.value)
    let difference = try #require(
      MinimumDetectable.meanDifference(30, 30, level: 0.95).value?.value)
    expectClose(2 * spread, difference, within: 1e-9)
    #expect(Power.severalMeans([0, 1], counts: [20], level: 0.95).isMissing)
    #expect(Power.severalMeans([0], counts: [20], level: 0.95).isMissing)
    #expect(Power.severalMeans([0, .nan], counts: [20, 20], level: 0.95).isMissing)
    #expect(Power.severalMeans([0, 1e200], counts: [20, 20], level: 0.95).isMissing)
    #expect(MinimumDetectable.spreadOfMeans(groups: 1, total: 60, level: 0.95).isMissing)
    #expect(MinimumDetectable.spreadOfMeans(groups: 8, total: 15, level: 0.95).isMissing)
  }

  @Test("Without a difference the power is the significance level")
  func null() {
    for power in [
      Power.meanDifference(0, 20, 50, level: 0.9), Power.pairedDifference(0, pairs: 9, level: 0.9),
      Power.proportionDifference(0.3, 0.3, 40, 90, level: 0.9),
      Power.mannWhitney(superiority: 0.5, 30, 20, level: 0.9),
    ] { expectClose(power.value?.value, 0.1, within: 1e-10) }
    #expect(Power.proportionDifference(0, 1, 20, 20, level: 0.95).value?.value == 1)
    #expect(Power.proportionDifference(1, 1, 20, 20, level: 0.95).value?.value == 0)
  }

  @Test("Plans that are none have a reason")
  func refusals() {
    let powers = [
      Power.meanDifference(.nan, 20, 20, level: 0.95),
      Power.meanDifference(.infinity, 20, 20, level: 0.95),
      Power.meanDifference(1, 1, 20, level: 0.95), Power.meanDifference(1, 20, 20, level: 0),
      Power.pairedDifference(1, pairs: 1, level: 0.95),
      Power.proportionDifference(1.1, 0.5, 20, 20, level: 0.95),
      Power.proportionDifference(.nan, 0.5, 20, 20, level: 0.95),
      Power.exactProportionDifference(.nan, 0.5, 20, 20, level: 0.95),
      Power.exactProportionDifference(0.1, 0.5, 4000, 4000, level: 0.95),
      Power.exactProportionDifference(0.1, 0.5, 1, 20, level: 0.95),
      Power.mannWhitney(superiority: -0.1, 20, 20, level: 0.95),
      Power.mannWhitney(superiority: 0.7, 0, 20, level: 0.95),
      MinimumDetectable.superiority(2, 2, level: 0.95),
      MinimumDetectable.pairedDifference(pairs: 1, level: 0.95),
      MinimumDetectable.pairedDifference(pairs: 10, level: 0.95, power: 1),
      MinimumDetectable.clusteredMeanDifference(
        clusters: 2, size: 10, correlation: 0.1, level: 0.95),
      MinimumDetectable.clusteredMeanDifference(
        clusters: 20, size: 0, correlation: 0.1, level: 0.95),
      MinimumDetectable.clusteredMeanDifference(
        clusters: 20, size: 10, correlation: .nan, level: 0.95),
      MinimumDetectable.clusteredMeanDifference(
        clusters: 20, size: 10, correlation: 0.1, share: 1, level: 0.95),
      MinimumDetectable.clusteredMeanDifference(
        clusters: 20, size: 10, correlation: 0.1, explained: 1, level: 0.95),
    ]
    for power in powers { #expect(power.isMissing) }
    let numbers = [
      SampleSize.meanDifference(0, level: 0.95), SampleSize.meanDifference(.nan, level: 0.95),
      SampleSize.pairedDifference(0.2, level: 0.95, power: 0.04),
      SampleSize.proportionDifference(0.5, 0.5, level: 0.95),
      SampleSize.mannWhitney(superiority: 0.5, level: 0.95),
    ]
    for number in numbers { #expect(number.isMissing) }
  }
}
