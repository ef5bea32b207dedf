/// How the rows of a survey were drawn, so that estimates and their errors follow from the drawing.
///
/// One place a row, in the same order in every list. Rows are drawn in clusters within strata; only the
/// first stage of drawing counts, as if the clusters were drawn with replacement or with the correction
/// that `populations` brings.
public struct SurveyDesign: Hashable, Sendable {
  /// How many units of the population each row stands for: finite, not negative.
  ///
  /// A row of weight 0 stands for nobody and counts nowhere.
  public let weights: [Double]
  /// The stratum of each row, or `nil` where there is one for all.
  public let strata: [Int]?
  /// The cluster that brought each row into the sample, as its school, or `nil` where every row was
  /// drawn for itself.
  public let clusters: [Int]?
  /// How many clusters, or units where there are no clusters, the row's stratum has in the population.
  ///
  /// This is N, as in R's `survey`, and neither the share n/N that was drawn nor 1 − n/N. `nil` means no
  /// correction for a finite population.
  public let populations: [Double]?
  /// What the weights were made to agree with, if they were.
  let calibration: CalibrationGroups?

  /// A design with what is known of it.
  ///
  /// - Parameters:
  ///   - weights: One a row; see `SurveyDesign/weights`.
  ///   - strata: One a row; see `SurveyDesign/strata`.
  ///   - clusters: One a row; see `SurveyDesign/clusters`.
  ///   - populations: One a row, equal within a stratum; see `SurveyDesign/populations`.
  public init(
    weights: [Double], strata: [Int]? = nil, clusters: [Int]? = nil, populations: [Double]? = nil
  ) {
    self.init(
      weights: weights, strata: strata, clusters: clusters, populations: populations,
      calibration: nil)
  }

  private init(
    weights: [Double], strata: [Int]?, clusters: [Int]?, populations: [Double]?,
    calibration: CalibrationGroups?
  ) {
    self.weights = weights
    self.strata = strata
    self.clusters = clusters
    self.populations = populations
    self.calibration = calibration
  }

  /// Rows drawn at random from a population, each with the same chance and none twice.
  ///
  /// - Parameters:
  ///   - count: How many were drawn.
  ///   - population: How many there are in all, N ≥ `count`: the correction is 1 − `count`/N.
  /// - Returns: The design, each row with weight N/`count`.
  public static func simpleRandom(count: Int, population: Int) -> SurveyDesign {
    let weight = Double(population) / Double(count)
    return SurveyDesign(
      weights: Array(repeating: weight, count: count),
      populations: Array(repeating: Double(population), count: count))
  }

  /// The same rows with weights that were made to agree with known totals.
  ///
  /// - Parameters:
  ///   - weights: The new weights.
  ///   - calibration: What they agree with.
  /// - Returns: The design, whose errors take the agreement into account.
  func calibrated(_ weights: [Double], to calibration: CalibrationGroups) -> SurveyDesign {
    SurveyDesign(
      weights: weights, strata: strata, clusters: clusters, populations: populations,
      calibration: calibration)
  }
}
