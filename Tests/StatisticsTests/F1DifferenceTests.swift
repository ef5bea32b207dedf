import Evidence
import Statistics
import Testing

@Suite("Differences of paired F1")
struct F1DifferenceTests {
  private static func bits(_ word: String) -> [Bool] { word.map { $0 == "1" } }

  @Test("The difference is that of the two F1")
  func point() throws {
    let estimate = try #require(
      F1Difference.estimate(
        reference: Self.bits("11110000"), first: Self.bits("11001100"),
        second: Self.bits("11101000"), level: 0.95
      ).value)
    #expect(abs(estimate.value - (0.75 - 0.5)) < 1e-12)
    #expect(estimate.interval?.contains(0) == true)
  }

  @Test("The interval holds what resampling finds")
  func coverage() throws {
    var numbers = SeededNumbers(seed: 7)
    let reference = (0..<600).map { _ in Double.random(in: 0..<1, using: &numbers) < 0.2 }
    let first = reference.map { Double.random(in: 0..<1, using: &numbers) < ($0 ? 0.6 : 0.08) }
    let second = reference.map { Double.random(in: 0..<1, using: &numbers) < ($0 ? 0.8 : 0.06) }
    let interval = try #require(
      F1Difference.estimate(reference: reference, first: first, second: second, level: 0.95)
        .value?.interval)
    let resampled = (0..<1000).compactMap { _ -> Double? in
      let drawn = reference.indices.map { _ in Int(Double.random(in: 0..<1, using: &numbers) * 600)
      }
      return F1Difference.estimate(
        reference: drawn.map { reference[$0] }, first: drawn.map { first[$0] },
        second: drawn.map { second[$0] }, level: 0.95
      ).value?.value
    }.sorted()
    #expect(abs(resampled[25] - interval.lower) < 0.02)
    #expect(abs(resampled[974] - interval.upper) < 0.02)
  }

  @Test("Equal coders do not differ, and nothing marked is no F1")
  func edges() throws {
    let some = Self.bits("1100")
    let same = try #require(
      F1Difference.estimate(reference: some, first: some, second: some, level: 0.95).value)
    #expect(same.value == 0 && same.interval?.lower == 0 && same.interval?.upper == 0)
    let none = Self.bits("0000")
    #expect(
      F1Difference.estimate(reference: none, first: none, second: none, level: 0.95).value == nil)
  }
}
