public import Diagnostics

/// A phrase of the codebook's notation, such as `lead .. initiative*`.
///
/// Words match whole words without regard to case. `*` stands for any ending, ` .. ` for up to three
/// words and ` ... ` for up to six, `^` asks for the exact case, `?` makes a word optional, `a|b`
/// gives alternatives, `<staff>` stands for a list of the codebook; hyphen and slash are spaces.
public struct Phrase: Hashable, Sendable {
  /// The phrase as it is written in the codebook.
  public let source: String
  /// Where it stands in the codebook.
  public let place: Place
  /// The ways to say it, each a sequence of words and gaps.
  let variants: [[Element]]

  /// A step of a phrase.
  enum Element: Hashable, Sendable {
    /// One word, out of several.
    case word([WordForm], isOptional: Bool)
    /// Up to so many words that do not matter.
    case gap(Int)
  }

  /// A word, or the beginning of words, in lower case and British spelling unless exact.
  struct WordForm: Hashable, Sendable {
    let bytes: [UInt8]
    let isPrefix: Bool
    let isExact: Bool
  }

  /// The phrase without the `~` that marks a bare mention.
  var unmarked: Phrase {
    guard source.hasPrefix("~") else { return self }
    return Phrase(source: String(source.dropFirst()), place: place, variants: variants)
  }
}
