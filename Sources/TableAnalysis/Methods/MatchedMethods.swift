import Evidence
import Statistics

extension MethodList where Data == MatchedGroups {
  /// The same respondents' amounts at two levels.
  static let continuous = MethodList(
    estimates: [change, averageD, averageG, baselineD, repeatedD, changeD] + shares + [detectable],
    tests: [paired, pratt, dropped, sign])

  /// The same respondents' answers on a scale at two levels.
  static let ordinal = MethodList(
    estimates: [change] + shares + [averageD, averageG, changeD, biserial, median, detectable],
    tests: [pratt, dropped, sign, paired])

  private static let change = Entry<Estimate>("mean_change") {
    PairedDifference.meanChange(before: $0.before, after: $0.after, level: $0.level)
  }
  private static let averageD = Entry<Estimate>("d_av") {
    PairedDifference.averageVarianceD(before: $0.before, after: $0.after, level: $0.level)
  }
  private static let averageG = Entry<Estimate>("g_av") {
    PairedDifference.averageVarianceG(before: $0.before, after: $0.after, level: $0.level)
  }
  private static let baselineD = Entry<Estimate>("d_pre") {
    PairedDifference.baselineD(before: $0.before, after: $0.after, level: $0.level)
  }
  private static let repeatedD = Entry<Estimate>("d_rm") {
    PairedDifference.repeatedMeasuresD(before: $0.before, after: $0.after, level: $0.level)
  }
  private static let changeD = Entry<Estimate>("d_z") {
    PairedDifference.dz(before: $0.before, after: $0.after, level: $0.level)
  }
  private static let biserial = Entry<Estimate>("rank_biserial") {
    MatchedRankBiserial.estimate(
      before: $0.before, after: $0.after, zeros: .pratt, level: $0.level)
  }
  private static let median = Entry<Estimate>("pseudo_median") {
    PseudoMedian.estimate(before: $0.before, after: $0.after, zeros: .pratt, level: $0.level)
  }
  private static let shares = [
    Entry<Estimate>("share_improved") { $0.shares.improved },
    Entry<Estimate>("share_same") { $0.shares.same },
    Entry<Estimate>("share_declined") { $0.shares.declined },
  ]
  private static let detectable = Entry<Estimate>("minimum_detectable_difference") {
    MinimumDetectable.pairedDifference(
      pairs: $0.before.count, level: $0.level, power: $0.power)
  }
  private static let paired = Entry<TestResult>("paired_t") {
    PairedDifference.pairedTest(before: $0.before, after: $0.after)
  }
  private static let pratt = Entry<TestResult>("wilcoxon_pratt") {
    WilcoxonSignedRank.test(before: $0.before, after: $0.after, zeros: .pratt)
  }
  private static let dropped = Entry<TestResult>("wilcoxon_signed_rank") {
    WilcoxonSignedRank.test(before: $0.before, after: $0.after, zeros: .dropped)
  }
  private static let sign = Entry<TestResult>("sign") {
    SignTest.test(before: $0.before, after: $0.after)
  }
}

extension MethodList where Data == MatchedShares {
  /// The same respondents' choices between two answers at two levels.
  static let binary = MethodList(
    estimates: [
      Entry("difference_of_paired_proportions") {
        PairedProportions.difference(
          onlyFirst: $0.onlyBefore, onlySecond: $0.onlyAfter, pairs: $0.before.count,
          level: $0.level)
      }
    ],
    tests: [
      Entry("mcnemar_mid_p") {
        McNemar.midP(
          onlyFirst: $0.onlyBefore, onlySecond: $0.onlyAfter, pairs: $0.before.count)
      },
      Entry("mcnemar_exact") {
        McNemar.exact(
          onlyFirst: $0.onlyBefore, onlySecond: $0.onlyAfter, pairs: $0.before.count)
      },
      Entry("mcnemar") {
        McNemar.chiSquare(
          onlyFirst: $0.onlyBefore, onlySecond: $0.onlyAfter, pairs: $0.before.count,
          continuity: false)
      },
    ])
}

extension MethodList where Data == MatchedKinds {
  /// The same respondents' answers without an order at two levels.
  static let nominal = MethodList(
    estimates: [],
    tests: [
      Entry("stuart_maxwell") {
        MarginalHomogeneity.stuartMaxwell(before: $0.before, after: $0.after)
      }
    ])
}
