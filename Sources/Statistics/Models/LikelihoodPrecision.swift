import Evidence
import GSLKit

/// The covariance of coefficients that maximise a likelihood.
struct LikelihoodPrecision: Hashable, Sendable {
  let covariance: Matrix
  /// Of Student's t; `nil` where the normal distribution is used.
  let degreesOfFreedom: Double?

  init(covariance: Matrix, degreesOfFreedom: Double? = nil) {
    self.covariance = covariance
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// The covariance with clusters: V (Σ s s′) V G/(G − 1), with the sums s of the slopes of each cluster's
  /// rows (Liang and Zeger 1986).
  init(
    _ model: some LikelihoodModel, _ maximum: LikelihoodMaximum, clusters: [Int]
  ) throws {
    let scores = model.scores(maximum.parameters)
    let clusters = try RowClusters(clusters, rowCount: scores.rowCount)
    var sum = SymmetricSum(size: model.parameterCount)
    for cluster in 0..<clusters.count {
      var total = [Double](repeating: 0, count: model.parameterCount)
      for row in clusters[cluster] {
        for column in total.indices { total[column] += scores[row, column] }
      }
      sum.add(total, weight: Double(clusters.count) / Double(clusters.count - 1))
    }
    let bread = maximum.covariance
    covariance = bread.times(sum.matrix).times(bread)
    degreesOfFreedom = Double(clusters.count - 1)
  }

  init(
    _ model: some LikelihoodModel, _ maximum: LikelihoodMaximum, _ errors: LikelihoodErrors
  ) throws {
    if case .clustered(let clusters) = errors {
      try self.init(model, maximum, clusters: clusters)
    } else {
      self.init(covariance: maximum.covariance)
    }
  }

  /// Wald's test of several parameters where the errors are clustered, else `nil`: there the likelihood
  /// ratio is the better test.
  func waldTest(
    _ places: Range<Int>, of parameters: [Double], counts: [Int]
  ) throws -> TestResult? {
    guard let degreesOfFreedom else { return nil }
    return try WaldTest.test(
      places, of: parameters, covariance: covariance, degreesOfFreedom: degreesOfFreedom,
      counts: counts, intervalMethod: ClusterCorrection.cr1.method)
  }

  /// The standard errors of sums of multiples of the parameters.
  func precisions(of contrasts: [[Double]]) -> [Precision] {
    contrasts.map {
      Precision(
        standardError: max(covariance.quadraticForm($0), 0).squareRoot(),
        degreesOfFreedom: degreesOfFreedom)
    }
  }

  /// The standard error of a parameter.
  func precision(of parameter: Int) -> Precision {
    Precision(
      standardError: max(covariance[parameter, parameter], 0).squareRoot(),
      degreesOfFreedom: degreesOfFreedom)
  }
}
