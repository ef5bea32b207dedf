import Foundation
import TestSupport
import Testing

@testable import SENCOImpactCLI

/// A registry and a questionnaire in which people are known by their addresses.
struct AddressedEvaluation {
  static let plan = SmallEvaluation.plan
    .replacing(
      "mappings:\n",
      with: """
        mappings:
          - id: registry
            kind: registry
            columns:
              - {at: 1, header: E-mail, as: participant, pseudonym: email}
              - {at: 2, header: Cohort, as: cohort}
              - {at: 3, header: Outcome, as: outcome, values: {gained: national-award}}

        """
    )
    .replacing("reason: names a person}", with: "names: person}")
    .replacing(
      "as: comment, prompt: change}",
      with: "as: comment, prompt: change}\n      "
        + "- {at: 5, header: E-mail, as: participant, pseudonym: email}"
    )
    .replacing(
      "sources:\n", with: "sources:\n  - {file: exports/registry.csv, mapping: registry}\n")

  let folder: URL
  let evaluation: SmallEvaluation
  /// The variables that send the identities file into a folder beside the evaluation.
  let environment: [String: String]

  /// Who answers: `count` people, and one more than that where `extra` is given.
  init(in root: URL, people: Int = 12, extra: String? = nil, plan: String = plan) throws {
    folder = root.appending(path: "evaluation")
    environment = ["XDG_DATA_HOME": root.appending(path: "data").path]
    let addresses =
      (1...people).map { "Person\($0).Penrose@School\($0).example" } + [extra].compactMap { $0 }
    var rows = "Cohort,Name,Confident,Changes,E-mail\n"
    var registry = "E-mail,Cohort,Outcome\n"
    for (number, address) in addresses.enumerated() {
      rows += "2,Zebedee Penrose,Agree,Words of number \(number + 1) alone,\(address)\n"
      registry += "\(address.uppercased()),2,Gained\n"
    }
    evaluation = try SmallEvaluation(in: folder, plan: plan, rows: Array(rows.utf8))
    try Data(registry.utf8).write(to: folder.appending(path: "exports/registry.csv"))
  }

  var identitiesFile: URL? {
    let data = folder.deletingLastPathComponent().appending(path: "data/senco-impact/identities")
    return try? FileManager.default.contentsOfDirectory(at: data, includingPropertiesForKeys: nil)
      .first
  }

  func run(_ command: String, _ options: [String] = []) throws -> Program.Run {
    let words = command.split(separator: " ").map(String.init)
    return try Program.run(words + [folder.path] + options, environment: environment)
  }

  /// The pseudonyms as the list shows them, by the identity in small letters.
  func pseudonyms() throws -> [String: String] {
    let rows = try run("identities list", ["--format", "csv"]).output.split(separator: "\n")
    return Dictionary(
      rows.dropFirst().map { row in
        let cells = row.split(separator: ",").map(String.init)
        return (cells[2].lowercased(), cells[0])
      }
    ) { first, _ in first }
  }
}

