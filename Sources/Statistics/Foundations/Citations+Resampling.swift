public import Evidence

/// The sources of intervals from resamples.
extension Citation {
  public static let efron1987 = Citation(
    authors: "Efron", year: 1987,
    reference: "Better bootstrap confidence intervals. Journal of the American Statistical"
      + " Association 82, 171–185")
  public static let davisonHinkley1997 = Citation(
    authors: "Davison and Hinkley", year: 1997,
    reference: "Bootstrap Methods and Their Application, sections 2.4, 3.8 and 5.3. Cambridge"
      + " University Press")
}
