import Evidence
import Statistics
import TestSupport
import Testing

@Suite("Shares corrected for coding error")
struct PredictionPoweredTests {
  @Test("Estimate and normal interval are those of ppi-python")
  func oracle() throws {
    for expected in try ExpectedAgreement.read().powered {
      let share = PredictionPowered.prevalence(
        expected.judgements, level: 0.95, interval: .normal
      ).value
      #expect(abs((share?.value ?? 9) - expected.estimate) < 1e-9)
      #expect(abs((share?.interval?.lower ?? 9) - expected.ci[0]) < 1e-9)
      #expect(abs((share?.interval?.upper ?? 9) - expected.ci[1]) < 1e-9)
    }
    let powered = try ExpectedAgreement.read().powered
    let difference = PredictionPowered.difference(
      powered[0].judgements, minus: powered[1].judgements, level: 0.95, interval: .normal
    ).value
    let halves = powered.map { ($0.ci[1] - $0.ci[0]) / 2 }
    let half = (halves[0] * halves[0] + halves[1] * halves[1]).squareRoot()
    let expected = powered[0].estimate - powered[1].estimate
    #expect(abs((difference?.value ?? 9) - expected) < 1e-9)
    #expect(abs((difference?.interval?.lower ?? 9) - (expected - half)) < 1e-9)
    #expect(abs((difference?.interval?.upper ?? 9) - (expected + half)) < 1e-9)
  }

  /// What a rule with a sensitivity of .8 and a specificity of .95 makes of 2,000 units.
  private static func simulated(
    _ share: Double, labelled: Int, of count: Int = 2000, _ numbers: inout SeededNumbers
  ) -> PredictionPowered.Judgements {
    func part(_ probability: Double) -> UInt64 { UInt64(probability * 0x1p64) }
    // One number decides which of the four a unit is: both, people alone, the rule alone, neither.
    let both = part(0.8 * share)
    let people = part(share)
    let rule = part(share + 0.05 * (1 - share))
    var labels: [Bool] = []
    var predictions: [Bool] = []
    var unlabelled: [Bool] = []
    for unit in 0..<count {
      let number = numbers.next()
      let isMarked = number < both || (number >= people && number < rule)
      if unit < labelled {
        labels.append(number < people)
        predictions.append(isMarked)
      } else {
        unlabelled.append(isMarked)
      }
    }
    return PredictionPowered.Judgements(
      labels: labels, predictions: predictions, unlabelled: unlabelled)
  }

  @Test(
    "The interval covers the true share as often as it says",
    arguments: [(0.05, 50), (0.05, 200), (0.2, 50), (0.2, 200), (0.5, 50), (0.5, 200)])
  func coverage(share: Double, labelled: Int) throws {
    var numbers = SeededNumbers(seed: UInt64(labelled) + UInt64(share * 100))
    let runs = 200
    var covered = 0
    var naivelyCovered = 0
    var width = 0.0
    var sampleWidth = 0.0
    for _ in 0..<runs {
      let judgements = Self.simulated(share, labelled: labelled, &numbers)
      let corrected = try #require(
        PredictionPowered.prevalence(judgements, level: 0.95).value?.interval)
      covered += corrected.contains(share) ? 1 : 0
      width += corrected.upper - corrected.lower
      let found = [judgements.predictions, judgements.unlabelled].map { $0.count { $0 } }
      let naive = Proportion.wilson(
        successes: found[0] + found[1], count: 2000, level: 0.95)
      naivelyCovered += naive.value?.interval?.contains(share) ?? false ? 1 : 0
      let sample = try #require(
        Proportion.wilson(
          successes: judgements.labels.count { $0 }, count: labelled, level: 0.95
        ).value?.interval)
      sampleWidth += sample.upper - sample.lower
    }
    // 95 % less three standard errors of 200 runs.
    #expect(Double(covered) / Double(runs) > 0.904, "\(covered) of \(runs)")
    // The rule alone finds .088, .20 and .425: right by luck where its errors cancel out.
    if share != 0.2 { #expect(naivelyCovered < runs / 10, "\(naivelyCovered) of \(runs)") }
    #expect(width < sampleWidth)
  }

  @Test("The interval of a difference covers the true one as often as it says")
  func differenceCoverage() throws {
    var numbers = SeededNumbers(seed: 77)
    let runs = 200
    let covered = try (0..<runs).count { _ in
      let first = Self.simulated(0.3, labelled: 60, of: 400, &numbers)
      let second = Self.simulated(0.1, labelled: 40, of: 300, &numbers)
      return try #require(
        PredictionPowered.difference(first, minus: second, level: 0.95).value?.interval
      ).contains(0.2)
    }
    #expect(Double(covered) / Double(runs) > 0.904, "\(covered) of \(runs)")
  }

  @Test("A perfect rule, a useless one and one that is always wrong")
  func extremes() throws {
    let labels = (0..<60).map { $0 % 4 == 0 }
    let others = (0..<300).map { $0 % 3 == 0 }
    func share(_ predictions: [Bool], _ unlabelled: [Bool]) throws -> Estimate {
      try #require(
        PredictionPowered.prevalence(
          PredictionPowered.Judgements(
            labels: labels, predictions: predictions, unlabelled: unlabelled), level: 0.95
        ).value)
    }
    let sample = try #require(
      Proportion.wilson(successes: 15, count: 60, level: 0.95).value?.interval)
    let perfect = try share(labels, others)
    #expect(perfect.value > 0.25 && perfect.value < 1.0 / 3)
    let interval = try #require(perfect.interval)
    #expect(interval.upper - interval.lower < sample.upper - sample.lower)
    // Rules that tell nothing are not listened to: λ is 0.
    for predictions in [labels.map { _ in false }, labels.map { !$0 }] {
      let useless = try share(predictions, others)
      #expect(useless.value == 0.25)
      #expect(useless.groupCounts == [60, 300])
    }
    for (labels, predictions, unlabelled): ([Bool], [Bool], [Bool]) in [
      ([], [], [true]), ([true], [true], [true]), ([true, false], [true], [true]),
      ([true, false], [true, false], []),
    ] {
      #expect(
        PredictionPowered.prevalence(
          PredictionPowered.Judgements(
            labels: labels, predictions: predictions, unlabelled: unlabelled), level: 0.95
        ).isMissing)
    }
    let none = PredictionPowered.Judgements(
      labels: [false, false, false], predictions: [true, false, false], unlabelled: [false])
    let absent = try #require(PredictionPowered.prevalence(none, level: 0.95).value)
    #expect(absent.value == 0 && absent.interval?.lower == 0 && absent.interval?.upper ?? 0 > 0.3)
  }
}

extension ExpectedAgreement.Powered {
  fileprivate var judgements: PredictionPowered.Judgements {
    PredictionPowered.Judgements(
      labels: labels.map { $0 == "1" }, predictions: predictions.map { $0 == "1" },
      unlabelled: unlabelled.map { $0 == "1" })
  }
}
