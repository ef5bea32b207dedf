public import Evidence

/// The sources of regression models.
extension Citation {
  public static let mackinnonWhite1985 = Citation(
    authors: "MacKinnon and White", year: 1985,
    reference: "Some heteroskedasticity-consistent covariance matrix estimators with improved"
      + " finite sample properties. Journal of Econometrics 29, 305–325")
  public static let liangZeger1986 = Citation(
    authors: "Liang and Zeger", year: 1986,
    reference: "Longitudinal data analysis using generalized linear models. Biometrika 73, 13–22")
  public static let pustejovskyTipton2018 = Citation(
    authors: "Pustejovsky and Tipton", year: 2018,
    reference: "Small-sample methods for cluster-robust variance estimation and hypothesis testing"
      + " in fixed effects models. Journal of Business & Economic Statistics 36, 672–683")
  public static let venzonMoolgavkar1988 = Citation(
    authors: "Venzon and Moolgavkar", year: 1988,
    reference: "A method for computing profile-likelihood-based confidence intervals. Applied"
      + " Statistics 37, 87–94")
  public static let wilks1938 = Citation(
    authors: "Wilks", year: 1938,
    reference: "The large-sample distribution of the likelihood ratio for testing composite"
      + " hypotheses. Annals of Mathematical Statistics 9, 60–62")
  public static let wald1943 = Citation(
    authors: "Wald", year: 1943,
    reference: "Tests of statistical hypotheses concerning several parameters when the number of"
      + " observations is large. Transactions of the American Mathematical Society 54, 426–482")
  public static let cox1958 = Citation(
    authors: "Cox", year: 1958,
    reference: "The regression analysis of binary sequences. Journal of the Royal Statistical"
      + " Society B 20, 215–242")
  public static let mcCullagh1980 = Citation(
    authors: "McCullagh", year: 1980,
    reference: "Regression models for ordinal data. Journal of the Royal Statistical Society B 42,"
      + " 109–142")
  public static let brant1990 = Citation(
    authors: "Brant", year: 1990,
    reference: "Assessing proportionality in the proportional odds model for ordinal logistic"
      + " regression. Biometrics 46, 1171–1178")
  public static let petersonHarrell1990 = Citation(
    authors: "Peterson and Harrell", year: 1990,
    reference: "Partial proportional odds models for ordinal response variables. Applied Statistics"
      + " 39, 205–217")
  public static let pattersonThompson1971 = Citation(
    authors: "Patterson and Thompson", year: 1971,
    reference: "Recovery of inter-block information when block sizes are unequal. Biometrika 58,"
      + " 545–554")
  public static let lairdWare1982 = Citation(
    authors: "Laird and Ware", year: 1982,
    reference: "Random-effects models for longitudinal data. Biometrics 38, 963–974")
  public static let giesbrechtBurns1985 = Citation(
    authors: "Giesbrecht and Burns", year: 1985,
    reference: "Two-stage analysis based on a mixed model: large-sample asymptotic theory and"
      + " small-sample simulation results. Biometrics 41, 477–486")
  public static let kenwardRoger1997 = Citation(
    authors: "Kenward and Roger", year: 1997,
    reference: "Small sample inference for fixed effects from restricted maximum likelihood."
      + " Biometrics 53, 983–997")
  public static let searle1971 = Citation(
    authors: "Searle", year: 1971,
    reference: "Linear Models, section 9.6. Wiley")
  public static let kish1965Clusters = Citation(
    authors: "Kish", year: 1965,
    reference: "Survey Sampling, section 5.4. Wiley")
  public static let hedges2007 = Citation(
    authors: "Hedges", year: 2007,
    reference: "Effect sizes in cluster-randomized designs. Journal of Educational and Behavioral"
      + " Statistics 32, 341–370")
  public static let searleSpeedMilliken1980 = Citation(
    authors: "Searle, Speed and Milliken", year: 1980,
    reference: "Population marginal means in the linear model: an alternative to least squares"
      + " means. The American Statistician 34, 216–221")
  public static let laneNelder1982 = Citation(
    authors: "Lane and Nelder", year: 1982,
    reference: "Analysis of covariance and standardization as instances of prediction. Biometrics"
      + " 38, 613–621")
}
