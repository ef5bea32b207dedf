/// Weighted phrases that together speak for a theme or against it, learnt from comments that people
/// coded.
///
/// A theme with evidence is claimed where `bias`, `indicatorWeight` if an indicator claims it, and the
/// weights of the distinct terms in the answer sum to more than 0: the decision of a logistic
/// regression at its threshold. Every weight stands in the codebook's file, where people read and
/// change it.
public struct Evidence: Hashable, Sendable {
  /// A phrase and its weight.
  public struct Term: Hashable, Sendable {
    /// The phrase.
    public var phrase: Phrase { indicator.phrase }
    /// What it adds to the sum, once an answer, in log odds; negative where it speaks against.
    public let weight: Double
    /// The phrase as an indicator whose direction cues decide.
    let indicator: Indicator

    init(phrase: Phrase, weight: Double) {
      self.weight = weight
      indicator = Indicator(
        phrase: phrase, direction: nil, isMention: false, isHint: false, near: [], context: [],
        unless: [], sources: [], rule: nil)
    }
  }

  /// What the sum begins with, in log odds.
  public let bias: Double
  /// What an indicator that claims the theme adds, once an answer, in log odds.
  public let indicatorWeight: Double
  /// The phrases, in the order of the file.
  public let terms: [Term]
}

extension Theme {
  /// The indicator of a number: those of the theme first, then the terms of its evidence.
  func indicator(at index: Int) -> Indicator {
    if index < indicators.count { return indicators[index] }
    return evidence?.terms[index - indicators.count].indicator ?? indicators[0]
  }
}
