import Diagnostics
import EvaluationModel
import Foundation
import Importing
import Testing

@Suite("A whole evaluation")
struct EvaluationImporterTests {
  /// A folder that is gone after the test.
  private func withFolder(_ files: [String: String], _ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "importing-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (path, text) in files {
      let place = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: place)
    }
    try body(folder)
  }

  private static let plan = Example.plan(
    [Example.mapping(), Example.registryMapping],
    sources: [
      SourceFile(id: "heads", path: "exports/heads.csv", mapping: "heads"),
      SourceFile(id: "gone", path: "exports/gone.csv", mapping: "heads", cohort: "c8"),
      SourceFile(id: "outside", path: "../secret.csv", mapping: "heads", cohort: "c8"),
      SourceFile(id: "root", path: "/etc/passwd", mapping: "heads", cohort: "c8"),
      SourceFile(id: "people", path: "registry.csv", mapping: "registry"),
    ], approvals: "approvals.csv")

  private static let exports = [
    "exports/heads.csv": Example.headings + "1,,,P017,,,4,4,More calm,Yes\n",
    "registry.csv": Example.registryHeadings + "P017,Jane,8,Exeter,Award gained,\n",
    "approvals.csv": """
    comment,approved_by,approved_on,text
    heads:1:change,chair,2018-09-01,More calm
    heads:2:change,chair,2018-09-01,Less
    """,
  ]

  private func words(_ result: EvaluationImporter.FileResult) -> String {
    switch result.result {
    case .success(let file): "\(file.ledger.imported) imported"
    case .failure(let failure): failure.description
    }
  }

  @Test("Registries come first, and each file's result is told by itself")
  func order() throws {
    try withFolder(Self.exports) { folder in
      let importer = EvaluationImporter(plan: Self.plan, folder: folder)
      var order: [String] = []
      let results = importer.run { order.append($0.id) }
      #expect(order == ["people", "heads", "gone", "outside", "root"])
      #expect(results.map(\.source.id) == Self.plan.sources.map(\.id))
      #expect(
        results.map(words) == [
          "1 imported",
          """
          exports/gone.csv: error[file.missing]: there is no such file
            fix: check the name and the folder; a path in the plan starts at the plan's folder
          """,
          """
          ../secret.csv: error[source.outside]: the path leads out of the evaluation folder
            expected: a path below the folder of the plan
            fix: put the file into the folder and state its path from there
          """,
          """
          /etc/passwd: error[source.outside]: the path leads out of the evaluation folder
            expected: a path below the folder of the plan
            fix: put the file into the folder and state its path from there
          """,
          "1 imported",
        ])
      let heads = try results[0].result.get()
      #expect(heads.records.responses.map(\.location) == ["exeter"])
      #expect(heads.records.responses.map(\.cohort) == ["c8"])
      let approvals = try #require(try importer.approvals())
      #expect(
        approvals.quotations.mapValues(\.text) == [
          "heads:1:change": "More calm", "heads:2:change": "Less",
        ])
      #expect(
        approvals.findings(against: heads.records.comments).text == """
          approvals.csv:3:1 (cell A3): warning[approvals.unknown]: there is no comment \
          heads:2:change
            expected: source id, record number and prompt, as heads-2018:12:change
            fix: correct the id, or remove the row
          """)
    }
  }

  @Test("What is completed from a registry waits until that can be read")
  func waiting() throws {
    var exports = Self.exports
    exports["registry.csv"] = "Code\nP017\n"
    try withFolder(exports) { folder in
      let results = EvaluationImporter(plan: Self.plan, folder: folder).run()
      #expect(
        words(results[0]) == """
          exports/heads.csv: error[source.waits]: the file was not read, since it is completed \
          from registry.csv
            fix: mend registry.csv first
          """)
    }
  }

  @Test("Approvals that are incomplete are refused in place")
  func approvals() throws {
    let texts = [
      "comment,approved_on,text\n",
      """
      comment,approved_by,approved_on,text
      heads:1:change,,1/9/2018,More calm
      heads:1:change,chair,2018-09-01,More calm

      """,
    ]
    let messages = try texts.map { text in
      let file = try Example.file(text, path: "approvals.csv")
      return #expect(throws: ImportFailure.self) { try Approvals(file) }?.description
    }
    #expect(
      messages == [
        """
        approvals.csv:1: error[approvals.column]: the file has no column "approved_by"
          expected: comment,approved_by,approved_on,text
          fix: add the column
        """,
        """
        approvals.csv:2:2 (cell B2): error[approvals.blank]: the cell is empty
          fix: fill in approved_by, or remove the row
        approvals.csv:2:3 (cell C2): error[approvals.date]: the cell holds no day
          fix: write the day as 2018-07-12
        approvals.csv:3:1 (cell A3): error[approvals.twice]: comment heads:1:change is approved \
        twice, first on line 2
          fix: remove one of the two
        """,
      ])
    let approved = try Approvals(
      Example.file(
        "text,comment,approved_by,approved_on\nCalm,heads:1:change,chair,2018-09-01\n",
        path: "approvals.csv"))
    let changed = [Comment(response: "heads:1", prompt: "change", text: "Calmer")]
    #expect(approved.findings(against: changed).map(\.code) == ["approvals.changed"])
  }

  @Test("The digest changes with what decides the records, and with nothing else")
  func digests() throws {
    func digest(
      _ mapping: FileMapping = Example.mapping(), cohort: String? = nil, title: String = "A",
      registry: [Enrolment] = []
    ) throws -> String {
      let source = SourceFile(id: "heads", path: "heads.csv", mapping: "heads", cohort: cohort)
      let base = Example.plan([mapping], sources: [source])
      let plan = EvaluationPlan(
        programme: base.programme, locations: base.locations, cohorts: base.cohorts,
        scales: base.scales, instruments: base.instruments, mappings: base.mappings,
        sources: base.sources, reporting: ReportSettings(title: title, cohort: "c8"))
      return try ImportTask(source, of: plan, registry: registry).digest
    }
    let same = try [digest(), digest(title: "B"), digest()]
    #expect(Set(same).count == 1)
    #expect(same[0].wholeMatch(of: /[0-9a-f]{64}-[0-9a-f]{64}/) != nil)
    let others = try [
      digest(Example.mapping(blankMeans: .skipped)),
      digest(Example.mapping(rejections: .keepGoing)),
      digest(Example.mapping(states: ["-99": .skipped])),
      digest(Example.mapping(states: ["-99": .notShown])),
      digest(Example.mapping(exclusions: [.init(name: "a", condition: .onlyColumn(position: 1))])),
      digest(Example.mapping(columns: Array(Example.headColumns.dropLast()))), digest(cohort: "c8"),
      digest(registry: [Enrolment(participant: "P1", cohort: "c8", outcome: .inProgress)]),
    ]
    #expect(Set(others + same).count == others.count + 1)
  }
}
