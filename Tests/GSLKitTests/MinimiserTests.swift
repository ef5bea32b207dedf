import GSLKit
import Testing

@Suite("The minimiser of one variable")
struct MinimiserTests {
  private struct Stopped: Error, Equatable {}

  @Test("It finds the least value, passes errors on and refuses a poor guess")
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
}
