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
    let directions = Result { try Directions(before, after) }
    func share(
      _ name: String, _ title: String, _ part: (Directions) -> Int
    ) -> Reported<Estimate> {
      reported {
        let directions = try directions.get()
        return try Proportion.wilson(
          successes: part(directions), count: directions.count, level: level
        ).get().named(Method(name: name, title: title))
      }
    }
    improved = share("share_improved", "share that rose") { $0.rises }
    same = share("share_same", "share that stayed") { $0.count - $0.rises - $0.falls }
    declined = share("share_declined", "share that fell") { $0.falls }
  }
}
