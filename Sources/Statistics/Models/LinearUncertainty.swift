import GSLKit

/// The covariance of the coefficients of least squares, and the degrees of freedom of any sum of
/// multiples of them.
///
/// All is computed in the columns of Q = X R⁻¹, which are orthonormal: there the classical covariance is
/// the identity times the variance, and a leverage the square of a row's length.
struct LinearUncertainty: Hashable, Sendable {
  /// The covariance of the coefficients.
  let covariance: Matrix
  private let design: DesignMatrix
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
      covariance = inverse.times(Self.transposed(inverse)).scaled(by: variance)
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
    covariance = inverse.times(middle).times(Self.transposed(inverse))
  }

  private static func transposed(_ matrix: Matrix) -> Matrix {
    matrix.transposedTimes(.identity(matrix.rowCount))
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
    let degrees = try satterthwaite.map { try satterthwaiteDegrees(contrasts, $0) }
    return contrasts.indices.map { index in
      Precision(
        standardError: max(covariance.quadraticForm(contrasts[index]), 0).squareRoot(),
        degreesOfFreedom: degrees?[index] ?? degreesOfFreedom)
    }
  }

  /// The degrees of freedom by Satterthwaite's approximation (Pustejovsky and Tipton 2018, section 2.3).
  ///
  /// They are (Σ p′p)² / ΣΣ (p_g′ p_h)², with p = (I − H)_g′ A_g Q_g t for the contrast t = R⁻ᵀ c. With
  /// D = Q_g′ Q_g and s = (I − D)^(−½) t, p_g′ p_h is s′D s for g = h, less (D s)_g′ (D s)_h: no matrix is
  /// larger than the number of columns.
  private func satterthwaiteDegrees(
    _ contrasts: [[Double]], _ clusters: RowClusters
  ) throws -> [Double] {
    let size = design.columnCount
    let targets = contrasts.map { design.orthogonalised($0) }
    var row = OrthonormalRow(design, try design.triangle.inverse())
    let adjustment = try ClusterAdjustment(size: size)
    var traces = contrasts.map { _ in 0.0 }
    var squares = traces
    var outer = contrasts.map { _ in SymmetricSum(size: size) }
    for cluster in 0..<clusters.count {
      var gram = SymmetricSum(size: size)
      for index in clusters[cluster] {
        row.read(index)
        gram.add(row.entries, weight: 1)
      }
      let root = try adjustment.root(gram.matrix)
      for (place, target) in targets.enumerated() {
        let adjusted = root.times(target)
        let image = gram.matrix.times(adjusted)
        let own = zip(adjusted, image).reduce(0) { $0 + $1.0 * $1.1 }
        let lost = image.reduce(0) { $0 + $1.squared }
        traces[place] += own - lost
        squares[place] += (own - lost).squared - lost.squared
        outer[place].add(image, weight: 1)
      }
    }
    return zip(traces, zip(squares, outer)).map { trace, parts in
      trace.squared / (parts.0 + parts.1.matrix.values.reduce(0) { $0 + $1.squared })
    }
  }
}

/// (I − D)^(−½) for the sums of squares and products D of a cluster's rows of Q.
private struct ClusterAdjustment: ~Copyable {
  private let system: SymmetricEigensystem

  init(size: Int) throws {
    system = try SymmetricEigensystem(size: size)
  }

  /// The matrix, by eigenvalues; in a direction that the cluster alone determines (eigenvalue 1) it is 0,
  /// as in the generalised inverse.
  borrowing func root(_ gram: Matrix) throws -> Matrix {
    let (values, vectors) = try system.decompose(gram)
    var sum = SymmetricSum(size: values.count)
    for (place, value) in values.enumerated() where 1 - value > 1e-10 {
      sum.add(
        values.indices.map { vectors[$0, place] }, weight: 1 / (1 - value).squareRoot())
    }
    return sum.matrix
  }
}
