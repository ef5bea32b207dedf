import Diagnostics
import EvaluationModel
import Formats
import Foundation
import Importing
import TestSupport
import Testing

/// Every file of the reference material, read or refused with a reason, in a table for people.
@Suite("Every file is read right or refused with a reason")
struct FileTableTests {
  private static let folders = ["data/formats", "data/surveys"]

  @Test(
    "The table of all files is as it was reviewed",
    .enabled(
      if: Repository.shared("data/formats") != nil, Comment(rawValue: Repository.sharedIsAbsent)))
  func table() throws {
    var lines = [
      "Every file of the reference material: what it is taken for, or the code of the refusal.",
      "",
      Self.line("file", "format", "encoding, delimiter", "export", "header", "rows", "columns"),
    ]
    for folder in Self.folders {
      for (name, url) in try Self.files(in: folder) {
        lines += Self.lines(for: name, at: url)
      }
    }
    try expectSnapshot(
      lines.joined(separator: "\n") + "\n", named: "files.txt",
      file: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Inspection").path)
  }

  /// The files below a folder, in order, without those that describe or make the others.
  private static func files(in folder: String) throws -> [(name: String, url: URL)] {
    let root = try #require(Repository.shared(folder))
    let all = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    let urls = (all?.allObjects ?? []).compactMap { $0 as? URL }
    return urls.filter { url in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
      return !isFolder.boolValue && !["README.md", "make.py"].contains(url.lastPathComponent)
    }.map { (String($0.path.dropFirst(root.path.count + 1)), $0) }.sorted { $0.name < $1.name }
  }

  private static func lines(for name: String, at url: URL) -> [String] {
    let inspection: FileInspection
    do throws(Diagnostic) {
      inspection = try FileInspector().inspection(of: InputFile(reading: url.path, named: name))
    } catch {
      return [line(name, "refused: \(error.code)", "", "", "", "", "")]
    }
    let text = [inspection.encoding?.encoding.rawValue, inspection.delimiter?.delimiter.name]
      .compactMap { $0 }.joined(separator: ", ")
    let format = inspection.format.rawValue
    if let report = inspection.report {
      let export = inspection.export?.rawValue ?? "document"
      return [line(name, format, text, export, "", "\(report.sections.count) sections", "")]
    }
    guard !inspection.tables.isEmpty else {
      let what = inspection.key.map { "jisc-key of \($0.questions.count) questions" } ?? "no table"
      return [line(name, format, text, what, "", "", "")]
    }
    let errors = Set(inspection.findings.filter { $0.severity == .error }.map(\.code)).sorted()
    return inspection.tables.prefix(6).map { table in
      let export = table.recognised
      let last = export.headerRow + export.headerRows - 1
      let sheet = table.sheet.map { " [\($0)]" } ?? ""
      return line(
        name + sheet, format, text,
        export.export.rawValue
          + (errors.isEmpty ? "" : "; damaged: \(errors.joined(separator: " "))"),
        export.headerRow == last ? "\(last)" : "\(export.headerRow)-\(last)", "\(table.rowCount)",
        "\(table.columns.count)")
    } + (inspection.tables.count > 6 ? ["  and \(inspection.tables.count - 6) more sheets"] : [])
  }

  private static func line(_ cells: String...) -> String {
    let widths = [58, 28, 24, 26, 8, 7]
    let padded = cells.enumerated().map { index, cell in
      guard widths.indices.contains(index) else { return cell }
      return cell + String(repeating: " ", count: max(widths[index] - cell.count, 1))
    }
    var line = padded.joined()
    while line.hasSuffix(" ") { line.removeLast() }
    return line
  }
}
