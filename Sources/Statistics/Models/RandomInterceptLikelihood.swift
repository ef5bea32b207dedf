import Foundation
import GSLKit

/// The likelihood of a model with a random intercept a cluster, profiled down to the ratio θ of the
/// variance between clusters to that within.
///
/// The covariance of a cluster of m rows is σ² (I + θ J). With Q = X R⁻¹ the columns made orthonormal, the
/// sums of squares within clusters and the sums of each cluster are all that is needed of the data:
/// A(θ) = W + Σ s s′ / (m (1 + m θ)) is Q′V⁻¹Q, so that an evaluation costs as many steps as there are
/// clusters, however many rows.
struct RandomInterceptLikelihood {
  /// Whether the likelihood is that of contrasts free of the coefficients (REML), or that of the rows (ML).
  let isRestricted: Bool
  private let rows: Int
  private let columns: Int
  /// log |det R|, which makes the restricted likelihood one of the columns as given.
  private let logTriangle: Double
  private let sizes: [Double]
  /// The sums of each cluster's rows of Q, cluster after cluster.
  private let sums: [Double]
  /// The sums of each cluster's residuals of least squares, which stand for its outcomes.
  private let outcomeSums: [Double]
  /// Q′Q, Q′y and y′y within clusters, with those residuals for y.
  private let within: Matrix
  private let withinCross: [Double]
  private let withinSquare: Double

  init(
    _ outcome: [Double], _ design: DesignMatrix, _ clusters: RowClusters, isRestricted: Bool
  ) throws {
    self.isRestricted = isRestricted
    rows = outcome.count
    columns = design.columnCount
    logTriangle = design.triangle.logDeterminant
    let inverse = try design.triangle.inverse()
    let size = design.columnCount
    // Least squares takes away what would cancel; the coefficients are differences from its own.
    let (_, residuals) = LinearRegression.solve(outcome, design)
    var sizes: [Double] = []
    var sums: [Double] = []
    var outcomeSums: [Double] = []
    var within = SymmetricSum(size: size)
    var cross = [Double](repeating: 0, count: size)
    var square = 0.0
    var row = OrthonormalRow(design, inverse)
    for cluster in 0..<clusters.count {
      let members = clusters[cluster]
      let count = Double(members.count)
      var sum = [Double](repeating: 0, count: size)
      var total = 0.0
      for index in members {
        row.read(index)
        for column in 0..<size { sum[column] += row.entries[column] }
        total += residuals[index]
      }
      var deviation = [Double](repeating: 0, count: size)
      for index in members {
        row.read(index)
        for column in 0..<size { deviation[column] = row.entries[column] - sum[column] / count }
        let rest = residuals[index] - total / count
        within.add(deviation, weight: 1)
        for column in 0..<size { cross[column] += deviation[column] * rest }
        square += rest.squared
      }
      sizes.append(count)
      sums += sum
      outcomeSums.append(total)
    }
    self.sizes = sizes
    self.sums = sums
    self.outcomeSums = outcomeSums
    self.within = within.matrix
    withinCross = cross
    withinSquare = square
  }

  static let nothingWithin =
    "nothing varies within the clusters beyond what the predictors account for"

  static let tooFew =
    "the rows are too few to tell the variance between clusters from that within"

  /// n − p, or n for the likelihood of the rows.
  var degrees: Double { Double(isRestricted ? rows - columns : rows) }
  /// Whether nothing varies within the clusters beyond what the columns account for.
  var isExactWithin: Bool { withinSquare <= 1e-24 * (betweenSquare + withinSquare) }
  /// Whether nothing varies at all beyond what the columns account for but the rounding of the outcome.
  ///
  /// - Parameter square: The sum of the squared outcomes.
  /// - Returns: Whether that is so.
  func isExact(square: Double) -> Bool { betweenSquare + withinSquare <= 1e-30 * square }
  private var betweenSquare: Double {
    sizes.indices.reduce(0) { $0 + outcomeSums[$1].squared / sizes[$1] }
  }

