public import Evidence

/// The sources of measures that describe one set of values.
extension Citation {
  public static let tukeyMcLaughlin1963 = Citation(
    authors: "Tukey and McLaughlin", year: 1963,
    reference: "Less vulnerable confidence and significance procedures for location based on a"
      + " single sample: trimming/winsorization 1. Sankhyā A 25, 331–352")
  public static let hampel1974 = Citation(
    authors: "Hampel", year: 1974,
    reference: "The influence curve and its role in robust estimation. Journal of the American"
      + " Statistical Association 69, 383–393")
  public static let joanesGill1998 = Citation(
    authors: "Joanes and Gill", year: 1998,
    reference: "Comparing measures of sample skewness and kurtosis. The Statistician 47, 183–189")
  public static let boxJenkins1976 = Citation(
    authors: "Box and Jenkins", year: 1976,
    reference: "Time Series Analysis: Forecasting and Control, section 2.1. Holden-Day")
  public static let goodman1965 = Citation(
    authors: "Goodman", year: 1965,
    reference: "On simultaneous confidence intervals for multinomial proportions. Technometrics 7,"
      + " 247–254")
  public static let sarndal1992 = Citation(
    authors: "Särndal, Swensson and Wretman", year: 1992,
    reference: "Model Assisted Survey Sampling, section 5.7. Springer")
  public static let johnson2005 = Citation(
    authors: "Johnson", year: 2005,
    reference: "Ascertaining the validity of individual protocols from Web-based personality"
      + " inventories. Journal of Research in Personality 39, 103–129")
}
