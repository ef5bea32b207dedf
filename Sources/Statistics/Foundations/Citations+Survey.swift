public import Evidence

/// The sources of estimates from samples that were drawn by a plan, weighted, or answered in part.
extension Citation {
  public static let binder1983 = Citation(
    authors: "Binder", year: 1983,
    reference: "On the variances of asymptotically normal estimators from complex surveys."
      + " International Statistical Review 51, 279–292")
  public static let lumley2010 = Citation(
    authors: "Lumley", year: 2010,
    reference: "Complex Surveys: A Guide to Analysis Using R, sections 2.2 to 2.4. Wiley")
  public static let kish1965 = Citation(
    authors: "Kish", year: 1965,
    reference: "Survey Sampling, sections 8.2 and 11.7. Wiley")
  public static let holtSmith1979 = Citation(
    authors: "Holt and Smith", year: 1979,
    reference: "Post stratification. Journal of the Royal Statistical Society, Series A 142, 33–46")
  public static let demingStephan1940 = Citation(
    authors: "Deming and Stephan", year: 1940,
    reference: "On a least squares adjustment of a sampled frequency table when the expected"
      + " marginal totals are known. Annals of Mathematical Statistics 11, 427–444")
  public static let manski1989 = Citation(
    authors: "Manski", year: 1989,
    reference: "Anatomy of the selection problem. Journal of Human Resources 24, 343–360")
  public static let imbensManski2004 = Citation(
    authors: "Imbens and Manski", year: 2004,
    reference: "Confidence intervals for partially identified parameters. Econometrica 72,"
      + " 1845–1857")
  public static let vanBuuren2018 = Citation(
    authors: "van Buuren", year: 2018,
    reference: "Flexible Imputation of Missing Data, second edition, sections 3.2 to 3.4, 3.8 and"
      + " 4.5. CRC Press")
  public static let schoutenCobbenBethlehem2009 = Citation(
    authors: "Schouten, Cobben and Bethlehem", year: 2009,
    reference: "Indicators for the representativeness of survey response. Survey Methodology 35,"
      + " 101–113")
  public static let rubin1987 = Citation(
    authors: "Rubin", year: 1987,
    reference: "Multiple Imputation for Nonresponse in Surveys, section 3.3. Wiley")
  public static let barnardRubin1999 = Citation(
    authors: "Barnard and Rubin", year: 1999,
    reference: "Small-sample degrees of freedom with multiple imputation. Biometrika 86, 948–955")
  public static let raoScott1984 = Citation(
    authors: "Rao and Scott", year: 1984,
    reference:
      "On chi-squared tests for multiway contingency tables with cell proportions estimated"
      + " from survey data. Annals of Statistics 12, 46–60")
  public static let woodruff1952 = Citation(
    authors: "Woodruff", year: 1952,
    reference: "Confidence intervals for medians and other position measures. Journal of the"
      + " American Statistical Association 47, 635–646")
}
