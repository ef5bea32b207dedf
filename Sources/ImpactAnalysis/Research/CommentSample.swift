public import Evidence

/// Some comments, counted, with a few of them in words: those that respondents agreed to, a person
/// approved, and the seed drew.
public struct CommentSample: Hashable, Sendable {
  /// A comment in words.
  public struct Entry: Hashable, Sendable {
    /// The comment's id.
    public let comment: String
    /// The text that was approved.
    public let text: String
    /// Who said it, as `Headteacher, 2017–18`.
    public let attribution: String
    /// The theme in reports for whose sake it is shown, or `nil`.
    public let theme: String?
    /// The passages that speak of the theme, as ranges of Unicode scalars of `text`.
    public let passages: [Range<Int>]
  }

  /// How many comments there are.
  public internal(set) var count: Reported<Int>
  /// How many of them may be shown.
  public internal(set) var quotable: Reported<Int>
  /// The drawn ones.
  public internal(set) var shown: [Entry]
}
