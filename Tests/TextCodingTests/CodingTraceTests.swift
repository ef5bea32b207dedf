import TextCoding
import Testing

@Suite("A trace says what happened")
struct CodingTraceTests {
  static let codebook = Result {
    try Codebook(
      parsing: """
        version: "1"
        groups: [All]
        words:
          she: [she, he]
        cues:
          pseudo_negation: [not only]
          negation: [not]
        themes:
          - id: help
            label: Help
            group: All
            definition: Help.
            indicators: [help*, helpline, help .. pupils]
            hints: [kind, nice]
            rules:
              - {match: [aid], near: [teacher]}
              - {match: [relief], context: [course]}
              - {match: [backing], unless: [vocals]}
              - {match: [succour], sources: [examiner]}
            masks: [helpless]
          - id: time
            label: Time
            group: All
            definition: Time.
            indicators: [~time]
        """, file: "codebook.yaml")
  }

  /// A text, what counts in it (phrase and state) and what does not (phrase and reason).
  static let cases: [(text: String, counted: [String], dismissed: [String])] = [
    ("It does not help.", ["help* negated"], []),
    (
      "Not only help.", ["help* affirmed"], ["not is part of \"not only\""]
    ),
    ("She felt helpless.", [], ["help* is hidden by the mask \"helpless\""]),
    ("They help the pupils.", ["help .. pupils affirmed"], ["help* is part of \"help .. pupils\""]),
    (
      "They help; the pupils came.", ["help* affirmed"],
      ["help .. pupils has its words in different clauses"]
    ),
    ("First aid.", [], ["aid has none of the phrases that it needs in its sentence"]),
    ("A relief.", [], ["relief has none of the phrases that it needs in the text"]),
    ("Backing vocals.", [], ["backing has a phrase in its sentence that makes it void"]),
    ("Succour came.", [], ["succour counts for other sources only"]),
    ("So kind.", [], ["kind is a hint without another hint of its theme nearby"]),
    ("So kind and nice.", ["kind affirmed", "nice affirmed"], []),
    (
      "They help the pupils in time.", ["help .. pupils affirmed"],
      [
        "help* is part of \"help .. pupils\"",
        "time is a mention beside a firmer claim of another theme",
      ]
    ),
  ]

  @Test("Every phrase found either counts or has a reason why not", arguments: cases.indices)
  func trace(index: Int) throws {
    let (text, counted, dismissed) = Self.cases[index]
    let trace = Coder(codebook: try Self.codebook.get()).trace(IdentifiedText(id: "1", text: text))
    #expect(trace.mentions.map { "\($0.mention.indicator) \($0.mention.state)" } == counted)
    #expect(trace.dismissed.map { "\($0.found.phrase) \($0.reason)" } == dismissed)
  }
}
