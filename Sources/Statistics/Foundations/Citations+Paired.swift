public import Evidence

/// The sources of methods for measurements of the same things.
extension Citation {
  public static let becker1988 = Citation(
    authors: "Becker", year: 1988,
    reference: "Synthesizing standardized mean-change measures. British Journal of Mathematical and"
      + " Statistical Psychology 41, 257–278, with the interval of Bonett (2008)")
  public static let morrisDeShon2002 = Citation(
    authors: "Morris and DeShon", year: 2002,
    reference: "Combining effect size estimates in meta-analysis with repeated measures and"
      + " independent-groups designs. Psychological Methods 7, 105–125, equation 11")
  public static let borenstein2009 = Citation(
    authors: "Borenstein, Hedges, Higgins and Rothstein", year: 2009,
    reference: "Introduction to Meta-Analysis, equations 4.27 and 4.28. Wiley")
  public static let hollanderWolfeChicken2014 = Citation(
    authors: "Hollander, Wolfe and Chicken", year: 2014,
    reference: "Nonparametric Statistical Methods, third edition, section 3.3. Wiley")
  public static let kingRosopaMinium2011 = Citation(
    authors: "King, Rosopa and Minium", year: 2011,
    reference: "Statistical Reasoning in the Behavioral Sciences, sixth edition. Wiley")
  public static let sen1960 = Citation(
    authors: "Sen", year: 1960,
    reference: "On some convergence properties of U-statistics. Calcutta Statistical Association"
      + " Bulletin 10, 1–18")
  public static let dixonMood1946 = Citation(
    authors: "Dixon and Mood", year: 1946,
    reference: "The statistical sign test. Journal of the American Statistical Association 41,"
      + " 557–566")
  public static let edwards1948 = Citation(
    authors: "Edwards", year: 1948,
    reference: "Note on the “correction for continuity” in testing the significance of the"
      + " difference between correlated proportions. Psychometrika 13, 185–187")
  public static let bonettPrice2012 = Citation(
    authors: "Bonett and Price", year: 2012,
    reference: "Adjusted Wald confidence interval for a difference of binomial proportions based on"
      + " paired data. Journal of Educational and Behavioral Statistics 37, 479–488")
  public static let stuart1955 = Citation(
    authors: "Stuart", year: 1955,
    reference: "A test for homogeneity of the marginal distributions in a two-way classification."
      + " Biometrika 42, 412–416; Maxwell (1970), British Journal of Psychiatry 116, 651–655")
  public static let howard1980 = Citation(
    authors: "Howard", year: 1980,
    reference: "Response-shift bias: a problem in evaluating interventions with pre/post"
      + " self-reports. Evaluation Review 4, 93–106")
  public static let jacobsonTruax1991 = Citation(
    authors: "Jacobson and Truax", year: 1991,
    reference: "Clinical significance: a statistical approach to defining meaningful change in"
      + " psychotherapy research. Journal of Consulting and Clinical Psychology 59, 12–19")
  public static let blomqvist1977 = Citation(
    authors: "Blomqvist", year: 1977,
    reference: "On the relation between change and initial value. Journal of the American"
      + " Statistical Association 72, 746–749")
  public static let barnett2005 = Citation(
    authors: "Barnett, van der Pols and Dobson", year: 2005,
    reference: "Regression to the mean: what it is and how to deal with it. International Journal"
      + " of Epidemiology 34, 215–220")
  public static let draperSmith1998 = Citation(
    authors: "Draper and Smith", year: 1998,
    reference: "Applied Regression Analysis, third edition, sections 1.4 and 3.1. Wiley")
}
