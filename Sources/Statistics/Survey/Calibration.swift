public import Evidence

/// Weights that make a sample agree with what is known of its population.
public enum Calibration {
  private static let limit = 1000
  private static let rounds = 100
  private static let tolerance = 1e-12

  /// Post-stratification: in each cell the weights are multiplied by the same number, so that they sum to
  /// the cell's size in the population (Holt and Smith 1979).
  ///
  /// - Parameters:
  ///   - design: The sample.
  ///   - cells: The cell of each row and the size of each.
  /// - Returns: The weighted sample, or `.notEstimable` where a cell of the population has no row, a row no
  ///   cell, or names do not match.
  public static func postStratified(
    _ design: SurveyDesign, cells: CalibrationMargin
  ) -> Reported<CalibratedSample> {
    raked(design, margins: [cells])
  }

  /// Raking: post-stratification by each margin in turn, again and again, until all agree (Deming and
  /// Stephan 1940).
  ///
  /// Without a cap the result agrees with every total to 10⁻¹², or there is none. With a cap, weights
  /// above it are cut and the margins raked again, up to 100 times; where the two cannot both be had, the
  /// cap is kept, and `greatestError` and the cells say by how much the totals are missed.
  ///
  /// - Parameters:
  ///   - design: The sample, not yet calibrated.
  ///   - margins: One or more variables, with totals that sum to the same.
  ///   - cap: The greatest weight, as a multiple of the mean weight, greater than 1; `nil` for none.
  /// - Returns: The weighted sample, or `.notEstimable` where names, sums or rows do not fit or the passes
  ///   do not converge.
  public static func raked(
    _ design: SurveyDesign, margins: [CalibrationMargin], cap: Double? = nil
  ) -> Reported<CalibratedSample> {
    reported {
      guard design.calibration == nil else {
        throw Inestimable("the weights have been made to agree with totals already")
      }
      guard !margins.isEmpty else { throw Inestimable("no totals are given") }
      guard cap.map({ $0 > 1 && $0.isFinite }) ?? true else {
        throw Inestimable("the greatest weight is not above the mean weight")
      }
      let base = design.weights
      _ = try Linearisation.checked(base)
      let matched = try margins.map { try $0.matched(base) }
      let size = try commonTotal(matched)
      let count = base.count { $0 > 0 }
      let greatest = cap.map { $0 * size / Double(count) }
      let (weights, passes) = try agreed(base, matched, greatest)
      let ratios = zip(weights, base).compactMap { $1 > 0 ? $0 / $1 : nil }
      return CalibratedSample(
        design: design.calibrated(
          weights, to: CalibrationGroups(margins: matched.map(\.groups), baseWeights: base)),
        cells: matched.flatMap { margin in
          zip(margin.names.indices, margin.sums(weights)).map { place, achieved in
            CalibratedSample.Cell(
              margin: margin.name, category: margin.names[place], count: margin.counts[place],
              target: margin.totals[place], achieved: achieved)
          }
        },
        passes: passes, greatestError: matched.map { $0.error(weights) }.max() ?? 0,
        trimmed: greatest.map { cap in weights.count { $0 >= cap } } ?? 0,
        ratios: (ratios.min() ?? 1)...(ratios.max() ?? 1),
        effectiveCounts: [base, weights].map(KishEffectiveSize.value),
        method: margins.count == 1 ? postStratification : raking)
    }
  }

  private static let postStratification = Method(
    name: "post_stratification", title: "post-stratification", citation: .holtSmith1979)
  private static let raking = Method(
    name: "raking", title: "raking to known totals", citation: .demingStephan1940)

  private static func commonTotal(_ margins: [MatchedMargin]) throws -> Double {
    let sums = margins.map { compensatedSum($0.totals) }
    let first = sums[0]
    guard first > 0 else { throw Inestimable("the population is empty") }
    if let other = sums.firstIndex(where: { abs($0 - first) > 1e-9 * first }) {
      throw Inestimable(
        "the totals of “\(margins[0].name)” and “\(margins[other].name)” sum to different numbers")
    }
    return first
  }

  private static func agreed(
    _ base: [Double], _ margins: [MatchedMargin], _ greatest: Double?
  ) throws -> (weights: [Double], passes: Int) {
    var weights = base
    var passes = 0
    for _ in 0..<(greatest == nil ? 1 : rounds) {
      passes += try rake(&weights, margins)
      guard let greatest, weights.contains(where: { $0 > greatest }) else { break }
      for row in weights.indices { weights[row] = min(weights[row], greatest) }
      if margins.allSatisfy({ $0.error(weights) <= tolerance }) { break }
    }
    return (weights, passes)
  }

  private static func rake(_ weights: inout [Double], _ margins: [MatchedMargin]) throws -> Int {
    for pass in 1...limit {
      for margin in margins {
        let factors = zip(margin.totals, margin.sums(weights)).map { $1 > 0 ? $0 / $1 : 0 }
        for row in weights.indices { weights[row] *= factors[margin.groups[row]] }
      }
      if margins.allSatisfy({ $0.error(weights) <= tolerance }) { return pass }
    }
    let worst = margins.max { $0.error(weights) < $1.error(weights) }
    throw Inestimable(
      "the totals cannot all be had: those of “\(worst?.name ?? "")” are still missed after"
        + " \(limit) passes")
  }
}
