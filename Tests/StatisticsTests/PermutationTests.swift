import Evidence
import Statistics
import TestSupport
import Testing

@Suite("Permutation tests of two groups")
struct PermutationTests {
  private let difference: ([Double], [Double]) -> Double? = { first, second in
    first.reduce(0, +) / Double(first.count) - second.reduce(0, +) / Double(second.count)
  }

  @Test("All divisions are made where they are few", arguments: 1...5)
  func enumeration(count: Int) throws {
    var numbers = SeededNumbers(seed: UInt64(count))
    for otherCount in 1...5 {
      let all = (0..<count + otherCount).map { _ in Double(numbers.integer(in: 1...7)) / 10 }
      guard Set(all).count > 1 else { continue }
      let (x, y) = (Array(all[..<count]), Array(all[count...]))
      // In whole tenths nothing is rounded: n₂Σx − n₁Σy has the order of the difference of means.
      let tenths = all.map { Int(($0 * 10).rounded()) }
      func distance(_ choice: Int) -> Int {
        var sums = (0, 0)
        for (place, tenth) in tenths.enumerated() {
          if choice >> place & 1 == 1 { sums.0 += tenth } else { sums.1 += tenth }
        }
        return abs(otherCount * sums.0 - count * sums.1)
      }
      let divisions = (0..<(1 << all.count)).filter { $0.nonzeroBitCount == count }
      let observed = distance((1 << count) - 1)
      let p = Double(divisions.count { distance($0) >= observed }) / Double(divisions.count)
      let test = try #require(PermutationTest().meanDifference(x, y).value)
      expectClose(test.p, p, within: 1e-15, "\(x), \(y)")
      #expect(test.method.title.hasSuffix("all \(divisions.count) divisions"))
      let other = PermutationTest().test(x, y, of: "means", statistic: difference).value
      expectClose(other?.p, p, within: 1e-15, "\(x), \(y)")
    }
  }

  /// SciPy 1.17, `stats.permutation_test` over all 184,756 divisions of the first ten of each group of
  /// ToothGrowth, sorted as they are there.
  @Test("It agrees with SciPy on a real comparison")
  func scipy() {
    let oj = [15.2, 21.5, 17.6, 9.7, 14.5, 10.0, 8.2, 9.4, 16.5, 9.7]
    let vc = [4.2, 11.5, 7.3, 5.8, 6.4, 10.0, 11.2, 11.2, 5.2, 7.0]
    expectClose(PermutationTest().meanDifference(oj, vc).value?.p, 964.0 / 184756, within: 1e-12)
  }

  @Test("Drawn divisions give the same p for the same seed, near that of all divisions")
  func drawn() throws {
    let x: [Double] = [1, 4, 2, 5, 5, 3, 4, 2]
    let y: [Double] = [2, 5, 3, 5, 6, 6, 4]
    let all = try #require(PermutationTest().meanDifference(x, y).value).p
    let drawn = PermutationTest(draws: 9999, seed: 3, mostEnumerated: 0)
    let test = try #require(drawn.meanDifference(x, y).value)
    #expect(test == drawn.meanDifference(x, y).value)
    #expect(
      test.p
        != PermutationTest(draws: 9999, seed: 4, mostEnumerated: 0)
        .meanDifference(x, y).value?.p)
    #expect(abs(test.p - all) < 4 * (all * (1 - all) / 9999).squareRoot())
    #expect(test.method.title.hasSuffix("9999 drawn divisions, seed 3"))
    // (b + 1)/(m + 1) is never 0.
    let apart = PermutationTest(draws: 99, seed: 1, mostEnumerated: 0)
      .meanDifference((1...40).map(Double.init), (101...140).map(Double.init)).value
    #expect(apart?.p == 0.01)
    let medians = drawn.test(x, y, of: "medians") { first, second in
      first.sorted()[first.count / 2] - second.sorted()[second.count / 2]
    }
    #expect(medians.value?.statistic == -1)
  }

  @Test("Groups that are empty or all alike, and undefined statistics, have a reason")
  func edges() {
    let test = PermutationTest()
    #expect(test.meanDifference([], [1]).isMissing)
    #expect(test.meanDifference([1], [.nan]).isMissing)
    #expect(test.meanDifference([2, 2], [2]) == .notEstimable(reason: "all values are equal"))
    #expect(test.meanDifference([1], [2]).value?.p == 1)
    #expect(test.test([1], [2], of: "nothing") { _, _ in nil }.isMissing)
    #expect(test.test([1], [2], of: "nothing") { _, _ in .nan }.isMissing)
    #expect(test.test([1, 2], [1, 2], of: "zero") { _, _ in 0 }.value?.p == 1)
  }
}
