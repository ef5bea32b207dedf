/// What one unit of an estimate's value means.
public enum Unit: String, Hashable, Sendable, CaseIterable {
  /// A share of a whole, 0 ... 1.
  case proportion
  /// A difference of two shares, −1 ... 1; shown as percentage points.
  case proportionDifference
  /// Points of the answer scale.
  case scalePoints
  /// Points of the answer scale for each step from one ordered group to the next: a slope.
  case scalePointsPerStep
  /// Standard deviations: a standardised difference.
  case standardDeviations
  /// The chance that one of two answers, taken at random from two groups, is the higher; 0 ... 1.
  case probability
  /// A ratio of odds, 0 ... ∞.
  case oddsRatio
  /// A ratio of two shares, 0 ... ∞.
  case riskRatio
  /// A pure number with no unit, such as ε² or Cramér's V.
  case dimensionless
}
