import Evidence
import Statistics
import Testing

@Suite("Items that drift between groups")
struct ItemDriftTests {
  /// coin's `independence_test(y ~ g | s)`, the permutation form of the same statistic.
  @Test("Two and more groups agree with R", arguments: 0..<3)
  func groups(place: Int) throws {
    let r = try ExpectedScales.read().drift[place]
    let answers = ItemDrift.Answers(items: r.items, groups: r.group.map { $0 - 1 })
    for (matching, expected) in [(ItemDrift.Matching.rest, r.rest), (.total, r.total)] {
      let test = try #require(ItemDrift.test(answers, item: 0, matching: matching).value)
      expectClose(test.statistic, expected.statistic, within: 1e-9, "\(matching)")
      expectClose(test.p, expected.p, within: 1e-8, "\(matching)")
      let difference = ItemDrift.standardisedMeanDifference(
        answers, item: 0, matching: matching, level: 0.95)
      if let smd = expected.smd {
        expectClose(difference.value?.value, smd, within: 1e-12, "\(matching)")
        #expect(test.groupCounts.reduce(0, +) == expected.rows && test.method.name == "mantel")
      } else {
        #expect(difference == .notEstimable(reason: "there are not two groups"))
        #expect(test.degreesOfFreedom == [3] && test.method.name == "cmh_mean_score")
      }
    }
  }

  /// One stratum of scores 0, one of 1: Mantel's sums by hand.
  @Test("A case of two strata can be done by hand")
  func byHand() throws {
    // The rest scores; the answers in each: group 0 (1, 2) and group 1 (2, 3); group 0 (2) and group 1
    // (2, 5).
    let rest: [Double] = [0, 0, 0, 0, 1, 1, 1]
    let item: [Double] = [1, 2, 2, 3, 2, 2, 5]
    let groups = [0, 0, 1, 1, 0, 1, 1]
    let answers = ItemDrift.Answers(items: [item, rest], groups: groups)
    // The sums of group 0 are 3 and 2, expected 4 and 3; their variances 2·2/(4·3)·2 and 1·2/(3·2)·6.
    let test = try #require(ItemDrift.test(answers, item: 0, matching: .rest).value)
    expectClose(test.statistic, 4 / (2.0 / 3 + 2), within: 1e-14)
    let smd = ItemDrift.standardisedMeanDifference(
      answers, item: 0, matching: .rest, level: 0.95
    ).value
    expectClose(smd?.value, 1.25, within: 1e-14)
    let error = (0.25 * (2.0 / 3) + 0.25 * 3 * 3 / 2).squareRoot()
    expectClose(
      smd?.interval?.upper, 1.25 + 1.959963984540054 * error, within: 1e-12)
    let turned = ItemDrift.Answers(items: [item, rest], groups: groups.map { 1 - $0 })
    expectClose(
      ItemDrift.test(turned, item: 0, matching: .rest).value?.statistic, test.statistic,
      within: 1e-13)
  }

  static let refused: [(answers: ItemDrift.Answers, reason: String)] = [
    (ItemDrift.Answers(items: [], groups: []), "there is no such item"),
    (ItemDrift.Answers(items: [[1, 2]], groups: [0, 1]), "there are fewer than two items"),
    (
      ItemDrift.Answers(items: [[1, 2], [1, 2]], groups: [0]),
      "the groups and the answers differ in their numbers of people"
    ),
    (
      ItemDrift.Answers(items: [[1, 2], [1, 2]], groups: [0, -1]), "a group is not a number from 0"
    ),
    (
      ItemDrift.Answers(items: [[1, 2], [1, 2]], groups: [0, 1]),
      "a group has nobody whose score someone of another group has"
    ),
    (
      ItemDrift.Answers(items: [[1, 1], [1, 1]], groups: [0, 1]),
      "the strata show no spread or do not connect the groups"
    ),
    (
      ItemDrift.Answers(items: [[1, 2], [1, 1]], groups: [0, 0]),
      "a group has nobody whose score someone of another group has"
    ),
    (
      ItemDrift.Answers(items: [[1, .nan], [1, 1]], groups: [0, 1]),
      "an answer is not a number or infinite"
    ),
  ]

  @Test("Answers from which drift cannot be seen are refused", arguments: refused)
  func refusals(answers: ItemDrift.Answers, reason: String) {
    #expect(ItemDrift.test(answers, item: 0) == .notEstimable(reason: reason))
  }

  @Test("People without an answer to every item are left out")
  func incomplete() throws {
    let answers = ItemDrift.Answers(
      items: [[1, 2, 2, 3, 2, 2, 5, nil, 4], [0, 0, 0, 0, 1, 1, 1, 1, nil]],
      groups: [0, 0, 1, 1, 0, 1, 1, 1, 0])
    let test = ItemDrift.test(answers, item: 0, matching: .rest).value
    expectClose(test?.statistic, 1.5, within: 1e-14)
    #expect(test?.groupCounts == [3, 4])
  }
}
