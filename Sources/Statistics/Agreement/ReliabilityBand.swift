public import Evidence

/// What may be said from data of a given reliability, by Krippendorff's customary bounds of α.
public enum ReliabilityBand: String, Hashable, Sendable, CaseIterable {
  /// α is .800 or more: conclusions may rest on the codes.
  case reportable
  /// α is .667 or more: only tentative conclusions.
  case tentative
  /// α is less: the codes say too little to be reported.
  case notReportable = "not_reportable"

  /// The least α for tentative conclusions.
  public static let tentativeFrom = 0.667
  /// The least α for conclusions.
  public static let reportableFrom = 0.8
  /// The fewest units with the property for a coefficient to say anything of it.
  ///
  /// With fewer one unit moves α by more than a band.
  public static let fewestPositives = 5
  /// Where the bounds are from.
  public static let citation = Citation.krippendorff2004

  /// The band of a coefficient.
  ///
  /// - Parameter alpha: Krippendorff's α, at most 1.
  public init(alpha: Double) {
    self =
      alpha >= Self.reportableFrom
      ? .reportable : alpha >= Self.tentativeFrom ? .tentative : .notReportable
  }
}
