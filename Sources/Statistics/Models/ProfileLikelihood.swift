import Evidence
import GSLKit

/// Intervals of all values of a parameter that the data do not speak against: those at which the
/// likelihood, at its best over the other parameters, is not less than the greatest by ½ χ².
///
/// Unlike estimate ± error they follow the likelihood where it is lopsided, as it is with few rows.
struct ProfileLikelihood<Model: LikelihoodModel> {
  let model: Model
  let maximum: LikelihoodMaximum

  /// The bounds for a parameter.
  ///
  /// The signed root of twice the loss of likelihood is nearly a straight line in the parameter; its
  /// slope is known, since the likelihood's slope along the profile is that along the parameter itself.
  /// So Newton's method finds the bound in a few steps; it is kept between points on either side.
  ///
  /// - Parameters:
  ///   - parameter: The place of the parameter.
  ///   - level: The confidence level.
  /// - Throws: `Inestimable`, `GSLError`.
  /// - Returns: The lower and the upper bound.
  func bounds(of parameter: Int, level: Double) throws -> (lower: Double, upper: Double) {
    let critical = try Critical.normal(level)
    return (try bound(of: parameter, -critical), try bound(of: parameter, critical))
  }

  /// The interval for a parameter, or `nil` where the likelihood is so flat towards one side that its bound
  /// is out of reach, as it is close to separation.
  ///
  /// - Parameters:
  ///   - parameter: The place of the parameter.
  ///   - level: The confidence level.
  /// - Returns: The interval.
  func interval(of parameter: Int, level: Double) -> Interval? {
    guard let bounds = try? bounds(of: parameter, level: level) else { return nil }
    return Interval(
      lower: bounds.lower, upper: bounds.upper, level: level,
      method: LikelihoodErrors.profileMethod)
  }

  private func bound(of parameter: Int, _ target: Double) throws -> Double {
    let centre = maximum.parameters[parameter]
    let covariance = maximum.covariance
    let error = covariance[parameter, parameter].squareRoot()
    // How the others move with the parameter along the profile, near the maximum.
    let drift = (0..<model.parameterCount).map {
      covariance[$0, parameter] / covariance[parameter, parameter]
    }
    var value = centre + target * error
    var point = shifted(maximum.parameters, by: value - centre, along: drift)
    var inner = centre
    var outer: Double?
    for _ in 0..<60 {
      if !model.isPossible(point) { point = maximum.parameters }
      point[parameter] = value
      let (parameters, state) = try model.newton(from: point, fixing: parameter)
      let loss = max(maximum.logLikelihood - state.logLikelihood, 0)
      let root = (2 * loss).squareRoot() * (target < 0 ? -1 : 1)
      if abs(root) < abs(target) { inner = value } else { outer = value }
      // d root / d value = −slope / root.
      let slope = -state.gradient[parameter] / root
      var next = value + (target - root) / slope
      let limit = centre + (inner - centre + (target < 0 ? -error : error)) * 4
      let bounds = [inner, outer ?? limit].sorted()
      if !(next > bounds[0] && next < bounds[1]) { next = (bounds[0] + bounds[1]) / 2 }
      let isReached = abs(next - value) <= 1e-10 * error
      point = shifted(parameters, by: next - value, along: drift)
      value = next
      if isReached { return value }
    }
    throw Inestimable("the bounds of the likelihood are out of reach")
  }

  private func shifted(_ point: [Double], by step: Double, along drift: [Double]) -> [Double] {
    zip(point, drift).map { $0 + step * $1 }
  }
}