@Suite("identities: who is who lies outside the evaluation folder")
struct IdentitiesTests {
  @Test("Nothing of an identity is in the archive, the messages or the reports")
  func nowhere() throws {
    try Program.withFolder { root in
      let evaluation = try AddressedEvaluation(in: root)
      let run = try evaluation.run("evaluate", ["--date", "2018-10-31"])
      #expect(run.exitCode == 0, "\(run.messages)")
      let archive = try #require(evaluation.evaluation.archive)
      let shown =
        try run.messages + run.output + evaluation.evaluation.report("txt")
        + evaluation.evaluation.report("html")
      for secret in ["Penrose", "penrose", "PENROSE", "Zebedee", "school7", "School7", "SCHOOL7"] {
        #expect(archive.range(of: Data(secret.utf8)) == nil, "\(secret)")
        #expect(!shown.contains(secret), "\(secret)")
      }
      let file = try #require(evaluation.identitiesFile)
      let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions]
      #expect(mode as? Int == 0o600)
      #expect(!shown.contains("unknown-participant"))
      let list = try evaluation.run("identities list")
      #expect(list.exitCode == 0 && list.output.contains("PERSON7.PENROSE@SCHOOL7.EXAMPLE"))
      #expect(list.messages.contains("confidential") && !list.messages.contains("PENROSE"))
      #expect(try evaluation.pseudonyms().count == 12)
      #expect(try evaluation.run("identities list", ["--format", "json"]).output.contains("p-"))
      let again = try evaluation.run("import")
      #expect(again.output.contains("2 files: 2 unchanged."))
    }
  }

  @Test("Without the key unchanged files serve, and new people are refused until it is renewed")
  func destroyed() throws {
    try Program.withFolder { root in
      let evaluation = try AddressedEvaluation(in: root)
      #expect(try evaluation.run("import").exitCode == 0)
      #expect(try evaluation.run("identities destroy").exitCode == 64)
      #expect(try evaluation.run("identities destroy", ["--yes"]).exitCode == 0)
      #expect(evaluation.identitiesFile == nil)
      let absent = try evaluation.run("identities list")
      #expect(absent.exitCode == 66 && absent.messages.contains("error[identities.absent]"))
      #expect(try evaluation.run("identities destroy", ["--yes"]).exitCode == 66)
      let unchanged = try evaluation.run("evaluate", ["--date", "2018-10-31"])
      #expect(unchanged.exitCode == 0 && evaluation.identitiesFile == nil)
      let more = try AddressedEvaluation(in: root, extra: "new@school.example")
      let before = more.evaluation.archive
      let refused = try more.run("import", ["--accept-changed"])
      #expect(refused.exitCode == 65 && refused.messages.contains("error[identities.gone]"))
      #expect(!refused.messages.contains("school.example") && more.identitiesFile == nil)
      #expect(more.evaluation.archive == before)
      #expect(try more.run("identities renew", ["--yes"]).exitCode == 0)
      #expect(try more.run("identities renew", ["--yes"]).exitCode == 65)
      let renewed = try more.run("import", ["--accept-changed"])
      #expect(renewed.exitCode == 0, "\(renewed.messages)")
      #expect(try more.pseudonyms().count == 13)
    }
  }

  @Test("Another key is noticed, and so is a file in the evaluation folder or past its day")
  func wrongFiles() throws {
    try Program.withFolder { root in
      let evaluation = try AddressedEvaluation(in: root)
      #expect(try evaluation.run("import").exitCode == 0)
      let other = root.appending(path: "other.json")
      let file = try #require(evaluation.identitiesFile)
      let text = try String(contentsOf: file, encoding: .utf8)
      let key = try #require(text.firstMatch(of: /"key" : "([^"]+)"/)?.1)
      try text.replacing(key, with: Data(repeating: 7, count: 32).base64EncodedString())
        .write(to: other, atomically: true, encoding: .utf8)
      let run = try evaluation.run("import", ["--identities", other.path])
      #expect(run.exitCode == 65 && run.messages.contains("error[identities.other-key]"))
      let inside = try evaluation.run(
        "import", ["--identities", evaluation.folder.appending(path: "ids.json").path])
      #expect(inside.exitCode == 65 && inside.messages.contains("error[identities.inside]"))
      let late = try AddressedEvaluation(
        in: root,
        plan: AddressedEvaluation.plan + "identities: {delete_on: 2020-08-31}\n")
      try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file.path)
      let warned = try late.run("import")
      #expect(warned.exitCode == 0 && warned.messages.contains("warning[identities.overdue]"))
      #expect(warned.messages.contains("warning[identities.open-to-others]"))
    }
  }

  @Test("One person with two addresses becomes one, in the file and in the archive")
  func relink() throws {
    try Program.withFolder { root in
      let evaluation = try AddressedEvaluation(in: root)
      #expect(try evaluation.run("import").exitCode == 0)
      let people = try evaluation.pseudonyms()
      let from = try #require(people["person3.penrose@school3.example"])
      let to = try #require(people["person4.penrose@school4.example"])
      // Both are enrolled in the one cohort: the registry has to be put right first.
      let twice = try evaluation.run("identities relink", ["--from", from, "--to", to])
      #expect(twice.exitCode == 65 && twice.messages.contains("error[archive.enrolled-twice]"))
      let registry = evaluation.folder.appending(path: "exports/registry.csv")
      let rows = try String(contentsOf: registry, encoding: .utf8)
      try rows.replacing("PERSON3.PENROSE@SCHOOL3.EXAMPLE,2,Gained\n", with: "")
        .write(to: registry, atomically: true, encoding: .utf8)
      #expect(try evaluation.run("import", ["--accept-changed"]).exitCode == 0)
      let relinked = try evaluation.run("identities relink", ["--from", from, "--to", to])
      #expect(relinked.exitCode == 0, "\(relinked.messages)")
      #expect(try evaluation.pseudonyms()["person3.penrose@school3.example"] == to)
      let archive = try #require(evaluation.evaluation.archive)
      #expect(archive.range(of: Data(from.utf8)) == nil)
      #expect(try evaluation.run("import").exitCode == 0)
      #expect(evaluation.evaluation.archive?.range(of: Data(from.utf8)) == nil)
      let unknown = try evaluation.run("identities relink", ["--from", from, "--to", to])
      #expect(unknown.exitCode == 65)
    }
  }
}
