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
  public static let brownForsythe1974 = Citation(
    authors: "Brown and Forsythe", year: 1974,
    reference: "Robust tests for the equality of variances. Journal of the American Statistical"
      + " Association 69, 364–367")
}
