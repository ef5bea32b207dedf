import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting
import Testing

@testable import ImpactReport

@Suite("Sentences say what the numbers allow")
struct WordingTests {
  @Test(
    "A list reads as a list",
    arguments: [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")])
  func list(parts: [String], words: String) {
    #expect(Wording.list(parts) == words)
  }

  @Test(
    "A title begins small within a sentence, unless it begins a name",
    arguments: [("Self-audit", "self-audit"), ("SENCOs lead", "SENCOs lead"), ("", "")])
  func lowerFirst(title: String, words: String) {
    #expect(Wording.lowerFirst(title) == words)
  }

  private static let method = Method(name: "m", title: "m")

  private func comparison(_ difference: Double, p: Double, _ verdict: Verdict) -> Comparison {
    Comparison(
      difference: .result(
        Estimate(
          difference, interval: nil, unit: .proportionDifference, count: 100,
          method: Self.method)),
      test: .result(
        TestResult(
          statistic: 1, degreesOfFreedom: [1], p: p / 2, adjustedP: p, groupCounts: [50, 50],
          method: Self.method)), verdict: verdict, detectable: .notEstimable(reason: "unknown"))
  }

  @Test(
    "Evidence is strong only where chance is very unlikely, the difference matters and most answered"
  )
  func strength() {
    func strength(_ comparison: Comparison, hasLowResponse: Bool = false) -> String {
      Wording.strength(
        of: comparison, smallestDifference: 0.1, hasLowResponse: hasLowResponse
      ).rawValue
    }
    #expect(strength(comparison(-0.3, p: 0.001, .less)) == "strong")
    #expect(strength(comparison(-0.3, p: 0.001, .less), hasLowResponse: true) == "moderate")
    #expect(strength(comparison(-0.05, p: 0.001, .less)) == "moderate")
    #expect(strength(comparison(-0.3, p: 0.03, .less)) == "moderate")
    #expect(strength(comparison(-0.3, p: 0.2, .couldBeChance)) == "couldBeChance")
    #expect(strength(comparison(0, p: 1, .hidden)) == "notComparable")
  }
}
