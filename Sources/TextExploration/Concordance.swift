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
    var lines: [Line] = []
    for (position, text) in texts.enumerated() {
      let spans = coder.code(text: text.text, id: text.id).flatMap(\.mentions).map(\.span)
        .filter { !text.isHidden($0.scalars) }
      if spans.isEmpty { continue }
      let words = WordSequence(text.text).words.map(\.span.scalars)
      for span in spans {
        lines.append(
          Self.line(at: span.scalars, in: text, position, words: words, window: window))
      }
    }
    self.lines = lines
  }

  private static func line(
    at match: Range<Int>, in text: ExploredText, _ position: Int, words: [Range<Int>], window: Int
  ) -> Line {
    let before = words.prefix { $0.upperBound <= match.lowerBound }.suffix(window)
    let after = words.drop { $0.lowerBound < match.upperBound }
    let shownAfter = after.prefix(window)
    // The last punctuation of the text belongs to it, that before a word left out does not.
    let end =
      shownAfter.count == after.count
      ? text.text.unicodeScalars.count : shownAfter.last?.upperBound ?? match.upperBound
    return Line(
      text: position,
      before: text.shown((before.first?.lowerBound ?? match.lowerBound)..<match.lowerBound),
      match: text.shown(match), after: text.shown(match.upperBound..<end))
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
