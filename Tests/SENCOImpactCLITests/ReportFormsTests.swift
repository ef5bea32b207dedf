import Formats
import Foundation
import TestSupport
import Testing

@Suite("report: the forms to take away")
struct ReportFormsTests {
  private func input(_ url: URL) throws -> InputFile {
    try InputFile(path: url.lastPathComponent, bytes: Array(Data(contentsOf: url)))
  }

  @Test("The demonstration in all forms: they are read again, and hold the same")
  func demonstration() throws {
    try Program.withFolder { folder in
      let archive = folder.appending(path: "archive.sqlite").path
      let data = Repository.data.path
      let imported = try Program.run([
        "import", data, "--archive", archive, "--identities",
        folder.appending(path: "identities.csv").path,
      ])
      #expect(imported.exitCode == 0, "\(imported.messages)")
      let run = try Program.run(
        ["report", data, "--archive", archive, "--date", "2018-10-31", "--out", folder.path]
          + ["xlsx", "csv", "json", "docx"].flatMap { ["--format", $0] })
      #expect(run.exitCode == 0, "\(run.messages)")
      for line in run.output.split(separator: "\n") {
        #expect(FileManager.default.fileExists(atPath: String(line)), "\(line)")
      }
      let report = folder.appending(path: "annual-evaluation")
      try expectSame(
        Workbook(input(report.appendingPathExtension("xlsx"))),
        folder.appending(path: "annual-evaluation-tables"))
      try expectForm(String(contentsOf: report.appendingPathExtension("json"), encoding: .utf8))
      try expectParts(Document(reading: input(report.appendingPathExtension("docx"))))
    }
  }

  /// The workbook holds what the CSV files hold, cell by cell.
  private func expectSame(_ book: Workbook, _ tables: URL) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: tables.path).sorted()
      .filter { $0.hasPrefix("table-") }
    #expect(book.sheets.count == 3 + names.count)
    for (name, sheet) in zip(names, book.sheets.dropFirst(3)) {
      let csv = try Table(
        delimited: input(tables.appending(path: name)), headerRows: 0, delimiter: .comma
      ).records.map(\.cells)
      let cells = sheet.rows.suffix(csv.count).map { $0.cells.map(\.text) }
      let isSame = zip(csv, cells).allSatisfy { record, row in
        record.count == row.count
          && zip(record, row).allSatisfy {
            $0 == $1 || Double($0) == Double($1) && Double($0) != nil
          }
      }
      #expect(isSame && csv.count == cells.count, "\(name)")
    }
  }

  /// The JSON has the form of the schema that the program prints.
  private func expectForm(_ document: String) throws {
    let schema = try Program.run(["report", "--schema"]).output
    let file = Repository.data.appending(path: "schemas/report.schema.json")
    #expect(try schema == String(contentsOf: file, encoding: .utf8))
    let faults = try JSONSchemaChecker(schema).faults(in: document)
    #expect(faults.isEmpty, "\(faults.prefix(5))")
  }

  /// The Word document has the report's parts and tables.
  private func expectParts(_ document: Document) throws {
    let titles = document.sections.map(\.title)
    for title in ["In brief", "Who answered", "Methods", "Glossary", "How this report was made"] {
      #expect(titles.contains { $0.hasSuffix(title) }, "\(title)")
    }
    #expect(document.sections.flatMap(\.tables).count > 40)
  }

  @Test("Tables that an earlier report had more are taken away, and files of the user's are not")
  func earlierTables() throws {
    try Program.withFolder { folder in
      let small = try SmallEvaluation(in: folder)
      #expect(try small.evaluate().exitCode == 0)
      let tables = folder.appending(path: "reports/annual-evaluation-tables")
      try FileManager.default.createDirectory(at: tables, withIntermediateDirectories: true)
      for name in ["table-99-old.csv", "table-of-mine.csv", "notes.txt"] {
        try Data("x".utf8).write(to: tables.appending(path: name))
      }
      let run = try Program.run(["report", folder.path, "--date", "2018-10-31", "--format", "csv"])
      #expect(run.exitCode == 0, "\(run.messages)")
      let names = try FileManager.default.contentsOfDirectory(atPath: tables.path)
      #expect(!names.contains("table-99-old.csv"))
      #expect(Set(names).isSuperset(of: ["table-of-mine.csv", "notes.txt", "contents.csv"]))
      // More than one table is not one file.
      let printed = try Program.run([
        "report", folder.path, "--date", "2018-10-31", "--format", "csv", "--out", "-",
      ])
      #expect(printed.exitCode == 73)
      #expect(printed.messages.contains("error[output.many-tables]"))
    }
  }
}
