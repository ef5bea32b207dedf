public import Evidence

/// A figure of this cohort beside the same figure of another, and what may be said of the two.
public struct Comparison: Hashable, Sendable {
  /// This cohort's figure minus the other's, with its interval.
  public internal(set) var difference: Reported<Estimate>
  /// The test of no difference, with the p-value corrected within its family.
  public internal(set) var test: Reported<TestResult>
  /// What may be said.
  public internal(set) var verdict: Verdict
  /// The smallest difference that numbers of this size would have shown four times in five, in the
  /// unit of `difference`; or why that cannot be said.
  public internal(set) var detectable: Reported<Estimate>

  public init(
    difference: Reported<Estimate>, test: Reported<TestResult>, verdict: Verdict,
    detectable: Reported<Estimate>
  ) {
    self.difference = difference
    self.test = test
    self.verdict = verdict
    self.detectable = detectable
  }

  /// A comparison that must not be made.
  ///
  /// - Parameter reason: Why, as a clause that reads on after "because".
  /// - Returns: A comparison without figures.
  static func refused(because reason: String) -> Comparison {
    Comparison(
      difference: .notEstimable(reason: reason), test: .notEstimable(reason: reason),
      verdict: .cannotBeCompared(reason: reason), detectable: .notEstimable(reason: reason))
  }
}

/// What may be said of two figures.
public enum Verdict: Hashable, Sendable {
  /// This cohort's figure is higher, and chance is an unlikely explanation.
  case more
  /// This cohort's figure is lower, and chance is an unlikely explanation.
  case less
  /// The difference could be chance.
  case couldBeChance
  /// The figures must not be compared; the reason reads on after "because".
  case cannotBeCompared(reason: String)
  /// The figures, or one of them, are hidden.
  case hidden

  /// Whether chance is an unlikely explanation.
  public var isBeyondChance: Bool { self == .more || self == .less }
}

/// A share of people, with the count that it was computed from.
public struct Share: Hashable, Sendable {
  /// How many of them, after the disclosure control.
  public internal(set) var successes: Reported<Int>
  /// The share, in `Unit.proportion`; its count is the base.
  public internal(set) var estimate: Reported<Estimate>
  /// What may be said in words where the numbers are hidden because a small group answered alike.
  public internal(set) var words: ShareInWords?

  public init(
    successes: Reported<Int>, estimate: Reported<Estimate>, words: ShareInWords? = nil
  ) {
    self.successes = successes
    self.estimate = estimate
    self.words = words
  }
}

/// A share whose number would say of each of a few people what he or she answered.
public enum ShareInWords: Hashable, Sendable {
  /// Everybody, or everybody but one.
  case almostAll
  /// Nobody, or one.
  case almostNone

  /// - Parameter share: The share; `nil` comes back where two or more are on each side.
  init?(_ share: Estimate) {
    let successes = Int((share.value * Double(share.count)).rounded())
    if share.count - successes <= 1 {
      self = .almostAll
    } else if successes <= 1 {
      self = .almostNone
    } else {
      return nil
    }
  }
}
