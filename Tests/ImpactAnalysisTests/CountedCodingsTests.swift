import EvaluationModel
import ImpactAnalysis
import Testing
import TextCoding

@Suite("People before rules: which codings count")
struct CountedCodingsTests {
  /// One person's reading in short: who, on which day of May, and what was found.
  struct Reading: Sendable {
    let coder: String
    let day: Int?
    let found: [String: String]
    var version = "1"
    var sample: String?

    init(
      _ coder: String, _ day: Int?, _ found: [String: String] = [:], version: String = "1",
      sample: String? = nil
    ) {
      (self.coder, self.day, self.found, self.version, self.sample) =
        (coder, day, found, version, sample)
    }

    var full: CommentReading {
      CommentReading(
        comment: "a:1:q", coder: coder, codebookVersion: version,
        date: day.flatMap { CalendarDate(year: 2018, month: 5, day: $0) }, sample: sample,
        codings: found.sorted { $0.key < $1.key }.map {
          StoredCoding(
            comment: "a:1:q", theme: $0.key, direction: $0.value, codebookVersion: version,
            coder: coder)
        })
    }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let readings: [Reading]
    var reference: String?
    /// What counts, as `theme direction coder`.
    let counted: [String]

    init(_ what: String, _ readings: [Reading], reference: String? = nil, _ counted: [String]) {
      (testDescription, self.readings, self.reference, self.counted) =
        (what, readings, reference, counted)
    }
  }

  static let cases = [
    Case("nobody has read it", [], ["time decline rules", "load gain rules"]),
    Case("one person found nothing", [Reading("A", 1)], []),
    Case(
      "one person found something else", [Reading("A", 1, ["load": "barrier"])], ["load barrier A"]),
    Case(
      "a person's latest reading counts, whatever its version and order",
      [Reading("A", 9, ["time": "gain"], version: "2"), Reading("A", 2, version: "1")],
      ["time gain A"]),
    Case(
      "a reading of an unknown day is the earliest",
      [Reading("A", 2), Reading("A", nil, ["time": "gain"])],
      []),
    Case(
      "two of three found it",
      [Reading("A", 1, ["time": "gain"]), Reading("B", 1, ["time": "barrier"]), Reading("C", 3)],
      ["time barrier B"]),
    Case(
      "one of three found it",
      [Reading("A", 1, ["time": "gain"]), Reading("B", 1), Reading("C", 1)],
      []),
    Case(
      "one of two found it: the later decides",
      [Reading("B", 3, ["time": "gain"]), Reading("A", 2)], ["time gain B"]),
    Case(
      "one of two found it: the reference decides",
      [Reading("B", 3, ["time": "gain"]), Reading("A", 2)], reference: "A", []),
    Case(
      "two of four found it: the reference decides, and gives the direction between equals",
      [
        Reading("A", 1, ["time": "decline"]), Reading("B", 2, ["time": "gain"]), Reading("C", 3),
        Reading("D", 4),
      ], reference: "A", ["time decline A"]),
    Case(
      "the reference has not read it", [Reading("B", 3, ["time": "gain"]), Reading("C", 2)],
      reference: "A", ["time gain B"]),
    Case(
      "most give the direction",
      [
        Reading("A", 1, ["time": "gain"]), Reading("B", 2, ["time": "gain"]),
        Reading("C", 3, ["time": "decline"]),
      ], ["time gain B"]),
    Case(
      "one of those who found it says the direction",
      [Reading("A", 1, ["time": "gain"]), Reading("B", 2, ["time": "unspecified"])],
      ["time gain A"]),
    Case(
      "nobody says the direction: the rules', or that of a mention",
      [Reading("A", 1, ["time": "unspecified", "role": "unspecified"])],
      ["time decline A", "role gain A"]),
    Case(
      "a theme that readers were not asked about is left to the rules",
      [Reading("A", 1, sample: "s")], ["load gain rules"]),
    Case(
      "a theme that the codebook no longer has", [Reading("A", 1, ["gone": "gain"])], []),
  ]

  static let codebook = Result {
    try Codebook(
      parsing: """
        version: "2"
        groups: [All]
        cues: {}
        themes:
        \(["time", "role", "load"].map { id in
          """
            - id: \(id)
              label: \(id)
              group: All
              guskey: [1]
              definition: \(id).
              indicators: [\(id)]
              examples: {yes: [I had \(id).], no: [I had money.]}
          """
        }.joined(separator: "\n"))
        """, file: "codebook.yaml")
  }

  @Test("What counts", arguments: cases)
  func counted(_ example: Case) throws {
    let span = StoredCoding.Span(scalarStart: 0, scalarEnd: 4, utf8Start: 0, utf8End: 4)
    let rules = [
      ("a:1:q", "time", "decline"), ("a:1:q", "load", "gain"), ("a:2:q", "time", "gain"),
    ]
    .map { comment, theme, direction in
      StoredCoding(
        comment: comment, theme: theme, direction: direction, rule: "r", codebookVersion: "2",
        coder: StoredCoding.rules, spans: [span])
    }
    let sample = CodingSample(
      id: "s", kind: .random, seed: 1, date: try #require(CalendarDate(iso: "2018-05-01")),
      codebookVersion: "1", themes: ["time"], population: .init(count: 2), size: 1,
      comments: ["a:1:q"])
    let result = CountedCodings(
      byRules: rules, readings: example.readings.map(\.full), samples: [sample],
      codebook: try Self.codebook.get(), referenceCoder: example.reference)
    let counted = result.codings.filter { $0.comment == "a:1:q" }
    #expect(counted.map { "\($0.theme) \($0.direction) \($0.coder)" } == example.counted)
    #expect(result.codings.filter { $0.comment == "a:2:q" } == [rules[2]])
    #expect(result.read.count == (example.readings.isEmpty ? 0 : 1))
    // Where rules and people agree on the theme, the passages that the rules found are shown.
    #expect(counted.allSatisfy { $0.spans == ($0.theme == "role" ? [] : [span]) })
  }
}
