import Formats
import Foundation
import Testing

/// A coding sheet that a test fills in and saves as a spreadsheet program would.
struct FilledSheet {
  /// How the sheet is saved.
  enum Form: String, CaseIterable {
    case workbook
    /// A workbook in which columns stand the other way round, one was added, and another sheet comes
    /// first.
    case rearrangedWorkbook
    case csv
    /// As Excel saves CSV where the comma is decimal: semicolons, Windows-1252, blanks at the end.
    case semicolons
  }

  var header: [String]
  var rows: [[String]]

  /// Reads a sheet.
  init(_ url: URL) throws {
    let table = try Table(reading: try InputFile(reading: url.path))
    header = table.header[0].cells
    rows = table.records.map(\.cells)
  }

  /// The place of a column, by the beginning of its heading or a theme's id.
  func column(_ name: String) throws -> Int {
    try #require(header.firstIndex { $0 == name || $0.hasSuffix(" [\(name)]") }, "\(name)")
  }

  /// The cells of a column.
  func cells(_ name: String) throws -> [String] {
    let column = try column(name)
    return rows.map { $0[column] }
  }

  /// Writes into a cell.
  mutating func set(_ row: Int, _ name: String, _ text: String) throws {
    rows[row][try column(name)] = text
  }

  /// Saves the sheet in a folder.
  ///
  /// - Returns: The path of the file.
  func save(as form: Form = .csv, in folder: URL) throws -> String {
    let table = [header] + rows
    let url: URL
    let bytes: [UInt8]
    switch form {
    case .workbook:
      url = folder.appending(path: "filled.xlsx")
      bytes = try WorkbookFile(sheets: [
        .init(name: "Coding", rows: table.map { $0.map { .written($0) } })
      ]).bytes(named: "filled.xlsx")
    case .rearrangedWorkbook:
      url = folder.appending(path: "filled.xlsx")
      let turned = table.enumerated().map { row, cells in
        [row == 0 ? "My thoughts" : ""] + cells.reversed()
      }
      bytes = try WorkbookFile(sheets: [
        .init(name: "Definitions", rows: [[.text("theme")], [.text("x")]]),
        .init(name: "Blatt2", rows: turned.map { $0.map { .written($0) } }),
      ]).bytes(named: "filled.xlsx")
    case .csv:
      url = folder.appending(path: "filled.csv")
      bytes = DelimitedWriter(hasByteOrderMark: true).bytes(table)
    case .semicolons:
      url = folder.appending(path: "filled.csv")
      let text = DelimitedWriter(
        delimiter: .semicolon, lineEnding: .carriageReturnLineFeed
      ).text(table.map { $0.map { $0.isEmpty ? "" : "\($0) " } })
      bytes = Array(try #require(text.data(using: .windowsCP1252, allowLossyConversion: true)))
    }
    try Data(bytes).write(to: url)
    return url.path
  }
}
