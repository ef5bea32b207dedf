public import Evidence

/// A sample whose weights were made to agree with known totals, with the account of how.
public struct CalibratedSample: Hashable, Sendable {
  /// One category of one margin after the weights were made to agree.
  public struct Cell: Hashable, Sendable {
    /// The name of the variable.
    public let margin: String
    /// The category.
    public let category: String
    /// How many rows it has.
    public let count: Int
    /// How many units it has in the population.
    public let target: Double
    /// The sum of its weights.
    public let achieved: Double
  }

  /// The design with the new weights; its standard errors treat the agreement as estimated.
  public let design: SurveyDesign
  /// Every category of every margin, margins in the order given, categories in that of their names.
  public let cells: [Cell]
  /// How often all margins were gone through.
  public let passes: Int
  /// The greatest difference between an achieved sum and its target, as a share of the target.
  public let greatestError: Double
  /// How many rows would weigh more than the cap without it.
  public let trimmed: Int
  /// The least and the greatest ratio of a new weight to the old one.
  public let ratios: ClosedRange<Double>
  /// Kish's effective sample size before and after: what the weights cost.
  public let effectiveCounts: [Double]
  /// Post-stratification by one margin, raking by several.
  public let method: Method
}

extension CalibratedSample: NumericResult {
  var isNumeric: Bool { !greatestError.isNaN && !effectiveCounts.contains(where: \.isNaN) }
}
