public import Evidence

/// The sources of trends and of pooled estimates.
extension Citation {
  public static let mann1945 = Citation(
    authors: "Mann", year: 1945,
    reference: "Nonparametric tests against trend. Econometrica 13, 245–259, with the variance for"
      + " ties of Kendall (1970), Rank Correlation Methods, 4.3")
  public static let kendall1970 = Citation(
    authors: "Kendall", year: 1970,
    reference: "Rank Correlation Methods, fourth edition, section 5.2. Griffin")
  public static let sen1968 = Citation(
    authors: "Sen", year: 1968,
    reference: "Estimates of the regression coefficient based on Kendall's tau. Journal of the"
      + " American Statistical Association 63, 1379–1389")
  public static let wagner2002 = Citation(
    authors: "Wagner, Soumerai, Zhang and Ross-Degnan", year: 2002,
    reference: "Segmented regression analysis of interrupted time series studies in medication use"
      + " research. Journal of Clinical Pharmacy and Therapeutics 27, 299–309")
  public static let dersimonianLaird1986 = Citation(
    authors: "DerSimonian and Laird", year: 1986,
    reference: "Meta-analysis in clinical trials. Controlled Clinical Trials 7, 177–188")
  public static let viechtbauer2005 = Citation(
    authors: "Viechtbauer", year: 2005,
    reference: "Bias and efficiency of meta-analytic variance estimators in the random-effects"
      + " model. Journal of Educational and Behavioral Statistics 30, 261–293")
  public static let viechtbauer2007 = Citation(
    authors: "Viechtbauer", year: 2007,
    reference: "Confidence intervals for the amount of heterogeneity in meta-analysis. Statistics"
      + " in Medicine 26, 37–52")
  public static let hartungKnapp2001 = Citation(
    authors: "Hartung and Knapp", year: 2001,
    reference: "On tests of the overall treatment effect in meta-analysis with normally distributed"
      + " responses. Statistics in Medicine 20, 1771–1782")
  public static let knappHartung2003 = Citation(
    authors: "Knapp and Hartung", year: 2003,
    reference: "Improved tests for a random effects meta-regression with a single covariate."
      + " Statistics in Medicine 22, 2693–2710")
  public static let higginsThompson2002 = Citation(
    authors: "Higgins and Thompson", year: 2002,
    reference: "Quantifying heterogeneity in a meta-analysis. Statistics in Medicine 21, 1539–1558,"
      + " equations 9 and 10")
  public static let higginsThompsonSpiegelhalter2009 = Citation(
    authors: "Higgins, Thompson and Spiegelhalter", year: 2009,
    reference: "A re-evaluation of random-effects meta-analysis. Journal of the Royal Statistical"
      + " Society A 172, 137–159, with k − 1 degrees of freedom as in R's metafor")
  public static let morris1983 = Citation(
    authors: "Morris", year: 1983,
    reference: "Parametric empirical Bayes inference: theory and applications. Journal of the"
      + " American Statistical Association 78, 47–55, section 5")
}