  /// What is known at a ratio.
  struct State {
    /// −2 log likelihood.
    let deviance: Double
    /// Its slope in θ.
    let slope: Double
    /// The coefficients in the columns of Q, as differences from least squares.
    let coefficients: [Double]
    /// A⁻¹.
    let inverse: Matrix
    /// A′ = dA/dθ.
    let derivative: Matrix
    /// r′V⁻¹r σ², the weighted sum of squares.
    let square: Double
    /// Its first and second derivative.
    let squareSlope: Double
    let squareCurvature: Double
    /// Σ m²/(1 + mθ)² and A″, for the curvature.
    let sizeCurvature: Double
    let secondDerivative: Matrix
  }

  /// The likelihood at a ratio.
  func state(at ratio: Double) throws -> State {
    let size = columns
    var matrix = SymmetricSum(size: size)
    var derivative = SymmetricSum(size: size)
    var second = SymmetricSum(size: size)
    var cross = withinCross
    var logs = 0.0
    var sizeSlope = 0.0
    var sizeCurvature = 0.0
    sums.withUnsafeBufferPointer { sums in
      for cluster in sizes.indices {
        let m = sizes[cluster]
        let grown = 1 + m * ratio
        let s = UnsafeBufferPointer(rebasing: sums[cluster * size..<(cluster + 1) * size])
        matrix.add(s, weight: 1 / (m * grown))
        derivative.add(s, weight: -1 / grown.squared)
        second.add(s, weight: 2 * m / (grown * grown.squared))
        let factor = outcomeSums[cluster] / (m * grown)
        for column in 0..<size { cross[column] += factor * s[column] }
        logs += log1p(m * ratio)
        sizeSlope += m / grown
        sizeCurvature += (m / grown).squared
      }
    }
    let full = adding(matrix.matrix)
    let cholesky = try CholeskyDecomposition(full)
    let coefficients = try cholesky.solve(cross)
    let inverse = try cholesky.inverse()
    // The sum of squares of the residuals themselves, rather than a difference of sums of squares.
    var square =
      withinSquare - 2 * Self.product(coefficients, withinCross)
      + within.quadraticForm(coefficients)
    var squareSlope = 0.0
    var squareCurvature = 0.0
    var pull = [Double](repeating: 0, count: size)
    sums.withUnsafeBufferPointer { sums in
      for cluster in sizes.indices {
        let m = sizes[cluster]
        let grown = 1 + m * ratio
        var rest = outcomeSums[cluster]
        for column in 0..<size { rest -= coefficients[column] * sums[cluster * size + column] }
        square += rest.squared / (m * grown)
        squareSlope -= (rest / grown).squared
        squareCurvature += 2 * m * (rest / grown).squared / grown
        for column in 0..<size {
          pull[column] -= rest * sums[cluster * size + column] / grown.squared
        }
      }
    }
    squareCurvature -= 2 * inverse.quadraticForm(pull)
    guard square > 0 else { throw Inestimable(Self.nothingWithin) }
    let traced = isRestricted ? Self.product(inverse.values, derivative.matrix.values) : 0
    let logDeterminant = isRestricted ? cholesky.logDeterminant + 2 * logTriangle : 0
    let variance = square / degrees
    return State(
      deviance: degrees * (1 + log(2 * .pi * variance)) + logs + logDeterminant,
      slope: sizeSlope + traced + degrees * squareSlope / square, coefficients: coefficients,
      inverse: inverse, derivative: derivative.matrix, square: square, squareSlope: squareSlope,
      squareCurvature: squareCurvature, sizeCurvature: sizeCurvature,
      secondDerivative: second.matrix)
  }

  private func adding(_ between: Matrix) -> Matrix {
    Matrix(
      rowCount: columns, columnCount: columns,
      values: zip(within.values, between.values).map { $0 + $1 })
  }

