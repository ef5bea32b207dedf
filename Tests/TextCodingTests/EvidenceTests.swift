import Diagnostics
import TextCoding
import Testing

@Suite("What words say of themes and directions, learnt from coded comments")
struct EvidenceTests {
  /// Every term stands in as many texts as there are, so that each is as rare as the next and a text of
  /// n terms has the length √n.
  static let codebook = """
    version: "1.0"
    groups: [All]
    cues:
      negation: [never]
    themes:
      - id: agencies
        label: Agencies
        group: All
        definition: Work with other professionals.
        indicators: [ed psych*, said the ep]
        masks: [ed psych road]
      - id: workload
        label: Workload
        group: All
        definition: Time and load.
        indicators: [paperwork]

    evidence: |
      term,texts,agencies,gain,no_change,decline,barrier
      (answers),100,,,,,
      (always),,-1.00,,,,
      (codebook),,1.50,,,,
      (several),,2.00,,,,
      (gain),,,1.00,,,
      (barrier),,,,,,1.00
      (workload),,,,,0.50,
      ring,100,2,,,,
      report,100,1,,,,
      nurse came,100,3,,,,
      road,100,4,,,,
      complained,100,-2,,,,
      didn't,100,9,,,,
      again,100,,,,4,
      gone,100,,,,6,

    """

  static let cases: [(text: String, found: [String], why: String)] = [
    ("She is on to the ed psych.", ["agencies"], "an indicator outweighs the beginning"),
    ("They ring and report.", ["agencies"], "terms speak for it together: 3/√2 − 1"),
    ("They report.", [], "one of 1 only makes up for the beginning"),
    ("They report and report and report.", [], "a term counts once"),
    ("The nurse came.", ["agencies"], "two words side by side are a term"),
    ("The nurse never came.", [], "with another between them they are none"),
    ("The nurse. Came she?", [], "nor in different sentences"),
    ("The Ed Psych road.", [], "a mask hides terms as it hides indicators"),
    ("The RING was loud.", ["agencies"], "case does not matter"),
    ("The ed psych complained.", [], "a term outweighs an indicator"),
    (
      "She met the ed psych. There is paperwork.", ["agencies", "workload"],
      "a theme without a column goes by its indicators"
    ),
    ("The ed psych complained; ed psychologists rang.", [], "one indicator twice is one"),
    ("The ed psych complained, said the EP.", ["agencies"], "several indicators say more than one"),
    ("We complained. They ring.", [], "a sentence alone is not enough: .3 · 2 < 1"),
    (
      "We complained. The nurse came.", ["agencies"],
      "the sentence that speaks most counts beside the whole: .7 · 1/√2 + .3 · 3 > 1"
    ),
  ]

  @Test("The sum of weights decides", arguments: cases.indices)
  func sums(index: Int) throws {
    let (text, found, why) = Self.cases[index]
    let coder = Coder(codebook: try Codebook(parsing: Self.codebook, file: "codebook"))
    #expect(coder.code(text: text, id: "1").map(\.themeID) == found, "\(why)")
  }

  static let directions: [(text: String, direction: Direction, rule: String)] = [
    ("The ed psych rings.", .gain, "mention"),
    ("The ed psych rings again.", .decline, "weighed words"),
    ("She never met the ed psych.", .barrier, "negation"),
    ("The ed psych rings; it was cold again.", .decline, "weighed words"),
    ("There is paperwork, and we ring and report.", .gain, "mention"),
  ]

