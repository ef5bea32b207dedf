import GSLKit
import Testing

@Suite("Tails of F")
struct FTailTests {
  /// x, both degrees of freedom and P(F > x) by 50-digit arithmetic (mpmath 1.3).
  static let tails: [(x: Double, numerator: Double, denominator: Double, upper: Double)] = [
    (30, 1, 1_000_000, 4.3214992222543094e-8), (4, 1, 1_000_000, 0.045500533851319208),
    (60, 1, 2000, 1.4964133841801216e-14), (5.5, 7, 1592, 2.8985504116860382e-6),
    (9, 7, 100_000, 3.8220378101621427e-11), (2, 3, 100_000, 0.11161752285563914),
    (1.02, 10_000, 20_000, 0.12580234175036389), (0.5, 3, 40, 0.68441377661914213),
    (15.364799774712534, 5, 65, 5.9364198534713624e-10),
    (400, 2.5, 3.5, 6.8635404007827099e-5),
  ]

  @Test("They keep their figures with a million degrees of freedom", arguments: tails)
  func upper(x: Double, numerator: Double, denominator: Double, upper: Double) throws {
    let distribution = try FDistribution(numerator: numerator, denominator: denominator)
    let actual = try distribution.upperTail(x)
    #expect(abs(actual - upper) <= 2e-11 * upper, "\(actual)")
    #expect(abs(actual + (try distribution.cumulative(x)) - 1) < 1e-12)
    // 1/F is F with the degrees of freedom exchanged.
    let turned = try FDistribution(numerator: denominator, denominator: numerator)
    #expect(abs(try turned.cumulative(1 / x) - upper) <= 1e-10 * upper)
  }

  @Test("The greatest and the least arguments have limits")
  func limits() throws {
    for (numerator, denominator) in [(1.0, 1.0), (8, 1e6), (1e6, 8), (0.1, 0.1)] {
      let distribution = try FDistribution(numerator: numerator, denominator: denominator)
      for x in [1e-308, 1e-100, 1, 1e100, 1e308] {
        let upper = try distribution.upperTail(x)
        #expect(upper >= 0 && upper <= 1)
        #expect(abs(upper + (try distribution.cumulative(x)) - 1) < 1e-12)
      }
    }
  }
}
