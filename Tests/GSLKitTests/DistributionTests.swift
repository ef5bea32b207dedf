import GSLKit
import Testing

/// A probability of a distribution with the value that tables or closed forms give.
struct KnownProbability: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let expected: Double
  var tolerance = 1e-12
  let actual: @Sendable () throws -> Double
}

@Suite("Distributions")
struct DistributionTests {
  static let known = [
    KnownProbability(testDescription: "Φ(1.96)", expected: 0.9750021048517795) {
      try NormalDistribution().cumulative(1.96)
    },
    KnownProbability(testDescription: "Φ far in the upper tail", expected: 6.220960574271785e-16) {
      try NormalDistribution().upperTail(8)
    },
    KnownProbability(testDescription: "z of 97.5 %", expected: 1.959963984540054) {
      try NormalDistribution().quantile(0.975)
    },
    KnownProbability(testDescription: "t on 1 degree is Cauchy's", expected: 0.75) {
      try StudentDistribution(degreesOfFreedom: 1).cumulative(1)
    },
    KnownProbability(
      testDescription: "t on 2 degrees, closed form", expected: 0.5 + 1 / (2 * 3.0.squareRoot())
    ) { try StudentDistribution(degreesOfFreedom: 2).cumulative(1) },
    KnownProbability(testDescription: "t of 97.5 % on 10", expected: 2.228138851986274) {
      try StudentDistribution(degreesOfFreedom: 10).quantile(0.975)
    },
    KnownProbability(testDescription: "χ² on 2 is exponential", expected: 0.36787944117144233) {
      try ChiSquareDistribution(degreesOfFreedom: 2).upperTail(2)
    },
    KnownProbability(testDescription: "χ² of 95 % on 1", expected: 3.841458820694124) {
      try ChiSquareDistribution(degreesOfFreedom: 1).quantile(0.95)
    },
    KnownProbability(testDescription: "F on 2 and 2, closed form", expected: 0.25) {
      try FDistribution(numerator: 2, denominator: 2).upperTail(3)
    },
    KnownProbability(testDescription: "beta 2, 1 is x²", expected: 0.09) {
      try BetaDistribution(alpha: 2, beta: 1).cumulative(0.3)
    },
    KnownProbability(testDescription: "beta quantile", expected: 0.3) {
      try BetaDistribution(alpha: 2, beta: 1).quantile(0.09)
    },
    KnownProbability(testDescription: "2 or fewer heads of 4", expected: 11.0 / 16) {
      try BinomialDistribution(trials: 4, chance: 0.5).cumulative(2)
    },
    KnownProbability(testDescription: "2 aces in 5 cards", expected: 0.03992981808107859) {
      try HypergeometricDistribution(successes: 4, failures: 48, draws: 5).probability(of: 2)
    },
    KnownProbability(testDescription: "ln Γ(½) = ½ ln π", expected: 0.5723649429247001) {
      try SpecialFunction.logGamma(0.5)
    },
    KnownProbability(testDescription: "ln C(52, 5)", expected: 14.77062192297037) {
      try SpecialFunction.logChoose(5, of: 52)
    },
  ]

  @Test("Known values", arguments: known)
  func values(known: KnownProbability) throws {
    let actual = try known.actual()
    #expect(abs(actual - known.expected) <= known.tolerance * max(1e-15, abs(known.expected)))
  }

  @Test("Infinite arguments have their limits, quantiles of 0 and 1 the ends of the support")
  func limits() throws {
    let distributions: [(any ContinuousDistribution, ClosedRange<Double>)] = [
      (NormalDistribution(), -.infinity ... .infinity),
      (try StudentDistribution(degreesOfFreedom: 3), -.infinity ... .infinity),
      (try StudentDistribution(degreesOfFreedom: 31), -.infinity ... .infinity),
      (try StudentDistribution(degreesOfFreedom: 3000), -.infinity ... .infinity),
      (try ChiSquareDistribution(degreesOfFreedom: 3), 0 ... .infinity),
      (try FDistribution(numerator: 3, denominator: 4), 0 ... .infinity),
      (try BetaDistribution(alpha: 3, beta: 4), 0...1),
    ]
    for (distribution, support) in distributions {
      #expect(try distribution.cumulative(-.infinity) == 0)
      #expect(try distribution.cumulative(.infinity) == 1)
      #expect(try distribution.upperTail(-.infinity) == 1)
      #expect(try distribution.upperTail(.infinity) == 0)
      #expect(try distribution.quantile(0) == support.lowerBound)
      #expect(try distribution.quantile(1) == support.upperBound)
      for refused in [Double.nan, -0.1, 1.1] {
        #expect(throws: GSLError.self) { try distribution.quantile(refused) }
      }
      #expect(throws: GSLError.self) { try distribution.cumulative(.nan) }
      #expect(throws: GSLError.self) { try distribution.upperTail(.nan) }
      for probability in [1e-12, 0.01, 0.5, 0.975] {
        let back = try distribution.cumulative(distribution.quantile(probability))
        #expect(abs(back - probability) < 1e-10 * probability, "\(distribution) \(probability)")
      }
    }
  }
}
