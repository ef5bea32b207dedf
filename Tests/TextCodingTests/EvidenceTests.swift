import Diagnostics
import TextCoding
import Testing

@Suite("Learnt evidence for and against a theme")
struct EvidenceTests {
  private static let codebook = """
    version: "1.0"
    groups: [All]
    cues: {}
    themes:
      - id: agencies
        label: Agencies
        group: All
        definition: Work with other professionals.
        indicators: [ed psych*]
        masks: [ring road]
      - id: workload
        label: Workload
        group: All
        definition: Time and load.
        indicators: [paperwork]
    evidence:
      agencies:
        bias: -1.0
        indicator: 1.5
        terms: [ring* 0.75, report* 0.5, nurse .. visit* 1.25, complain* -2]
    """

  static let cases: [(text: String, found: [String], why: String)] = [
    ("She is on to the ed psych.", ["agencies"], "an indicator outweighs the bias"),
    ("They ring and report.", ["agencies"], "weak terms speak for it together"),
    ("They ring.", [], "a weak term alone does not"),
    ("They ring and ring and ring.", [], "a term counts once"),
    ("The ring road and the report.", [], "a mask hides a term"),
    ("The nurse made a visit.", ["agencies"], "a term may have a gap"),
    ("The ed psych complained.", [], "a term outweighs an indicator"),
    (
      "She met the ed psych. There is paperwork.", ["agencies", "workload"],
      "a theme without evidence"
    ),
  ]

  @Test("The sum of weights decides", arguments: cases.indices)
  func sums(index: Int) throws {
    let (text, found, why) = Self.cases[index]
    let coder = Coder(codebook: try Codebook(parsing: Self.codebook, file: "codebook"))
    #expect(coder.code(text: text, id: "1").map(\.themeID) == found, "\(why)")
  }

  @Test("A coding says what it rests on, and a trace what was outweighed")
  func explanation() throws {
    let coder = Coder(codebook: try Codebook(parsing: Self.codebook, file: "codebook"))
    let rule = try #require(coder.code(text: "They ring and report.", id: "1").first?.rule)
    #expect(rule.indicators == ["ring*", "report*"])
    #expect(rule.evidence?.isAlone == true)
    #expect(rule.evidence?.sum == 0.25)
    let trace = coder.trace(IdentifiedText(id: "1", text: "The ed psych complained."))
    #expect(trace.dismissed.map(\.reason) == [.outweighed(sum: -1.5)])
    #expect(trace.dismissed[0].reason.description.contains("−1.50"))
  }

  @Test("A mask that guards a term alone is not idle")
  func masks() throws {
    let codebook = try Codebook(parsing: Self.codebook, file: "codebook")
    let theme = try #require(codebook.theme("agencies"))
    #expect(theme.idleMasks(without: []).isEmpty)
    #expect(theme.canMask("ringing ears"))
    #expect(!theme.canMask("sore ears"))
  }

  @Test("Evidence reads back from the file that the codebook writes")
  func writing() throws {
    let codebook = try Codebook(parsing: Self.codebook, file: "codebook")
    let again = try Codebook(parsing: codebook.written.yaml, file: "codebook")
    #expect(again.fingerprint == codebook.fingerprint)
    #expect(again.written == codebook.written)
  }

  @Test(
    "What is wrong is said with its place",
    arguments: [
      ("ring* 0.75", "ring*", "codebook.weight", 20),
      ("ring* 0.75", "ring* much", "codebook.weight", 20),
      (
        "evidence:\n", "evidence:\n  agency: {bias: 0, indicator: 0, terms: []}\n",
        "codebook.evidence", 17
      ),
      ("bias: -1.0\n", "bias: low\n", "yaml.value", 18),
    ])
  func faults(old: String, new: String, code: String, line: Int) throws {
    let text = Self.codebook.replacing(old, with: new)
    let problem = try #require(Codebook.problems(in: text, file: "codebook").first)
    #expect(problem.code == code)
    #expect(problem.place?.line == line)
  }
}
