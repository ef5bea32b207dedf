public import Evidence

/// The sources of coefficients of agreement, of their bounds, and of corrections by a coded sample.
extension Citation {
  public static let efronTibshirani1993 = Citation(
    authors: "Efron and Tibshirani", year: 1993,
    reference: "An Introduction to the Bootstrap, section 13.3. Chapman & Hall")
  public static let krippendorff2004 = Citation(
    authors: "Krippendorff", year: 2004,
    reference: "Content Analysis: An Introduction to Its Methodology, second edition, section"
      + " 11.4.2. Sage")
  public static let krippendorff2019 = Citation(
    authors: "Krippendorff", year: 2019,
    reference: "Content Analysis: An Introduction to Its Methodology, fourth edition, chapter 12."
      + " Sage")
  public static let gwet2014 = Citation(
    authors: "Gwet", year: 2014,
    reference: "Handbook of Inter-Rater Reliability, fourth edition. Advanced Analytics")
  public static let vanRijsbergen1979 = Citation(
    authors: "van Rijsbergen", year: 1979,
    reference: "Information Retrieval, second edition, chapter 7. Butterworths")
  public static let lamGopalQian2023 = Citation(
    authors: "Lam, Gopal and Qian", year: 2023,
    reference: "Confidence intervals for the F1 score: a comparison of four methods."
      + " arXiv:2309.14621")
  public static let donnerRotondi2010 = Citation(
    authors: "Donner and Rotondi", year: 2010,
    reference: "Sample size requirements for interval estimation of the kappa statistic for"
      + " interobserver agreement studies with a binary outcome and multiple raters."
      + " International Journal of Biostatistics 6, article 31, equation 4")
  public static let angelopoulosDuchiZrnic2023 = Citation(
    authors: "Angelopoulos, Duchi and Zrnic", year: 2023,
    reference: "PPI++: efficient prediction-powered inference. arXiv:2311.01453")
  public static let kornGraubard1998 = Citation(
    authors: "Korn and Graubard", year: 1998,
    reference: "Confidence intervals for proportions with small expected number of positive counts"
      + " estimated from survey data. Survey Methodology 24, 193–201, with Wilson's bounds at the"
      + " effective sample size")
}
