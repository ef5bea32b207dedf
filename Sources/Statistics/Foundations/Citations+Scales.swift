public import Evidence

/// The sources of coefficients of scales and of comparisons of scales between groups.
extension Citation {
  public static let guttman1945 = Citation(
    authors: "Guttman", year: 1945,
    reference: "A basis for analyzing test–retest reliability. Psychometrika 10, 255–282,"
      + " equation 41")
  public static let nunnallyBernstein1994 = Citation(
    authors: "Nunnally and Bernstein", year: 1994,
    reference: "Psychometric Theory, third edition, sections 6 and 8. McGraw-Hill")
  public static let fisher1921 = Citation(
    authors: "Fisher", year: 1921,
    reference: "On the “probable error” of a coefficient of correlation deduced from a small"
      + " sample. Metron 1, 3–32")
  public static let mcDonald1999 = Citation(
    authors: "McDonald", year: 1999,
    reference: "Test Theory: A Unified Treatment, equation 6.20. Erlbaum")
  public static let charterFeldt1996 = Citation(
    authors: "Charter and Feldt", year: 1996,
    reference: "Testing the equality of two alpha coefficients. Perceptual and Motor Skills 82,"
      + " 763–768, after Feldt (1969), Psychometrika 34, 363–373")
  public static let hakstianWhalen1976 = Citation(
    authors: "Hakstian and Whalen", year: 1976,
    reference: "A k-sample significance test for independent alpha coefficients. Psychometrika 41,"
      + " 219–231")
  public static let mantel1963 = Citation(
    authors: "Mantel", year: 1963,
    reference: "Chi-square tests with one degree of freedom; extensions of the Mantel–Haenszel"
      + " procedure. Journal of the American Statistical Association 58, 690–700")
  public static let landisHeymanKoch1978 = Citation(
    authors: "Landis, Heyman and Koch", year: 1978,
    reference: "Average partial association in three-way contingency tables: a review and"
      + " discussion of alternative tests. International Statistical Review 46, 237–254")
  public static let zwickThayer1996 = Citation(
    authors: "Zwick and Thayer", year: 1996,
    reference: "Evaluating the magnitude of differential item functioning in polytomous items."
      + " Journal of Educational and Behavioral Statistics 21, 187–201, after Dorans and Schmitt"
      + " (1991)")
  public static let mcGrawWong1996 = Citation(
    authors: "McGraw and Wong", year: 1996,
    reference: "Forming inferences about some intraclass correlation coefficients. Psychological"
      + " Methods 1, 30–46, tables 4 and 7")
}
