import GSLKit

/// The covariance of the coefficients of least squares, and the degrees of freedom of any sum of
/// multiples of them.
///
/// All is computed in the columns of Q = X R⁻¹, which are orthonormal: there the classical covariance is
/// the identity times the variance, and a leverage the square of a row's length.
struct LinearUncertainty: Hashable, Sendable {
  /// The covariance of the coefficients.
  let covariance: Matrix
  let design: DesignMatrix
  /// The clusters, where the degrees of freedom depend on them.
  private let satterthwaite: RowClusters?
  private let degreesOfFreedom: Double

  init(
    _ design: DesignMatrix, residuals: [Double], variance: Double,
    errors: LinearRegression.Errors
  ) throws {
    self.design = design
    let inverse = try design.triangle.inverse()
    let size = design.columnCount
    let middle: Matrix
    switch errors {
    case .classical:
      degreesOfFreedom = Double(design.rowCount - size)
      satterthwaite = nil
      covariance = inverse.times(inverse.transposed).scaled(by: variance)
      return
    case .hc3:
      degreesOfFreedom = Double(design.rowCount - size)
      satterthwaite = nil
      middle = try Self.hc3(design, inverse, residuals)
    case .clustered(let clusters, let correction):
      let clusters = try RowClusters(clusters, rowCount: design.rowCount)
      degreesOfFreedom = Double(clusters.count - 1)
      satterthwaite = correction == .cr2 ? clusters : nil
      middle = try Self.clustered(design, inverse, residuals, clusters, correction == .cr2)
        .scaled(
          by: correction.factor(
            clusters: clusters.count, rows: design.rowCount, columns: size))
    }
    covariance = inverse.times(middle).times(inverse.transposed)
  }

  /// Σ e²/(1 − h)² q q′ over the rows q of Q.
  private static func hc3(
    _ design: DesignMatrix, _ inverse: Matrix, _ residuals: [Double]
  ) throws -> Matrix {
    var sum = SymmetricSum(size: design.columnCount)
    var row = OrthonormalRow(design, inverse)
    for (index, residual) in residuals.enumerated() {
      row.read(index)
      let rest = 1 - row.squaredLength
      guard rest > 1e-10 else {
        throw Inestimable("a row determines its own fitted value, so that HC3 has no error for it")
      }
      sum.add(row.entries, weight: (residual / rest).squared)
    }
    return sum.matrix
  }

  /// Σ over the clusters of the squares of Q′ A e, where A is (I − H)^(−½) for CR2 and else the identity.
  private static func clustered(
    _ design: DesignMatrix, _ inverse: Matrix, _ residuals: [Double], _ clusters: RowClusters,
    _ isAdjusted: Bool
  ) throws -> Matrix {
    var sum = SymmetricSum(size: design.columnCount)
    var row = OrthonormalRow(design, inverse)
    let adjustment = try ClusterAdjustment(size: design.columnCount)
    for cluster in 0..<clusters.count {
      var score = [Double](repeating: 0, count: design.columnCount)
      var gram = SymmetricSum(size: design.columnCount)
      for index in clusters[cluster] {
        row.read(index)
        for column in score.indices { score[column] += row.entries[column] * residuals[index] }
        if isAdjusted { gram.add(row.entries, weight: 1) }
      }
      sum.add(isAdjusted ? try adjustment.root(gram.matrix).times(score) : score, weight: 1)
    }
    return sum.matrix
  }

  /// The standard errors and degrees of freedom of sums of multiples of the coefficients.
  ///
  /// - Parameter contrasts: The multiples, a number a coefficient for each sum.
  /// - Throws: `Inestimable`, `GSLError`.
  /// - Returns: A precision a sum.
  func precisions(of contrasts: [[Double]]) throws -> [Precision] {
    let degrees = try satterthwaite.map {
      try ClusterSatterthwaite(design: design, clusters: $0).degrees(of: contrasts)
    }
    return contrasts.indices.map { index in
      Precision(
        standardError: max(covariance.quadraticForm(contrasts[index]), 0).squareRoot(),
        degreesOfFreedom: degrees?[index] ?? degreesOfFreedom)
    }
  }

  /// The degrees of freedom of the joint test of columns.
  ///
  /// - Parameter columns: The columns.
  /// - Throws: `Inestimable`, `GSLError`.
  /// - Returns: Those of the denominator of F, or of Hotelling's T² where the errors are CR2.
  func jointDegreesOfFreedom(
    of columns: Range<Int>
  ) throws -> (value: Double, isHotelling: Bool) {
    guard let satterthwaite else { return (degreesOfFreedom, false) }
    return (
      try ClusterSatterthwaite(design: design, clusters: satterthwaite)
        .hotelling(of: columns.map(design.contrast)), true
    )
  }
}
