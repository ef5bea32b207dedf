import Demonstration
import Diagnostics
import Formats
import Foundation
import Testing

@testable import struct Demonstration.BrokenLines

@Suite("Workbooks, statistics files and documents are what people hold")
struct ContainerTests {
  private static func file(_ path: String) throws -> InputFile {
    try InputFile(path: path, bytes: Demo.bytes(path))
  }

  @Test(
    "Microsoft Forms gives out a workbook with a sheet that nobody sees, and ratings as text",
    arguments: [("headteachers-2016-17", 80, 56), ("headteachers-2017-18", 69, 0)])
  func forms(source: String, replies: Int, hidden: Int) throws {
    let path = try Demo.path(source)
    #expect(path == "exports/\(source)(1-\(replies)).xlsx")
    let workbook = try Workbook(Self.file(path))
    #expect(workbook.sheets.map(\.name) == ["Form1", "_56F9DC9755BA473782653E2940F9"])
    #expect(workbook.sheets.map(\.visibility) == [.visible, .veryHidden])
    let rows = workbook.sheets[0].rows
    #expect(
      rows[0].cells.prefix(5).map(\.text) == [
        "ID", "Start time", "Completion time", "Email", "Name",
      ])
    #expect(rows.filter(\.isHidden).count == hidden)
    let replyRows = rows.dropFirst().prefix(replies)
    #expect(replyRows.map { $0.cells[0].text } == (1...replies).map(String.init))
    let cells = replyRows.flatMap(\.cells)
    #expect(cells.filter { $0.column == 2 }.allSatisfy { $0.kind == .dateTime })
    #expect(cells.filter { $0.column == 4 }.allSatisfy { $0.text == "anonymous" })
    #expect(cells.allSatisfy { $0.column != 5 })
    #expect(cells.filter { (11...21).contains($0.column) }.allSatisfy { $0.kind == .text })
    #expect(cells.filter { $0.column == 22 }.allSatisfy { $0.kind == .number })
    #expect(workbook.findings.isEmpty)
  }

  @Test("Forms on paper were typed into a workbook with a sheet a cohort")
  func paper() throws {
    let workbook = try Workbook(Self.file("exports/self-audits-on-paper.xlsx"))
    #expect(
      workbook.sheets.map(\.name) == ["2010", "2011", "2011–12", "2012–13", "2013–14", "Notes"])
    #expect(workbook.sheets.last?.visibility == .hidden)
    for (sheet, cohort) in zip(workbook.sheets.dropLast(), Demo.cohorts) {
      let texts = sheet.rows.map { $0.cells.map(\.text) }
      #expect(texts[0][0].hasPrefix("Self-audit before the course – Cohort"))
      #expect(texts[1][0].hasPrefix("Scale: 1 = not at all confident"))
      #expect(sheet.rows[3].number == 4 && texts[3].count == 9)
      #expect(texts[texts.count - 2][0] == "Mean")
      #expect(texts[texts.count - 1].count == 1)
      let kinds = Set(
        sheet.rows.dropFirst(4).dropLast(2).flatMap { $0.cells.dropFirst(3).map(\.kind) })
      #expect(kinds == [.number, .text, .date])
      #expect(try Demo.rows("self-audit-before-\(cohort)").count == sheet.rows.count - 6)
    }
    #expect(workbook.findings.isEmpty)
  }

  @Test("The means that the office worked out are those of the ratings")
  func means() throws {
    let workbook = try Workbook(Self.file("exports/self-audits-on-paper.xlsx"))
    for (sheet, cohort) in zip(workbook.sheets.dropLast(), Demo.cohorts) {
      let means = try #require(sheet.rows.first { $0.cells[0].text == "Mean" }).cells.dropFirst()
      let rows = try Demo.rows("self-audit-before-\(cohort)")
      for cell in means {
        let values = rows.compactMap {
          Int($0[cell.column - 1].trimmingCharacters(in: .whitespaces))
        }
        #expect(abs(Demo.mean(values) - (Double(cell.text) ?? 0)) < 0.00501)
      }
    }
  }

  @Test("Jisc's SPSS file has questions as labels, coded answers and 0 for no answer")
  func statistics() throws {
    let file = try StatisticalFile(Self.file("exports/end-of-course-2016-17.sav"))
    #expect(file.cases.count == 171)
    #expect(file.variables.prefix(5).map(\.name) == ["URN", "Q1", "Q2", "Q3_1_a", "Q3_2_a"])
    #expect(file.variables[3].label == "The course was well organised")
    #expect(file.variables[0].facts.format == "A40")
    #expect(file.variables.last?.facts.format == "DATETIME17")
    let coded = file.variables.filter { !$0.facts.valueLabels.isEmpty }
    #expect(coded.count == 17)
    #expect(coded.allSatisfy { $0.facts.missingCodes == ["0"] && $0.facts.format == "F6.0" })
    #expect(
      coded[0].facts.valueLabels.map(\.label) == [
        "Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree",
        "Too early to say", "Not applicable",
      ])
    #expect(file.findings.isEmpty)
  }

  @Test("What is no answer in the Word report is not read as one")
  func word() throws {
    let path = "exports/examiner-2017-18-plymouth.docx"
    let all = try Demo.words(path)
    let document = try Document(reading: Self.file(path))
    let read = document.sections.map(\.text).joined(separator: "\n")
    for words in ["I had not seen the second assignment", "To be checked before the board"] {
      #expect(all.contains(words))
      #expect(!read.contains(words))
    }
    #expect(document.sections.filter { $0.text.hasPrefix("☒ Yes  ☐ No") }.count == 6)
    #expect(all.contains("<w:ins "))
  }

  @Test("The PDF report breaks words at line ends and answers at page ends, and is read whole")
  func pdf() throws {
    let path = "exports/examiner-2017-18-exeter.pdf"
    let raw = String(decoding: try Demo.bytes(path), as: UTF8.self)
    #expect(raw.ranges(of: "-) Tj").count > 3)
    #expect(raw.contains("Page 3 of 3"))
    let read = try Document(reading: Self.file(path))
    for section in read.sections where section.number != "10" {
      let prompt = "examiner-2017-18-exeter:1:E\(section.number ?? "")"
      let planted = try #require(Demo.truth.first { $0.id == prompt })
      #expect(section.text == planted.text)
    }
  }

  @Test(
    "A broken line is never longer than it may be, and joining gives the words again",
    arguments: [24, 40, 72])
  func lines(width: Int) {
    let breaker = BrokenLines(width: width)
    for comment in Demo.truth.prefix(200) where !comment.text.contains("\n") {
      let words = comment.text.split(separator: " ").joined(separator: " ")
      let lines = breaker.lines(of: words)
      #expect(lines.allSatisfy { $0.count <= width || !$0.contains(" ") })
      var joined = ""
      for line in lines {
        let isBroken = joined.hasSuffix("-") && words.hasPrefix(joined.dropLast() + line.prefix(3))
        joined = isBroken ? joined.dropLast() + line : joined + (joined.isEmpty ? "" : " ") + line
      }
      #expect(joined == words)
    }
  }
}
