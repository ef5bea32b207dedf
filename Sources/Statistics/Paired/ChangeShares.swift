public import Evidence

/// The shares of pairs that rise, stay and fall, each with Wilson's interval.
public struct ChangeShares: Hashable, Sendable {
  /// The share whose second measurement is the higher.
  public let improved: Reported<Estimate>
  /// The share whose measurements are equal.
  public let same: Reported<Estimate>
  /// The share whose second measurement is the lower.
  public let declined: Reported<Estimate>

  /// Counts the pairs; what only rounding makes differ counts as equal.
  ///
  /// - Parameters:
  ///   - before: Finite numbers.
  ///   - after: As many, each belonging to the one in its place in `before`.
  ///   - level: The confidence level, 0 < `level` < 1.
  public init(before: [Double], after: [Double], level: Double) {
    let directions: Directions
    do {
      directions = try Directions(before, after)
    } catch {
      let none = Reported<Estimate>.notEstimable(
        reason: (error as? Inestimable)?.reason ?? "the values cannot be compared")
      (improved, same, declined) = (none, none, none)
      return
    }
    func share(_ part: Int, _ name: String, _ title: String) -> Reported<Estimate> {
      Proportion.wilson(successes: part, count: directions.count, level: level)
        .map { $0.named(Method(name: name, title: title)) }
    }
    let (rises, falls) = (directions.rises, directions.falls)
    improved = share(rises, "share_improved", "share that rose")
    same = share(directions.count - rises - falls, "share_same", "share that stayed")
    declined = share(falls, "share_declined", "share that fell")
  }
}
