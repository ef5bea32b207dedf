import Diagnostics
import Testing

@testable import TextCoding

@Suite("The words of a text")
struct WordSequenceTests {
  @Test(
    "Words are as the phrases of a codebook have them",
    arguments: [
      ("Confident, and CALM.", ["confident", "and", "calm"]),
      (
        "I didn't, can’t, wont and shan't.",
        [
          "i", "did", "not", "can", "not", "will", "not", "and", "shall", "not",
        ]
      ),
      (
        "The pupils' and a pupil's voice; it's theirs",
        [
          "the", "pupils", "and", "a", "pupil", "voice", "it", "is", "theirs",
        ]
      ),
      (
        "I've organized the naïve program", ["i", "have", "organised", "the", "naive", "programme"]
      ),
      ("whole-school 6,000 e.g. O'Brien", ["whole", "school", "6000", "eg", "o", "brien"]),
      ("", []),
    ])
  func forms(text: String, expected: [String]) {
    #expect(WordSequence(text).words.map(\.form) == expected)
  }

  @Test("Each word knows its place in the text and its sentence")
  func places() {
    let text = "Café 😀 didn’t open. It will."
    let words = WordSequence(text).words
    #expect(
      words.map { $0.span.quote(from: text) } == ["Café", "did", "n’t", "open", "It", "will"])
    #expect(words.map(\.sentence) == [0, 0, 0, 0, 1, 1])
    #expect(words[2].span.scalars == 10..<13)
  }

  @Test("A phrase made of the words of a sentence is found there")
  func phrases() throws {
    let text = "She hasn't organized the SEND team's naïve programme"
    let forms = WordSequence(text).words.map(\.form)
    let parser = PhraseParser()
    var lexicon = Lexicon()
    for (index, form) in forms.enumerated() {
      let phrase = try parser.phrase(form, at: Place(file: "phrase"))
      lexicon.add(phrase, owner: index, isSpellingForgiven: false)
    }
    lexicon.finish(knownWords: [])
    var cache = WordCache(lexicon)
    var tokeniser = Tokeniser()
    tokeniser.read(text.utf8.span, words: &cache)
    #expect(tokeniser.tokens.allSatisfy { $0.word != EntryTable.unknown })
  }
}
