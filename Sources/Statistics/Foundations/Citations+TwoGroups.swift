public import Evidence

/// The sources of comparisons of two groups beyond those of `Citations.swift`.
extension Citation {
  public static let glass1976 = Citation(
    authors: "Glass", year: 1976,
    reference: "Primary, secondary, and meta-analysis of research. Educational Researcher 5(10),"
      + " 3–8")
  public static let algina2006 = Citation(
    authors: "Algina, Keselman and Penfield", year: 2006,
    reference: "Confidence intervals for an effect size when variances are not equal. Journal of"
      + " Modern Applied Statistical Methods 5, 2–13")
  public static let cohen1988Proportions = Citation(
    authors: "Cohen", year: 1988,
    reference:
      "Statistical Power Analysis for the Behavioral Sciences, second edition, section 6.2."
      + " Erlbaum")
  public static let hodgesLehmann1963 = Citation(
    authors: "Hodges and Lehmann", year: 1963,
    reference: "Estimates of location based on rank tests. Annals of Mathematical Statistics 34,"
      + " 598–611")
  public static let lehmann2006 = Citation(
    authors: "Lehmann", year: 2006,
    reference: "Nonparametrics: Statistical Methods Based on Ranks, revised edition, sections 1.2,"
      + " 1.4 and 2.5. Springer")
  public static let brunnerMunzel2000 = Citation(
    authors: "Brunner and Munzel", year: 2000,
    reference: "The nonparametric Behrens–Fisher problem: asymptotic theory and a small-sample"
      + " approximation. Biometrical Journal 42, 17–25")
  public static let levene1960 = Citation(
    authors: "Levene", year: 1960,
    reference: "Robust tests for equality of variances. In Contributions to Probability and"
      + " Statistics, 278–292. Stanford University Press")
  public static let brownForsythe1974 = Citation(
    authors: "Brown and Forsythe", year: 1974,
    reference: "Robust tests for the equality of variances. Journal of the American Statistical"
      + " Association 69, 364–367")
  public static let miettinenNurminen1985 = Citation(
    authors: "Miettinen and Nurminen", year: 1985,
    reference: "Comparative analysis of two rates. Statistics in Medicine 4, 213–226")
  public static let mee1984 = Citation(
    authors: "Mee", year: 1984,
    reference: "Confidence bounds for the difference between two probabilities. Biometrics 40,"
      + " 1175–1176")
  public static let koopman1984 = Citation(
    authors: "Koopman", year: 1984,
    reference:
      "Confidence intervals for the ratio of two binomial proportions. Biometrics 40, 513–517")
  public static let katz1978 = Citation(
    authors: "Katz, Baptista, Azen and Pike", year: 1978,
    reference: "Obtaining confidence intervals for the risk ratio in cohort studies. Biometrics 34,"
      + " 469–474, method C")
  public static let woolf1955 = Citation(
    authors: "Woolf", year: 1955,
    reference: "On estimating the relation between blood group and disease. Annals of Human"
      + " Genetics 19, 251–253")
  public static let yates1934 = Citation(
    authors: "Yates", year: 1934,
    reference: "Contingency tables involving small numbers and the χ² test. Supplement to the"
      + " Journal of the Royal Statistical Society 1, 217–235")
  public static let campbell2007 = Citation(
    authors: "Campbell", year: 2007,
    reference: "Chi-squared and Fisher–Irwin tests of two-by-two tables with small sample"
      + " recommendations. Statistics in Medicine 26, 3661–3675")
  public static let boschloo1970 = Citation(
    authors: "Boschloo", year: 1970,
    reference: "Raised conditional level of significance for the 2 × 2-table when testing the"
      + " equality of two probabilities. Statistica Neerlandica 24, 1–9")
  public static let suissaShuster1985 = Citation(
    authors: "Suissa and Shuster", year: 1985,
    reference: "Exact unconditional sample sizes for the 2 × 2 binomial trial. Journal of the Royal"
      + " Statistical Society A 148, 317–327, with the pooled statistic, after Barnard (1945)")
  public static let schuirmann1987 = Citation(
    authors: "Schuirmann", year: 1987,
    reference: "A comparison of the two one-sided tests procedure and the power approach for"
      + " assessing the equivalence of average bioavailability. Journal of Pharmacokinetics and"
      + " Biopharmaceutics 15, 657–680")
  public static let brownCaiDasGupta2001 = Citation(
    authors: "Brown, Cai and DasGupta", year: 2001,
    reference: "Interval estimation for a binomial proportion. Statistical Science 16, 101–133")
  public static let agrestiCoull1998 = Citation(
    authors: "Agresti and Coull", year: 1998,
    reference: "Approximate is better than “exact” for interval estimation of binomial proportions."
      + " The American Statistician 52, 119–126")
  public static let phipsonSmyth2010 = Citation(
    authors: "Phipson and Smyth", year: 2010,
    reference: "Permutation p-values should never be zero: calculating exact p-values when"
      + " permutations are randomly drawn. Statistical Applications in Genetics and Molecular"
      + " Biology 9, article 39")
  public static let pitman1937 = Citation(
    authors: "Pitman", year: 1937,
    reference: "Significance tests which may be applied to samples from any populations."
      + " Supplement to the Journal of the Royal Statistical Society 4, 119–130")
  public static let hochberg1988 = Citation(
    authors: "Hochberg", year: 1988,
    reference:
      "A sharper Bonferroni procedure for multiple tests of significance. Biometrika 75, 800–802")
  public static let dunn1961 = Citation(
    authors: "Dunn", year: 1961,
    reference: "Multiple comparisons among means. Journal of the American Statistical Association"
      + " 56, 52–64")
}
