import EvaluationModel
import Testing

@Suite("Drawing and dividing")
struct DrawTests {
  /// The places were worked out with whole numbers of any size in Python.
  @Test("An order depends on the seed and the ids alone, and later ids do not change it")
  func order() {
    #expect(SeededOrder(seed: 1).place(of: "heads:7:change") == 0xd36446c4594bf799)
    #expect(SeededOrder(seed: -3).place(of: "é") == 0xdd228dfb2da1067b)
    let ids = (1...6).map { "heads:\($0):q" }
    let order = SeededOrder(seed: 2018)
    #expect(
      order.sorted(ids).map { $0.split(separator: ":")[1] } == ["3", "2", "1", "6", "5", "4"]
    )
    #expect(order.sorted(ids.reversed()) == order.sorted(ids))
    let more = (1...60).map { "heads:\($0):q" }
    #expect(order.sorted(more).filter(ids.contains) == order.sorted(ids))
  }

  /// In the first case the shares are 9.061, 7.179, 5.259, 3.319 and 1.182: the fourth has the
  /// largest remainder.
  @Test(
    "Places are divided by largest remainder",
    arguments: [
      (26, [9061, 7179, 5259, 3319, 1182], [9, 7, 5, 4, 1]), (3, [1, 1], [2, 1]),
      (0, [2, 1], [0, 0]),
      (2, [0, 5], [0, 2]), (4, [0, 0], [0, 0]), (4, [], []),
    ])
  func places(total: Int, counts: [Int], places: [Int]) {
    #expect(LargestRemainder.places(total, in: counts) == places)
  }
}
