/// The words of a text as the phrases of a codebook meet them: in lower case, British spelling and
/// without accents, with contractions written out and possessives taken off.
///
/// A phrase that is made of these words, in this order and within one sentence, is found in the text.
package struct WordSequence: Hashable, Sendable {
  /// A word and where it stands.
  package struct Word: Hashable, Sendable {
    /// The word as a phrase of a codebook would have it: "didn't" gives `did` and `not`.
    package let form: String
    /// The words of the original text that it stands for.
    package let span: TextSpan
    /// The sentence that it belongs to, counted from 0.
    package let sentence: Int
  }

  /// The words, in the order of the text.
  package let words: [Word]

  /// The words of one text.
  ///
  /// - Parameter text: The text.
  package init(_ text: String) {
    self = Self.sequences(of: [text])[0]
  }

  private init(words: [Word]) {
    self.words = words
  }

  /// The words of many texts, one sequence a text.
  ///
  /// - Parameter texts: The texts.
  /// - Returns: As many sequences, in the order of the texts.
  package static func sequences(of texts: [String]) -> [WordSequence] {
    var cache = WordCache(emptyLexicon)
    var tokeniser = Tokeniser()
    return texts.map { text in
      let bytes = Array(text.utf8)
      tokeniser.read(bytes.span, words: &cache)
      let tokens = tokeniser.tokens
      var sentence = -1
      let words = tokens.indices.map { index in
        if tokens[index].marks.contains(.sentence) || index == 0 { sentence += 1 }
        return Word(
          form: form(of: index, among: tokens, in: bytes),
          span: TextSpan(scalars: tokens[index].scalars, bytes: tokens[index].bytes),
          sentence: sentence)
      }
      return WordSequence(words: words)
    }
  }

  private static let emptyLexicon: Lexicon = {
    var lexicon = Lexicon()
    lexicon.finish(knownWords: [])
    return lexicon
  }()

  /// The form of a word; only the two halves of a contraction touch each other in the text.
  private static func form(of index: Int, among tokens: [Token], in bytes: [UInt8]) -> String {
    let own = tokens[index].bytes
    if index + 1 < tokens.count, tokens[index + 1].bytes.lowerBound == own.upperBound {
      return written(own.lowerBound..<tokens[index + 1].bytes.upperBound, in: bytes).first
    }
    if index > 0, tokens[index - 1].bytes.upperBound == own.lowerBound {
      return written(tokens[index - 1].bytes.lowerBound..<own.upperBound, in: bytes).last
    }
    return written(own, in: bytes).first
  }

  /// The first and last word of what stands in a range of the text.
  private static func written(
    _ range: Range<Int>, in bytes: [UInt8]
  ) -> (first: String, last: String) {
    var plain: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let (kind, length) = ByteClass.at(index, in: bytes.span)
      if kind == .apostrophe {
        plain.append(UInt8(ascii: "'"))
      } else {
        plain.append(contentsOf: bytes[index..<index + length])
      }
      index += length
    }
    let words = Contraction.words(
      of: String(decoding: Folding.lowercase(plain[...]), as: UTF8.self))
    func british(_ word: String?) -> String {
      String(decoding: Spelling.british(Array((word ?? "").utf8)), as: UTF8.self)
    }
    return (british(words.first), british(words.last))
  }
}
