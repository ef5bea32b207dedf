import Diagnostics
import Formats
import Foundation
import Importing

/// Every cell of a file as it is read, so that any other reader can be compared.
///
/// A workbook gives a row for each cell that holds something: sheet, row, column, cell, kind and
/// text. Other files give row, column and text of every cell; of a statistics file, row 1 holds the
/// names of the variables and the others the values as they are stored.
struct CellListing {
  /// How cells are written.
  enum Format {
    case csv, json
  }

  private let format: Format
  private let writer = DelimitedWriter(neutralisesFormulas: false)
  private var buffer: [UInt8] = []
  private var isFirst = true

  init(_ format: Format) { self.format = format }

  /// Writes all cells of a file.
  ///
  /// - Parameters:
  ///   - location: The file.
  ///   - sheet: The one sheet of a workbook that is meant, or `nil` for all.
  /// - Throws: A `Diagnostic` where the file cannot be read or holds no cells.
  mutating func write(_ location: String, sheet: String?) throws(Diagnostic) {
    // Text of any size is read in memory that does not grow with it.
    if let stream = try Self.stream(location) {
      try write(stream)
      return
    }
    let file = try InputFile(reading: location)
    let format = try FileFormat(file)
    switch format {
    case .delimited: try write(DelimitedStream(reading: location))
    case .xlsx, .ods: try write(Workbook(file), sheet: sheet)
    case .sav, .portable: try write(StatisticalFile(file))
    case .docx, .pdf, .mail:
      throw Diagnostic(
        code: "inspect.no-cells", "the file is a document and has no cells: \(format.rawValue)",
        at: Place(file: location), expected: "delimited text, a workbook or a statistics file")
    }
  }

  /// A file as a stream, where its first bytes are those of plain text.
  private static func stream(_ location: String) throws(Diagnostic) -> DelimitedStream? {
    guard let handle = FileHandle(forReadingAtPath: location) else { return nil }
    defer { try? handle.close() }
    guard let head = try? handle.read(upToCount: 4096), !head.isEmpty else { return nil }
    // A short file, and one with a sign of another format, is told apart whole.
    guard head.count == 4096, FileSignature(Array(head)) == nil,
      (try? FileFormat(InputFile(path: location, bytes: Array(head)))) == .delimited
    else { return nil }
    return try DelimitedStream(reading: location)
  }

  private mutating func write(_ stream: consuming DelimitedStream) throws(Diagnostic) {
    begin(["row", "column", "text"])
    var listing = self
    try stream.forEachRecord { (record: borrowing DelimitedRecord) throws(Diagnostic) in
      for (index, text) in record.texts.enumerated() {
        try listing.cell(
          number: [("row", record.row), ("column", index + 1)], text: [("text", text)])
      }
    }
    self = listing
    try end()
  }

  private mutating func write(_ workbook: Workbook, sheet: String?) throws(Diagnostic) {
    if let sheet, !workbook.sheets.contains(where: { $0.name == sheet }) {
      _ = try Table(workbook: workbook, layout: TableLayout(sheet: sheet))
    }
    begin(["sheet", "row", "column", "cell", "kind", "text"])
    for each in workbook.sheets where sheet == nil || each.name == sheet {
      for row in each.rows {
        for cell in row.cells {
          try self.cell(
            before: [("sheet", each.name)], number: [("row", row.number), ("column", cell.column)],
            text: [
              ("cell", Place.cellName(column: cell.column, row: row.number)),
              ("kind", Self.name(of: cell.kind)), ("text", cell.text),
            ])
        }
      }
    }
    try end()
  }

  private mutating func write(_ file: StatisticalFile) throws(Diagnostic) {
    begin(["row", "column", "text"])
    let names = file.variables.map(\.name)
    for (row, cells) in ([names] + file.cases).enumerated() {
      for (column, text) in cells.enumerated() {
        try cell(number: [("row", row + 1), ("column", column + 1)], text: [("text", text)])
      }
    }
    try end()
  }

  private static func name(of kind: SheetCell.Kind) -> String {
    switch kind {
    case .text: "text"
    case .number: "number"
    case .percentage: "percentage"
    case .date: "date"
    case .dateTime: "date-time"
    case .time: "time"
    case .boolean: "boolean"
    case .error: "error"
    case .uncachedFormula: "uncached-formula"
    }
  }
}

extension CellListing {
  private mutating func begin(_ names: [String]) {
    switch format {
    case .csv: buffer += writer.bytes([names])
    case .json: buffer += "[".utf8
    }
  }

  private mutating func end() throws(Diagnostic) {
    if format == .json { buffer += "\n]\n".utf8 }
    try flush()
  }

  private mutating func cell(
    before: [(String, String)] = [], number: [(String, Int)], text: [(String, String)]
  ) throws(Diagnostic) {
    switch format {
    case .csv:
      buffer += writer.bytes([before.map(\.1) + number.map { String($0.1) } + text.map(\.1)])
    case .json:
      let fields =
        before.map { "\"\($0.0)\": \(QuotedText.of($0.1))" }
        + number.map { "\"\($0.0)\": \($0.1)" }
        + text.map { "\"\($0.0)\": \(QuotedText.of($0.1))" }
      buffer += "\(isFirst ? "\n" : ",\n")  {\(fields.joined(separator: ", "))}".utf8
      isFirst = false
    }
    if buffer.count > 1 << 20 { try flush() }
  }

  private mutating func flush() throws(Diagnostic) {
    try StandardOutput.write(buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}
