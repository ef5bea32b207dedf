import Evidence
import Statistics
import Testing

@Suite("Answers on an ordered scale")
struct OrdinalDistributionTests {
  @Test("Simultaneous intervals agree with statsmodels")
  func goodman() throws {
    let expected: ExpectedDescription = try expectedValues("describing")
    for row in expected.goodman {
      let values = row.counts.enumerated().flatMap {
        [Int](repeating: $0.offset, count: $0.element)
      }
      let distribution = OrdinalDistribution(of: values, levels: Array(row.counts.indices))
      for (share, bounds) in zip(distribution.simultaneousShares(level: 0.95), row.bounds) {
        expectClose(share.value, bounds, within: 1e-12)
        #expect(share.value?.interval?.method.name == "goodman")
      }
    }
  }

  @Test("Empty levels are kept, other values are counted apart")
  func levels() throws {
    let distribution = OrdinalDistribution(of: [1, 5, 5, 4, 9, 5, 1], levels: [1, 2, 3, 4, 5])
    #expect(distribution.counts == [2, 0, 0, 1, 3])
    #expect(distribution.total == 6 && distribution.outside == 1)
    let shares = distribution.shares(level: 0.95)
    #expect(shares.count == 5 && shares[1].value?.value == 0)
    #expect(shares[1].value?.interval?.lower == 0 && (shares[1].value?.interval?.upper ?? 0) > 0.3)
    let third = 2.0 / 6
    let cumulative: [Double] = [third, third, third, 0.5, 1]
    #expect(distribution.cumulativeShares(level: 0.95).map { $0.value?.value ?? -1 } == cumulative)
    let top = try #require(distribution.topBox(2, level: 0.95).value)
    let plain = try #require(Proportion.wilson(successes: 4, count: 6, level: 0.95).value)
    #expect(top.value == plain.value && top.interval == plain.interval)
    #expect(top.method.name == "top_box")
    #expect(
      distribution.topBox(interval: .clopperPearson, level: 0.95).value?.interval?.method.name
        == "clopper_pearson")
    #expect(distribution.bottomBox(3, level: 0.95).value?.value == 2.0 / 6)
    #expect(distribution.floor(level: 0.95).value?.value == 2.0 / 6)
    #expect(distribution.ceiling(level: 0.95).value?.value == 0.5)
    let net = try #require(distribution.netScore(top: 2, bottom: 2, level: 0.95).value)
    #expect(net.value == 2.0 / 6 && net.unit == .proportionDifference)
    // 5/8 − 3/8 ± 1.96 √((8/8 − (2/8)²)/8)
    expectClose(
      net.interval?.lower, 0.25 - 1.959963984540054 * (0.9375 / 8).squareRoot(), within: 1e-12)
  }

  @Test("No answer, no level and boxes that do not fit have a reason")
  func edges() {
    let none = OrdinalDistribution(of: [Int](), levels: [1, 2, 3])
    #expect(none.shares(level: 0.95).allSatisfy { $0.isMissing })
    #expect(none.simultaneousShares(level: 0.95).allSatisfy { $0.isMissing })
    #expect(none.topBox(level: 0.95).isMissing && none.netScore(level: 0.95).isMissing)
    let bare = OrdinalDistribution(of: [1, 2], levels: [])
    #expect(bare.shares(level: 0.95).isEmpty && bare.topBox(level: 0.95).isMissing)
    let some = OrdinalDistribution(of: [1, 2], levels: [1, 2])
    for width in [-1, 0, 3] {
      #expect(some.topBox(width, level: 0.95).isMissing)
      #expect(some.bottomBox(width, level: 0.95).isMissing)
      #expect(some.netScore(top: width, level: 0.95).isMissing)
    }
    #expect(some.netScore(top: 2, level: 0.95).isMissing)
    #expect(some.netScore(top: Int.max, bottom: Int.max, level: 0.95).isMissing)
    #expect(some.shares(level: 2).allSatisfy { $0.isMissing })
    #expect(some.simultaneousShares(level: 0).allSatisfy { $0.isMissing })
  }

  @Test("Answers are counted by state, states without any kept")
  func states() {
    let states = AnswerStates(
      ["given", "refused", "given", "lost", "given"], among: ["given", "refused", "not asked"])
    #expect(states.counts == [3, 1, 0] && states.total == 4 && states.others == 1)
    #expect(states.count(of: "lost") == 0)
    #expect(states.share(of: "given", level: 0.95).value?.value == 0.75)
    #expect(AnswerStates([Int](), among: [1]).share(of: 1, level: 0.95).isMissing)
  }

  /// Answers of a person, `-1` for none, and the longest run of equal ones.
  static let runs: [(answers: [Int], longest: Int)] = [
    ([], 0), ([-1, -1], 0), ([3], 1), ([1, 2, 1, 2], 1), ([1, 2, 2, 2, 1], 3), ([4, 4, 4, 4], 4),
    ([4, -1, 4, 4], 3), ([5, 5, 1, 1, 1], 3),
  ]

  @Test("The long-string index is the longest run of equal answers", arguments: runs)
  func longString(answers: [Int], longest: Int) {
    #expect(StraightLining.longString(of: answers.map { $0 < 0 ? nil : $0 }) == longest)
  }

  @Test("The share of long runs counts those who answered enough")
  func straightLining() {
    let people: [[Int?]] = [[3, 3, 3, 3], [1, 2, 3, 4], [nil, nil, nil, 2], [2, 2, 2, nil], []]
    let share = StraightLining.share(of: people, atLeast: 3, level: 0.95).value
    #expect(share?.value == 2.0 / 3 && share?.count == 3)
    #expect(StraightLining.share(of: people, atLeast: 1, level: 0.95).isMissing)
    let nobody: [[Int?]] = []
    #expect(StraightLining.share(of: nobody, atLeast: 3, level: 0.95).isMissing)
  }
}
