/// Writes tables the way a survey site or a spreadsheet program does.
struct DelimitedText {
  let delimiter: Character
  /// What ends a row: a line feed, or carriage return and line feed.
  let rowEnd: String
  let encoder: TextEncoder

  /// As Jisc Online Surveys writes labels: UTF-8 with a byte order mark, line feeds.
  static let jisc = DelimitedText(delimiter: ",", rowEnd: "\n", encoder: .utf8WithMark)
  /// As this program and most others write: UTF-8, line feeds.
  static let plain = DelimitedText(delimiter: ",", rowEnd: "\n", encoder: .utf8)

  /// The bytes of a table.
  ///
  /// Only cells that must be are quoted.
  func bytes(of rows: [[String]]) -> [UInt8] {
    var text = ""
    for row in rows {
      text += row.map(quoted(_:)).joined(separator: String(delimiter))
      text += rowEnd
    }
    return encoder.bytes(of: text)
  }

  private func quoted(_ cell: String) -> String {
    let mustQuote = cell.unicodeScalars.contains { scalar in
      scalar == "\"" || scalar == "\n" || scalar == "\r"
        || delimiter.unicodeScalars.contains(scalar)
    }
    guard mustQuote else { return cell }
    var quoted = "\""
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
