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
}
