public import Evidence

/// The sources of power, of sample sizes and of differences that can be detected.
extension Citation {
  public static let noether1987 = Citation(
    authors: "Noether", year: 1987,
    reference: "Sample size determination for some common nonparametric tests. Journal of the"
      + " American Statistical Association 82, 645–647, equation 5")
  public static let dongMaynard2013 = Citation(
    authors: "Dong and Maynard", year: 2013,
    reference: "PowerUp!: a tool for calculating minimum detectable effect sizes and minimum"
      + " required sample sizes for experimental and quasi-experimental design studies. Journal of"
      + " Research on Educational Effectiveness 6, 24–67, model 3.1")
}
