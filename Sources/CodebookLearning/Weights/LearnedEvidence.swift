public import Evidence
internal import Statistics
internal import TextCoding

/// What was learnt from coded texts about the weights of words, and how well they do.
public struct LearnedEvidence: Hashable, Sendable {
  /// What a term adds to the log odds of a column, in a text of the length 1.
  public struct Term: Hashable, Sendable {
    /// A word, or two side by side.
    public let text: String
    /// The weight.
    public let weight: Double
  }

  /// What was learnt about one theme.
  public struct Theme: Hashable, Sendable {
    /// The theme's id.
    public let id: String
    /// The terms that say most, the heaviest first.
    public let terms: [Term]
    /// How well the codebook finds the theme in texts that it was not written from.
    public let before: ThemeAccuracy
    /// How well words and codebook together find it in texts that neither comes from.
    public let after: ThemeAccuracy
    /// Whether the weights are to be taken for the theme.
    public let isTaken: Bool
  }

  /// What was learnt about directions.
  public struct Directions: Hashable, Sendable {
    /// Whether the rules were right, coding by coding, where codebook and person agree on the theme.
    let before: [Bool]
    /// Whether words and rules together were, held out.
    let after: [Bool]

    /// How many codings were compared.
    public var count: Int { before.count }
    /// How many directions the rules have right.
    public var rightBefore: Int { before.count { $0 } }
    /// How many are right with the weights.
    public var rightAfter: Int { after.count { $0 } }
    /// By how much the share of right directions rises.
    public var difference: Reported<Estimate> {
      PairedProportions.difference(
        onlyFirst: zip(before, after).count { $0 && !$1 },
        onlySecond: zip(before, after).count { !$0 && $1 }, pairs: before.count, level: 0.8)
    }
    /// Whether the weights are to be taken: the lower bound of the difference's 80 % interval lies above
    /// 0.
    public var isTaken: Bool { (difference.value?.interval?.lower ?? 0) > 0 }
  }

  /// The themes that something was learnt about.
  public let themes: [Theme]
  /// The directions, or `nil` where nobody coded them or there are too few.
  public let directions: Directions?
  /// What is taken, as the table that a codebook holds; `nil` where nothing is.
  public let table: String?
}
