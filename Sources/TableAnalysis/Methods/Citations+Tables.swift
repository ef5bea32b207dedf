import Evidence

/// The sources of formulas that are computed here.
extension Citation {
  static let haberman1973 = Citation(
    authors: "Haberman", year: 1973,
    reference: "The analysis of residuals in cross-classified tables. Biometrics 29, 205–220")
}
