import Evidence
import Statistics

extension MethodList where Data == MatchedGroups {
  /// The same respondents' amounts at two levels.
  static let continuous = MethodList(
    estimates: [change, averageD, changeD],
    tests: [paired, pratt, dropped])

  /// The same respondents' answers on a scale at two levels.
  static let ordinal = MethodList(
    estimates: [change, averageD, changeD],
    tests: [pratt, dropped, paired])

  private static let change = Entry<Estimate>("mean_change") {
    PairedDifference.meanChange(before: $0.before, after: $0.after, level: $0.level)
  }
  private static let averageD = Entry<Estimate>("d_av") {
    PairedDifference.averageVarianceD(before: $0.before, after: $0.after, level: $0.level)
  }
  private static let changeD = Entry<Estimate>("d_z") {
    PairedDifference.dz(before: $0.before, after: $0.after, level: $0.level)
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
}

extension MethodList where Data == MatchedShares {
  /// The same respondents' choices between two answers at two levels.
  static let binary = MethodList(
    estimates: [
      Entry("mean_change") {
        PairedDifference.meanChange(before: $0.before, after: $0.after, level: $0.level)
      }
    ],
    tests: [
      Entry("mcnemar") {
        McNemar.midP(
          onlyFirst: $0.onlyBefore, onlySecond: $0.onlyAfter, pairs: $0.before.count)
      }
    ])
}
