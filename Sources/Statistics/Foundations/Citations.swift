public import Evidence

/// The sources of the formulas, each named by author and year.
extension Citation {
  public static let newcombe1998Single = Citation(
    authors: "Newcombe", year: 1998,
    reference: "Two-sided confidence intervals for the single proportion: comparison of seven"
      + " methods. Statistics in Medicine 17, 857–872, method 3 (after Wilson 1927)")
  public static let newcombe1998Difference = Citation(
    authors: "Newcombe", year: 1998,
    reference: "Interval estimation for the difference between independent proportions: comparison"
      + " of eleven methods. Statistics in Medicine 17, 873–890, method 10")
  public static let cochran1977 = Citation(
    authors: "Cochran", year: 1977,
    reference: "Sampling Techniques, third edition, section 3.2. Wiley")
  public static let clopperPearson1934 = Citation(
    authors: "Clopper and Pearson", year: 1934,
    reference: "The use of confidence or fiducial limits illustrated in the case of the binomial."
      + " Biometrika 26, 404–413")
  public static let cochran1954 = Citation(
    authors: "Cochran", year: 1954,
    reference: "Some methods for strengthening the common χ² tests. Biometrics 10, 417–451,"
      + " section 2.2")
  public static let pearson1900 = Citation(
    authors: "Pearson", year: 1900,
    reference: "On the criterion that a given system of deviations from the probable in the case of"
      + " a correlated system of variables is such that it can be reasonably supposed to have"
      + " arisen from random sampling. Philosophical Magazine 50, 157–175")
  public static let fisher1935 = Citation(
    authors: "Fisher", year: 1935,
    reference: "The logic of inductive inference. Journal of the Royal Statistical Society 98,"
      + " 39–82")
  public static let cornfield1956 = Citation(
    authors: "Cornfield", year: 1956,
    reference: "A statistical problem arising from retrospective studies. Proceedings of the Third"
      + " Berkeley Symposium 4, 135–148")
  public static let cramer1946 = Citation(
    authors: "Cramér", year: 1946,
    reference: "Mathematical Methods of Statistics, section 21.9. Princeton University Press")
  public static let student1908 = Citation(
    authors: "Student", year: 1908,
    reference: "The probable error of a mean. Biometrika 6, 1–25")
  public static let welch1947 = Citation(
    authors: "Welch", year: 1947,
    reference: "The generalization of Student's problem when several different population variances"
      + " are involved. Biometrika 34, 28–35")
  public static let hyndmanFan1996 = Citation(
    authors: "Hyndman and Fan", year: 1996,
    reference: "Sample quantiles in statistical packages. The American Statistician 50, 361–365,"
      + " definition 7")
  public static let conover1999 = Citation(
    authors: "Conover", year: 1999,
    reference: "Practical Nonparametric Statistics, third edition, section 3.2. Wiley")
  public static let hedges1981 = Citation(
    authors: "Hedges", year: 1981,
    reference: "Distribution theory for Glass's estimator of effect size and related estimators."
      + " Journal of Educational Statistics 6, 107–128")
  public static let cohen1988 = Citation(
    authors: "Cohen", year: 1988,
    reference:
      "Statistical Power Analysis for the Behavioral Sciences, second edition, section 2.3."
      + " Erlbaum")
  public static let steigerFouladi1997 = Citation(
    authors: "Steiger and Fouladi", year: 1997,
    reference: "Noncentrality interval estimation and the evaluation of statistical models. In What"
      + " If There Were No Significance Tests?, 221–257. Erlbaum")
  public static let bonett2008 = Citation(
    authors: "Bonett", year: 2008,
    reference: "Confidence intervals for standardized linear contrasts of means. Psychological"
      + " Methods 13, 99–109")
  public static let wilcoxon1945 = Citation(
    authors: "Wilcoxon", year: 1945,
    reference: "Individual comparisons by ranking methods. Biometrics Bulletin 1, 80–83")
  public static let pratt1959 = Citation(
    authors: "Pratt", year: 1959,
    reference: "Remarks on zeros and ties in the Wilcoxon signed rank procedures. Journal of the"
      + " American Statistical Association 54, 655–667")
  public static let fleissTytunUry1980 = Citation(
    authors: "Fleiss, Tytun and Ury", year: 1980,
    reference: "A simple approximation for calculating sample sizes for comparing independent"
      + " proportions. Biometrics 36, 343–346, without the correction for continuity")
  public static let bloom1995 = Citation(
    authors: "Bloom", year: 1995,
    reference: "Minimum detectable effects: a simple way to report the statistical power of"
      + " experimental designs. Evaluation Review 19, 547–556")
  public static let holm1979 = Citation(
    authors: "Holm", year: 1979,
    reference: "A simple sequentially rejective multiple test procedure. Scandinavian Journal of"
      + " Statistics 6, 65–70")
  public static let benjaminiHochberg1995 = Citation(
    authors: "Benjamini and Hochberg", year: 1995,
    reference: "Controlling the false discovery rate: a practical and powerful approach to multiple"
      + " testing. Journal of the Royal Statistical Society B 57, 289–300")
  public static let benjaminiYekutieli2001 = Citation(
    authors: "Benjamini and Yekutieli", year: 2001,
    reference:
      "The control of the false discovery rate in multiple testing under dependency. Annals"
      + " of Statistics 29, 1165–1188, theorem 1.3")
  public static let mannWhitney1947 = Citation(
    authors: "Mann and Whitney", year: 1947,
    reference: "On a test of whether one of two random variables is stochastically larger than the"
      + " other. Annals of Mathematical Statistics 18, 50–60")
  public static let streitbergRohmel1986 = Citation(
    authors: "Streitberg and Röhmel", year: 1986,
    reference:
      "Exact distributions for permutation and rank tests: an introduction to some recently"
      + " published algorithms. Statistical Software Newsletter 12, 10–17")
  public static let cliff1993 = Citation(
    authors: "Cliff", year: 1993,
    reference: "Dominance statistics: ordinal analyses to answer ordinal questions. Psychological"
      + " Bulletin 114, 494–509")
  public static let fengCliff2004 = Citation(
    authors: "Feng and Cliff", year: 2004,
    reference: "Monte Carlo evaluation of ordinal d with improved confidence interval. Journal of"
      + " Modern Applied Statistical Methods 3, 322–332")
  public static let kruskalWallis1952 = Citation(
    authors: "Kruskal and Wallis", year: 1952,
    reference:
      "Use of ranks in one-criterion variance analysis. Journal of the American Statistical"
      + " Association 47, 583–621")
  public static let armitage1955 = Citation(
    authors: "Armitage", year: 1955,
    reference: "Tests for linear trends in proportions and frequencies. Biometrics 11, 375–386")
  public static let jonckheere1954 = Citation(
    authors: "Jonckheere", year: 1954,
    reference: "A distribution-free k-sample test against ordered alternatives. Biometrika 41,"
      + " 133–145, with the variance for ties of Kendall (1970), Rank Correlation Methods, 4.3")
  public static let cohen1960 = Citation(
    authors: "Cohen", year: 1960,
    reference: "A coefficient of agreement for nominal scales. Educational and Psychological"
      + " Measurement 20, 37–46")
  public static let cohen1968 = Citation(
    authors: "Cohen", year: 1968,
    reference: "Weighted kappa: nominal scale agreement with provision for scaled disagreement or"
      + " partial credit. Psychological Bulletin 70, 213–220")
  public static let fleissCohenEveritt1969 = Citation(
    authors: "Fleiss, Cohen and Everitt", year: 1969,
    reference:
      "Large sample standard errors of kappa and weighted kappa. Psychological Bulletin 72,"
      + " 323–327, equation 13")
  public static let cronbach1951 = Citation(
    authors: "Cronbach", year: 1951,
    reference: "Coefficient alpha and the internal structure of tests. Psychometrika 16, 297–334")
  public static let feldt1965 = Citation(
    authors: "Feldt", year: 1965,
    reference: "The approximate sampling distribution of Kuder–Richardson reliability coefficient"
      + " twenty. Psychometrika 30, 357–370")
}
