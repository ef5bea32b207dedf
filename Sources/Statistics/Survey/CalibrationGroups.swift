/// The groups whose weights were made to sum to known totals.
struct CalibrationGroups: Hashable, Sendable {
  /// For each margin the group of every row, from 0.
  let margins: [[Int]]
  /// The weights before.
  let baseWeights: [Double]

  private static let passes = 10_000

  /// What is left of a variable that the groups do not explain.
  ///
  /// These are the residuals of the regression of the variable on the groups of all margins, weighted by
  /// the weights before (Deville, Särndal and Sautory 1993, Journal of the American Statistical Association
  /// 88, 1013–1020, section 3): a total of which all parts that the margins fix are known varies only by
  /// them. The regression on several margins is solved by taking the mean of each group away, margin by
  /// margin, until nothing is left to take. R's `calibrate(calfun = "raking")` and `postStratify` do the
  /// same; its `rake` leaves the weights before out of the regression, and differs where they differ.
  ///
  /// - Parameter values: One a row.
  /// - Throws: `Inestimable` where the passes do not end.
  /// - Returns: The residuals.
  func residuals(of values: [Double]) throws -> [Double] {
    var rest = values
    let largest = values.reduce(0) { max($0, abs($1)) }
    let totals = margins.map { groups in sums(baseWeights, by: groups) }
    for _ in 0..<Self.passes {
      var moved = 0.0
      for (groups, weights) in zip(margins, totals) {
        var means = [Double](repeating: 0, count: weights.count)
        for row in rest.indices { means[groups[row]] += baseWeights[row] * rest[row] }
        for group in means.indices where weights[group] > 0 { means[group] /= weights[group] }
        for row in rest.indices { rest[row] -= means[groups[row]] }
        moved = means.reduce(moved) { max($0, abs($1)) }
      }
      if margins.count == 1 || moved <= 1e-14 * largest { return rest }
    }
    throw Inestimable("the regression on the margins did not converge")
  }

  private func sums(_ values: [Double], by groups: [Int]) -> [Double] {
    var sums = [Double](repeating: 0, count: (groups.max() ?? -1) + 1)
    for (value, group) in zip(values, groups) { sums[group] += value }
    return sums
  }
}
