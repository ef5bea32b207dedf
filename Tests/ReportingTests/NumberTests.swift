import Evidence
import Reporting
import Testing

@testable import Reporting

@Suite("Numbers in words")
struct NumberTests {
  @Test(
    "decimals round halves away from zero",
    arguments: [
      (0.285 * 100, 0, "29"), (0.5, 0, "1"), (-0.5, 0, "\u{2212}1"), (1.005, 2, "1.01"),
      (2.5, 0, "3"), (-0.004, 2, "0.00"), (1234567.891, 1, "1,234,567.9"), (999.5, 0, "1,000"),
      (0.1 + 0.2, 2, "0.30"), (.nan, 1, "[x]"), (.infinity, 0, "[x]"), (1e18, 0, "[x]"),
      (4, 2, "4.00"), (0.0449999, 1, "0.0"), (123456789012.5, 0, "123,456,789,013"),
    ])
  func decimals(value: Double, places: Int, printed: String) {
    #expect(NumberFormat.decimal(value, places: places) == printed)
  }

  @Test(
    "whole percentages are those of exact arithmetic", arguments: [1, 3, 7, 8, 40, 160, 200, 613])
  func percentages(count: Int) {
    for part in 0...count {
      // Halves away from zero, in whole numbers: (200 part + count) div (2 count).
      let expected = (200 * part + count) / (2 * count)
      #expect(NumberFormat.percentage(Double(part) / Double(count)) == "\(expected)%")
    }
  }

  @Test(
    "counts, points, shares and p-values",
    arguments: [
      (NumberFormat.count(0), "0"), (NumberFormat.count(999), "999"),
      (NumberFormat.count(1_000), "1,000"), (NumberFormat.count(-12_345), "\u{2212}12,345"),
      (NumberFormat.points(0.12), "+12 points"), (NumberFormat.points(-0.01), "\u{2212}1 point"),
      (NumberFormat.points(0), "0 points"), (NumberFormat.points(0.125, places: 1), "+12.5 points"),
      (NumberFormat.share(0.004), "under 1%"), (NumberFormat.share(0), "0%"),
      (NumberFormat.share(0.996), "over 99%"), (NumberFormat.share(1), "100%"),
      (NumberFormat.pValue(0.0004), "< 0.001"), (NumberFormat.pValue(0.0344), "0.034"),
      (NumberFormat.percentage(0.1234, places: 1), "12.3%"),
      (
        NumberFormat.phrase(Everything.estimate(0.84, 0.778, 0.885, 162)),
        "84% (95% interval: 78% to 89%)"
      ),
      (
        NumberFormat.phrase(Everything.estimate(0.04, -0.06, 0.14, 9, .proportionDifference)),
        "+4 points (95% interval: \u{2212}6 to +14 points)"
      ),
      (NumberFormat.phrase(.suppressed(minimum: 5)), "[c] hidden"),
      (
        NumberFormat.phrase(.notEstimable(reason: "nobody answered")),
        "not estimable, because nobody answered"
      ),
    ])
  func words(printed: String, expected: String) {
    #expect(printed == expected)
  }

  @Test(
    "a cell prints its number without a unit",
    arguments: [
      (Cell.percentage(0.847), "85"), (.percentage(0.004), "[low]"), (.percentage(0), "0"),
      (.percentage(0.004, places: 1), "0.4"), (.points(-0.125), "\u{2212}13"),
      (.signed(0.5), "+0.50"), (.decimal(0.5, places: 1), "0.5"), (.count(1_204), "1,204"),
      (.count(.suppressed(minimum: 5)), "[c]"), (.shorthand([.revised, .estimated]), "[r][e]"),
      (.value(of: Everything.estimate(1.2, 0.9, 1.5, 9, .scalePoints)), "1.20"),
      (
        .value(of: Everything.estimate(1.2, 0.9, 1.5, 9, .scalePoints), isDifference: true), "+1.20"
      ),
      (.lowerBound(of: Everything.estimate(0.5, 0.4, 0.6, 9)), "40"),
      (.base(of: .notEstimable(reason: "r")), "[x]"),
    ])
  func cells(cell: Cell, printed: String) {
    #expect(cell.printed(naming: { $0 }) == printed)
  }

  @Test(
    "an axis covers its estimates with round marks",
    arguments: [
      ([-0.24, 0.22], ["\u{2212}40", "\u{2212}20", "0", "+20", "+40"]),
      ([0.004, 0.012], ["0.0", "+0.5", "+1.0", "+1.5"]), ([], ["0", "+25", "+50", "+75", "+100"]),
    ])
  func axis(values: [Double], labels: [String]) {
    let axis = Axis.covering(
      values.map { Everything.estimate($0, $0, $0, 9, .proportionDifference) },
      unit: .proportionDifference)
    #expect(axis.ticks.map { axis.label($0, isDifference: true) } == labels)
    #expect(values.allSatisfy { (axis.lower...axis.upper).contains($0) })
  }
}
