public import Evidence

/// Analysis of covariance: whether groups differ after, allowing for where they stood before.
///
/// after = group + b · before, by least squares. Where groups were formed by chance this is more exact
/// than comparing gains, and it does not take regression to the mean for an effect; a gain score is the
/// special case b = 1.
public struct Ancova: Hashable, Sendable {
  /// The regression of the score after on group and score before.
  public let regression: LinearRegression
  /// The means after of the groups, at the mean score before, and their differences.
  public let means: AdjustedMeans
  /// The test of whether any group differs from another.
  public let groupTest: Reported<TestResult>
  /// The test of whether the groups' scores after rise alike with those before, which the one slope takes
  /// for granted.
  public let slopeTest: Reported<TestResult>

  /// Compares groups after, adjusted for before.
  ///
  /// - Parameters:
  ///   - after: A finite number a row.
  ///   - before: A finite number a row.
  ///   - groups: The group of each row, as a predictor with levels.
  ///   - errors: How the errors of the coefficients are estimated; the tests of groups and slopes are
  ///     the classical ones unless this is `.hc3` or clustered.
  ///   - comparison: Which differences are made.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: The comparison, or `.notEstimable` where the regression or the means are.
  public static func compare(
    after: [Double], before: [Double], groups: Predictor, errors: LinearRegression.Errors = .hc3,
    comparing comparison: AdjustedMeans.Comparison = .reference, level: Double
  ) -> Reported<Ancova> {
    reported {
      let predictors = [groups, Predictor("before", numbers: before)]
      let regression = try LinearRegression(
        after,
        DesignMatrix(
          DesignCoding(predictors, interactions: [], hasIntercept: true), rowCount: after.count),
        errors, level)
      let means = regression.adjustedMeans(of: groups.name, comparing: comparison, level: level)
      guard case .result(let means) = means else {
        if case .notEstimable(let reason) = means { throw Inestimable(reason) }
        throw Inestimable("the means cannot be adjusted")
      }
      return Ancova(
        regression: regression, means: means, groupTest: regression.test(of: groups.name),
        slopeTest: reported {
          let interacting = try LinearRegression(
            after,
            DesignMatrix(
              DesignCoding(
                predictors, interactions: [[groups.name, "before"]], hasIntercept: true),
              rowCount: after.count), errors, level)
          return try interacting.termTest("\(groups.name) × before")
        })
    }
  }
}

extension Ancova: NumericResult {
  var isNumeric: Bool { regression.isNumeric && means.isNumeric }
}