  @Test(
    "The greatest sum of rules, theme and words is the direction; words nearby count more",
    arguments: directions.indices)
  func weighedDirections(index: Int) throws {
    let (text, direction, rule) = Self.directions[index]
    let coder = Coder(codebook: try Codebook(parsing: Self.codebook, file: "codebook"))
    let coding = try #require(
      coder.code(text: text, id: "1").first { $0.themeID != "agencies" || rule != "mention" }
        ?? coder.code(text: text, id: "1").first)
    #expect(coding.direction == direction)
    #expect(coding.rule.direction == rule)
    if rule == "weighed words" {
      #expect(coding.rule.cue == "again")
      #expect(
        coding.rule.overruled
          == Coding.Rule.Overruled(direction: .gain, rule: "mention", cue: nil))
    } else {
      #expect(coding.rule.overruled == nil)
    }
  }

  /// A text, how long those were that were learnt from, and what its words and its indicator come to.
  static let lengths:
    [(text: String, length: Int, words: Double, indicator: Double, direction: Direction)] = [
      ("They ring and report.", 8, 3, 0, .gain),
      ("They ring and report.", 12, 2, 0, .gain),
      ("They ring and report.", 0, 3, 0, .gain),
      ("The ed psych rings again.", 4, 0, 1.5, .decline),
      ("The ed psych rings again.", 80, 0, 1.5, .gain),
    ]

  @Test(
    "In short texts words count less for directions, and in very short ones for themes without indicator",
    arguments: lengths.indices)
  func shortTexts(index: Int) throws {
    let (text, length, words, indicator, direction) = Self.lengths[index]
    let table = Self.codebook.replacing(
      "(always),,-1.00", with: "(words),\(length),,,,,\n  (always),,-1.00")
    let coder = Coder(codebook: try Codebook(parsing: table, file: "codebook"))
    let coding = try #require(coder.code(text: text, id: "1").first)
    let sum = words / 2.squareRoot() + indicator - 1
    #expect(abs((coding.rule.evidence?.sum ?? 0) - sum) < 1e-12)
    #expect(coding.direction == direction)
  }

  @Test("What a text says outright stands, whatever words keep it company")
  func outright() throws {
    let cues = Self.codebook.replacing(
      "negation: [never]", with: "negation: [never]\n  more: [more]\n  praise: [helpful]")
    let coder = Coder(codebook: try Codebook(parsing: cues, file: "codebook"))
    func coding(_ text: String) throws -> Coding {
      try #require(coder.code(text: text, id: "1").first)
    }
    #expect(try coding("We meet the ed psych more again.").direction == .gain)
    #expect(try coding("We meet the ed psych more again.").rule.direction == "more")
    #expect(try coding("The helpful ed psych rings again.").direction == .decline)
  }

  @Test("A coding says what it rests on, and a trace what was outweighed")
  func explanation() throws {
    let coder = Coder(codebook: try Codebook(parsing: Self.codebook, file: "codebook"))
    let coding = try #require(coder.code(text: "They ring and report.", id: "1").first)
    #expect(coding.indicators == ["ring", "report"])
    #expect(coding.rule.evidence?.isAlone == true)
    #expect(abs((coding.rule.evidence?.sum ?? 0) - (3 / 2.squareRoot() - 1)) < 1e-12)
    #expect(coding.spans.map(\.bytes) == [5..<9, 14..<20])
    let trace = coder.trace(IdentifiedText(id: "1", text: "The ed psych complained."))
    #expect(trace.dismissed.map(\.reason) == [.outweighed(sum: -1.5)])
    #expect(trace.dismissed[0].reason.description.contains("−1.50"))
    #expect(trace.dismissed[0].found.phrase == "ed psych*")
  }

  @Test(
    "A text of very many masks, terms and sentences is weighed in time in proportion to its length")
  func longText() throws {
    let coder = Coder(codebook: try Codebook(parsing: Self.codebook, file: "codebook"))
    let text = String(repeating: "The ed psych road, and they ring. ", count: 20_000)
    #expect(coder.code(text: text, id: "1").map(\.themeID) == ["agencies"])
  }

  @Test("Words are met as phrases meet them: without case, contractions written out")
  func forms() throws {
    let text = Self.codebook.replacing("didn't,100,9", with: "not,100,9")
    let coder = Coder(codebook: try Codebook(parsing: text, file: "codebook"))
    #expect(coder.code(text: "They DIDN’T.", id: "1").map(\.themeID) == ["agencies"])
    #expect(coder.code(text: "They didnt.", id: "1").map(\.themeID) == ["agencies"])
  }

  @Test("Evidence reads back from the file that the codebook writes")
  func writing() throws {
    let codebook = try Codebook(parsing: Self.codebook, file: "codebook")
    let again = try Codebook(parsing: codebook.written.yaml, file: "codebook")
    #expect(again.fingerprint == codebook.fingerprint)
    #expect(again.written == codebook.written)
    #expect(again.evidence?.terms.count == 8)
  }

  @Test("Other weights give the codings another stamp")
  func stamp() throws {
    let codebook = try Codebook(parsing: Self.codebook, file: "codebook")
    let other = try Codebook(
      parsing: Self.codebook.replacing("ring,100,2", with: "ring,100,3"), file: "codebook")
    #expect(codebook.stamp != other.stamp)
  }

  @Test(
    "What is wrong is said with its line",
    arguments: [
      ("ring,100,2,", "ring,100,much,", "codebook.evidence", 27),
      ("ring,100,2,,,,", "ring,100,2", "codebook.evidence", 27),
      ("ring,100", "ring,none", "codebook.evidence", 27),
      ("ring,100", "ring the bell,100", "codebook.evidence", 27),
      ("texts,agencies", "texts,agency", "codebook.evidence", 19),
      ("texts,agencies", "texts,agencies,agencies", "codebook.evidence", 19),
      ("term,texts", "word,texts", "codebook.evidence", 19),
      ("(workload)", "(homework)", "codebook.evidence", 26),
      ("(answers),100", "(answers),", "codebook.evidence", 34),
    ])
  func faults(old: String, new: String, code: String, line: Int) throws {
    let text = Self.codebook.replacing(old, with: new)
    let problem = try #require(Codebook.problems(in: text, file: "codebook").first)
    #expect(problem.code == code)
    #expect(problem.place?.line == line)
  }
}
