import Diagnostics
public import TextCoding

/// Every place in which a phrase stands, with the words around it: keywords in context (KWIC).
public struct Concordance: Sendable {
  /// A place.
  public struct Line: Hashable, Sendable {
    /// The position of the text among all texts.
    public let text: Int
    /// What stands before the phrase.
    public let before: String
    /// The words that match the phrase.
    public let match: String
    /// What stands after it.
    public let after: String
  }

  /// The places, in the order of the texts.
  public let lines: [Line]

  /// Looks for a phrase.
  ///
  /// The phrase is found as the codebook would find it: misspellings of long words too, and within
  /// one sentence. Places that reach into something hidden are left out.
  ///
  /// - Parameters:
  ///   - phrase: The phrase in the codebook's notation.
  ///   - texts: The texts.
  ///   - codebook: The codebook whose word lists the phrase may use.
  ///   - window: How many words stand before and after it.
  /// - Throws: A `Diagnostic` that says what is wrong with the phrase.
  public init(
    of phrase: String, in texts: [ExploredText], codebook: Codebook, window: Int
  ) throws {
    let coder = try Self.coder(for: phrase, with: codebook)
    // Ids need not be unique: the coder gets the positions.
    let codings = coder.code(
      texts.enumerated().map { IdentifiedText(id: String($0), text: $1.text) })
    lines = codings.flatMap { coding -> [Line] in
      guard let position = Int(coding.commentID) else { return [] }
      let text = texts[position]
      let spans = coding.mentions.map(\.span).filter { !text.isHidden($0.scalars) }
      if spans.isEmpty { return [] }
      let words = WordSequence(text.text).words.map(\.span)
      let end = text.whole.end
      return spans.map {
        Self.line(at: $0, in: text, position, words: words, end: end, window: window)
      }
    }
  }

  private static func line(
    at match: TextSpan, in text: ExploredText, _ position: Int, words: [TextSpan], end: TextSpan,
    window: Int
  ) -> Line {
    let first = words.bisection { $0.scalars.upperBound > match.scalars.lowerBound }
    let next = words.bisection { $0.scalars.lowerBound >= match.scalars.upperBound }
    let before = words[..<first].suffix(window)
    let after = words[next...].prefix(window)
    // The last punctuation of the text belongs to it, that before a word left out does not.
    let last = after.endIndex == words.endIndex ? end : after.last?.end ?? match.end
    return Line(
      text: position,
      before: text.shown((before.first?.start ?? match.start).stretch(to: match.start)),
      match: text.shown(match), after: text.shown(match.end.stretch(to: last)))
  }

  /// A coder that knows the phrase and nothing else.
  private static func coder(for phrase: String, with codebook: Codebook) throws -> Coder {
    let known = codebook.written
    var theme = WrittenTheme(id: "phrase", label: "phrase", group: "phrase", definition: "phrase")
    theme.lists = [.indicators: [phrase]]
    do {
      return Coder(
        codebook: try Codebook(
          WrittenCodebook(
            groups: ["phrase"], words: known.words, knownWords: known.knownWords, themes: [theme]),
          file: "the phrase"))
    } catch let fault as Diagnostic {
      // The line would be that of a codebook that nobody has written.
      throw Diagnostic(
        code: fault.code, fault.message, expected: fault.expected, fix: fault.fix)
    }
  }
}

extension TextSpan {
  /// The place where the stretch begins, as a stretch without words.
  fileprivate var start: TextSpan {
    TextSpan(
      scalars: scalars.lowerBound..<scalars.lowerBound, bytes: bytes.lowerBound..<bytes.lowerBound)
  }

  /// The place where the stretch ends, as a stretch without words.
  fileprivate var end: TextSpan {
    TextSpan(
      scalars: scalars.upperBound..<scalars.upperBound, bytes: bytes.upperBound..<bytes.upperBound)
  }

  /// The stretch from where this one begins to where another, which is later, ends.
  fileprivate func stretch(to other: TextSpan) -> TextSpan {
    TextSpan(
      scalars: scalars.lowerBound..<other.scalars.upperBound,
      bytes: bytes.lowerBound..<other.bytes.upperBound)
  }
}
