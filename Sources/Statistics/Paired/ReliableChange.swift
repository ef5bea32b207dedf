public import Evidence

/// The shares of pairs that change by more than error of measurement explains.
public struct ReliableChange: Hashable, Sendable {
  /// The change that is just as large as error explains at the level, in points of the scale.
  public let smallest: Reported<Estimate>
  /// The share that rose by more.
  public let improved: Reported<Estimate>
  /// The share that did neither.
  public let unchanged: Reported<Estimate>
  /// The share that fell by more.
  public let declined: Reported<Estimate>

  /// Compares each change with the standard error of a difference of two measurements.
  ///
  /// That error is √2 · s₁√(1 − ρ), with s₁ the standard deviation of the first measurement; a change is reliable
  /// where it exceeds z times that, 1.96 at level 0.95 (Jacobson and Truax 1991). The shares have Wilson's
  /// intervals.
  ///
  /// - Parameters:
  ///   - before: Two or more finite numbers.
  ///   - after: As many, each belonging to the one in its place in `before`.
  ///   - reliability: ρ of the measurement, such as Cronbach's α; 0 ≤ ρ < 1.
  ///   - level: The confidence level of the index and of the intervals, 0 < `level` < 1.
  public init(before: [Double], after: [Double], reliability: Double, level: Double) {
    smallest = reported {
      let pairs = try PairedSample(before, after, atLeast: 2)
      guard reliability >= 0, reliability < 1 else {
        throw Inestimable("the reliability is not between 0 and 1")
      }
      guard !pairs.before.isConstant else {
        throw Inestimable("the first measurement does not vary")
      }
      let change =
        try Critical.normal(level) * pairs.before.standardDeviation
        * (2 * (1 - reliability)).squareRoot()
      return Estimate(
        change, interval: nil, unit: .scalePoints, count: before.count, method: Self.smallestMethod)
    }
    let limit = smallest
    func share(
      _ name: String, _ title: String, _ isMeant: (Double, Double) -> Bool
    ) -> Reported<Estimate> {
      reported {
        let limit = try limit.get().value
        let part = zip(before, after).count { isMeant($1 - $0, limit) }
        return try Proportion.wilson(successes: part, count: before.count, level: level).get()
          .named(Method(name: name, title: title, citation: .jacobsonTruax1991))
      }
    }
    improved = share("reliably_improved", "share that rose reliably") { $0 > $1 }
    unchanged = share("reliably_unchanged", "share without reliable change") { abs($0) <= $1 }
    declined = share("reliably_declined", "share that fell reliably") { $0 < -$1 }
  }

  private static let smallestMethod = Method(
    name: "reliable_change", title: "smallest reliable change", citation: .jacobsonTruax1991)
}
