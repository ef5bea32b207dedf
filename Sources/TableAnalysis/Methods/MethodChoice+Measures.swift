import Evidence

extension MethodChoice {
  /// The choice for a measure and a design.
  ///
  /// It rests on what the answers are and never on a test of them: a method chosen by a first test of
  /// normality or of equal variances does not keep its level (Zimmerman 2004).
  ///
  /// - Parameters:
  ///   - measure: What can be said of the answers.
  ///   - hasOverall: Whether all levels are compared as well, being more than two.
  ///   - isPaired: Whether rows are compared respondent by respondent.
  ///   - design: What the numbers of a design rest on, where there is one.
  init(for measure: Measure, hasOverall: Bool, isPaired: Bool, design: NumberBasis? = nil) {
    let isShare = measure == .binary || measure == .themes
    switch design {
    case .weighted:
      self = Self.weighted(isShare)
      return
    case .clustered:
      self = Self.clustered(isShare)
      return
    default: break
    }
    switch (measure, isPaired) {
    case (.continuous, false): self = Self.continuous(hasOverall)
    case (.ordinal, false): self = Self.ordinal(hasOverall)
    case (.binary, false), (.themes, false): self = Self.binary(measure)
    case (.nominal, false): self = Self.nominal
    case (.continuous, true): self = Self.pairedContinuous
    case (.ordinal, true): self = Self.pairedOrdinal
    case (.binary, true), (.themes, true): self = Self.pairedBinary
    case (.nominal, true): self = Self.pairedNominal
    }
  }

  /// The same choice, with the test that the data decided on.
  ///
  /// - Parameter tests: The tests that answer the question.
  /// - Returns: The choice; as it was where they are not all the same.
  func named(by tests: [NamedTest]) -> MethodChoice {
    let names = Set(tests.filter { $0.result.value != nil }.map(\.name))
    guard let name = names.first, names.count == 1, name != test else { return self }
    return MethodChoice(
      test: name, estimate: estimate, title: title, because: because,
      alternatives: alternatives.filter { $0.name != name })
  }

  private static func continuous(_ hasOverall: Bool) -> MethodChoice {
    MethodChoice(
      test: "welch_t", estimate: "mean_difference",
      title: "Welch's t test with the difference of means"
        + (hasOverall ? ", after Welch's analysis of variance of all levels" : ""),
      because: "the answers are amounts, and Welch's method keeps its level where the levels differ"
        + " in spread or size",
      alternatives: [
        Alternative(
          "student_t", "Student's t test",
          whyNot: "it needs equal variances, and to test for them first spoils its level"),
        Alternative(
          "mann_whitney", "Mann and Whitney's test",
          whyNot: "it asks whether one level tends to be higher, not by how much the means differ"),
      ]
        + (hasOverall
          ? [
            Alternative(
              "games_howell", "Games and Howell's comparisons",
              whyNot: "they correct for the pairs of one outcome only; they are shown beside")
          ] : []))
  }

  private static func ordinal(_ hasOverall: Bool) -> MethodChoice {
    MethodChoice(
      test: hasOverall ? "dunn" : "mann_whitney", estimate: "cliffs_delta",
      title: hasOverall
        ? "Dunn's comparisons with Cliff's δ, after Kruskal and Wallis' test of all levels"
        : "Mann and Whitney's test with Cliff's δ",
      because: "the answers have an order but no known distances, and many are tied: ranks use the"
        + " order alone",
      alternatives: [
        Alternative(
          "welch_t", "Welch's t test",
          whyNot: "it takes the steps of the scale to be equal; its difference of means is shown"
            + " beside, for scale points are what readers know"),
        Alternative(
          "chi_square", "Pearson's χ² test",
          whyNot: "it disregards the order of the answers and misses shifts that ranks find"),
      ]
        + (hasOverall
          ? [
            Alternative(
              "mann_whitney", "Mann and Whitney's test of each pair",
              whyNot: "its ranks are others in each pair, so that pairs can contradict each other;"
                + " it is shown beside")
          ] : []))
  }

  private static func binary(_ measure: Measure) -> MethodChoice {
    MethodChoice(
      test: "chi_square", estimate: "difference_of_proportions",
      title:
        "the difference of proportions with Newcombe's interval and Pearson's χ² test, Fisher's"
        + " exact test where an expected count is below 5",
      because: (measure == .themes
        ? "a theme is mentioned or not" : "there are two answers")
        + ", and a difference of shares reads as percentage points",
      alternatives: [
        Alternative(
          "fisher_exact", "Fisher's exact test",
          whyNot: "in tables that are not small it finds less than it could at its level"),
        Alternative(
          "odds_ratio", "odds ratio",
          whyNot: "it is shown beside, but is read as a ratio of shares, which it is not"),
      ])
  }

