import GSLKit
import Testing

/// The library would end the process on any of these, were its error handler not switched off.
@Suite("Arguments outside the domain become Swift errors")
struct HostileArgumentTests {
  static let calls: [(String, @Sendable () throws -> Void)] = [
    ("t on 0", { _ = try StudentDistribution(degreesOfFreedom: 0) }),
    ("t on no number", { _ = try StudentDistribution(degreesOfFreedom: .nan) }),
    ("χ² below 0", { _ = try ChiSquareDistribution(degreesOfFreedom: -1) }),
    ("F on ∞", { _ = try FDistribution(numerator: .infinity, denominator: 1) }),
    ("beta 0", { _ = try BetaDistribution(alpha: 0, beta: 1) }),
    ("−1 trials", { _ = try BinomialDistribution(trials: -1, chance: 0.5) }),
    ("chance 2", { _ = try BinomialDistribution(trials: 1, chance: 2) }),
    ("too many trials", { _ = try BinomialDistribution(trials: .max, chance: 0.5) }),
    ("8 of 7 drawn", { _ = try HypergeometricDistribution(successes: 3, failures: 4, draws: 8) }),
    ("ln Γ(0)", { _ = try SpecialFunction.logGamma(0) }),
    ("ln Γ(−2)", { _ = try SpecialFunction.logGamma(-2) }),
    ("ln Γ(NaN)", { _ = try SpecialFunction.logGamma(.nan) }),
    ("C(2, 3)", { _ = try SpecialFunction.logChoose(3, of: 2) }),
    ("I₂(1, 1)", { _ = try SpecialFunction.regularisedBeta(1, 1, at: 2) }),
    ("0 points", { _ = try GaussLegendreRule(points: 0) }),
    ("ν below 1", { _ = try NoncentralStudentDistribution(degreesOfFreedom: 0.5) }),
    (
      "δ not a number",
      {
        _ = try NoncentralStudentDistribution(degreesOfFreedom: 3).cumulative(
          1, noncentrality: .nan)
      }
    ),
    (
      "an endless interval",
      { _ = try GaussLegendreRule(points: 4).integral(of: { $0 }, over: 0 ... .infinity) }
    ),
    ("no sign change", { _ = try BrentSolver().root(of: { $0 * $0 + 1 }, in: -1...1) }),
    ("a function that is no number", { _ = try BrentSolver().root(of: { _ in .nan }, in: 0...1) }),
  ]

  @Test("No call ends the process", arguments: calls.indices)
  func refused(index: Int) {
    let (name, call) = Self.calls[index]
    #expect(throws: GSLError.self, "\(name)") { try call() }
  }
}
