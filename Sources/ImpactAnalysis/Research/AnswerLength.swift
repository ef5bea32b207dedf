public import EvaluationModel
public import Evidence

/// Whether the themes of one source's answers hang on how much people wrote.
public struct AnswerLength: Hashable, Sendable {
  /// A theme in short and in long answers.
  public struct ThemeRate: Hashable, Sendable {
    /// The theme's id.
    public let theme: String
    /// The theme in reports.
    public let label: String
    /// The share of the answers of at most the median length that speak of it.
    public internal(set) var shorter: Share
    /// The share of the longer answers.
    public internal(set) var longer: Share
    /// The share of the longer answers minus that of the shorter.
    public internal(set) var difference: Reported<Estimate>
    /// Answers that speak of it for every hundred words.
    public internal(set) var perHundredWords: Reported<Double>
    /// The same in the cohort before.
    public internal(set) var previousPerHundredWords: Reported<Double>
    /// The answers of the cohort before that speak of it.
    let previousCount: Int
  }

  /// Whose answers.
  public let source: FeedbackSource
  /// Answers with text.
  public internal(set) var answers: Reported<Int>
  /// The words in all of them.
  public internal(set) var words: Reported<Int>
  /// The median number of words.
  public let medianWords: Int
  /// The median number of words in the cohort before, where it wrote any.
  public let previousMedianWords: Int?
  /// The rank correlation of the number of words with the number of themes.
  public internal(set) var correlation: Reported<Estimate>
  /// The themes, in the order of the codebook.
  public internal(set) var themes: [ThemeRate]
}
