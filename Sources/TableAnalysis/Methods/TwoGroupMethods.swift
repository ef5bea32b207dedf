import Evidence
import Statistics

extension MethodList where Data == TwoGroups {
  /// The number of answers of both levels up to which they are permuted.
  private static let mostPermuted = 40

  /// Two levels of amounts.
  static let continuous = MethodList(
    estimates: [
      difference, resampled, hedges,
      Entry("cohens_d") { StandardisedDifference.cohensD($0.first, $0.second, level: $0.level) },
      Entry("glass_delta") {
        StandardisedDifference.glassDelta($0.first, $0.second, level: $0.level)
      },
      Entry("d_average_variance") {
        StandardisedDifference.averageVarianceD($0.first, $0.second, level: $0.level)
      },
      superiority, detectable,
    ],
    tests: [
      welch,
      Entry("student_t") { MeanDifference.studentTest($0.first, $0.second) },
      mannWhitney,
      Entry("permutation", where: { $0.first.count + $0.second.count <= mostPermuted }) {
        PermutationTest(seed: $0.seed).meanDifference($0.first, $0.second)
      },
      Entry("brown_forsythe") { SpreadTest.brownForsythe([$0.first, $0.second]) },
    ])

  /// Two levels of answers on a scale.
  static let ordinal = MethodList(
    estimates: [
      Entry("cliffs_delta") { Dominance.cliffsDelta($0.first, $0.second, level: $0.level) },
      superiority,
      Entry("hodges_lehmann") { HodgesLehmann.shift($0.first, $0.second, level: $0.level) },
      difference, resampled, hedges, detectable,
    ],
    tests: [
      mannWhitney, Entry("brunner_munzel") { BrunnerMunzel.test($0.first, $0.second) }, welch,
    ])

  private static let difference = Entry<Estimate>("mean_difference") {
    MeanDifference.welch($0.first, minus: $0.second, level: $0.level)
  }
  private static let resampled = Entry<Estimate>(
    "mean_difference", where: { $0.resamples > 0 }
  ) {
    $0.bootstrap.meanDifference($0.first, minus: $0.second, level: $0.level)
  }
  private static let hedges = Entry<Estimate>("hedges_g") {
    StandardisedDifference.hedgesG($0.first, $0.second, level: $0.level)
  }
  private static let superiority = Entry<Estimate>("probability_of_superiority") {
    Dominance.probabilityOfSuperiority($0.first, $0.second, level: $0.level)
  }
  private static let detectable = Entry<Estimate>("minimum_detectable_difference") {
    MinimumDetectable.meanDifference(
      $0.first.count, $0.second.count, level: $0.level, power: $0.power)
  }
  private static let welch = Entry<TestResult>("welch_t") {
    MeanDifference.welchTest($0.first, $0.second)
  }
  private static let mannWhitney = Entry<TestResult>("mann_whitney") {
    MannWhitney.test($0.first, $0.second)
  }
}

extension MethodList where Data == TwoShares {
  /// The product of the sizes of the levels up to which the unconditional exact test is made.
  private static let mostExact = 2_500

  /// Two levels of a choice between two answers.
  static let binary = MethodList(
    estimates: [
      Entry("difference_of_proportions") {
        ProportionDifference.newcombe(
          $0.successes, of: $0.count, minus: $0.otherSuccesses, of: $0.otherCount,
          level: $0.level)
      },
      Entry("difference_of_proportions") {
        ProportionDifference.score(
          $0.successes, of: $0.count, minus: $0.otherSuccesses, of: $0.otherCount,
          level: $0.level)
      },
      Entry("risk_ratio") {
        RiskRatio.score(
          $0.successes, of: $0.count, over: $0.otherSuccesses, of: $0.otherCount,
          level: $0.level)
      },
      Entry("odds_ratio") {
        FisherExact.oddsRatio(
          $0.successes, of: $0.count, against: $0.otherSuccesses, of: $0.otherCount,
          level: $0.level)
      },
      Entry("cohens_h") {
        ProportionDifference.cohensH(
          $0.successes, of: $0.count, minus: $0.otherSuccesses, of: $0.otherCount,
          level: $0.level)
      },
      Entry("minimum_detectable_difference") {
        MinimumDetectable.proportionDifference(
          baseline: $0.baseline, $0.count, $0.otherCount, level: $0.level, power: $0.power)
      },
    ],
    tests: [
      Entry("chi_square", isNamedByResult: true) {
        ProportionDifference.test(
          $0.successes, of: $0.count, against: $0.otherSuccesses, of: $0.otherCount)
      },
      Entry("fisher_exact") {
        FisherExact.test(
          $0.successes, of: $0.count, against: $0.otherSuccesses, of: $0.otherCount)
      },
      Entry("boschloo", where: { $0.count * $0.otherCount <= mostExact }) {
        UnconditionalExact.boschloo(
          $0.successes, of: $0.count, against: $0.otherSuccesses, of: $0.otherCount)
      },
    ])
}
