import Diagnostics
import EvaluationModel
import Formats
import Foundation
import Importing
import TestSupport
import Testing

/// Real surveys with plans written for them; the counts were made with Python's csv module.
@Suite("Real surveys")
struct SurveyDataTests {
  private static let likert = Scale(
    id: "likert",
    levels: [
      .init(value: 1, label: "Strongly disagree", role: .negative),
      .init(value: 2, label: "Disagree", role: .negative),
      .init(
        value: 3, label: "Neither agree nor disagree", role: .neutral,
        aliases: ["Neither agree or disagree"]),
      .init(value: 4, label: "Agree", role: .positive),
      .init(value: 5, label: "Strongly agree", role: .positive),
    ], positivePhrase: "agreed")

  private static func plan(
    _ columns: [ColumnBinding], items: [String], cohorts: [Cohort], path: String, cohort: String?
  ) -> (SourceFile, EvaluationPlan) {
    let source = SourceFile(id: "survey", path: path, mapping: "survey", cohort: cohort)
    let version = InstrumentVersion(
      id: "v1", items: items.map { Item(id: $0, text: $0, label: $0, scale: "likert") },
      prompts: [Prompt(id: "open", text: "Open question")])
    return (
      source,
      EvaluationPlan(
        programme: Programme(name: "Training", consortium: "", qualification: ""),
        cohorts: cohorts, scales: [likert],
        instruments: [
          Instrument(id: "survey", title: "Survey", source: .senco, versions: [version])
        ],
        mappings: [
          FileMapping(
            id: "survey", kind: .responses, instrument: "survey", version: "v1",
            dateFormat: "M/d/yy", columns: columns)
        ], sources: [source], reporting: ReportSettings(title: "", cohort: "c"))
    )
  }

  private static func imported(
    _ columns: [ColumnBinding], items: [String], cohorts: [Cohort], path: String,
    cohort: String? = nil
  ) throws -> ImportedFile {
    let place = try #require(Repository.shared("data/surveys/\(path)"))
    let (source, plan) = plan(columns, items: items, cohorts: cohorts, path: path, cohort: cohort)
    return try ImportTask(source, of: plan).importer
      .imported(InputFile(reading: place.path, named: path))
  }

  private static func counts(_ file: ImportedFile, _ item: String) -> [Int: Int] {
    file.records.answers.filter { $0.item == item }.reduce(into: [:]) {
      $0[$1.value ?? 0, default: 0] += 1
    }
  }

  @Test(
    "A post-training survey with dates in American order",
    .enabled(
      if: Repository.shared("data/surveys/carpentries_instructor_training_post.csv") != nil,
      Comment(rawValue: Repository.sharedIsAbsent)))
  func instructors() throws {
    let file = try Self.imported(
      [
        ColumnBinding(position: 1, header: "Date", role: .date),
        ColumnBinding(position: 6, header: "InformationReasonableTime", role: .item("time", .post)),
        ColumnBinding(position: 9, header: "Material", role: .item("material", .post)),
        ColumnBinding(position: 39, header: "CompleteTrainingOther", role: .comment("open")),
      ], items: ["time", "material"],
      cohorts: (2015...2018).map { year in
        Cohort(
          id: "\(year)", name: "\(year)", shortName: "\(year)",
          starts: Example.day("\(year)-01-01"), ends: Example.day("\(year)-12-31"))
      }, path: "carpentries_instructor_training_post.csv")
    #expect(file.ledger.read == 967)
    #expect(file.ledger.imported == 967)
    #expect(file.ledger.columnsNotStored == 37)
    #expect(Self.counts(file, "time") == [0: 60, 1: 10, 2: 53, 3: 39, 4: 522, 5: 283])
    #expect(Self.counts(file, "material") == [0: 57, 1: 9, 2: 14, 3: 49, 4: 374, 5: 464])
    #expect(file.records.comments.count == 12)
    #expect(file.records.responses.allSatisfy { $0.date.map { "\($0.year)" } == $0.cohort })
  }

  @Test(
    "A practitioners' survey of two years, whose columns moved in between",
    .enabled(
      if: Repository.shared("data/surveys/rse_2016_uk.csv") != nil,
      Comment(rawValue: Repository.sharedIsAbsent)))
  func practitioners() throws {
    let columns = [
      ColumnBinding(position: 12, vendorID: "currentEmp10", role: .attribute("contract")),
      ColumnBinding(position: 48, vendorID: "affSat1", role: .item("joy", .single)),
      ColumnBinding(position: 57, vendorID: "skill2", role: .comment("open")),
    ]
    let cohorts = [
      Cohort(
        id: "c", name: "Survey", shortName: "Survey", starts: Example.day("2016-01-01"),
        ends: Example.day("2016-12-31"))
    ]
    let file = try Self.imported(
      columns, items: ["joy"], cohorts: cohorts, path: "rse_2016_uk.csv", cohort: "c")
    #expect(file.ledger.imported == 273)
    #expect(Self.counts(file, "joy") == [0: 2, 1: 8, 2: 30, 3: 58, 4: 103, 5: 72])
    let failure = #expect(throws: ImportFailure.self) {
      try Self.imported(
        columns, items: ["joy"], cohorts: cohorts, path: "rse_2017_uk.csv", cohort: "c")
    }
    #expect(
      failure?.description == """
        rse_2017_uk.csv:1:12 (cell L1): error[binding.moved]: column 12 is not "currentEmp10", \
        which is now column 18
          fix: change "at: 12" to "at: 18" in the mapping "survey"
        rse_2017_uk.csv:1:48 (cell AV1): error[binding.gone]: column 48 is not "affSat1", and no \
        other column is
          expected: the nearest is "likertagree2[affSat1]" in column 168
          fix: if that is the column, mend "at" and "id" in the mapping "survey"; if it was taken \
        out, remove its binding
        rse_2017_uk.csv:1:57 (cell BE1): error[binding.gone]: column 57 is not "skill2", and no \
        other column is
          expected: the nearest is "skill2[SQ001]" in column 242
          fix: if that is the column, mend "at" and "id" in the mapping "survey"; if it was taken \
        out, remove its binding
        """)
  }
}
