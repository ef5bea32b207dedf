import Diagnostics
import EvaluationModel
import Formats
import Foundation
import Importing
import PlanFile
import TestSupport
import Testing

@Suite("The draft of a plan's part")
struct PlanDraftTests {
  /// What a draft is put together with: everything of a plan that a file does not say.
  private static let skeleton = """
    format: 1
    programme: {name: Award}
    cohorts:
      - {id: c1, name: Cohort 1, aliases: ["2023-24", "8"], starts: 2000-01-01, ends: 2035-12-31}
    report: {title: Report, cohort: c1}

    """

  /// The draft of a file with the plan that it makes.
  static func plan(of file: InputFile, key: JiscKey? = nil) throws -> EvaluationPlan {
    let inspection = try FileInspector(key: key).inspection(of: file)
    let draft = PlanDraft([inspection], cohort: "c1")
    return try EvaluationPlan(parsing: skeleton + draft.text, file: "evaluation.yaml")
  }

  /// What became of a file that was imported with its draft.
  static func imports(of file: InputFile, key: JiscKey? = nil) throws -> [ImportedFile] {
    let plan = try plan(of: file, key: key)
    return try plan.sources.map { try ImportTask($0, of: plan).importer.imported(file) }
  }

  static let fixtureNames = [
    "cohort_workbook.xlsx", "excel_mangled_options.csv", "limesurvey_codes_semicolon.csv",
    "limesurvey_convertYN_1_2.csv", "msforms_headteacher_feedback.xlsx",
    "msforms_saved_as_csv_utf8_bom.csv", "qualtrics_modern_labels.csv",
    "surveymonkey_expanded_labels.csv", "surveymonkey_expanded_numeric.csv",
    "surveymonkey_resaved_by_excel.csv", "vvexport_123456.csv",
  ]

  @Test("It is a plan beside a skeleton, and the import with it balances", arguments: fixtureNames)
  func fixture(name: String) throws {
    let files = try Self.imports(of: Inspected.file(name))
    #expect(!files.isEmpty)
    for file in files {
      #expect(file.ledger.isBalanced)
      #expect(file.ledger.imported > 0)
      #expect(file.ledger.rejections.isEmpty)
    }
  }

  static let sharedPaths = [
    "jisc/results-for-idrc-surveyin-2021-03-05-0807.en.csv", "jisc/jisc_labels_trimmed.csv",
    "qualtrics/modern_sample.csv", "qualtrics/legacy_sample.csv", "qualtrics/text_entry.csv",
    "qualtrics/insights_multi_matrix.csv", "qualtrics/insights_multi_mc.csv",
    "qualtrics/insights_no_basis.csv", "qualtrics/legacy_multi_matrix.csv",
    "qualtrics/legacy_no_basis.csv", "qualtrics/side_by_side_insights.csv",
    "qualtrics/long_exhaustive.csv", "sav/jisc_bos_bossier_example.sav",
    "synthetic/qualtrics_like_rowcount_minus1.sav", "synthetic/cohort_workbook.ods",
    "synthetic/cohort_workbook_1904.xlsx", "synthetic/msforms_semicolon_cp1252.csv",
    "synthetic/msforms_unicode_text_utf16le.txt", "synthetic/msforms_utf16be_nobom.csv",
    "synthetic/external_examiner_2023-24.docx", "synthetic/external_examiner_2021-22_table.docx",
    "synthetic/external_examiner_2022-23.pdf",
    "../surveys/carpentries_instructor_training_post.csv",
    "../surveys/carpentries_longterm_2017.csv", "../surveys/carpentries_longterm_2020.csv",
    "../surveys/rse_2016_uk.csv", "../surveys/rse_2017_uk.csv",
  ]

  @Test(
    "It is one for real exports too",
    .enabled(
      if: Repository.shared("data/formats") != nil, Comment(rawValue: Repository.sharedIsAbsent)),
    arguments: sharedPaths)
  func shared(path: String) throws {
    let folder = try #require(Repository.shared("data/formats"))
    let key = try JiscKey(
      InputFile(
        reading: folder.appending(
          path: "jisc/results-for-idrc-surveyin-2020-11-06-1612-key.en.csv"
        ).path))
    let file = try InputFile(
      reading: folder.appending(path: path).path,
      named: path.split(separator: "/").last.map(String.init))
    let files = try Self.imports(of: file, key: key)
    #expect(!files.isEmpty)
    for file in files {
      #expect(file.ledger.isBalanced)
      // Some of these exports hold nothing but a survey site's own tests, and are left out whole.
      #expect(file.ledger.imported + file.ledger.excluded > 0)
      #expect(file.ledger.rejections.count * 10 <= file.ledger.read)
    }
  }

  @Test("A cohort that nobody stated is no cohort of any plan")
  func cohort() throws {
    let file = try InputFile(path: "heads.csv", bytes: Array("ID,Q\n1,Yes\n2,No\n".utf8))
    let draft = PlanDraft([try FileInspector().inspection(of: file)]).text
    let diagnostic = #expect(throws: Diagnostic.self) {
      try EvaluationPlan(parsing: Self.skeleton + draft, file: "evaluation.yaml")
    }
    #expect(diagnostic?.code == "plan.unknown-cohort")
  }

  @Test("A reversed scale gives the least number to the most favourable level")
  func reversed() throws {
    let plan = try Self.plan(of: Inspected.file("cohort_workbook.xlsx"))
    let reversed = try #require(plan.scales.first { $0.id.hasSuffix("reversed") })
    #expect(reversed.levels.last?.label == "1 – very high" && reversed.levels.last?.value == 5)
    #expect(plan.instruments[0].versions.count == 3)
    #expect(plan.sources.map(\.sheet) == ["2019-20", "2020-21 (Covid)", "2021-22"])
    #expect(plan.mappings[0].exclusions.map(\.name) == ["rows that sum up", "nothing answered"])
  }

  @Test("Ticks, other texts, states and previews are bound as each site writes them")
  func bindings() throws {
    let qualtrics = try Self.plan(of: Inspected.file("qualtrics_modern_labels.csv")).mappings[0]
    #expect(qualtrics.export == .qualtrics && qualtrics.headerRows == 3)
    #expect(qualtrics.blankMeans == .notShown)
    #expect(qualtrics.exclusions.first?.name == "previews and tests")
    #expect(qualtrics.columns[19].role == .otherText(question: "Q2"))
    let yesNo = try Self.plan(of: Inspected.file("limesurvey_convertYN_1_2.csv")).mappings[0]
    #expect(yesNo.columns[13].ticks == TickWords(ticked: ["1"], unticked: ["2"]))
    let forms = try Self.imports(of: Inspected.file("msforms_headteacher_feedback.xlsx"))[0]
    #expect(forms.ledger.imported == 24)
    #expect(forms.records.selections.contains { $0.option == "other-leadership-workloa" })
  }
}
