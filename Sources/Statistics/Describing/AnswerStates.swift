public import Evidence

/// How many answers are in which state: given, refused, not applicable, not asked.
public struct AnswerStates<State: Hashable & Sendable>: Hashable, Sendable {
  /// The states, in the order they were given in.
  public let states: [State]
  /// The answers in each of `states`.
  public let counts: [Int]
  /// All answers in one of `states`.
  public let total: Int
  /// Answers in a state that is not among `states`; they are not part of `total`.
  public let others: Int

  /// Counts the answers; states without any are kept.
  ///
  /// - Parameters:
  ///   - answers: The state of each answer.
  ///   - states: The states to count, each once.
  public init(_ answers: some Sequence<State>, among states: [State]) {
    var byState: [State: Int] = [:]
    var all = 0
    for answer in answers {
      byState[answer, default: 0] += 1
      all += 1
    }
    self.states = states
    counts = states.map { byState[$0] ?? 0 }
    total = counts.reduce(0, +)
    others = all - total
  }

  /// The number of answers in a state, 0 where it is not among `states`.
  ///
  /// - Parameter state: A state.
  /// - Returns: The number.
  public func count(of state: State) -> Int {
    states.firstIndex(of: state).map { counts[$0] } ?? 0
  }

  /// The share of `total` that is in a state, with Wilson's interval.
  ///
  /// - Parameters:
  ///   - state: One of `states`.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.proportion`, or `.notEstimable` where nothing was counted.
  public func share(of state: State, level: Double) -> Reported<Estimate> {
    Proportion.wilson(successes: count(of: state), count: total, level: level)
  }
}
