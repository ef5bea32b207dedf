import Statistics

/// The answers of one level.
struct OneGroup: Sendable {
  let values: [Double]
  let level: Double
}

/// How many of one level's answers are the one whose share is reported.
struct OneShare: Sendable {
  let successes: Int
  let count: Int
  let level: Double
}

/// The answers of two levels of which the first is set against the second.
struct TwoGroups: Sendable {
  let first: [Double]
  let second: [Double]
  let level: Double
  let power: Double
  /// How many samples are drawn for bootstrap intervals, 0 for none, and the seed of all that is drawn.
  let resamples: Int
  let seed: UInt32

  /// The bootstrap; outcomes already share the processors.
  var bootstrap: Bootstrap {
    Bootstrap(resamples: resamples, seed: seed, usesAllProcessors: false)
  }
}

/// The shares of two levels of which the first is set against the second.
struct TwoShares: Sendable {
  let successes: Int
  let count: Int
  let otherSuccesses: Int
  let otherCount: Int
  let level: Double
  let power: Double

  /// The share that the first is set against, 0 where there is none.
  var baseline: Double { otherCount > 0 ? Double(otherSuccesses) / Double(otherCount) : 0 }
}

/// The answers of all levels that have any.
struct ManyGroups: Sendable {
  let groups: [[Double]]
  let level: Double
}

/// How often each answer was given at each level.
struct CountTable: Sendable {
  /// A row a level, a column an answer.
  let rows: [[Int]]
  let level: Double
  /// The seed of tables that are drawn where there are too many to count.
  let seed: UInt32

  /// Whether the χ² approximation is rough, so that an exact test is made as well.
  var isSmall: Bool { (ChiSquare.leastExpected(rows) ?? 5) < 5 }
}

/// The answers of the same respondents at two levels.
struct MatchedGroups: Sendable {
  /// At the level that the other is compared with.
  let before: [Double]
  let after: [Double]
  let level: Double
  let power: Double

  /// Who rose, stayed and fell.
  var shares: ChangeShares { ChangeShares(before: before, after: after, level: level) }
}

/// The answers without an order of the same respondents at two levels, as their places.
struct MatchedKinds: Sendable {
  let before: [Double]
  let after: [Double]
}

/// What the same respondents chose of two answers at two levels.
struct MatchedShares: Sendable {
  let before: [Double]
  let after: [Double]
  let level: Double

  /// The pairs in which only the one at the level compared with is so.
  var onlyBefore: Int { zip(before, after).count { $0 > $1 } }
  /// The pairs in which only the other is so.
  var onlyAfter: Int { zip(before, after).count { $0 < $1 } }
}
