import Evidence
import Statistics
import TestSupport
import Testing

@Suite("What comparisons of several groups have in common with those of two")
struct ManyGroupPropertyTests {
  /// Groups of answers that look random: of one to nine values, with ties.
  private func answers(_ numbers: inout SeededNumbers, groups: Int, least: Int) -> [[Double]] {
    (0..<groups).map { _ in
      (0..<numbers.integer(in: least...9)).map { _ in Double(numbers.integer(in: 1...5)) }
    }
  }

  @Test("Of two groups each method is its older brother")
  func twoGroups() throws {
    var numbers = SeededNumbers(seed: 11)
    var compared = 0
    for _ in 0..<200 {
      let groups = answers(&numbers, groups: 2, least: 2)
      let (first, second) = (groups[0], groups[1])
      guard let student = MeanDifference.studentTest(second, first).value else { continue }
      compared += 1
      let anova = AnalysisOfVariance.test(groups).value
      let square = student.statistic * student.statistic
      #expect(abs((anova?.statistic ?? .nan) - square) < 1e-12 * (1 + square))
      expectClose(anova?.p, student.p, within: 1e-9)

      let tukey = try #require(TukeyComparison.tukeyKramer(groups, level: 0.9).first)
      expectClose(tukey.test.value?.p, student.p, within: 1e-10)
      expectClose(tukey.test.value?.adjustedP, student.p, within: 1e-10)
      let interval = MeanDifference.student(second, minus: first, level: 0.9).value?.interval
      let tukeyInterval = tukey.difference.value?.interval
      #expect(abs((tukeyInterval?.lower ?? .nan) - (interval?.lower ?? .nan)) < 1e-10)
      #expect(abs((tukeyInterval?.upper ?? .nan) - (interval?.upper ?? .nan)) < 1e-10)

      if let welch = MeanDifference.welchTest(second, first).value {
        let howell = try #require(TukeyComparison.gamesHowell(groups, level: 0.9).first)
        expectClose(howell.test.value?.adjustedP, welch.p, within: 1e-9)
        if let ranked = AnalysisOfVariance.welchTest(groups).value {
          expectClose(ranked.p, welch.p, within: 1e-9)
        }
      }
      if let h = KruskalWallis.test(groups).value {
        let z = DunnComparison.compared(groups).first?.test.value?.statistic ?? .nan
        #expect(abs(h.statistic - z * z) < 1e-12 * (1 + h.statistic))
      }
    }
    #expect(compared > 150)
  }

  @Test("Neither the order of groups nor that of values matters, nor a shift of the scale")
  func invariance() throws {
    var numbers = SeededNumbers(seed: 12)
    for _ in 0..<60 {
      let groups = answers(&numbers, groups: 4, least: 2)
      let turned = groups.reversed().map { $0.shuffled(using: &numbers).map { 2 * $0 + 7 } }
      for test in [
        AnalysisOfVariance.test, AnalysisOfVariance.welchTest, KruskalWallis.test,
        SpreadTest.brownForsythe,
      ] {
        let (one, other) = (test(groups).value, test(turned).value)
        #expect((one == nil) == (other == nil))
        if let one {
          let difference = abs((other?.statistic ?? .nan) - one.statistic)
          #expect(difference < 1e-11 * (1 + one.statistic), "\(groups)")
        }
      }
      // The first pair of the one is the last of the other, with the opposite sign.
      for compared in [
        { TukeyComparison.tukeyKramer($0, level: 0.95) },
        { TukeyComparison.gamesHowell($0, level: 0.95) }, { DunnComparison.compared($0) },
      ] as [([[Double]]) -> [PairwiseComparison]] {
        let (one, other) = (compared(groups).first, compared(turned).last)
        guard let p = one?.test.value?.adjustedP else { continue }
        let otherP = try #require(other?.test.value?.adjustedP)
        #expect(abs(p - otherP) < 1e-10)
        let sum = (one?.test.value?.statistic ?? .nan) + (other?.test.value?.statistic ?? .nan)
        #expect(abs(sum) < 1e-9)
      }
    }
  }

