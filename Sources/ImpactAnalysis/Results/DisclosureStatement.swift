public import EvaluationModel

/// What the disclosure control did.
public struct DisclosureStatement: Hashable, Sendable {
  /// The profile that was applied.
  public let profile: DisclosureProfile
  /// Figures hidden because too few people stand behind them.
  public internal(set) var hiddenForSize: Int
  /// Figures hidden because they would have given another one back.
  public internal(set) var hiddenToProtect: Int
  /// Figures of small groups hidden because everybody, or nobody, gave the same answer.
  public internal(set) var hiddenUnanimous: Int
}
