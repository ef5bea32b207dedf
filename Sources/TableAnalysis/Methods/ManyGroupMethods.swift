import Evidence
import Statistics

extension MethodList where Data == ManyGroups {
  /// More than two levels of answers on a scale.
  static let ordinal = MethodList(
    estimates: [ranks],
    tests: [kruskal, welch])

  /// More than two levels of amounts.
  static let continuous = MethodList(
    estimates: [
      Entry("omega_squared") { VarianceExplained.omegaSquared($0.groups, level: $0.level) },
      Entry("eta_squared") { VarianceExplained.etaSquared($0.groups, level: $0.level) },
    ],
    tests: [
      welch, Entry("anova") { AnalysisOfVariance.test($0.groups) }, kruskal,
      Entry("brown_forsythe") { SpreadTest.brownForsythe($0.groups) },
    ])

  private static let ranks = Entry<Estimate>("epsilon_squared") {
    KruskalWallis.epsilonSquared($0.groups, level: $0.level)
  }
  private static let kruskal = Entry<TestResult>("kruskal_wallis") {
    KruskalWallis.test($0.groups)
  }
  private static let welch = Entry<TestResult>("welch_anova") {
    AnalysisOfVariance.welchTest($0.groups)
  }
}

extension MethodList where Data == CountTable {
  /// Levels by answers without an order.
  static let counts = MethodList(
    estimates: [
      Entry("cramers_v") { ChiSquare.cramersV($0.rows, level: $0.level) },
      Entry("cramers_v_corrected") { ChiSquare.correctedCramersV($0.rows, level: $0.level) },
    ],
    tests: [
      Entry("chi_square") { ChiSquare.test($0.rows) },
      Entry("g_test") { ChiSquare.gTest($0.rows) },
      Entry("fisher_exact", where: \.isSmall) {
        FisherTable.test($0.rows, samples: 10_000, seed: $0.seed)
      },
    ])
}

/// Tests of all pairs of levels at once, which use what all levels tell of the spread or of the ranks.
struct PairwiseList: Sendable {
  /// A test by its name, and how all pairs are compared.
  struct Entry: Sendable {
    let name: String
    let compute: @Sendable (ManyGroups) -> [PairwiseComparison]

    init(_ name: String, _ compute: @escaping @Sendable (ManyGroups) -> [PairwiseComparison]) {
      self.name = name
      self.compute = compute
    }
  }

  let entries: [Entry]
  /// Whether the first of them answers the question whether two levels differ.
  let isMain: Bool

  /// Pairs of levels of answers on a scale: by the ranks among the answers of all levels.
  static let ordinal = PairwiseList(
    entries: [Entry("dunn") { DunnComparison.compared($0.groups, correction: { $0 }) }],
    isMain: true)

  /// Pairs of levels of amounts; the p-values are those for all pairs of one outcome together.
  static let continuous = PairwiseList(
    entries: [
      Entry("games_howell") { TukeyComparison.gamesHowell($0.groups, level: $0.level) },
      Entry("tukey_hsd") { TukeyComparison.tukeyKramer($0.groups, level: $0.level) },
    ],
    isMain: false)
}
