import Evidence
import Statistics

extension MethodList where Data == TwoGroups {
  /// Two levels of amounts.
  static let continuous = MethodList(
    estimates: [
      Entry("mean_difference") {
        MeanDifference.welch($0.first, minus: $0.second, level: $0.level)
      },
      Entry("hedges_g") { StandardisedDifference.hedgesG($0.first, $0.second, level: $0.level) },
      Entry("cohens_d") { StandardisedDifference.cohensD($0.first, $0.second, level: $0.level) },
      Entry("glass_delta") {
        StandardisedDifference.glassDelta($0.first, $0.second, level: $0.level)
      },
      Entry("d_average_variance") {
        StandardisedDifference.averageVarianceD($0.first, $0.second, level: $0.level)
      },
      Entry("probability_of_superiority") {
        Dominance.probabilityOfSuperiority($0.first, $0.second, level: $0.level)
      },
      detectable,
    ],
    tests: [
      Entry("welch_t") { MeanDifference.welchTest($0.first, $0.second) },
      Entry("student_t") { MeanDifference.studentTest($0.first, $0.second) },
      Entry("mann_whitney") { MannWhitney.test($0.first, $0.second) },
      Entry("brown_forsythe") { SpreadTest.brownForsythe([$0.first, $0.second]) },
    ])

  /// Two levels of answers on a scale.
  static let ordinal = MethodList(
    estimates: [
      Entry("cliffs_delta") { Dominance.cliffsDelta($0.first, $0.second, level: $0.level) },
      Entry("probability_of_superiority") {
        Dominance.probabilityOfSuperiority($0.first, $0.second, level: $0.level)
      },
      Entry("hodges_lehmann") { HodgesLehmann.shift($0.first, $0.second, level: $0.level) },
      Entry("mean_difference") {
        MeanDifference.welch($0.first, minus: $0.second, level: $0.level)
      },
      Entry("hedges_g") { StandardisedDifference.hedgesG($0.first, $0.second, level: $0.level) },
      detectable,
    ],
    tests: [
      Entry("mann_whitney") { MannWhitney.test($0.first, $0.second) },
      Entry("brunner_munzel") { BrunnerMunzel.test($0.first, $0.second) },
      Entry("welch_t") { MeanDifference.welchTest($0.first, $0.second) },
    ])

  private static let detectable = Entry<Estimate>("minimum_detectable_difference") {
    MinimumDetectable.meanDifference(
      $0.first.count, $0.second.count, level: $0.level, power: $0.power)
  }
}

extension MethodList where Data == TwoShares {
  /// Two levels of a choice between two answers.
  static let binary = MethodList(
    estimates: [
      Entry("difference_of_proportions") {
        ProportionDifference.newcombe(
          $0.successes, of: $0.count, minus: $0.otherSuccesses, of: $0.otherCount,
          level: $0.level)
      },
      Entry("odds_ratio") {
        FisherExact.oddsRatio(
          $0.successes, of: $0.count, against: $0.otherSuccesses, of: $0.otherCount,
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
    ])
}
