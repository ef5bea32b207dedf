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

  /// The sentences, each as a text of its own.
  package var sentences: [WordSequence] {
    var sentences: [WordSequence] = []
    var start = 0
    for end in words.indices.dropFirst() where words[end].sentence != words[start].sentence {
      sentences.append(WordSequence(words: Array(words[start..<end])))
      start = end
    }
    if start < words.count { sentences.append(WordSequence(words: Array(words[start...]))) }
    return sentences
  }

  /// The words of some clauses of a text; each clause counts as a sentence.
  init(of analysis: TextAnalysis, clauses: Set<Int32>) {
    let text = analysis.input.text.utf8.span
    words = analysis.tokens.indices.filter { clauses.contains(analysis.tokens[$0].clause) }.map {
      let token = analysis.tokens[$0]
      return Word(
        form: String(decoding: Self.form(of: $0, among: analysis.tokens, in: text), as: UTF8.self),
        span: TextSpan(scalars: token.scalars, bytes: token.bytes), sentence: Int(token.clause))
    }
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
          form: String(decoding: form(of: index, among: tokens, in: bytes.span), as: UTF8.self),
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
  static func form(
    of index: Int, among tokens: [Token], in text: Span<UInt8>
  ) -> [UInt8] {
    let own = tokens[index].bytes
    if index + 1 < tokens.count, tokens[index + 1].bytes.lowerBound == own.upperBound {
      return written(own.lowerBound..<tokens[index + 1].bytes.upperBound, in: text).first
    }
    if index > 0, tokens[index - 1].bytes.upperBound == own.lowerBound {
      return written(tokens[index - 1].bytes.lowerBound..<own.upperBound, in: text).last
    }
    return written(own, in: text).first
  }

  /// The first and last word of what stands in a range of the text.
  private static func written(
    _ range: Range<Int>, in text: Span<UInt8>
  ) -> (first: [UInt8], last: [UInt8]) {
    var plain: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let (kind, length) = ByteClass.at(index, in: text)
      if kind == .apostrophe {
        plain.append(UInt8(ascii: "'"))
      } else {
        for place in index..<index + length { plain.append(text[place]) }
      }
      index += length
    }
    let words = Contraction.words(
      of: String(decoding: Folding.lowercase(plain[...]), as: UTF8.self))
    func british(_ word: String?) -> [UInt8] { Spelling.british(Array((word ?? "").utf8)) }
    return (british(words.first), british(words.last))
  }
}
