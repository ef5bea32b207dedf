import EvaluationModel
import Formats
import Foundation
import Importing
import PlanFile
import ReadStatKit
import TestSupport
import Testing

@Suite("Drift: a scale that runs the other way round is noticed in what files say of their codes")
struct DirectionTests {
  /// A plan for two cohorts, one file or sheet each.
  private static func plan(first: String, second: String, mappings: String) throws
    -> EvaluationPlan
  {
    try EvaluationPlan(
      parsing: """
        format: 1
        programme: {name: Award}
        cohorts:
          - {id: c1, name: Cohort 1, starts: 2019-09-01, ends: 2020-08-31}
          - {id: c2, name: Cohort 2, starts: 2020-09-01, ends: 2021-08-31}
        scales:
          - id: five
            levels:
              - {value: 1, label: None, role: negative}
              - {value: 2, label: Little, role: negative}
              - {value: 3, label: Some, role: neutral}
              - {value: 4, label: High, role: positive}
              - {value: 5, label: Very high, role: positive}
        instruments:
          - id: form
            title: Form
            source: headteacher
            versions:
              - id: v1
                items:
                  - {id: impact, text: Impact, scale: five}
                  - {id: confidence, text: Confidence, scale: five}
        mappings:
        \(mappings)
        sources:
          - \(first)
          - \(second)
        report: {title: Report, cohort: c2}
        """, file: "evaluation.yaml")
  }

  private static func drifts(_ plan: EvaluationPlan, _ files: [InputFile]) throws -> [String] {
    let read = try zip(plan.sources, files).map { source, file in
      let imported = try ImportTask(source, of: plan).importer.imported(file)
      return DriftCheck.File(
        try #require(imported.shape), ratings: RatingCounts(imported.records.answers),
        heading: imported.heading)
    }
    return DriftCheck(plan: plan).result(read).drifts.filter { $0.severity != .note }.map { drift in
      "\(drift.source) \(drift.change.rawValue) \(drift.subject) \(drift.severity.rawValue): "
        + "\(drift.before ?? "") | \(drift.now ?? "")"
    }
  }

  @Test("The key above the table of a workbook's sheet")
  func sheets() throws {
    func mapping(_ id: String, impact: Int, confidence: Int) -> String {
      """
        - id: \(id)
          kind: responses
          instrument: form
          version: v1
          header_row: 3
          header_rows: 2
          rejections: keep-going
          columns:
            - {at: \(impact), header: "Ratings [Q1 Overall impact]", as: item, item: impact}
            - {at: \(confidence), header: "Ratings [Q2 Confidence]", as: item, item: confidence}
          exclude:
            - {rule: mean, column: 1, equals: [Mean]}
            - {rule: footnotes, when: only-column, column: 1}
      """
    }
    let plan = try Self.plan(
      first: "{file: book.xlsx, sheet: 2019-20, mapping: a, cohort: c1}",
      second: "{file: book.xlsx, sheet: \"2020-21 (Covid)\", mapping: b, cohort: c2}",
      mappings: mapping("a", impact: 3, confidence: 4) + "\n"
        + mapping("b", impact: 4, confidence: 3))
    let folder = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    let book = try InputFile(
      reading: folder.appending(path: "Fixtures/cohort_workbook.xlsx").path, named: "book.xlsx")
    // The first sheet says itself that 1 is the best, and the plan reads it as the worst.
    let found = try Self.drifts(plan, [book, book])
    #expect(
      found == [
        "book-2019-20 direction impact stop: 1 = \"very high\", 5 = \"none\" | "
          + "1 is read as level 1, 5 is read as level 5",
        "book-2019-20 direction confidence stop: 1 = \"very high\", 5 = \"none\" | "
          + "1 is read as level 1, 5 is read as level 5",
        "book-2020-21--Covid- direction confidence stop: \"1\" = very high, \"5\" = none | "
          + "\"1\" = none, \"5\" = very high",
        "book-2020-21--Covid- direction impact stop: \"1\" = very high, \"5\" = none | "
          + "\"1\" = none, \"5\" = very high",
        "book-2020-21--Covid- new Date returned warning:  | ",
        "book-2020-21--Covid- new Online ok? warning:  | ",
      ])
  }

  /// What an SPSS file says of the codes 1 to 5.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let labels: [String]
    var cells = "codes"
    let says: [String]
  }

  static let cases = [
    Case(
      testDescription: "the same", labels: ["None", "Little", "Some", "High", "Very high"], says: []
    ),
    Case(
      testDescription: "the same but for case and a code for no answer",
      labels: ["none", "little", "some", "high", "very  high", "No answer"], says: []),
    Case(
      testDescription: "the other way round",
      labels: ["Very high", "High", "Some", "Little", "None"],
      says: ["b direction impact", "b direction impact"]),
    Case(
      testDescription: "the other way round, and read by the labels",
      labels: ["Very high", "High", "Some", "Little", "None"], cells: "labels", says: []),
    Case(
      testDescription: "four points in place of five",
      labels: ["None", "Little", "High", "Very high"],
      says: ["b options impact", "b direction impact"]),
  ]

  @Test("The value labels of an SPSS file", arguments: cases)
  func statistics(_ later: Case) throws {
    func file(_ name: String, _ labels: [String]) throws -> InputFile {
      let data = StatisticsData(variables: [
        StatisticsVariable(
          name: "q1", label: "Impact",
          valueLabels: zip(1..., labels).map { .init(.number(Double($0)), $1) },
          values: .numbers([1, 2, 4, 4, 3]))
      ])
      return try InputFile(path: name, bytes: data.systemFile(named: name))
    }
    let plan = try Self.plan(
      first: "{file: a.sav, mapping: m, cohort: c1}",
      second: "{file: b.sav, mapping: m, cohort: c2}",
      mappings: """
          - id: m
            kind: responses
            export: spss
            instrument: form
            version: v1
            header_rows: 2
            cells: \(later.cells)
            columns: [{at: 1, id: q1, as: item, item: impact}]
        """)
    let drifts = try Self.drifts(
      plan, [file("a.sav", Self.cases[0].labels), file("b.sav", later.labels)])
    #expect(drifts.map { $0.split(separator: " ").prefix(3).joined(separator: " ") } == later.says)
    #expect(drifts.allSatisfy { $0.contains(" stop: ") })
  }
}
