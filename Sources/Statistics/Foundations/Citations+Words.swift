public import Evidence

/// The sources of measures that compare words and themes between texts.
extension Citation {
  public static let dunning1993 = Citation(
    authors: "Dunning", year: 1993,
    reference: "Accurate methods for the statistics of surprise and coincidence. Computational"
      + " Linguistics 19, 61–74")
  public static let hardie2014 = Citation(
    authors: "Hardie", year: 2014,
    reference: "Log Ratio – an informal introduction. ESRC Centre for Corpus Approaches to Social"
      + " Science, Lancaster University")
  public static let pettigrewGartThomas1986 = Citation(
    authors: "Pettigrew, Gart and Thomas", year: 1986,
    reference: "The bias and higher cumulants of the logarithm of a binomial variate. Biometrika"
      + " 73, 425–435")
  public static let mcNemar1947 = Citation(
    authors: "McNemar", year: 1947,
    reference: "Note on the sampling error of the difference between correlated proportions or"
      + " percentages. Psychometrika 12, 153–157")
  public static let fagerlandLydersenLaake2013 = Citation(
    authors: "Fagerland, Lydersen and Laake", year: 2013,
    reference: "The McNemar test for binary matched-pairs data: mid-p and asymptotic are better"
      + " than exact conditional. BMC Medical Research Methodology 13, 91")
}
