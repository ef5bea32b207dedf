import Evidence
import Statistics
import TestSupport
import Testing

@Suite("Rank methods for independent groups")
struct RankTests {
  @Test(
    "Mann and Whitney's test and Cliff's δ agree with R and SciPy",
    .enabled(if: Oracle.isPresent, Comment(rawValue: Repository.sharedIsAbsent)),
    arguments: TwoGroups.all)
  func oracle(groups: TwoGroups) throws {
    let (first, second) = try groups.values()
    for oracle in [try Oracle("\(groups.job).r"), try Oracle("\(groups.job).py")] {
      let test = try #require(MannWhitney.test(first, second).value)
      oracle.expect(test.statistic, at: "mann_whitney/U1")
      let isExact = first.count * second.count <= 900
      #expect(test.method.title.hasSuffix(isExact ? "exact" : "normal approximation"))
      if !isExact {
        oracle.expect(test.p, at: "mann_whitney/p_cc", within: 1e-9)
      } else if oracle.name.hasSuffix(".r") {
        oracle.expect(test.p, at: "mann_whitney/p_exact_with_ties", within: 1e-10)
      }
      oracle.expect(
        Dominance.probabilityOfSuperiority(first, second, level: 0.95).value?.value,
        at: "mann_whitney/cles_A")
      let delta = Dominance.cliffsDelta(first, second, level: 0.95).value
      oracle.expect(delta?.value, at: "mann_whitney/cliffs_delta")
      // For the decimals of the tooth lengths, effsize's variance is not that of its own formula.
      if oracle.name.hasSuffix(".r"), groups.job != "two_toothgrowth" {
        oracle.expect(delta?.interval, at: "cliff_effsize")
      }
    }
  }

  @Test("The exact test counts all divisions into two groups", arguments: 1...5)
  func enumeration(count: Int) throws {
    var numbers = SeededNumbers(seed: UInt64(count))
    for otherCount in 1...(6 - min(count, 3)) {
      for _ in 0..<20 {
        let all = (0..<count + otherCount).map { _ in Double(numbers.integer(in: 1...4)) }
        guard Set(all).count > 1 else { continue }
        func u(_ choice: Int) -> Double {
          var sum = 0.0
          for i in all.indices where choice >> i & 1 == 1 {
            for j in all.indices where choice >> j & 1 == 0 {
              sum += all[i] > all[j] ? 1 : all[i] == all[j] ? 0.5 : 0
            }
          }
          return sum
        }
        let centre = Double(count * otherCount) / 2
        let observed = u((1 << count) - 1)
        let divisions = (0..<(1 << all.count)).filter { $0.nonzeroBitCount == count }
        let extreme = divisions.count { abs(u($0) - centre) >= abs(observed - centre) }
        let test = MannWhitney.test(Array(all[..<count]), Array(all[count...])).value
        expectClose(test?.statistic, observed, within: 0)
        expectClose(
          test?.p, Double(extreme) / Double(divisions.count), within: 1e-12, "\(all), \(count)")
      }
    }
  }

  @Test("Exchanging the groups turns δ, rescaling changes nothing")
  func properties() throws {
    var numbers = SeededNumbers(seed: 3)
    for _ in 0..<20 {
      let first = (0..<8).map { _ in Double(numbers.integer(in: 1...6)) }
      let second = (0..<12).map { _ in Double(numbers.integer(in: 2...7)) }
      let delta = try #require(Dominance.cliffsDelta(first, second, level: 0.9).value)
      let back = try #require(Dominance.cliffsDelta(second, first, level: 0.9).value)
      let scaled = Dominance.cliffsDelta(
        first.map { 3 * $0 - 7 }, second.map { 3 * $0 - 7 }, level: 0.9
      ).value
      let bounds = try #require(delta.interval)
      #expect(delta.value == -back.value && delta.value == scaled?.value)
      #expect(bounds.contains(delta.value) && bounds.lower >= -1 && bounds.upper <= 1)
      expectClose(back.interval?.upper, -bounds.lower, within: 1e-12)
      expectClose(
        MannWhitney.test(second, first).value?.p,
        try #require(MannWhitney.test(first, second).value?.p), within: 1e-12)
    }
  }

  @Test("Groups that do not overlap have δ = 1 and an interval that is open on the inner side")
  func separated() throws {
    let delta = try #require(Dominance.cliffsDelta([4, 5, 6, 7], [1, 2, 3], level: 0.95).value)
    #expect(delta.value == 1 && delta.interval?.upper == 1)
    #expect(try #require(delta.interval).lower < 0.5)
    // Of the 35 divisions, two are as extreme.
    expectClose(MannWhitney.test([4, 5, 6, 7], [1, 2, 3]).value?.p, 2.0 / 35, within: 1e-14)
  }

  @Test("Empty groups, equal values and values that are not numbers have a reason")
  func edges() {
    #expect(MannWhitney.test([], [1]).isMissing)
    #expect(MannWhitney.test([1], []).isMissing)
    #expect(MannWhitney.test([2, 2], [2]) == .notEstimable(reason: "all values are equal"))
    #expect(MannWhitney.test([2, .nan], [1]).isMissing)
    #expect(MannWhitney.test([2], [1]).value?.p == 1)
    #expect(Dominance.cliffsDelta([], [1], level: 0.95).isMissing)
    #expect(Dominance.cliffsDelta([1, 2], [1, 2], level: 95).isMissing)
    let single = Dominance.cliffsDelta([2], [1, 3, 4], level: 0.95).value
    #expect(single?.interval == nil && single?.value == -1.0 / 3)
    #expect(Dominance.cliffsDelta([2, 2], [2, 2], level: 0.95).value?.value == 0)
    #expect(Dominance.probabilityOfSuperiority([2, 2], [2, 2], level: 0.95).value?.value == 0.5)
  }
}