  private static func product(_ a: [Double], _ b: [Double]) -> Double {
    zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// Sums over the clusters of powers of c = 1/(σₑ² (1 + m θ)), which the correction of Kenward and Roger
  /// is made of.
  struct Powers {
    /// Σ c² s s′, and Σ c² s s′/m with W/σₑ⁴.
    let second: Matrix
    let withinSecond: Matrix
    /// Σ m c³ s s′, Σ c³ s s′, and Σ c³ s s′/m with W/σₑ⁶.
    let thirdByCount: Matrix
    let third: Matrix
    let withinThird: Matrix
    /// The traces of the products of V⁻¹ and the derivatives of V.
    let traces: [[Double]]
  }

  /// The sums at a ratio of variances and a variance within.
  func clusterPowers(ratio: Double, variance: Double) -> Powers {
    var totals = [SymmetricSum](repeating: SymmetricSum(size: columns), count: 5)
    var traces = [[0.0, 0.0], [0.0, 0.0]]
    sums.withUnsafeBufferPointer { sums in
      for cluster in sizes.indices {
        let m = sizes[cluster]
        let c = 1 / (variance * (1 + m * ratio))
        let s = UnsafeBufferPointer(rebasing: sums[cluster * columns..<(cluster + 1) * columns])
        let weights = [c * c, c * c / m, m * c * c * c, c * c * c, c * c * c / m]
        for (place, weight) in weights.enumerated() { totals[place].add(s, weight: weight) }
        traces[0][0] += (m * c).squared
        traces[0][1] += m * c * c
        traces[1][1] += (m - 1) / variance.squared + c * c
      }
    }
    traces[1][0] = traces[0][1]
    func withRows(_ total: SymmetricSum, _ factor: Double) -> Matrix {
      Matrix(
        rowCount: columns, columnCount: columns,
        values: zip(total.matrix.values, within.values).map { $0 + factor * $1 })
    }
    return Powers(
      second: totals[0].matrix, withinSecond: withRows(totals[1], 1 / variance.squared),
      thirdByCount: totals[2].matrix, third: totals[3].matrix,
      withinThird: withRows(totals[4], 1 / (variance * variance.squared)), traces: traces)
  }

  /// The ratio of greatest likelihood.
  ///
  /// A grid over the intraclass correlation finds the lowest valley, which may not be the only one, and the
  /// root of the slope its bottom to the last figures, which a minimum alone does not give.
  ///
  /// - Throws: `Inestimable`, `GSLError`.
  /// - Returns: The ratio, 0 where the likelihood falls from 0 on.
  func bestRatio() throws -> Double {
    let middle = (1..<50).map { Double($0) / 50 }
    let grid: [Double] =
      [0, 1e-6, 1e-4, 1e-3] + middle + [0.99, 0.999, 0.9999, 0.999999, 1 - 1e-8]
    func ratio(_ correlation: Double) -> Double { correlation / (1 - correlation) }
    let deviances = try grid.map { try state(at: ratio($0)).deviance }
    // Towards the ends of the grid rounding blurs the deviance.
    let plain = zip(grid, deviances).filter { $0.0 <= 0.99 }.map(\.1)
    let spread = (plain.max() ?? 0) - (plain.min() ?? 0)
    guard spread > 1e-8 * (1 + abs(deviances[0])) else {
      throw Inestimable("the predictors account for all differences between the clusters")
    }
    let lowest = grid.indices.min { deviances[$0] < deviances[$1] } ?? 0
    guard lowest < grid.count - 1 else {
      throw Inestimable(Self.nothingWithin)
    }
    if lowest == 0, try state(at: 0).slope >= 0 { return 0 }
    let lower = ratio(grid[max(lowest - 1, 0)])
    let upper = ratio(grid[lowest + 1])
    if try state(at: lower).slope < 0, try state(at: upper).slope > 0 {
      return try BrentSolver().root(of: { try state(at: $0).slope }, in: lower...upper)
    }
    do {
      return try BrentMinimiser().minimum(
        of: { try state(at: $0).deviance }, in: lower...upper, near: ratio(grid[lowest]))
    } catch is GSLError {
      throw Inestimable(Self.tooFew)
    }
  }
}
