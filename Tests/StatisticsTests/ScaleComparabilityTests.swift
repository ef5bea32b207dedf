import Evidence
import Statistics
import Testing

@Suite("Scales compared between groups")
struct ScaleComparabilityTests {
  @Test("Each group has its own analysis, the items one family of tests", arguments: 0..<3)
  func groups(place: Int) throws {
    let r = try ExpectedScales.read().drift[place]
    let answers = ItemDrift.Answers(items: r.items, groups: r.group.map { $0 - 1 })
    let comparison = ScaleComparability(answers, range: 1...5, level: 0.95)
    #expect(comparison.groups.count == r.group.max() && comparison.items.count == r.items.count)
    for (group, analysis) in comparison.groups.enumerated() {
      let own = r.items.map { item in
        zip(item, r.group).filter { $1 == group + 1 }.map(\.0)
      }
      #expect(analysis.alpha == CronbachAlpha.estimate(items: own, level: 0.95))
    }
    let alphas = comparison.groups.compactMap { group in
      group.alpha.value.map {
        AlphaComparison.Group(alpha: $0.value, count: $0.count, items: r.items.count)
      }
    }
    #expect(comparison.alphaTest == AlphaComparison.hakstianWhalen(alphas))
    let tests = comparison.items.compactMap(\.drift.value)
    #expect(tests.compactMap(\.adjustedP) == PValueAdjustment.holm(tests.map(\.p)))
    #expect(tests.count == r.items.count && comparison.adjustment.name == "holm")
    let differences = comparison.items.compactMap(\.difference.value)
    #expect(differences.count == (place < 2 ? r.items.count : 0))
  }

  @Test("Groups that cannot be compared say why")
  func edges() {
    let none = ScaleComparability(
      ItemDrift.Answers(items: [], groups: []), range: 1...5, level: 0.95)
    #expect(none.groups.isEmpty && none.items.isEmpty)
    #expect(none.alphaTest == .notEstimable(reason: "there are fewer than two groups"))
    let alone = ScaleComparability(
      ItemDrift.Answers(items: [[1, 2, 3], [1, 3, 3]], groups: [0, 0, 1]), range: 1...5,
      level: 0.95)
    #expect(
      alone.alphaTest
        == .notEstimable(
          reason: "α cannot be estimated in a group: the items hold only one value"))
    #expect(alone.items[0].drift.value?.adjustedP != 0)
    let unmatched = ScaleComparability(
      ItemDrift.Answers(items: [[1, 2, 3], [1, 3, 3]], groups: [0, 1]), range: 1...5, level: 0.95)
    #expect(unmatched.groups.count == 2 && unmatched.groups[1].alpha.isMissing)
    #expect(unmatched.items[0].drift.isMissing && unmatched.alphaTest.isMissing)
  }
}
