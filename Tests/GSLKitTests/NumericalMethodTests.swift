import GSLKit
import Testing

@Suite("Numerical methods")
struct NumericalMethodTests {
  private struct Stopped: Error, Equatable {}

  @Test("The root finder finds a root, also at an end, and passes errors on")
  func brent() throws {
    let solver = try BrentSolver()
    #expect(abs(try solver.root(of: { $0 * $0 - 2 }, in: 0...2) - 2.0.squareRoot()) < 1e-14)
    #expect(try solver.root(of: { $0 - 1 }, in: 1...2) == 1)
    #expect(try solver.root(of: { $0 - 2 }, in: 1...2) == 2)
    var calls = 0
    #expect(throws: Stopped()) {
      try solver.root(
        of: {
          calls += 1
          if calls > 4 { throw Stopped() }
          return $0 * $0 * $0 - 2
        }, in: 0...5)
    }
    #expect(throws: GSLError.noConvergence) {
      try solver.root(of: { $0 * $0 * $0 - 2 }, in: 0...5, iterations: 2)
    }
  }

  @Test("Gauss and Legendre's rule is exact for polynomials up to degree 2n − 1", arguments: 1...8)
  func gaussLegendre(points: Int) throws {
    let degree = 2 * points - 1
    let integral = try GaussLegendreRule(points: points).integral(
      of: { x in (0..<degree).reduce(1.0) { product, _ in product * x } }, over: 0...2)
    let expected = (0...degree).reduce(1.0) { product, _ in product * 2 } / Double(degree + 1)
    #expect(abs(integral - expected) < 1e-13 * expected)
  }

  /// ISO C++ (2011), 26.5.5: the ten thousandth number of a default-constructed mt19937, whose seed is
  /// 5489.
  @Test("The Mersenne Twister is the published one")
  func mersenneTwister() throws {
    var generator = try RandomGenerator(seed: 5489)
    for _ in 0..<9999 { _ = generator.next() }
    #expect(generator.next() == 4_123_659_995)
  }

  @Test(
    "Numbers below a bound stay below it, whatever the bound", arguments: [-3, 0, 1, 2, 7, .max])
  func bounds(bound: Int) throws {
    var generator = try RandomGenerator(seed: 1)
    for _ in 0..<200 {
      let number = generator.integer(below: bound)
      let uniform = generator.uniform()
      #expect(number >= 0 && number < max(bound, 1) && uniform >= 0 && uniform < 1)
    }
  }
}
