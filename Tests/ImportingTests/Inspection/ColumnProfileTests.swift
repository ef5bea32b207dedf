import Diagnostics
import EvaluationModel
import Importing
import Testing

@Suite("What a column seems to be")
struct ColumnProfileTests {
  static let dayColumns: [(cells: [String], format: String?, certainty: DateOrder.Certainty?)] = [
    (["2018-07-05 10:00:00", "2018-12-01 09:00:00"], "yyyy-MM-dd", .form),
    (["5 July 2018", "12 May 2018"], "d MMM yyyy", .form),
    (["05/07/2018", "25/07/2018"], "dd/MM/yyyy", .parts),
    (["7/5/18 22:38", "7/25/18 11:02"], "MM/dd/yy", .parts),
    // In order only if the second number is the day.
    (["5/1/2018", "5/3/2018", "5/9/2018", "6/2/2018", "6/8/2018"], "MM/dd/yyyy", .order),
    (["5/1/2018", "6/2/2018"], "dd/MM/yyyy", .unknown),
    (["25/07/2018", "07/25/2018", "26/07/2018"], "dd/MM/yyyy", .contradictory),
    (["2018", "2019"], nil, nil),
    (["192.0.2.1", "192.0.2.7"], nil, nil),
  ]

  @Test(
    "The order of day and month is told by the whole column, or not at all", arguments: dayColumns)
  func dates(cells: [String], format: String?, certainty: DateOrder.Certainty?) throws {
    let column = try Inspected.column("Date", cells)
    #expect(column.dates?.format == format)
    #expect(column.dates?.certainty == certainty)
    let isDoubtful = certainty == .unknown || certainty == .order
    #expect(column.remarks.contains { $0.code == "inspect.date-order" } == isDoubtful)
  }

  static let personal: [(heading: String, cells: [String], what: String)] = [
    ("Contact", ["a.person@school.example", "b@x.org"], "e-mail addresses"),
    ("Where", ["192.0.2.1", "2001:db8:0:0:1::1"], "IP addresses"),
    ("Where", ["EX1 1AA", "PL48AA", "TQ12 3AB"], "postcodes"),
    ("Reach me", ["01392 555 0100", "+44 7700 900123"], "telephone numbers"),
    ("Position", ["50.71234", "-3.53211"], "coordinates"),
    ("Tutor", ["Mrs Example", "Dr A. Person"], "names with a title"),
    ("Your name", ["A", "B"], "persons"),
    ("Name of school", ["A", "B"], "schools"),
    ("E-mail", [], "persons"),
  ]

  @Test("What identifies somebody is dropped and never shown", arguments: personal)
  func identifies(heading: String, cells: [String], what: String) throws {
    let column = try Inspected.column(heading, cells.isEmpty ? [""] : cells)
    #expect(column.identifies == what)
    #expect(column.binding == .drop)
    #expect(column.values == nil)
  }

  static let columns: [(heading: String, cells: [String], binding: SuggestedBinding)] = [
    ("ID", ["1", "2", "3"], .respondentID),
    ("Cohort", ["8", "8", "7"], .cohort),
    ("Local authority", ["Devon", "Devon", "Dorset"], .authority),
    ("Location", ["Plymouth", "Plymouth"], .location),
    ("May we quote you?", ["Yes", "No"], .consent),
    ("Any other comments?", ["Good", "Good", "Good"], .comment),
    ("My headteacher supports me", ["Agree", "Disagree"], .rating),
    ("Days of release", ["3", "12", "0"], .number),
    ("Your role", ["Head", "Head", "SENCO", "SENCO"], .choice),
    (
      "What helped?", ["Time;Cover", "Cover", "Time;Cover;Tutor", "Tutor;Time", "Time"],
      .delimited(separator: ";")
    ),
    (
      "Training", ["Yes, I understand", "Yes, I understand", "No, not clear", "No, not clear"],
      .choice
    ),
    ("Left", ["10:15:00", "11:30"], .drop),
    ("Nothing", ["", ""], .drop),
  ]

  @Test("Heading and cells together say what a column is", arguments: columns)
  func binding(heading: String, cells: [String], binding: SuggestedBinding) throws {
    #expect(try Inspected.column(heading, cells).binding == binding)
  }

  @Test("An option may hold the separator: sites put no space after it")
  func options() throws {
    let column = try #require(
      Inspected.fixture("msforms_saved_as_csv_utf8_bom.csv").tables.first?.columns[9])
    #expect(column.binding == .delimited(separator: ";"))
    #expect(
      column.options.map(\.label) == [
        "Time", "Funding", "Cover, supply", "Other: leadership; workload",
      ])
  }

  @Test("Answers that one or two people gave are not shown: they may be text beside an Other")
  func rare() throws {
    let column = try Inspected.column(
      "Role", Array(repeating: "Head", count: 18) + Array(repeating: "SENCO", count: 6) + ["Bursar"]
    )
    #expect(column.values?.map(\.text) == ["Head", "SENCO"])
    #expect(column.distinct == 3)
  }

  @Test("Options that a spreadsheet has taken for days are noticed among ranges")
  func mangled() throws {
    let columns = try Inspected.fixture("excel_mangled_options.csv").tables[0].columns
    #expect(
      columns.map { $0.remarks.map(\.code) }.dropFirst().flatMap { $0 } == [
        "inspect.mangled-options", "inspect.mangled-options",
      ])
  }

  @Test("Ids that a spreadsheet has rounded are noticed, and that all are equal")
  func rounded() throws {
    let column = try Inspected.fixture("surveymonkey_resaved_by_excel.csv").tables[0].columns[0]
    #expect(column.remarks.map(\.code) == ["inspect.rounded-ids", "inspect.repeated-ids"])
    #expect(column.remarks[1].message == "all 30 ids in column 1 are equal")
  }

  @Test("Columns of one text each, side by side, are the options of one question")
  func loneTexts() throws {
    let table = try Inspected.text(
      """
      Where,Content,Column1,Column2,Column3
      Here,Git,,R,
      There,,Python,R,make
      Here,Git,Python,,
      There,,,R,tmux
      Here,Git,Python,R,
      Here,,Python,R,unit tests

      """)
    #expect(
      table.columns.map(\.binding.name) == [
        "single", "one-hot", "one-hot", "one-hot", "other-text",
      ])
    #expect(table.columns.dropFirst().map(\.questionID) == Array(repeating: "content", count: 4))
    #expect(table.columns[2].part == "Python")
    #expect(table.columns[4].values == nil)
  }

  @Test("Titles, notes and rows of means are no answers")
  func surroundings() throws {
    let table = try Inspected.text(
      """
      Headteacher feedback 2019-20,,,
      Scale: 1 = very high … 5 = none,,,
      ,,Ratings,
      School,Comments,Overall impact,Confidence
      School 1,Good,3,1
      School 2,,4,5
      School 3,More time please,1,2

      Mean,,2.7,2.7
      * one form came late,,,

      """)
    #expect(table.recognised.headerRow == 3 && table.recognised.headerRows == 2)
    #expect(table.summaryRows.map(\.word) == ["Mean"])
    #expect(table.lastRow == 9)
    #expect(table.columns[0].identifies == "schools")
    #expect(table.columns[2].scale?.direction == .falling)
    #expect(
      table.columns[3].scale?.reason.hasPrefix("the note in row 2 says 1 = very high") == true)
  }
}
