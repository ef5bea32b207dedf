/// A result in one sentence, with how far it can be relied on.
public struct Finding: Hashable, Sendable {
  /// The anchor, unique in the report.
  public let id: String
  /// The finding in plain words.
  public let sentence: Text
  /// How strong the evidence is.
  public let strength: EvidenceStrength
  /// Count, percentage and interval.
  public let detail: Text
  /// The anchor of the figure or table that shows it.
  public let link: String?

  public init(
    id: String, sentence: Text, strength: EvidenceStrength, detail: Text, link: String? = nil
  ) {
    self.id = id
    self.sentence = sentence
    self.strength = strength
    self.detail = detail
    self.link = link
  }
}

/// How far a finding can be relied on, decided by the analysis and only named here.
public enum EvidenceStrength: String, Hashable, Sendable, CaseIterable {
  case strong
  case moderate
  case weak
  /// The difference could be chance.
  case couldBeChance
  /// The finding describes those who answered and compares nothing.
  case descriptive
  /// What was asked has changed, so that two numbers must not be compared.
  case notComparable

  /// The name as readers see it.
  public var label: String {
    switch self {
    case .strong: "Strong evidence"
    case .moderate: "Moderate evidence"
    case .weak: "Weak evidence"
    case .couldBeChance: "Could be chance"
    case .descriptive: "Description only"
    case .notComparable: "Not comparable"
    }
  }

  /// What the name means, in one sentence.
  public var explanation: String {
    switch self {
    case .strong:
      "Chance is a very unlikely explanation, and enough people answered for a precise figure."
    case .moderate:
      "Chance is an unlikely explanation, but the figure is less precise or has a known weakness."
    case .weak:
      "The answers point this way, but few people answered or the figure has serious weaknesses."
    case .couldBeChance:
      "A difference of this size often comes about by chance alone."
    case .descriptive:
      "This is what those who answered said; nothing is compared."
    case .notComparable:
      "The question or the people asked have changed, so the figures must not be compared."
    }
  }

  /// How many of four marks are filled, or `nil` where strength is not the question.
  public var marks: Int? {
    switch self {
    case .strong: 4
    case .moderate: 3
    case .weak: 2
    case .couldBeChance: 1
    case .descriptive, .notComparable: nil
    }
  }
}
