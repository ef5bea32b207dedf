import Foundation
import GSLKit

/// The model that one thing behind all items makes them correlate, fitted by maximum likelihood.
///
/// R = λλ′ + Ψ, Ψ diagonal: the function log|Σ| + tr(RΣ⁻¹) is least (Jöreskog 1967, Psychometrika 32, 443–482).
/// The fit is by Newton's method on all λ and ψ together; R's `factanal`, which minimises over the ψ alone, agrees to the five or
/// six figures after which it stops. The model is the same whatever the units of the items: unstandardised
/// loadings are these times the standard deviations, as those of lavaan with the Wishart likelihood.
struct OneFactorModel {
  /// The loadings of standardised items, their sum not negative.
  let loadings: [Double]
  /// The shares of the items' variances that the factor does not explain.
  let uniquenesses: [Double]

  /// The least share of its own that an item may keep, that of `factanal`.
  private static let floor = 0.005
  private static let steps = 200

  /// Fits the model.
  ///
  /// - Parameter correlations: The correlations of three or more items.
  /// - Throws: `Inestimable` for fewer items, for items of which one follows from the others, for a
  ///   Heywood case, in which the best model leaves an item no variance of its own, and where the steps
  ///   do not converge.
  init(correlations: Matrix) throws {
    let k = correlations.rowCount
    guard k > 2 else { throw Inestimable("one factor needs three or more items") }
    guard let inverse = try? CholeskyDecomposition(correlations).inverse(),
      inverse.diagonal.allSatisfy({ $0 < 1e10 })
    else { throw Inestimable("an item follows from the others") }
    var point = Self.start(correlations, inverse.diagonal)
    var fit = Fit(point, correlations)
    for _ in 0..<Self.steps {
      let step = try fit.step(floor: Self.floor)
      var length = 1.0
      var next = fit
      repeat {
        next = Fit(
          zip(point, step).enumerated().map { place, pair in
            let moved = pair.0 - length * pair.1
            return place < k ? moved : max(moved, Self.floor)
          }, correlations)
        length /= 2
      } while !(next.value <= fit.value + 1e-14 * abs(fit.value)) && length > 1e-8
      let change = zip(next.point, point).reduce(0) { max($0, abs($1.0 - $1.1)) }
      point = next.point
      fit = next
      if change < 1e-13 { break }
    }
    if let place = (0..<k).first(where: { point[k + $0] <= Self.floor }) {
      throw Inestimable(
        "this is a Heywood case: the model leaves item \(place + 1) no variance of its own")
    }
    guard fit.slope < 1e-9 else { throw Inestimable("the one-factor model did not converge") }
    let sign = point.prefix(k).reduce(0, +) < 0 ? -1.0 : 1
    loadings = point.prefix(k).map { $0 * sign }
    uniquenesses = Array(point.suffix(k))
  }

  /// ω, the share of the variance of the sum that the factor explains: (Σsλ)²/((Σsλ)² + Σs²ψ).
  ///
  /// - Parameter deviations: The standard deviations of the items; all 1 for standardised items.
  /// - Returns: ω, 0 ... 1.
  func omega(deviations: [Double]) -> Double {
    let common = zip(loadings, deviations).reduce(0) { $0 + $1.0 * $1.1 }.squared
    let own = zip(uniquenesses, deviations).reduce(0) { $0 + $1.0 * $1.1.squared }
    return common / (common + own)
  }

  /// Uniquenesses from the squared multiple correlations (Jöreskog 1967), loadings from the first
  /// principal direction of what is left.
  private static func start(_ correlations: Matrix, _ inverse: [Double]) -> [Double] {
    let k = inverse.count
    let own = inverse.map { min(max((1 - 0.5 / Double(k)) / $0, 0.05), 0.95) }
    var reduced = correlations
    for place in 0..<k { reduced[place, place] = 1 - own[place] }
    // An uneven start, so that it is at right angles to no direction that items are likely to have.
    var direction = (0..<k).map { 1 + 0.1 * Double($0) }
    var size = 1.0
    for _ in 0..<50 {
      let next = reduced.times(direction)
      size = next.reduce(0) { $0 + $1.squared }.squareRoot()
      guard size > 0 else { break }
      direction = next.map { $0 / size }
    }
    return direction.map { $0 * max(size, 0.1).squareRoot() } + own
  }
}

