import GSLKit
import Testing

@Suite("Minimisers")
struct MinimiserTests {
  private struct Stopped: Error, Equatable {}

  @Test("Brent's minimiser finds the least value, passes errors on and refuses a poor guess")
  func brent() throws {
    let minimiser = try BrentMinimiser()
    let found = try minimiser.minimum(of: { $0 * $0 * $0 - 3 * $0 }, in: 0...5, near: 0.5)
    #expect(abs(found - 1) < 1e-7)
    #expect(throws: Stopped()) {
      try minimiser.minimum(of: { _ in throw Stopped() }, in: 0...5, near: 1)
    }
    #expect(throws: GSLError.self) { try minimiser.minimum(of: { $0 }, in: 0...5, near: 1) }
    #expect(throws: GSLError.noConvergence) {
      try minimiser.minimum(of: { $0 * $0 }, in: -1...5, near: 1.5 / 2, iterations: 1)
    }
  }

  /// Rosenbrock's valley (1960), whose least value 0 lies at (1, 1).
  private static func valley(_ point: [Double]) -> BFGSMinimiser.Evaluation {
    let (x, y) = (point[0], point[1])
    let rise = y - x * x
    return BFGSMinimiser.Evaluation(
      value: 100 * rise * rise + (1 - x) * (1 - x),
      gradient: [-400 * x * rise - 2 * (1 - x), 200 * rise])
  }

  @Test("The gradient leads along Rosenbrock's valley")
  func bfgs() throws {
    let found = try BFGSMinimiser(size: 2).minimum(of: Self.valley, from: [-1.2, 1])
    #expect(found.hasConverged && found.value < 1e-16)
    #expect(abs(found.point[0] - 1) < 1e-8 && abs(found.point[1] - 1) < 1e-8)
    let short = try BFGSMinimiser(size: 2).minimum(of: Self.valley, from: [-1.2, 1], iterations: 3)
    #expect(!short.hasConverged)
    #expect(throws: Stopped()) {
      try BFGSMinimiser(size: 2).minimum(of: { _ in throw Stopped() }, from: [0, 0])
    }
    #expect(throws: GSLError.self) { _ = try BFGSMinimiser(size: 0) }
    #expect(throws: GSLError.self) {
      try BFGSMinimiser(size: 2).minimum(of: Self.valley, from: [0])
    }
  }
}
