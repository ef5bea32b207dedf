public import Evidence
internal import Statistics

/// How often a phrase was right about a theme, and how often wrong.
public struct TermEvidence: Hashable, Sendable {
  /// The places, in the sample, of the texts that it found and people coded so.
  public let right: [Int]
  /// The places, in the sample, of the texts that it found and people did not code so.
  public let wrong: [Int]

  init(right: [Int], wrong: [Int]) {
    self.right = right
    self.wrong = wrong
  }

  /// How many texts it found.
  public var hits: Int { right.count + wrong.count }

  /// The share of right ones, with Wilson's interval.
  public var precision: Reported<Estimate> {
    Proportion.wilson(successes: right.count, count: hits, level: 0.95)
  }

  /// The share of right ones drawn towards one half, (r + 1)/(k + 2), so that few hits decide little.
  public var shrunkPrecision: Double { Double(right.count + 1) / Double(hits + 2) }
}

extension TermEvidence {
  /// How many texts must hold a phrase before anything is said of it.
  static let leastHits = 3

  /// Whether it was wrong so often, on enough texts, that it does more harm than good: its share of
  /// right hits, drawn towards one half, is below .30.
  public var isMostlyWrong: Bool { hits >= Self.leastHits && shrunkPrecision < 0.3 }
}
