import Diagnostics
import Testing
import TextExploration

@Suite("Phrases in context")
struct ConcordanceTests {
  static let texts = [
    ExploredText(id: "a", text: "Our teacher, who leads\nthe team, is  good."),
    ExploredText(id: "b", text: "Every teaching assistant is good; each teacher too."),
    ExploredText(id: "c", text: "Nothing of the kind."),
  ]

  private func lines(
    _ phrase: String, window: Int = 2, in texts: [ExploredText] = texts
  ) throws -> [String] {
    try Concordance(of: phrase, in: texts, codebook: Answers.codebook, window: window).lines.map {
      "\(texts[$0.text].id): \($0.before) | \($0.match) | \($0.after)"
    }
  }

  @Test(
    "The codebook's notation finds words, lists and gaps, with a window counted in words",
    arguments: [
      ("teacher", ["a: Our | teacher | , who leads", "b: good; each | teacher | too."]),
      ("lead*", ["a: teacher, who | leads | the team"]),
      (
        "<staff>",
        [
          "a: Our | teacher | , who leads", "b: Every | teaching assistant | is good",
          "b: good; each | teacher | too.",
        ]
      ),
      ("teacher .. leads", ["a: Our | teacher, who leads | the team"]), ("absent", []),
    ])
  func notation(phrase: String, expected: [String]) throws {
    #expect(try lines(phrase) == expected)
  }

  @Test("A window of no words shows the match alone, a wide one the whole text")
  func windows() throws {
    #expect(try lines("leads", window: 0) == ["a:  | leads | "])
    #expect(
      try lines("leads", window: 99) == ["a: Our teacher, who | leads | the team, is good."])
  }

  @Test("What is hidden is neither found nor shown")
  func hidden() throws {
    let text = ExploredText(
      id: "h", text: "Dear 👩‍👧 Tamsyn Penhallow leads the team.",
      hidden: [ExploredText.HiddenPassage(scalars: 9..<25, placeholder: "name")])
    #expect(try lines("leads", in: [text]) == ["h: [name] | leads | the team."])
    #expect(try lines("leads", window: 1, in: [text]) == ["h: [name] | leads | the"])
    for probe in ["tamsyn", "pen*", "name", "dear .. leads"] {
      #expect(try lines(probe, in: [text]).isEmpty, "\(probe)")
    }
    #expect(text.shown == "Dear 👩‍👧 [name] leads the team.")
  }

  @Test(
    "A phrase that is none is refused without a place in a file", arguments: ["a ..", "<who>", " "])
  func faults(phrase: String) {
    let fault = #expect(throws: Diagnostic.self) { try lines(phrase) }
    #expect(fault?.place == nil)
  }
}
