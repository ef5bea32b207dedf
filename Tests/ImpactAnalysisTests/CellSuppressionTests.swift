@testable import ImpactAnalysis
import Testing

@Suite("Small counts cannot be found by subtraction")
struct CellSuppressionTests {
  @Test(
    "What is hidden, and what is hidden with it",
    arguments: [
      ([20, 30, 40], [], []),
      ([20, 3, 40], [1], [0]),
      ([20, 3, 0], [1], [0]),
      ([0, 3, 0], [1], [0, 2]),
      ([3, 4, 40], [0, 1], []),
      ([1, 1, 40, 6], [0, 1], [3]),
      ([3], [0], []),
      ([], [], []),
    ] as [([Int], [Int], [Int])])
  func examples(counts: [Int], primary: [Int], secondary: [Int]) {
    let suppression = CellSuppression(counts: counts, minimum: 5)
    #expect(suppression.primary == Set(primary))
    #expect(suppression.secondary == Set(secondary))
  }

  @Test("Whoever knows the total and all shown cells cannot work out a hidden one")
  func subtraction() {
    var state: UInt64 = 1
    func draw(_ bound: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % bound)
    }
    var failures: [[Int]] = []
    for _ in 0..<5_000 {
      let counts = (0..<(2 + draw(7))).map { _ in draw(3) == 0 ? draw(6) : draw(60) }
      let hidden = CellSuppression(counts: counts, minimum: 5).hidden
      let sum = hidden.reduce(0) { $0 + counts[$1] }
      let isSafe = hidden.isEmpty || (hidden.count >= 2 && sum >= 5) || hidden.count == counts.count
      if !isSafe { failures.append(counts) }
    }
    #expect(failures.isEmpty)
  }

  @Test("A cell hidden for another reason is protected too")
  func forced() {
    let suppression = CellSuppression(counts: [30, 20, 40], minimum: 5, forced: [0])
    #expect(suppression.hidden == [0, 1])
  }
}
