/// One theme in one text, with its direction, the words it rests on and the rule that found it.
public struct Coding: Hashable, Sendable, Codable {
  /// Why a theme was given, and why in that direction.
  public struct Rule: Hashable, Sendable, Codable {
    /// What learnt weights said of a theme that has some.
    public struct Evidence: Hashable, Sendable, Codable {
      /// The sum of the weights, in log odds; above 0.
      public let sum: Double
      /// Whether the claim rests on the weights alone, without an indicator.
      public let isAlone: Bool

      public init(sum: Double, isAlone: Bool) {
        self.sum = sum
        self.isAlone = isAlone
      }
    }

    /// What the rules say of a direction, where learnt weights say another.
    public struct Overruled: Hashable, Sendable, Codable {
      /// The direction that the rules say.
      public let direction: Direction
      /// The name of the rule that says it.
      public let rule: String
      /// The cue that the rule rests on, or `nil` where there was none.
      public let cue: String?

      public init(direction: Direction, rule: String, cue: String?) {
        self.direction = direction
        self.rule = rule
        self.cue = cue
      }
    }

    /// The name of the rule that decided the direction, as `reversal` or `deficit`.
    public let direction: String
    /// The cue that the rule rests on, as the codebook writes it, or `nil` where there was none.
    public let cue: String?
    /// What learnt weights said, or `nil` for a theme that is coded by its indicators alone.
    public let evidence: Evidence?
    /// What the rules say of the direction, or `nil` where they decide.
    public let overruled: Overruled?

    public init(
      direction: String, cue: String?, evidence: Evidence? = nil, overruled: Overruled? = nil
    ) {
      self.direction = direction
      self.cue = cue
      self.evidence = evidence
      self.overruled = overruled
    }
  }

  /// The name of the text.
  public let commentID: String
  /// The theme's name in the codebook.
  public let themeID: String
  /// What became of the theme.
  public let direction: Direction
  /// Whether the claim is qualified, as by "perhaps" or "a little".
  public let isHedged: Bool
  /// Whether clauses of the text disagree about the direction.
  public let isMixed: Bool
  /// The phrases of the theme that were found, in the order of the text, and what is said of each.
  public let mentions: [Mention]
  /// Why.
  public let rule: Rule
  /// The version and fingerprint of the codebook that made the coding.
  public let codebookVersion: String

  public init(
    commentID: String, themeID: String, direction: Direction, isHedged: Bool, isMixed: Bool,
    mentions: [Mention], rule: Rule, codebookVersion: String
  ) {
    self.commentID = commentID
    self.themeID = themeID
    self.direction = direction
    self.isHedged = isHedged
    self.isMixed = isMixed
    self.mentions = mentions
    self.rule = rule
    self.codebookVersion = codebookVersion
  }

  /// The indicators that matched, or the terms of the evidence where none did, as the codebook writes
  /// them, each once, in the order of the text.
  public var indicators: [String] {
    var indicators: [String] = []
    forEachIndicator { indicators.append($0) }
    return indicators
  }

  /// The words that the coding rests on, in order, without overlap.
  public var spans: [TextSpan] {
    var spans: [TextSpan] = []
    forEachSpan { spans.append($0) }
    return spans
  }

  /// Calls a function with each of `indicators`.
  public func forEachIndicator(_ body: (String) -> Void) {
    // Most codings rest on one phrase, and there may be millions of codings.
    if mentions.count == 1 { return body(mentions[0].indicator) }
    var told: [String] = []
    for mention in mentions where !told.contains(mention.indicator) {
      told.append(mention.indicator)
      body(mention.indicator)
    }
  }

  /// Calls a function with each of `spans`.
  public func forEachSpan(_ body: (TextSpan) -> Void) {
    var last: TextSpan?
    for mention in mentions {
      guard let before = last else {
        last = mention.span
        continue
      }
      if mention.span.bytes.lowerBound < before.bytes.upperBound {
        last = before.union(mention.span)
      } else {
        body(before)
        last = mention.span
      }
    }
    if let last { body(last) }
  }
}
