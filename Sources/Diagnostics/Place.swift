/// A position in an input file, counted from 1 as editors and spreadsheets count.
public struct Place: Hashable, Sendable {
  /// The file's path as the user gave it, or a name such as `standard input`.
  public let file: String
  /// The physical line, from 1, or `nil` where the whole file is meant.
  public let line: Int?
  /// The column: a character of the line in text, a field of the record in a table; from 1.
  public let column: Int?
  /// The spreadsheet cell, as `C41`, where the file is a table.
  public let cell: String?
  /// The sheet's name, where the file is a workbook.
  public let sheet: String?
  /// The part of a document without lines of its own, as `paragraph 12` or `page 2, line 5`.
  public let part: String?

  public init(
    file: String, line: Int? = nil, column: Int? = nil, cell: String? = nil, sheet: String? = nil,
    part: String? = nil
  ) {
    self.file = file
    self.sheet = sheet
    self.part = part
    self.line = line
    self.column = column
    self.cell = cell
  }

  /// The spreadsheet name of a cell: letters for the column, then the row.
  ///
  /// - Parameters:
  ///   - column: The column, from 1.
  ///   - row: The row, from 1.
  /// - Returns: A name such as `A1` or `AB41`.
  public static func cellName(column: Int, row: Int) -> String {
    var letters = ""
    var rest = max(column, 1)
    while rest > 0 {
      let digit = UInt8((rest - 1) % 26)
      letters = String(UnicodeScalar(65 + digit)) + letters
      rest = (rest - 1) / 26
    }
    return "\(letters)\(row)"
  }
}

extension Place: CustomStringConvertible {
  /// The place in the form that editors make a link of: `file:line:column (cell C41)`, in a workbook
  /// `file:line:column (sheet "2017-18", cell C41)`, in a document `file (paragraph 12)`.
  public var description: String {
    var text = file
    if let line {
      text += ":\(line)"
      if let column { text += ":\(column)" }
    }
    let inside = [sheet.map { "sheet \"\($0)\"" }, cell.map { "cell \($0)" }, part]
      .compactMap { $0 }
    if !inside.isEmpty { text += " (\(inside.joined(separator: ", ")))" }
    return text
  }
}
