import Demonstration
import Formats
import Testing

@Suite("The files look like downloads")
struct FileTraitTests {
  private static let mark: [UInt8] = [0xef, 0xbb, 0xbf]

  @Test("Jisc files have a byte order mark, line feeds and their first and last columns")
  func jisc() throws {
    for file in Demo.files
    where file.path.hasSuffix(".csv")
      && ["self-audit", "end-of-course", "follow-up"].contains(where: file.path.contains)
    {
      #expect(file.bytes.starts(with: Self.mark), "\(file.path)")
      #expect(!file.bytes.contains(UInt8(ascii: "\r")), "\(file.path)")
      let header = try Demo.text(file.path).prefix { $0 != "\n" }
      #expect(header.hasPrefix("Unique Response Number,1. "))
      #expect(header.hasSuffix(",StartDate,CompletionDate"))
      let row = try Demo.rows(String(file.path.dropFirst(8).dropLast(4)))[0]
      #expect(row[0].split(separator: "-").count == 3)
      #expect(row.last?.hasSuffix(" UTC") == true)
    }
  }

  @Test(
    "Headteachers' replies were saved in five ways",
    arguments: [
      ("2010", false, ",", "windows"), ("2011", false, ",", "windows"),
      ("2011-12", false, ";", "windows"), ("2012-13", true, ",", "utf8"),
      ("2013-14", false, ";", "windows"), ("2014-15", true, ",", "utf8"),
    ])
  func forms(cohort: String, hasMark: Bool, delimiter: String, encoding: String) throws {
    let path = "exports/headteachers-\(cohort).csv"
    let bytes = try Demo.bytes(path)
    #expect(bytes.starts(with: Self.mark) == hasMark)
    #expect((String(validating: bytes, as: UTF8.self) == nil) == (encoding == "windows"))
    let text = try Demo.text(path)
    #expect(
      text.hasPrefix(
        ["ID", "Start time", "Completion time", "Email", "Name"].joined(separator: delimiter)))
    #expect(text.contains("\r\n"))
    if encoding == "windows" { #expect(bytes.contains(0x92)) }
    for row in try Demo.rows("headteachers-\(cohort)") {
      #expect(row[3] == "anonymous" && row[4].isEmpty)
    }
  }

  @Test("Dates are British, American and days of a spreadsheet")
  func dates() throws {
    #expect(try Demo.rows("headteachers-2014-15")[0][2].hasPrefix("6/"))
    #expect(
      try Demo.rows("headteachers-2013-14").contains { $0[2].dropFirst(2).hasPrefix("/") })
    let dates = try Demo.rows("headteachers-2016-17").map { $0[2] }
    #expect(dates.contains { $0.hasPrefix("2017-06-") })
    #expect(dates.contains { $0.hasPrefix("429") && $0.hasSuffix(".41") })
    #expect(try Demo.text("exports/registry.csv").contains(",29/02/2016,"))
  }

  @Test("Cohorts, places and answers are written as people write them")
  func spellings() throws {
    let heads = try Demo.cohorts.suffix(5).flatMap {
      try Demo.rows("headteachers-\($0)")
    }
    let cohorts = Set(heads.map { $0[6] })
    #expect(
      cohorts.isSuperset(of: [
        "8", "C8", "Cohort 8", "2017-18", "Sept 17", "Cohort 8 (2017–18)",
      ]))
    #expect(
      Set(heads.map { $0[7] }).isSuperset(of: ["Tiverton", "Newquay", "Ilminster (Somerset)"]))
    #expect(Set(heads.map { $0[8] }).isSuperset(of: ["B'mouth", "BCP", "Torbay"]))
    let answers = Set(heads.flatMap { $0[10...20] })
    #expect(answers.isSuperset(of: ["4", "N/A", "n/a", "-", "too early", "S. agree", ""]))
  }

  @Test("Comments hold line breaks, commas and quotation marks")
  func comments() {
    for mark in ["\n", ",", "\"", ";"] {
      #expect(Demo.truth.contains { $0.text.contains(mark) }, "\(mark.debugDescription)")
    }
  }

  @Test("Examiners' reports have eleven numbered sections and a list of recommendations")
  func reports() throws {
    let reports = Demo.files.filter { $0.path.contains("examiner-") }
    #expect(reports.count == 15)
    for report in reports {
      let document = try Document(reading: InputFile(path: report.path, bytes: report.bytes))
      #expect(document.sections.map(\.number) == (1...11).map(String.init), "\(report.path)")
      #expect(document.sections[9].listEntries.first?.marker == "R1.", "\(report.path)")
      #expect(try Demo.words(report.path).contains("[External Examiner]"), "\(report.path)")
    }
    #expect(try Demo.text("exports/examiner-2012-13-exeter.txt").contains("2011–12 and 2012–13"))
  }
}
