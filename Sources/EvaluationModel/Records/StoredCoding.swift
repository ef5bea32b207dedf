/// One theme that a coder found in one comment, as the archive keeps it.
///
/// It holds places in the text and not the text itself.
public struct StoredCoding: Hashable, Sendable {
  /// A passage of the comment that the coding rests on, as two half-open ranges of the same text.
  public struct Span: Hashable, Sendable {
    /// The first Unicode scalar, from 0.
    public let scalarStart: Int
    /// The scalar after the last.
    public let scalarEnd: Int
    /// The first byte of UTF-8, from 0.
    public let utf8Start: Int
    /// The byte after the last.
    public let utf8End: Int

    public init(scalarStart: Int, scalarEnd: Int, utf8Start: Int, utf8End: Int) {
      self.scalarStart = scalarStart
      self.scalarEnd = scalarEnd
      self.utf8Start = utf8Start
      self.utf8End = utf8End
    }
  }

  /// What `coder` is where the codebook's rules did the coding.
  public static let rules = "rules"
  /// What `direction` is where a person found the theme and did not say which way.
  public static let unspecified = "unspecified"

  /// The comment's id.
  public let comment: String
  /// The theme's id in the codebook.
  public let theme: String
  /// Which way the comment speaks of the theme, as the coding's vocabulary writes it.
  public let direction: String
  /// Whether the comment says so with reservations.
  public let isHedged: Bool
  /// Whether the comment speaks of the theme both ways.
  public let isMixed: Bool
  /// The codebook's rule that found the theme, or `nil` where a person did.
  public let rule: String?
  /// The version of the codebook that was used.
  public let codebookVersion: String
  /// Who coded: `StoredCoding.rules`, or a person's name or code.
  public let coder: String
  /// The passages that it rests on, in the order of the text.
  public let spans: [Span]

  public init(
    comment: String, theme: String, direction: String, isHedged: Bool = false,
    isMixed: Bool = false, rule: String? = nil, codebookVersion: String, coder: String,
    spans: [Span] = []
  ) {
    self.comment = comment
    self.theme = theme
    self.direction = direction
    self.isHedged = isHedged
    self.isMixed = isMixed
    self.rule = rule
    self.codebookVersion = codebookVersion
    self.coder = coder
    self.spans = spans
  }
}
