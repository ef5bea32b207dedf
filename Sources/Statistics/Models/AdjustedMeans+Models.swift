public import Evidence
import GSLKit

extension LinearRegression {
  /// The means of groups, adjusted for the other predictors, with the errors that the model was fitted
  /// with.
  ///
  /// - Parameters:
  ///   - factor: The name of the predictor whose levels are the groups.
  ///   - weighting: Which other properties the groups are given.
  ///   - comparison: Which differences are made.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: Means and differences in `Unit.scalePoints`, or `.notEstimable` where there is no such
  ///   predictor, a column of the design follows from others, or the model fits every row exactly.
  public func adjustedMeans(
    of factor: String, weighting: AdjustedMeans.Weighting = .observed,
    comparing comparison: AdjustedMeans.Comparison = .pairwise, level: Double
  ) -> Reported<AdjustedMeans> {
    reported {
      guard residualDeviation > 0 else { throw Inestimable("the model fits every row exactly") }
      return try AdjustedMeans(
        linear: AdjustmentGrid(uncertainty.design, factor: factor, weighting), weights,
        intervalMethod, comparison, level: level, precisions: uncertainty.precisions)
    }
  }
}

extension RandomIntercept {
  /// The means of groups, adjusted for the other predictors, in a cluster of the average level.
  ///
  /// - Parameters:
  ///   - factor: The name of the predictor whose levels are the groups.
  ///   - weighting: Which other properties the groups are given.
  ///   - comparison: Which differences are made.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: Means and differences in `Unit.scalePoints`, or `.notEstimable` where there is no such
  ///   predictor or a column of the design follows from others.
  public func adjustedMeans(
    of factor: String, weighting: AdjustedMeans.Weighting = .observed,
    comparing comparison: AdjustedMeans.Comparison = .pairwise, level: Double
  ) -> Reported<AdjustedMeans> {
    reported {
      try AdjustedMeans(
        linear: AdjustmentGrid(design, factor: factor, weighting), weights, intervalMethod,
        comparison, level: level, precisions: uncertainty.precisions)
    }
  }
}

extension BinaryRegression {
  /// The shares of yes in groups, adjusted for the other predictors: averages of predicted shares, with
  /// errors by the delta method.
  ///
  /// - Parameters:
  ///   - factor: The name of the predictor whose levels are the groups.
  ///   - weighting: Which other properties the groups are given.
  ///   - comparison: Which differences are made.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: Shares in `Unit.proportion` and their differences, or `.notEstimable` where there is no such
  ///   predictor or a column of the design follows from others.
  public func adjustedShares(
    of factor: String, weighting: AdjustedMeans.Weighting = .observed,
    comparing comparison: AdjustedMeans.Comparison = .pairwise, level: Double
  ) -> Reported<AdjustedMeans> {
    reported {
      let grid = try AdjustmentGrid(design, factor: factor, weighting)
      let predictions = grid.predictions(parameters: weights.count) { row, gradient, weight in
        let share = LogOdds.share(zip(row, weights).reduce(0) { $0 + $1.0 * $1.1 })
        let slope = weight * share * (1 - share)
        for column in row.indices { gradient[column] += slope * row[column] }
        return share
      }
      return try AdjustedMeans(
        grid, predictions, .shares(AdjustedMeans.delta, citation: weighting.citation), comparison,
        level: level, precisions: precision.precisions)
    }
  }
}

extension ProportionalOdds {
  /// The mean answers of groups, adjusted for the other predictors: averages of predicted mean answers,
  /// with errors by the delta method.
  ///
  /// - Parameters:
  ///   - factor: The name of the predictor whose levels are the groups.
  ///   - scores: The points that each level of the scale counts, in the order of the scale.
  ///   - weighting: Which other properties the groups are given.
  ///   - comparison: Which differences are made.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: Means and differences in `Unit.scalePoints`, or `.notEstimable` where there is no such
  ///   predictor, a column of the design follows from others, or a score is missing.
  public func adjustedMeans(
    of factor: String, scores: [Double], weighting: AdjustedMeans.Weighting = .observed,
    comparing comparison: AdjustedMeans.Comparison = .pairwise, level: Double
  ) -> Reported<AdjustedMeans> {
    reported {
      try adjusted(
        factor, scores, weighting, comparison, level,
        .points(AdjustedMeans.delta, citation: weighting.citation))
    }
  }

