/// What respondents wrote, with the rule by which it was chosen.
public struct QuotationSet: Hashable, Sendable {
  /// The anchor, unique in the report.
  public let id: String
  /// How the quotations were chosen.
  public let rule: Text
  /// The quotations in reading order.
  public let quotations: [Quotation]
  /// What the rule passed over, as `41 of 58 comments; 6 of them critical`.
  public let passedOver: Text

  public init(id: String, rule: Text, quotations: [Quotation], passedOver: Text) {
    self.id = id
    self.rule = rule
    self.quotations = quotations
    self.passedOver = passedOver
  }
}

/// What one respondent wrote.
public struct Quotation: Hashable, Sendable {
  /// The anchor, unique in the report.
  public let id: String
  /// The words, with those highlighted that the theme was found by.
  public let text: Text
  /// Who wrote it, as `[Headteacher, cohort 12]`.
  public let attribution: String
  /// The theme it stands for, if any.
  public let theme: String?
  /// Whether it praises or criticises, in a word, as `critical`.
  public let direction: String?
  /// The language of the words as a BCP 47 tag, where it is not the report's.
  public let language: String?

  public init(
    id: String, text: Text, attribution: String, theme: String? = nil, direction: String? = nil,
    language: String? = nil
  ) {
    self.id = id
    self.text = text
    self.attribution = attribution
    self.theme = theme
    self.direction = direction
    self.language = language
  }
}
