import EvaluationModel
import Formats
import Importing
import Testing

@Suite("The kind of an export")
struct RecognitionTests {
  /// The first rows of an export, and what they must be taken for.
  struct Case: CustomTestStringConvertible {
    let export: SurveyExport
    let headerRows: Int
    let text: String

    var testDescription: String { export.rawValue }
  }

  static let exports = [
    Case(
      export: .microsoftForms, headerRows: 1,
      text: "ID,Start time,Completion time,Email,Name,Your role\n1,a,b,anonymous,,Head\n"),
    Case(
      export: .googleForms, headerRows: 1,
      text: "\"Timestamp\",\"Rate [Time]\",\"\"\n\"2018/12/12 8:36:23 PM EST\",\"Good\",\"\"\n"),
    Case(
      export: .qualtrics, headerRows: 3,
      text: """
        StartDate,Q1
        Anfang,"Two
        lines"
        "{""ImportId"":""startDate""}","{""ImportId"":""QID1""}"
        2018-01-01,2

        """),
    Case(
      export: .qualtricsInsights, headerRows: 3,
      text:
        "ResponseID,Q1\nResponseID,How\n{'ImportId': 'responseId'},{'ImportId': 'QID1'}\nR_1,2\n"),
    Case(
      export: .qualtricsLegacy, headerRows: 2,
      text: "V1,V2,V3,Q1,\nResponseID,ResponseSet,Name,How,\nR_1,Default,Anonymous,2,\n"),
    Case(
      export: .surveyMonkey, headerRows: 2,
      text: "Respondent ID,Collector ID,How,\n,,Time,Space\n1,2,Time,\n"),
    Case(
      export: .jiscLabels, headerRows: 1,
      text: "Unique Response Number,1. How,5.a. Why,CompletionDate\n1-1-1,x,y,2020-01-28\n"),
    Case(export: .jiscCodes, headerRows: 1, text: "URN,Q1,Q9_1,Q14_2_a\n1-1-1,1,0,2\n"),
    Case(
      export: .limeSurvey, headerRows: 1,
      text: "id;submitdate;lastpage;startlanguage;\"M[SQ001]\"\n1;2020-01-01;5;en;Y\n"),
    Case(
      export: .limeSurvey, headerRows: 1,
      text: "socio1. Where?,edu[SQ1]. How? [Often],work2. Why?\nHere,Yes,x\n"),
    Case(
      export: .limeSurveyVV, headerRows: 2,
      text:
        "Response ID\tDate\tLast\tLanguage\nid\tsubmitdate\tlastpage\tstartlanguage\n1\t\t5\ten\n"),
    // Examiners report in web forms, whose own rules then hold.
    Case(
      export: .examinerForm, headerRows: 1,
      text: """
        ID,Start time,Completion time,Email,Name,Name of External Examiner,Are the threshold \
        standards appropriate?,Are standards comparable with those of other institutions?,Is \
        marking rigorous and fair?,Please note good practice,Recommendations
        1,a,b,x@y.org,X,Dr X,Yes,Yes,Yes,Much,More

        """),
    Case(export: .table, headerRows: 1, text: "School,Q1\nA,4\n"),
    // A question that begins with a number is no mark of Jisc, nor "Timestamp" alone of Google.
    Case(export: .table, headerRows: 1, text: "Name,1. How\nA,4\nB,5\n"),
    Case(export: .table, headerRows: 1, text: "URN,Phase,Pupils\n100,Primary,4\n"),
  ]

  @Test("A survey site is recognised by the marks that it leaves", arguments: exports)
  func export(row: Case) throws {
    let table = try Inspected.text(row.text)
    #expect(table.recognised.export == row.export)
    #expect(table.recognised.headerRows == row.headerRows)
    #expect(!table.recognised.evidence.isEmpty)
  }

  @Test("A key file is no table, and is refused where it is none")
  func key() throws {
    let text = "\"URN\",\"Unique Response Number\"\n\"Q1\",\"How?\"\n\"1\",\"Well\"\n"
    let file = try InputFile(path: "key.csv", bytes: Array(text.utf8))
    let inspection = try FileInspector().inspection(of: file)
    #expect(inspection.export == .jiscKey && inspection.tables.isEmpty)
    #expect(inspection.key?["Q1"]?.options.map(\.label) == ["Well"])
    #expect(throws: (any Error).self) {
      try JiscKey(InputFile(path: "a.csv", bytes: Array("A,B\n1,2\n".utf8)))
    }
  }

  @Test("What a cell without an answer means is said by site, and what cannot be told apart")
  func blanks() throws {
    let vv = try Inspected.fixture("vvexport_123456.csv").tables[0]
    #expect(vv.blankMeans == .skipped)
    #expect(vv.columns[6].states == [.answered: 3, .notShown: 2, .skipped: 3])
    let qualtrics = try Inspected.fixture("qualtrics_modern_labels.csv").tables[0]
    #expect(qualtrics.blankMeans == .notShown)
    #expect(qualtrics.columns[20].states == [.answered: 20, .skipped: 4, .notShown: 1])
    let forms = try Inspected.fixture("msforms_saved_as_csv_utf8_bom.csv").tables[0]
    #expect(forms.blankMeans == .unknown)
    #expect(forms.blankExplanation.contains("does not tell"))
  }

  static let tickColumns: [(file: String, column: Int, marks: TickMarks)] = [
    ("limesurvey_codes_semicolon.csv", 14, TickMarks(ticked: ["Y"])),
    ("limesurvey_convertYN_1_2.csv", 14, TickMarks(ticked: ["1"], unticked: ["2"])),
    ("surveymonkey_expanded_labels.csv", 12, TickMarks(ticked: ["Provision mapping"])),
  ]

  @Test("How an option is ticked is read from the whole column, by site", arguments: tickColumns)
  func ticks(file: String, column: Int, marks: TickMarks) throws {
    let columns = try Inspected.fixture(file).tables[0].columns
    #expect(columns[column - 1].binding == .oneHot(marks))
  }
}
