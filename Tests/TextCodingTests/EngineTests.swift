import Foundation
import TestSupport
import Testing

@testable import TextCoding

@Suite("Words and phrases are found as the notation says")
struct EngineTests {
  /// A codebook with one theme of the indicators, and what else a test needs.
  private static func coder(_ indicators: String, more: String = "") throws -> Coder {
    Coder(
      codebook: try Codebook(
        reading: """
          version: "1"
          groups: [All]
          cues: {negation: [not], more: [more]}
          themes:
            - {id: theme, label: Theme, group: All, definition: Words, indicators: [\(indicators)]\(more)}

          """, file: "codebook.yaml"))
  }

  private static func quotes(_ coder: Coder, _ text: String) -> [String] {
    coder.code(text: text, id: "1").flatMap(\.spans).map { $0.quote(from: text) ?? "" }
  }

  /// A phrase of the notation, a text and what is found in it.
  static let phrases: [(phrase: String, text: String, found: [String])] = [
    ("confiden*", "Confident, CONFIDENCE and confined", ["Confident", "CONFIDENCE"]),
    (
      "confiden*", "confidant and confdient but confedent", ["confidant", "confdient", "confedent"]
    ),
    ("^SLT", "The SLT met the slt and SLTs", ["SLT"]),
    (
      "organis*", "organize, organisation, ORGANIZING and disorganise",
      ["organize", "organisation", "ORGANIZING"]
    ),
    ("colour", "A color and a colour, colored", ["color", "colour"]),
    ("programme", "The program's aims; programming", ["program's"]),
    ("analyse", "Analyze, analyse, analyz", ["Analyze", "analyse"]),
    ("do not", "I don't, I dont and I do not; don´t", ["don't", "dont", "do not", "don´t"]),
    ("can not", "cannot can't cant", ["cannot", "can't", "cant"]),
    ("governor", "the governor's and governance and governor’s", ["governor's", "governor’s"]),
    ("it is", "It's here, it’s there", ["It's", "it’s"]),
    ("naïve", "NAIVE naïve nai\u{308}ve", ["NAIVE", "naïve", "nai\u{308}ve"]),
    ("y7", "Y7 and y 7", ["Y7"]),
    ("full time", "full-time, full time, full/time", ["full-time", "full time", "full/time"]),
    ("lead .. team", "lead the whole team", ["lead the whole team"]),
    ("lead .. team", "lead a b c team, lead a b c d team", ["lead a b c team"]),
    ("lead .. team", "lead. Team", []),
    ("a .. b .. c", "a a b x b x c", ["a b x b x c"]),
    ("at her? ease", "at ease, at her ease, at his ease", ["at ease", "at her ease"]),
    ("good|great work", "good work, great work", ["good work", "great work"]),
  ]

  @Test("What a phrase finds", arguments: phrases.indices)
  func phrase(index: Int) throws {
    let (phrase, text, found) = Self.phrases[index]
    #expect(Self.quotes(try Self.coder("\"\(phrase)\""), text) == found)
  }

  /// Words of the shipped codebook and of its neighbourhood: other endings, slips of the pen, other
  /// cases, American spellings.
  private static func words(_ coder: Coder) -> [String] {
    let forms = coder.lexicon.forms.map { String(decoding: $0.form.bytes, as: UTF8.self) }
    let spellings = (Spelling.americanBeginnings + Spelling.americanWords).map {
      String(decoding: $0, as: UTF8.self)
    }
    return (Set(forms).sorted() + spellings).flatMap { word -> [String] in
      let middle = word.index(word.startIndex, offsetBy: word.count / 2)
      let cut = String(word[..<middle]) + word[middle...].dropFirst()
      return [
        word, word.capitalized, word.uppercased(), cut, word + "s", word + "ing", word + "z",
        word + "ize", word.replacing("is", with: "iz"), word.replacing("ys", with: "yz"),
        String(word.dropLast()),
      ]
    }.filter { $0.utf8.allSatisfy { WordAutomaton.letter($0) < 26 } && !$0.isEmpty }
  }

  @Test("The automaton knows of every word what the word lists say of it")
  func automaton() throws {
    let coder = Coder(codebook: try CodedCommentsTests.codebook.get())
    var words = WordCache(coder.lexicon)
    var wrong: [String] = []
    let all = Self.words(coder)
    #expect(all.count > 10_000)
    for word in all {
      let bytes = Array(word.utf8)
      if Contraction.bare[bytes.map { $0 | 0x20 }] != nil { continue }
      var tokeniser = Tokeniser()
      tokeniser.read(word.utf8.span, words: &words)
      var entries = words.entries
      let entry = entries.entry(of: coder.lexicon.symbols(of: bytes))
      if tokeniser.tokens.map(\.word) != [bytes.count > Tokeniser.longestWord ? 0 : entry] {
        wrong.append(word)
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test("A phrase of many gaps and optional words costs no more than its length")
  func worstCase() throws {
    let optional = String(repeating: "a? ", count: 24)
    let coder = try Self.coder("\"\(optional)a end\", \"a .. a ... a .. b\"")
    let text = String(repeating: "a ", count: 20_000)
    #expect(Self.quotes(coder, text) == [])
    #expect(Self.quotes(coder, text + "end").count == 1)
  }

  @Test("A word that was met before is read as one that was not, wherever the text ends behind it")
  func familiarWords() throws {
    let text = "Confidence didn't grow. Organisationally, whole-school work of ours is e.g. naïve"
    let coder = try Self.coder("confidence, organisational*, whole school, work, naive")
    var session = CodingSession(coder)
    for _ in 1...2 {
      for end in text.indices {
        let part = IdentifiedText(id: "1", text: String(text[..<end]))
        var unknowing = CodingSession(coder)
        #expect(session.codings(of: part) == unknowing.codings(of: part))
      }
    }
  }

  @Test("The number of a kind of cue is its place among all")
  func cueNumbers() {
    #expect(Cue.allCases.map(\.number) == Cue.allCases.indices.map(UInt32.init))
  }
}
