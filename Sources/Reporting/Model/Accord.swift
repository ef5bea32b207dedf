/// How what one source says goes together with what the others say: a shape and a word, so that
/// colour is never needed.
///
/// The four outcomes are those of the triangulation protocol of Farmer, Robinson, Elliott and Eyles
/// ("Developing and implementing a triangulation protocol for qualitative health research",
/// Qualitative Health Research 16, 2006).
public enum Accord: String, Hashable, Sendable, CaseIterable {
  case agreement
  case partial
  case silence
  case dissonance

  /// The word as readers see it.
  public var label: String {
    switch self {
    case .agreement: "Agreement"
    case .partial: "Partial agreement"
    case .silence: "Silence"
    case .dissonance: "Dissonance"
    }
  }

  /// What the word means, as a clause without a full stop.
  public var meaning: String {
    switch self {
    case .agreement: "the sources say the same"
    case .partial: "none contradicts another, but not every one takes a side"
    case .silence: "one source alone speaks of it, and nothing bears it out"
    case .dissonance: "the sources contradict one another"
    }
  }

  /// The shape in plain text, as `(#)`.
  var mark: String {
    switch self {
    case .agreement: "(#)"
    case .partial: "(+)"
    case .silence: "(.)"
    case .dissonance: "(x)"
    }
  }
}
