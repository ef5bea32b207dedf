/// Writes a table as comma-separated values (RFC 4180), with the numbers as the report shows them.
///
/// Numbers have no thousands commas and an ASCII minus, so that any program reads them. Words that
/// a spreadsheet would take for a formula get an apostrophe in front.
public struct CSVRenderer: Sendable {
  public init() {}

  /// The table as CSV, a line for the headings and one for each row, each ended by CR LF.
  ///
  /// - Parameter table: The table.
  /// - Returns: The lines.
  public func render(_ table: Table) -> String {
    render(table, naming: Outline(table).name(of:))
  }

  func render(_ table: Table, naming: (String) -> String) -> String {
    var lines = [table.columns.map { field(words: $0.heading) }.joined(separator: ",")]
    for row in table.rows {
      let fields =
        [field(words: row.header.words(naming: naming))]
        + row.cells.map { cell in
          let printed = cell.printed(naming: naming)
          return cell.isText ? field(words: printed) : field(number: printed)
        }
      lines.append(fields.joined(separator: ","))
    }
    return lines.map { $0 + "\r\n" }.joined()
  }

  private func field(number: String) -> String {
    var field = ""
    for scalar in number.unicodeScalars where scalar != "," {
      field.unicodeScalars.append(scalar == "\u{2212}" ? "-" : scalar)
    }
    return field
  }

  private func field(words: String) -> String {
    var field = "\""
    // Compared scalar by scalar: with a combining accent a quotation mark is another Character.
    switch words.unicodeScalars.first {
    case "=", "+", "-", "@", "\t", "\r": field.unicodeScalars.append("'")
    default: break
    }
    for scalar in words.unicodeScalars where scalar != "\0" {
      if scalar == "\"" { field.unicodeScalars.append("\"") }
      field.unicodeScalars.append(scalar)
    }
    field.unicodeScalars.append("\"")
    return field
  }
}
