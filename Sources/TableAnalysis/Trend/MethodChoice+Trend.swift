extension MethodChoice {
  /// The choice for a trend over groups in an order.
  ///
  /// - Parameter measure: What can be said of the answers.
  /// - Returns: The choice.
  static func trend(_ measure: Measure) -> MethodChoice {
    let series = Alternative(
      "mann_kendall", "Mann and Kendall's test of the groups' figures",
      whyNot: "it sees one number a group and can hardly find anything in few groups; it is shown"
        + " beside, for it holds where groups differ for reasons of their own")
    switch measure {
    case .binary, .themes:
      return MethodChoice(
        test: "cochran_armitage", estimate: "slope_of_proportions",
        title: "the Cochran–Armitage test with the rise of the share from group to group",
        because: (measure == .themes ? "a theme is mentioned or not" : "there are two answers")
          + ", and the groups have an order: a test for a rise or fall finds what tests of any"
          + " difference miss",
        alternatives: [
          Alternative(
            "chi_square", "Pearson's χ² test",
            whyNot: "it disregards the order of the groups"), series,
        ])
    case .continuous:
      return MethodChoice(
        test: "linear_trend", estimate: "slope",
        title: "the rise from group to group by least squares with HC3 variances",
        because: "the answers are amounts, and these variances hold where groups differ in spread",
        alternatives: [
          Alternative(
            "jonckheere_terpstra", "the Jonckheere–Terpstra test",
            whyNot: "it asks whether later answers tend to be higher, not by how much; it is shown"
              + " beside"),
          Alternative(
            "slope_of_means", "the slope of the groups' means",
            whyNot: "with few groups its interval is wide; it is shown beside, for it holds where"
              + " groups differ for reasons of their own"), series,
        ])
    case .ordinal, .nominal:
      return MethodChoice(
        test: "jonckheere_terpstra", estimate: "slope",
        title: "the Jonckheere–Terpstra test with the rise of the mean from group to group",
        because:
          "the answers have an order but no known distances: ranks use the order alone, and scale"
          + " points are what readers know",
        alternatives: [
          Alternative(
            "linear_trend", "the test of the slope",
            whyNot: "it takes the steps of the scale to be equal; it is shown beside"),
          Alternative(
            "kruskal_wallis", "Kruskal and Wallis' test",
            whyNot: "it disregards the order of the groups"), series,
        ])
    }
  }
}
