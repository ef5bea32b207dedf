import GSLKit

/// A log likelihood that is concave in its parameters, with its slopes and curvature.
protocol LikelihoodModel {
  /// How many parameters there are.
  var parameterCount: Int { get }

  /// The log likelihood with its first and second derivatives.
  ///
  /// - Parameter parameters: A number a parameter.
  /// - Returns: `nil` where the parameters are impossible or too extreme.
  func evaluate(_ parameters: [Double]) -> LikelihoodState?

  /// Whether parameters are possible, as thresholds out of order are not.
  ///
  /// - Parameter parameters: A number a parameter.
  /// - Returns: Whether they are.
  func isPossible(_ parameters: [Double]) -> Bool

  /// The most that a step changes the log odds of a row.
  func reach(of step: [Double]) -> Double

  /// Whether a step raises the likelihood of some rows, lowers that of none, and goes on doing so however
  /// far it is taken: then there is no maximum.
  func isEndless(_ step: [Double]) -> Bool

  /// What each row adds to the slopes, a parameter a column.
  func scores(_ parameters: [Double]) -> Matrix
}

/// What is known at a point of a likelihood.
struct LikelihoodState {
  let logLikelihood: Double
  let gradient: [Double]
  /// Minus the matrix of second derivatives.
  let information: Matrix
}

/// Where a likelihood is greatest.
struct LikelihoodMaximum: Hashable, Sendable {
  let parameters: [Double]
  let logLikelihood: Double
  /// The inverse of the observed information.
  let covariance: Matrix
}

extension LikelihoodModel {
  /// The steps after which a likelihood that still rises is looked at for a direction of endless rise.
  ///
  /// There every step of Newton's method adds about 1 to the log odds of the separated rows, while the
  /// others come to rest by a factor e at least.
  private var patience: Int { 25 }

  /// Finds the greatest likelihood by Newton's method, each step shortened where it does not rise.
  ///
  /// - Parameters:
  ///   - start: Where to begin.
  ///   - fixed: The place of a parameter that keeps its value, if any.
  /// - Throws: `Separation` where there is no maximum, `Inestimable`, `GSLError`.
  /// - Returns: The point and what is known of it. The search ends once a step changes no log odds by
  ///   more than 10⁻⁷, after which the next would change none by more than 10⁻¹⁴.
  func newton(
    from start: [Double], fixing fixed: Int? = nil
  ) throws -> (parameters: [Double], state: LikelihoodState) {
    var point = start
    guard var state = evaluate(point) else {
      throw Inestimable("the values are too extreme")
    }
    var last: [Double]?
    for turn in 0..<100 {
      let step: [Double]
      do {
        step = try ascent(state, fixing: fixed)
      } catch let error as GSLError {
        // Weights that have vanished leave no curvature to go by.
        guard let last, isEndless(last) else { throw error }
        throw Separation(direction: last, logLikelihood: state.logLikelihood)
      }
      last = step
      let reach = reach(of: step)
      if turn >= patience, turn % 5 == 0, isEndless(step) {
        throw Separation(direction: step, logLikelihood: state.logLikelihood)
      }
      guard reach > 1e-13 else { return (point, state) }
      guard let next = climb(from: point, state, along: step, isShort: reach < 1e-4) else { break }
      point = next.0
      state = next.1
      if reach < 1e-7 { return (point, state) }
    }
    throw Inestimable("the likelihood has no maximum within reach")
  }

  /// The greatest log likelihood, or what it tends to where a coefficient is infinite.
  func supremum(from start: [Double]) throws -> Double {
    do {
      return try newton(from: start).state.logLikelihood
    } catch let separation as Separation {
      return separation.logLikelihood
    }
  }

  /// The maximum over all parameters.
  func maximum(from start: [Double]) throws -> LikelihoodMaximum {
    let (parameters, state) = try newton(from: start)
    return LikelihoodMaximum(
      parameters: parameters, logLikelihood: state.logLikelihood,
      covariance: try CholeskyDecomposition(state.information).inverse())
  }

  private func ascent(_ state: LikelihoodState, fixing fixed: Int?) throws -> [Double] {
    guard let fixed else {
      return try CholeskyDecomposition(state.information).solve(state.gradient)
    }
    let free = (0..<parameterCount).filter { $0 != fixed }
    var step = [Double](repeating: 0, count: parameterCount)
    guard !free.isEmpty else { return step }
    let solved = try CholeskyDecomposition(state.information.block(free))
      .solve(free.map { state.gradient[$0] })
    for (place, value) in zip(free, solved) { step[place] = value }
    return step
  }

  private func climb(
    from point: [Double], _ state: LikelihoodState, along step: [Double], isShort: Bool
  ) -> ([Double], LikelihoodState)? {
    // Over a short step the curvature hardly changes, so that the likelihood rises; whether it does to
    // the last figure, the rounding of large terms that cancel would decide.
    if isShort {
      let next = zip(point, step).map { $0 + $1 }
      if let reached = evaluate(next) { return (next, reached) }
    }
    let slack = 1e-13 * (1 + abs(state.logLikelihood))
    var length = 1.0
    for _ in 0..<40 {
      let next = zip(point, step).map { $0 + length * $1 }
      if let reached = evaluate(next), reached.logLikelihood >= state.logLikelihood - slack {
        return (next, reached)
      }
      length /= 2
    }
    return nil
  }
}
