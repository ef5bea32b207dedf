import Diagnostics
import Formats
import Foundation
import TestSupport
import Testing

/// What openpyxl and calamine read of the workbooks at hand; see `Expected/workbooks.py`.
struct ExpectedWorkbooks: Decodable {
  struct Sheet: Decodable, Hashable {
    let name: String
    let visibility: String
    let cells: Int
    let sha256: String
  }

  struct Reading: Decodable {
    let sheets: [Sheet]
    /// Why the reader has nothing to compare with.
    let fails: String?
    /// Why texts are compared without the space around them.
    let trims: String?
  }

  struct File: Decodable, CustomTestStringConvertible {
    let file: String
    let openpyxl: Reading?
    let calamine: Reading?

    var testDescription: String { file }
  }

  let refused: [String]
  let files: [File]

  static let all: ExpectedWorkbooks? = {
    let url = FormatsFixture.folder.deletingLastPathComponent()
      .appending(path: "Expected/workbooks.json")
    return try? JSONDecoder().decode(Self.self, from: Data(contentsOf: url))
  }()
}

extension FormatsFixture {
  /// A workbook by its path below the reference material's formats, or from the fixtures; `nil` where
  /// it is in neither.
  static func workbook(_ path: String) throws -> InputFile? {
    let name = URL(filePath: path).lastPathComponent
    let fixture = folder.appending(path: name)
    let isFixture = FileManager.default.fileExists(atPath: fixture.path)
    guard let url = isFixture ? fixture : Repository.shared("data/formats/\(path)") else {
      return nil
    }
    return try InputFile(reading: url.path, named: name)
  }
}

@Suite("Workbooks, against openpyxl and calamine")
struct WorkbookAgreementTests {
  @Test(
    "every cell of every sheet is the same, but for the differences that are listed with a reason",
    arguments: ExpectedWorkbooks.all?.files ?? [])
  func agreement(expected: ExpectedWorkbooks.File) throws {
    guard let file = try FormatsFixture.workbook(expected.file) else { return }
    let sheets = try Workbook(file).sheets
    for reading in [expected.openpyxl, expected.calamine] {
      guard let reading, reading.fails == nil else { continue }
      #expect(sheets.map { Self.facts($0, trims: reading.trims != nil) } == reading.sheets)
    }
  }

  @Test("the table of expectations has every workbook that there is")
  func completeness() throws {
    let expected = try #require(ExpectedWorkbooks.all)
    #expect(expected.files.count == 67)
    let uncompared = expected.files.filter { file in
      [file.openpyxl, file.calamine].allSatisfy { $0 == nil || $0?.fails != nil }
    }
    #expect(uncompared.map(\.file) == [])
    guard let formats = Repository.shared("data/formats") else { return }
    let paths = FileManager.default.enumerator(atPath: formats.path)?.compactMap { $0 as? String }
    let workbooks = (paths ?? []).filter { $0.hasSuffix(".xlsx") || $0.hasSuffix(".ods") }
    #expect(Set(workbooks) == Set(expected.files.map(\.file) + expected.refused))
  }

  private static func facts(_ sheet: Sheet, trims: Bool) -> ExpectedWorkbooks.Sheet {
    var lines: [String] = []
    for row in sheet.rows {
      for cell in row.cells where cell.kind != .uncachedFormula {
        var text = cell.text
        if cell.kind == .dateTime, text.hasSuffix(" 00:00:00") { text.removeLast(9) }
        if trims { text = text.trimmingCharacters(in: .whitespacesAndNewlines) }
        if !text.isEmpty { lines.append("\(row.number),\(cell.column),\(text)\n") }
      }
    }
    let digest = try? InputFile(path: "cells", bytes: Array(lines.joined().utf8)).sha256
    return ExpectedWorkbooks.Sheet(
      name: sheet.name, visibility: sheet.visibility.rawValue, cells: lines.count,
      sha256: digest ?? "")
  }
}
