import Diagnostics
import EvaluationModel
import Formats
import Testing

@testable import Importing

@Suite("Rows of people who have withdrawn")
struct WithdrawnRowTests {
  static let rows = """
    1,05/07/2018,x,P1,8,Exeter,Agree,Agree,Ann,Yes
    2,05/07/2018,x,P2,8,Exeter,Agree,Agree,Bea,Yes
    ,05/07/2018,x,,8,Exeter,Agree,Agree,Cat,Yes
    ,05/07/2018,x,,8,Exeter,Agree,Agree,Cat,Yes
    3,06/07/2018,x,P1,8,Exeter,Disagree,Agree,Dan,Yes

    """

  private static let salted = WithdrawnPeople(salt: "salt", digests: [:])

  private func imported(
    _ digests: [String: Int], rules: [ExclusionRule] = []
  ) throws -> ImportedFile {
    let mapping = Example.mapping(exclusions: rules)
    let source = SourceFile(id: "heads", path: "heads.csv", mapping: mapping.id)
    let task = try ImportTask(
      source, of: Example.plan([mapping], sources: [source]),
      withdrawn: WithdrawnPeople(salt: "salt", digests: digests))
    return try task.importer.imported(Example.file(Example.headings + Self.rows))
  }

  private func kept(_ file: ImportedFile) -> [Int] {
    file.records.responses.compactMap { Int($0.id.dropFirst("heads:".count)) }
  }

  @Test("They are left out by participant, by the site's id, or by what stands in the row")
  func rules() throws {
    let row = Self.salted.digest(
      ofRow: ["", "05/07/2018", "", "8", "Exeter", "Agree", "Agree", "Cat", "Yes"],
      source: "heads")
    let sha256 = try Example.file(Example.headings + Self.rows).sha256
    let cases: [([String: Int], [Int])] = [
      ([:], [1, 2, 3, 4, 5]), ([Self.salted.digest(ofParticipant: "p1"): 1], [2, 3, 4]),
      ([Self.salted.digest(ofResponse: "2", source: "heads"): 1], [1, 3, 4, 5]),
      ([Self.salted.digest(ofResponse: "2", source: "others"): 1], [1, 2, 3, 4, 5]),
      // Two rows look alike, and one of the two people has withdrawn.
      ([row: 1], [1, 2, 4, 5]), ([row: 2], [1, 2, 5]),
      (
        [Self.salted.digest(ofRecord: 2, source: "heads", sha256: sha256): 1], [1, 3, 4, 5]
      ),
    ]
    for (digests, expected) in cases {
      let file = try imported(digests)
      #expect(kept(file) == expected)
      #expect(file.ledger.isBalanced && file.ledger.imported == expected.count)
      let withdrawn = file.ledger.exclusions.filter { $0.rule == ImportLedger.withdrawn }
      #expect(withdrawn.map(\.rows) == (expected.count == 5 ? [] : [5 - expected.count]))
    }
  }

  @Test("Other rules come first, so that the ledger is the one that a withdrawal leaves behind")
  func order() throws {
    let file = try imported(
      [Self.salted.digest(ofParticipant: "P1"): 1],
      rules: [.init(name: "earlier", condition: .earlierSubmission)])
    #expect(kept(file) == [2, 3, 4])
    #expect(
      file.ledger.exclusions == [
        .init(rule: "earlier", rows: 1), .init(rule: ImportLedger.withdrawn, rows: 1),
      ])
  }

  @Test("Another salt knows nobody")
  func salt() {
    let one = WithdrawnPeople(salt: "a", digests: [:]).digest(ofParticipant: "P1")
    #expect(one != WithdrawnPeople(salt: "b", digests: [:]).digest(ofParticipant: "P1"))
    #expect(!one.contains("P1"))
  }

  @Test("A registry and a questionnaire with the same addresses link up, and hold none of them")
  func link() throws {
    let identities = Identities(created: Example.day("2018-09-01"))
    let registry = FileMapping(
      id: "registry", kind: .registry,
      columns: [
        ColumnBinding(position: 1, header: "E-mail", role: .participant, pseudonym: .email),
        ColumnBinding(position: 2, header: "Cohort", role: .cohort),
        ColumnBinding(position: 3, header: "Location", role: .location),
        ColumnBinding(
          position: 4, header: "Outcome", role: .outcome, values: ["gained": "national-award"]),
      ])
    let heads = Example.mapping(
      columns: Example.headColumns.map { column in
        switch column.position {
        case 4:
          ColumnBinding(
            position: 4, header: column.header, role: .participant, pseudonym: .email)
        case 5, 6:
          ColumnBinding(
            position: column.position, header: column.header, role: .drop(reason: "registry"))
        default: column
        }
      })
    let sources = [
      SourceFile(id: "registry", path: "registry.csv", mapping: "registry"),
      SourceFile(id: "heads", path: "heads.csv", mapping: "heads"),
    ]
    let plan = Example.plan([registry, heads], sources: sources)
    let enrolled = try ImportTask(sources[0], of: plan, identities: identities).importer.imported(
      Example.file(
        "E-mail,Cohort,Location,Outcome\nJane@School.example,8,Exeter,Gained\n",
        path: "registry.csv"))
    let answered = try ImportTask(
      sources[1], of: plan, registry: enrolled.records.enrolments, identities: identities
    ).importer.imported(
      Example.file(
        Example.headings + "1,05/07/2018,x, jane@school.EXAMPLE ,,,Agree,Agree,fine,Yes\n"))
    let response = try #require(answered.records.responses.first)
    #expect(response.participant == enrolled.records.enrolments.first?.participant)
    #expect(response.participant?.hasPrefix("p-") == true)
    #expect(response.cohort == "c8" && response.location == "exeter")
    #expect(enrolled.identities.map(\.written) == ["Jane@School.example"])
    for file in [enrolled, answered] {
      let shown = "\(file.records) \(file.ledger) \(file.findings.text) \(file.columns)"
      #expect(!shown.lowercased().contains("jane"))
    }
    let refused = try ImportTask(sources[1], of: plan).importer
    let failure = #expect(throws: ImportFailure.self) {
      try refused.imported(Example.file(Example.headings))
    }
    #expect(failure?.diagnostics.map(\.code) == ["identities.needed"])
  }
}
