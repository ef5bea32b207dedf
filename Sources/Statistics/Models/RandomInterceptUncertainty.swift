import GSLKit

/// The covariance of the coefficients of a random-intercept model, and the degrees of freedom of any sum
/// of multiples of them.
struct RandomInterceptUncertainty: Hashable, Sendable {
  private let kind: RandomIntercept.DegreesOfFreedom
  private let triangle: UpperTriangle
  /// The covariance in the columns of Q, with the correction of Kenward and Roger where that is asked for.
  private let covariance: Matrix
  /// The covariance without it.
  private let plain: Matrix
  /// The derivatives of the covariance by the two variance parameters.
  private let derivatives: [Matrix]
  /// The covariance of the estimates of these parameters.
  private let parameterCovariance: Matrix
  /// Of the model without clusters, where the variance between them is 0.
  private let boundaryDegrees: Double?

  init(
    _ model: RandomInterceptLikelihood, ratio: Double, state: RandomInterceptLikelihood.State,
    design: DesignMatrix, _ kind: RandomIntercept.DegreesOfFreedom
  ) throws {
    self.kind = kind
    triangle = design.triangle
    let variance = state.square / model.degrees
    plain = state.inverse.scaled(by: variance)
    if kind == .kenwardRoger {
      let correction = try model.kenwardRoger(ratio: ratio, variance: variance, plain)
      covariance = correction.covariance
      derivatives = correction.derivatives
      parameterCovariance = correction.parameterCovariance
      boundaryDegrees = nil
    } else {
      covariance = plain
      // By θ and by σ²: −σ² A⁻¹A′A⁻¹, and A⁻¹.
      derivatives = [
        state.inverse.times(state.derivative).times(state.inverse).scaled(by: -variance),
        state.inverse,
      ]
      parameterCovariance =
        ratio == 0
        ? Matrix(rowCount: 2, columnCount: 2)
        : try model.parameterCovariance(state, variance: variance)
      boundaryDegrees = ratio == 0 ? Double(design.rowCount - design.columnCount) : nil
    }
  }

  /// The standard errors and degrees of freedom of sums of multiples of the coefficients.
  ///
  /// The variance f of such a sum is itself estimated, with the variance g′ C g of its derivatives g by the
  /// variance parameters; t then has 2 f² / g′ C g degrees of freedom.
  ///
  /// - Parameter contrasts: The multiples, a number a coefficient for each sum.
  /// - Returns: A precision a sum.
  func precisions(of contrasts: [[Double]]) -> [Precision] {
    contrasts.map { contrast in
      let target = triangle.solveTransposed(contrast)
      let error = max(covariance.quadraticForm(target), 0).squareRoot()
      guard kind != .normal else { return Precision(standardError: error, degreesOfFreedom: nil) }
      if let boundaryDegrees {
        return Precision(standardError: error, degreesOfFreedom: boundaryDegrees)
      }
      let variance = plain.quadraticForm(target)
      let slopes = derivatives.map { $0.quadraticForm(target) }
      let degrees = 2 * variance.squared / parameterCovariance.quadraticForm(slopes)
      guard degrees > 0, degrees.isFinite else {
        // A contrast of zeros has no variance, and no distribution of it.
        return Precision(standardError: error, degreesOfFreedom: nil)
      }
      return Precision(standardError: error, degreesOfFreedom: degrees)
    }
  }
}

extension RandomInterceptLikelihood {
  /// The covariance of the estimates of θ and σ², twice the inverse of the deviance's curvature.
  fileprivate func parameterCovariance(_ state: State, variance: Double) throws -> Matrix {
    var curvature = -state.sizeCurvature + state.squareCurvature / variance
    if isRestricted {
      let step = state.inverse.times(state.derivative)
      curvature +=
        step.traceOfProduct(with: step, sign: -1)
        + state.inverse.traceOfProduct(with: state.secondDerivative, sign: 1)
    }
    let mixed = -state.squareSlope / variance.squared
    let matrix = Matrix(
      rowCount: 2, columnCount: 2,
      values: [curvature, mixed, mixed, degrees / variance.squared])
    do {
      return try CholeskyDecomposition(matrix).inverse().scaled(by: 2)
    } catch {
      throw Inestimable(RandomInterceptLikelihood.tooFew)
    }
  }

  /// The correction of Kenward and Roger (1997) for the variances between clusters and within.
  ///
  /// With V = σᵤ² J + σₑ² I in each cluster, P and Q of their section 2 are sums over the clusters of
  /// powers of c = 1/(σₑ² (1 + m θ)) times s s′, and the second derivatives of V are 0. For a single
  /// coefficient their F has 2/A₁ degrees of freedom and no factor.
  fileprivate func kenwardRoger(
    ratio: Double, variance: Double, _ plain: Matrix
  ) throws -> (covariance: Matrix, derivatives: [Matrix], parameterCovariance: Matrix) {
    let sums = clusterPowers(ratio: ratio, variance: variance)
    // P without its sign, which is the same in all products.
    let first = [sums.second, sums.withinSecond]
    let second = [[sums.thirdByCount, sums.third], [sums.third, sums.withinThird]]
    var information = Matrix(rowCount: 2, columnCount: 2)
    for row in 0..<2 {
      for column in 0..<2 {
        let a = plain.times(first[row])
        let b = plain.times(first[column])
        information[row, column] =
          sums.traces[row][column] - 2 * plain.traceOfProduct(with: second[row][column], sign: 1)
          + a.traceOfProduct(with: b, sign: 1)
      }
    }
    let weights = try CholeskyDecomposition(information).inverse().scaled(by: 2)
    var middle = [Double](repeating: 0, count: plain.values.count)
    for row in 0..<2 {
      for column in 0..<2 {
        let product = first[row].times(plain).times(first[column])
        for place in middle.indices {
          middle[place] +=
            weights[row, column]
            * (second[row][column].values[place] - product.values[place])
        }
      }
    }
    let lambda = Matrix(
      rowCount: plain.rowCount, columnCount: plain.columnCount, values: middle)
    let correction = plain.times(lambda).times(plain)
    return (
      Matrix(
        rowCount: plain.rowCount, columnCount: plain.columnCount,
        values: zip(plain.values, correction.values).map { $0 + 2 * $1 }),
      first.map { plain.times($0).times(plain) }, weights
    )
  }
}

extension Matrix {
  /// The trace of the product of two square matrices, times a sign.
  fileprivate func traceOfProduct(with other: Matrix, sign: Double) -> Double {
    var sum = 0.0
    for row in 0..<rowCount {
      for column in 0..<columnCount { sum += self[row, column] * other[column, row] }
    }
    return sign * sum
  }
}
