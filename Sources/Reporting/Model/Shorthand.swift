/// A mark in square brackets that stands in place of a number, or says what kind of number it is.
///
/// The letters are those of the Government Analysis Function's harmonised shorthand ("Using symbols
/// and shorthand in tables", 11 January 2022).
public enum Shorthand: String, Hashable, Sendable, CaseIterable {
  case breakInSeries = "b"
  case confidential = "c"
  case estimated = "e"
  case low = "low"
  case provisional = "p"
  case revised = "r"
  case lowReliability = "u"
  case noneRecorded = "w"
  case notAvailable = "x"
  case notApplicable = "z"

  /// The mark as printed, as `[c]`.
  public var mark: String { "[\(rawValue)]" }

  /// What the mark means, as a clause without a full stop.
  public var meaning: String {
    switch self {
    case .breakInSeries: "the question or the people asked changed here, so do not compare across"
    case .confidential: "hidden, so that nobody can be recognised"
    case .estimated: "estimated"
    case .low: "more than zero, but rounds to zero"
    case .provisional: "provisional"
    case .revised: "revised since it was last published"
    case .lowReliability: "too few answers for a reliable figure"
    case .noneRecorded: "none found in the sample that was read"
    case .notAvailable: "not available"
    case .notApplicable: "not applicable: not asked, or not asked of these people"
    }
  }
}