  /// The shares of groups that answer at or above a level, adjusted for the other predictors, with errors by
  /// the delta method.
  ///
  /// - Parameters:
  ///   - factor: The name of the predictor whose levels are the groups.
  ///   - least: The place of the lowest answer that counts, on the scale.
  ///   - weighting: Which other properties the groups are given.
  ///   - comparison: Which differences are made.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: Shares in `Unit.proportion` and their differences, or `.notEstimable` as for means.
  public func adjustedShares(
    of factor: String, atLeast least: Int, weighting: AdjustedMeans.Weighting = .observed,
    comparing comparison: AdjustedMeans.Comparison = .pairwise, level: Double
  ) -> Reported<AdjustedMeans> {
    reported {
      try adjusted(
        factor, (0..<levelCount).map { $0 >= least ? 1 : 0 }, weighting, comparison, level,
        .shares(AdjustedMeans.delta, citation: weighting.citation))
    }
  }

  private func adjusted(
    _ factor: String, _ scores: [Double], _ weighting: AdjustedMeans.Weighting,
    _ comparison: AdjustedMeans.Comparison, _ level: Double, _ measure: AdjustedMeasure
  ) throws -> AdjustedMeans {
    guard scores.count == levelCount, scores.allSatisfy(\.isFinite) else {
      throw Inestimable("there is not one score for each level of the scale")
    }
    let used = usedLevels.map { scores[$0] }
    let thresholds = Array(maximum.parameters[..<model.thresholdCount])
    let effects = Array(maximum.parameters[model.thresholdCount...])
    let grid = try AdjustmentGrid(design, factor: factor, weighting)
    let predictions = grid.predictions(parameters: model.parameterCount) { row, gradient, weight in
      let shift = zip(row.dropFirst(), effects).reduce(0) { $0 + $1.0 * $1.1 }
      // The highest score less, for each threshold, the share below it times the step across it.
      var mean = used[used.count - 1]
      var slope = 0.0
      for threshold in thresholds.indices {
        let share = LogOdds.share(thresholds[threshold] - shift)
        let step = used[threshold + 1] - used[threshold]
        mean -= share * step
        let density = share * (1 - share) * step
        gradient[threshold] -= weight * density
        slope += density
      }
      for column in effects.indices {
        gradient[model.thresholdCount + column] += weight * slope * row[column + 1]
      }
      return mean
    }
    return try AdjustedMeans(
      grid, predictions, measure, comparison, level: level, precisions: precision.precisions)
  }
}

extension AdjustedMeans {
  /// Intervals of functions of coefficients.
  static let delta = Method(
    name: "delta_method", title: "delta-method interval", citation: .laneNelder1982)

  /// The means of a linear model, whose slopes are the groups' mean rows.
  ///
  /// - Parameters:
  ///   - grid: The groups and their rows.
  ///   - weights: The coefficients.
  ///   - intervalMethod: How intervals are named.
  ///   - comparison: Which differences are made.
  ///   - level: The confidence level.
  ///   - precisions: The standard errors of sums of multiples of the coefficients.
  /// - Throws: `Inestimable`, `GSLError`.
  fileprivate init(
    linear grid: AdjustmentGrid, _ weights: [Double], _ intervalMethod: Method,
    _ comparison: Comparison, level: Double, precisions: ([[Double]]) throws -> [Precision]
  ) throws {
    let rows = grid.levels.map { grid.meanRow(of: $0) }
    try self.init(
      grid,
      GroupPredictions(
        values: rows.map { zip($0, weights).reduce(0) { $0 + $1.0 * $1.1 } }, gradients: rows),
      .points(intervalMethod, citation: grid.weighting.citation), comparison, level: level,
      precisions: precisions)
  }
}

extension AdjustedMeans.Weighting {
  /// The source of the weighting.
  var citation: Citation {
    switch self {
    case .observed: .laneNelder1982
    case .balanced: .searleSpeedMilliken1980
    }
  }
}

extension AdjustmentGrid {
  /// The mean predictions of a model.
  ///
  /// - Parameters:
  ///   - count: How many parameters the model has.
  ///   - predict: Returns the prediction for a row and adds its slopes, times the weight, to the gradient.
  /// - Returns: A mean and its slopes for each group.
  fileprivate func predictions(
    parameters count: Int,
    _ predict: (_ row: [Double], _ gradient: inout [Double], _ weight: Double) -> Double
  ) -> GroupPredictions {
    var predictions = GroupPredictions()
    for level in levels {
      var gradient = [Double](repeating: 0, count: count)
      var mean = 0.0
      forEachRow(of: level) { row, weight in mean += weight * predict(row, &gradient, weight) }
      predictions.values.append(mean)
      predictions.gradients.append(gradient)
    }
    return predictions
  }
}