  private static var nominal: MethodChoice {
    MethodChoice(
      test: "chi_square", estimate: "cramers_v", title: "Pearson's χ² test with Cramér's V",
      because: "the answers are kinds without an order",
      alternatives: [
        Alternative(
          "kruskal_wallis", "Kruskal and Wallis' test",
          whyNot: "it needs answers in an order; --measure ordinal or --order gives one")
      ])
  }

  private static var pairedContinuous: MethodChoice {
    MethodChoice(
      test: "paired_t", estimate: "mean_change",
      title: "the paired t test with the mean change and d_av",
      because: "the same respondents answered at both levels, so each is compared with themselves",
      alternatives: [
        Alternative(
          "welch_t", "Welch's t test",
          whyNot: "it takes the levels to be different people and loses what pairs tell"),
        Alternative(
          "wilcoxon_pratt", "Wilcoxon's signed-rank test by Pratt",
          whyNot: "it asks whether changes are symmetric about 0, not how large they are on average"
        ),
        Alternative(
          "d_z", "d_z",
          whyNot: "it says how regular the change is, and does not compare with differences between"
            + " groups as d_av does"),
      ])
  }

  private static var pairedOrdinal: MethodChoice {
    MethodChoice(
      test: "wilcoxon_pratt", estimate: "mean_change",
      title: "Wilcoxon's signed-rank test by Pratt with the mean change",
      because:
        "the same respondents answered on a scale at both levels, and Pratt's form lets those"
        + " who did not change count",
      alternatives: [
        Alternative(
          "wilcoxon_signed_rank", "Wilcoxon's signed-rank test, zeros dropped",
          whyNot: "it leaves out all who did not change, who are many on a short scale"),
        Alternative(
          "paired_t", "paired t test",
          whyNot: "it takes the steps of the scale to be equal; it is shown beside"),
      ])
  }

  private static var pairedBinary: MethodChoice {
    MethodChoice(
      test: "mcnemar_mid_p", estimate: "difference_of_paired_proportions",
      title: "McNemar's test by mid-p with the change of the share",
      because: "the same respondents chose between two answers at both levels: only those who"
        + " changed tell anything",
      alternatives: [
        Alternative(
          "chi_square", "Pearson's χ² test",
          whyNot: "it takes the levels to be different people")
      ])
  }

  private static var pairedNominal: MethodChoice {
    MethodChoice(
      test: "stuart_maxwell", estimate: "stuart_maxwell", title: "Stuart and Maxwell's test",
      because: "the same respondents gave answers without an order at both levels",
      alternatives: [
        Alternative(
          "chi_square", "Pearson's χ² test",
          whyNot: "it takes the levels to be different people")
      ])
  }

  private static func weighted(_ isShare: Bool) -> MethodChoice {
    MethodChoice(
      test: "survey_t", estimate: isShare ? "difference_of_proportions" : "mean_difference",
      title: "the weighted difference with the standard error of the design",
      because: "weights, strata or totals of the population are given: answers count for whom they"
        + " stand, and the error is that of the drawing",
      alternatives: [
        Alternative(
          isShare ? "chi_square" : "welch_t", "the same without weights",
          whyNot: "it speaks of those who answered and not of whom they stand for; it is shown"
            + " beside"),
        Alternative(
          "mann_whitney", "tests of ranks",
          whyNot: "they have no form that weights, strata and clusters are allowed for in"),
      ])
  }

  private static func clustered(_ isShare: Bool) -> MethodChoice {
    MethodChoice(
      test: "cluster_robust_t", estimate: isShare ? "difference_of_proportions" : "mean_difference",
      title: "the difference with cluster-robust errors (CR2, Satterthwaite's degrees of freedom)",
      because: "answers of one cluster may be alike, so that there is less to learn from them than"
        + " their number says",
      alternatives: [
        Alternative(
          isShare ? "chi_square" : "welch_t", "tests that take answers as independent",
          whyNot: "they are too sure where answers of a cluster are alike; they are shown beside"),
        Alternative(
          "cr1", "cluster-robust errors without CR2's correction",
          whyNot: "with few clusters they are too small"),
      ])
  }
}
