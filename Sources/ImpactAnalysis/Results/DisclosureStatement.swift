public import EvaluationModel

/// What the disclosure control did.
public struct DisclosureStatement: Hashable, Sendable {
  /// The profile that was applied.
  public let profile: DisclosureProfile
  /// Figures hidden because too few people stand behind them.
  public internal(set) var hiddenForSize: Int
  /// Figures hidden because they would have given another one back, or rest on a hidden one.
  public internal(set) var hiddenToProtect: Int
  /// Figures of small groups hidden because everybody, or nobody, gave the same answer.
  public internal(set) var hiddenUnanimous: Int
  /// Figures hidden because they differ from a published one by a few people.
  public internal(set) var hiddenForDifference = 0
  /// Hidden figures that could still be worked out, though nothing is left to hide with them: with any,
  /// nothing of the evaluation may be published.
  public internal(set) var unprotected = 0
  /// How many earlier releases the figures were laid beside.
  public internal(set) var releases = 0
  /// Who approved the quotations, by name.
  public internal(set) var approvals: [Approvals] = []

  /// The quotations that one person approved.
  public struct Approvals: Hashable, Sendable {
    /// The person, or `nil` where the file does not say.
    public let person: String?
    /// How many quotations of the evaluation.
    public let quotations: Int
  }

  init(
    profile: DisclosureProfile, hiddenForSize: Int = 0, hiddenToProtect: Int = 0,
    hiddenUnanimous: Int = 0
  ) {
    self.profile = profile
    self.hiddenForSize = hiddenForSize
    self.hiddenToProtect = hiddenToProtect
    self.hiddenUnanimous = hiddenUnanimous
  }
}
