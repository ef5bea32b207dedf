/// What a model learned about one theme: how much each phrase speaks for it.
public struct LearnedEvidence: Hashable, Sendable {
  /// A phrase and its weight.
  public struct Term: Hashable, Sendable {
    /// The phrase in the notation of a codebook.
    public let phrase: String
    /// What it adds to the log odds of the theme where a text holds it, once a text.
    public let weight: Double
  }

  /// The theme's id.
  public let themeID: String
  /// The log odds where nothing is found.
  public let bias: Double
  /// What it adds where an indicator of the theme claims it.
  public let indicator: Double
  /// The phrases, those that weigh most first.
  public let terms: [Term]
  /// How well the codebook finds the theme in texts it was not tuned to.
  public let before: ThemeAccuracy
  /// How well the model finds it in texts it was not trained on.
  public let after: ThemeAccuracy
  /// Whether the model is to be taken for the theme.
  public let isTaken: Bool
}