  /// Groups that cannot be compared, by the methods that refuse them.
  static let refused: [(groups: [[Double]], classical: Bool, welch: Bool, ranks: Bool)] = [
    ([], true, true, true), ([[1, 2]], true, true, true), ([[1, 2], []], true, true, true),
    ([[], []], true, true, true), ([[1], [2]], true, true, false),
    ([[1], [2], [2]], true, true, false), ([[1], [2, 4]], false, true, false),
    ([[3, 3], [3, 3, 3]], true, true, true), ([[1, 1], [2, 2]], true, true, false),
    ([[1, 1], [2, 4]], false, true, false), ([[1, 2], [2, .nan]], true, true, true),
    ([[1, 2], [-.infinity, 3]], true, true, true),
    ([[1e308, -1e308], [1, 2]], true, true, false),
    ([[1, 2], [3, 5]], false, false, false),
  ]

  @Test("Groups that cannot be compared have a reason", arguments: refused)
  func edges(groups: [[Double]], classical: Bool, welch: Bool, ranks: Bool) {
    #expect(AnalysisOfVariance.test(groups).isMissing == classical)
    #expect(AnalysisOfVariance.residualDeviation(groups).isMissing == classical)
    for share in [
      VarianceExplained.etaSquared, VarianceExplained.omegaSquared,
      VarianceExplained.epsilonSquared,
    ] {
      #expect(share(groups, 0.95).isMissing == classical)
      #expect(share(groups, 1).isMissing)
    }
    #expect(AnalysisOfVariance.welchTest(groups).isMissing == welch)
    #expect(KruskalWallis.test(groups).isMissing == ranks)
    let pairs = groups.count * (groups.count - 1) / 2
    for (comparisons, isRefused) in [
      (TukeyComparison.tukeyKramer(groups, level: 0.95), classical),
      (DunnComparison.compared(groups), ranks),
    ] {
      #expect(comparisons.count == pairs)
      #expect(comparisons.allSatisfy { $0.test.isMissing == isRefused })
      #expect(comparisons.allSatisfy { $0.difference.isMissing == isRefused })
    }
    #expect(TukeyComparison.tukeyKramer(groups, level: 2).allSatisfy { $0.test.isMissing })
  }

  @Test("A pair of groups that do not vary leaves the other pairs to Games and Howell")
  func constantPair() {
    let comparisons = TukeyComparison.gamesHowell([[2, 2], [3, 3], [1, 4, 5]], level: 0.95)
    #expect(comparisons.map(\.test.isMissing) == [true, false, false])
  }

  @Test("Lists of answers that cannot be set against each other have a reason")
  func association() {
    let refused: [([Double], [Double])] = [
      ([], []), ([1], [1]), ([1, 2], [1]), ([1, 1], [1, 2]), ([1, 2], [3, 3]),
      ([1, .nan], [1, 2]), ([1, 2], [.infinity, 2]),
    ]
    for (first, second) in refused {
      #expect(OrdinalAssociation.gamma(first, second, level: 0.95).isMissing)
      #expect(OrdinalAssociation.kendallTauB(first, second, level: 0.95).isMissing)
      #expect(RankCorrelation.spearman(first, second, level: 0.95).isMissing)
      #expect(RankCorrelation.spearmanTest(first, second).isMissing)
      #expect(LinearByLinear.test(first, second).isMissing)
    }
    #expect(RankCorrelation.spearmanTest([1, 2], [1, 2]).isMissing)
    #expect(RankCorrelation.spearmanTest([1, 2, 3], [3, 2, 1]).isMissing)
    for measure in [
      OrdinalAssociation.gamma([1, 2, 3], [1, 2, 4], level: 0.95),
      OrdinalAssociation.kendallTauB([1, 2, 3], [1, 2, 4], level: 0.95),
      RankCorrelation.spearman([1, 2, 3], [1, 2, 4], level: 0.95),
    ] { #expect(measure.value?.value == 1 && measure.value?.interval == nil) }
    #expect(LinearByLinear.test([[1, 2], [3, 4]], rowScores: [1, 1]).isMissing)
    #expect(LinearByLinear.test([[1, 2], [3, 4]], rowScores: [1, .nan]).isMissing)
    #expect(LinearByLinear.test([[1, 2], [3, 4]], columnScores: [1]).isMissing)
  }
}
