import ArgumentParser
import Diagnostics
import Foundation
import ReportDocuments
import Reporting

/// Writes a report in the forms that are asked for.
struct ReportFiles {
  /// A form of a report.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case html, text, docx, xlsx, csv, json
    /// A specification of each figure, to be drawn again.
    case vegaLite = "vega-lite"

    /// What is written where nothing is asked for.
    static let usual: [Format] = [.html, .text]
  }

  /// The report.
  let report: Report
  /// The name of its files, without an ending.
  let name: String
  /// Files that go with it whatever its form, by their names.
  var companions: [(name: String, text: String)] = []
  /// What the page carries for those who work on with its numbers.
  var extras: HTMLRenderer.Extras = []

  /// Writes the files.
  ///
  /// - Parameters:
  ///   - formats: The forms.
  ///   - folder: Where they go.
  /// - Returns: Their paths.
  /// - Throws: A `Diagnostic` where one cannot be written; `InvalidReport` where the report is not whole.
  func write(_ formats: [Format], to folder: URL) throws -> [String] {
    let files = try formats.flatMap { format -> [String] in
      if format == .csv { return try writeTables(to: folder.appending(path: "\(name)-tables")) }
      if format == .vegaLite {
        return try writeFigures(to: folder.appending(path: "\(name)-figures"))
      }
      return [try write(bytes(format), to: folder.appending(path: "\(name).\(format.ending)"))]
    }
    return try files
      + companions.map {
        try write(Array($0.text.utf8), to: folder.appending(path: $0.name))
      }
  }

  private func write(_ bytes: [UInt8], to file: URL) throws -> String {
    try TextFile.write(bytes, to: file)
    return file.relativePath
  }

  /// The report in one form.
  ///
  /// - Parameter format: The form.
  /// - Returns: The bytes of its file.
  /// - Throws: `InvalidReport` where the report is not whole; a `Diagnostic` where the form is CSV or
  ///   Vega-Lite and there is not just one table or figure.
  func bytes(_ format: Format) throws -> [UInt8] {
    switch format {
    case .html: return Array(try HTMLRenderer(extras: extras).render(report).utf8)
    case .text: return Array(TextRenderer().render(report).utf8)
    case .json: return Array(try JSONRenderer().render(report).utf8)
    case .docx: return try WordRenderer().render(report)
    case .xlsx: return try WorkbookRenderer().render(report)
    case .csv:
      let tables = CSVRenderer().render(report)
      guard tables.count == 1 else {
        throw Diagnostic(
          code: "output.many-tables",
          "a CSV file holds one table, and there are \(tables.count)", at: Place(file: name),
          fix: "take another form, or write the report with a file for each table: "
            + "senco-impact report --format csv")
      }
      return Array(tables[0].text.utf8)
    case .vegaLite:
      let figures = VegaLiteRenderer().render(report)
      guard figures.count == 1 else {
        throw Diagnostic(
          code: "output.many-figures",
          "a specification draws one figure, and there are \(figures.count)",
          at: Place(file: name),
          fix: "take another form, or write the report with a file for each figure: "
            + "senco-impact report --format vega-lite")
      }
      return Array(figures[0].text.utf8)
    }
  }

  /// Writes a specification for each figure, and takes away those of figures that the report no longer has.
  private func writeFigures(to folder: URL) throws -> [String] {
    let figures = VegaLiteRenderer().render(report)
    let names = Set(figures.map(\.name))
    let earlier = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    for name in earlier where !names.contains(name) && VegaLiteRenderer.File.isName(name) {
      try? FileManager.default.removeItem(at: folder.appending(path: name))
    }
    return try figures.map { figure in
      try write(Array(figure.text.utf8), to: folder.appending(path: figure.name))
    }
  }

  /// Writes a file for each table, one that lists them and one of all figures' numbers, and takes away
  /// tables that an earlier report had more.
  private func writeTables(to folder: URL) throws -> [String] {
    let tables = CSVRenderer().render(report)
    let names = Set(tables.map(\.name))
    let earlier = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    for name in earlier where !names.contains(name) && CSVRenderer.File.isName(name) {
      try? FileManager.default.removeItem(at: folder.appending(path: name))
    }
    return try ([CSVRenderer().contents(of: report), CSVRenderer().figures(of: report)] + tables)
      .map { table in
        let file = folder.appending(path: table.name)
        try TextFile.write(table.text, to: file)
        return file.relativePath
      }
  }
}

extension ReportFiles.Format {
  /// The ending of the file's name.
  var ending: String {
    switch self {
    case .html: "html"
    case .text: "txt"
    case .docx, .xlsx, .csv, .json: rawValue
    case .vegaLite: "vl.json"
    }
  }
}
