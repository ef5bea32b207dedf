public import Evidence

/// The sources of comparisons of several groups.
extension Citation {
  public static let fisher1925 = Citation(
    authors: "Fisher", year: 1925,
    reference: "Statistical Methods for Research Workers, chapter 7. Oliver and Boyd")
  public static let welch1951 = Citation(
    authors: "Welch", year: 1951,
    reference: "On the comparison of several mean values: an alternative approach. Biometrika 38,"
      + " 330–336")
  public static let steiger2004 = Citation(
    authors: "Steiger", year: 2004,
    reference: "Beyond the F test: effect size confidence intervals and tests of close fit in the"
      + " analysis of variance and contrast analysis. Psychological Methods 9, 164–182")
  public static let hays1963 = Citation(
    authors: "Hays", year: 1963,
    reference:
      "Statistics for Psychologists, section 12.18. Holt, Rinehart and Winston; on negative"
      + " values Okada (2017), Behaviormetrika 44, 371–387")
  public static let kelley1935 = Citation(
    authors: "Kelley", year: 1935,
    reference: "An unbiased correlation ratio measure. Proceedings of the National Academy of"
      + " Sciences 21, 554–559")
  public static let kramer1956 = Citation(
    authors: "Kramer", year: 1956,
    reference: "Extension of multiple range tests to group means with unequal numbers of"
      + " replications. Biometrics 12, 307–310, after Tukey (1953); conservative by Hayter (1984),"
      + " Annals of Statistics 12, 61–75")
  public static let gamesHowell1976 = Citation(
    authors: "Games and Howell", year: 1976,
    reference: "Pairwise multiple comparison procedures with unequal n's and/or variances: a Monte"
      + " Carlo study. Journal of Educational Statistics 1, 113–125")
  public static let dunn1964 = Citation(
    authors: "Dunn", year: 1964,
    reference: "Multiple comparisons using rank sums. Technometrics 6, 241–252, equation 4 with the"
      + " variance for ties")
  public static let wilks1935 = Citation(
    authors: "Wilks", year: 1935,
    reference: "The likelihood test of independence in contingency tables. Annals of Mathematical"
      + " Statistics 6, 190–196")
  public static let bergsma2013 = Citation(
    authors: "Bergsma", year: 2013,
    reference: "A bias-correction for Cramér's V and Tschuprow's T. Journal of the Korean"
      + " Statistical Society 42, 323–328")
  public static let freemanHalton1951 = Citation(
    authors: "Freeman and Halton", year: 1951,
    reference: "Note on an exact treatment of contingency, goodness of fit and other problems of"
      + " significance. Biometrika 38, 141–149")
  public static let goodmanKruskal1972 = Citation(
    authors: "Goodman and Kruskal", year: 1972,
    reference: "Measures of association for cross classifications IV. Journal of the American"
      + " Statistical Association 67, 415–421")
  public static let brownBenedetti1977 = Citation(
    authors: "Brown and Benedetti", year: 1977,
    reference: "Sampling behavior of tests for correlation in two-way contingency tables. Journal"
      + " of the American Statistical Association 72, 309–315")
  public static let bonettWright2000 = Citation(
    authors: "Bonett and Wright", year: 2000,
    reference: "Sample size requirements for estimating Pearson, Kendall and Spearman correlations."
      + " Psychometrika 65, 23–28")
}