/// The fit function at a point, with its slope and curvature.
private struct Fit {
  /// The loadings and then the uniquenesses.
  let point: [Double]
  let value: Double
  private let k: Int
  /// Σ⁻¹ and Σ⁻¹RΣ⁻¹.
  private let inverse: Matrix
  private let inner: Matrix
  private let gradient: [Double]

  init(_ point: [Double], _ correlations: Matrix) {
    let k = point.count / 2
    let loadings = Array(point.prefix(k))
    let own = Array(point.suffix(k))
    let weighted = zip(loadings, own).map { $0 / $1 }
    let explained = 1 + zip(loadings, weighted).reduce(0) { $0 + $1.0 * $1.1 }
    var inverse = Matrix(rowCount: k, columnCount: k)
    for row in 0..<k {
      for column in 0..<k {
        inverse[row, column] =
          (row == column ? 1 / own[row] : 0) - weighted[row] * weighted[column] / explained
      }
    }
    let product = correlations.times(inverse)
    let inner = inverse.times(product)
    let w = inverse.times(loadings)
    let q = inner.times(loadings)
    gradient =
      (0..<k).map { 2 * (w[$0] - q[$0]) } + (0..<k).map { inverse[$0, $0] - inner[$0, $0] }
    value =
      own.reduce(log(explained)) { $0 + log($1) } + product.diagonal.reduce(0, +)
    self.point = point
    self.k = k
    self.inverse = inverse
    self.inner = inner
  }

  /// The greatest slope along any variable.
  var slope: Double { gradient.reduce(0) { max($0, abs($1)) } }

  /// The step of Newton's method.
  ///
  /// Uniquenesses that would fall through the floor stay on it. Where the curvature is not that of a
  /// minimum, the expected one takes its place.
  func step(floor: Double) throws -> [Double] {
    let held = (0..<2 * k).map { $0 >= k && point[$0] <= floor && gradient[$0] > 0 }
    let slope = zip(gradient, held).map { $1 ? 0 : $0 }
    for isExpected in [false, true] {
      var curvature = curvature(isExpected: isExpected)
      for place in 0..<2 * k where held[place] {
        for other in 0..<2 * k {
          curvature[place, other] = place == other ? 1 : 0
          curvature[other, place] = curvature[place, other]
        }
      }
      if let solved = try? CholeskyDecomposition(curvature).solve(slope) { return solved }
    }
    throw Inestimable("the one-factor model did not converge")
  }

  private func curvature(isExpected: Bool) -> Matrix {
    let loadings = Array(point.prefix(k))
    let q = isExpected ? inverse : inner
    let w = inverse.times(loadings)
    let v = q.times(loadings)
    let c = zip(loadings, w).reduce(0) { $0 + $1.0 * $1.1 }
    let d = zip(loadings, v).reduce(0) { $0 + $1.0 * $1.1 }
    var result = Matrix(rowCount: 2 * k, columnCount: 2 * k)
    for i in 0..<k {
      for j in 0..<k {
        let a = inverse[i, j]
        let b = q[i, j]
        result[i, j] =
          2 * (w[j] * v[i] + w[i] * v[j] + d * a + c * b - w[i] * w[j] - c * a + a - b)
        result[k + i, k + j] = a * (2 * b - a)
        result[i, k + j] = 2 * (a * v[j] + b * w[j] - a * w[j])
        result[k + j, i] = result[i, k + j]
      }
    }
    return result
  }
}
