/// Writes tables as comma-separated values (RFC 4180) in UTF-8, one file a table.
///
/// Numbers have no thousands commas, an ASCII minus and no plus sign, so that any program reads
/// them; they are in the unit of the column's heading. Marks such as `[c]` stand as they are printed.
/// Words that a spreadsheet would take for a formula get an apostrophe in front (OWASP, "CSV
/// Injection"); numbers below zero are none.
public struct CSVRenderer: Sendable {
  /// How exactly numbers are written.
  public let precision: NumberPrecision

  public init(precision: NumberPrecision = .printed) {
    self.precision = precision
  }

  /// A file of one table.
  public struct File: Hashable, Sendable {
    /// The name, as `table-01-response.csv`: lower-case letters, digits and hyphens, 60 characters
    /// at the most.
    public let name: String
    /// A byte order mark, by which Excel knows UTF-8, and the lines: what the page's link saves.
    public let text: String

    /// Whether a file could be that of a table of a report, by its name.
    ///
    /// - Parameter name: The file's name.
    /// - Returns: Whether it could.
    public static func isName(_ name: String) -> Bool {
      let parts = name.split(separator: ".", omittingEmptySubsequences: false)
      let words = parts[0].split(separator: "-", omittingEmptySubsequences: false)
      return parts.count == 2 && parts[1] == "csv" && words.count >= 2 && words[0] == "table"
        && words[1].count >= 2 && words[1].allSatisfy { $0.isASCII && $0.isNumber }
    }
  }

  /// Every table of a report, in document order.
  ///
  /// - Parameter report: The report.
  /// - Returns: A file for each; the same bytes for the same report.
  public func render(_ report: Report) -> [File] {
    let outline = Outline(report)
    let tables = report.tables
    return tables.map { entry in
      File(
        name: entry.fileName(of: tables.count) + ".csv",
        text: "\u{FEFF}" + render(entry.table, naming: outline.name(of:)))
    }
  }

  /// What the files of a report hold: for each its name, the table's number and title, the part of the
  /// report in which it stands, and its notes, which have no place in its own file.
  ///
  /// - Parameter report: The report.
  /// - Returns: The file `contents.csv`.
  public func contents(of report: Report) -> File {
    let outline = Outline(report)
    let tables = report.tables
    let rows = tables.map { entry in
      [
        entry.fileName(of: tables.count) + ".csv", outline.name(of: entry.table.id),
        entry.table.caption.words(naming: outline.name(of:)),
        "\(outline.number(of: entry.section)) \(entry.section.title)",
        entry.table.notes.enumerated().map { index, note in
          "Note \(index + 1): \(note.words(naming: outline.name(of:)))"
        }.joined(separator: "\n"),
      ]
    }
    let lines = ([["File", "Table", "Title", "Section", "Notes"]] + rows).map { fields in
      fields.map(CSVField.words).joined(separator: ",") + "\r\n"
    }
    return File(name: "contents.csv", text: "\u{FEFF}" + lines.joined())
  }

  /// The numbers of all figures, one a row, for those who analyse them or compare two runs: what and of
  /// whom, value, interval, base, unit, method and marks.
  ///
  /// Shares are between 0 and 1 here, as in the JSON, and not in per cent. A field is empty where there
  /// is no number, and the mark says why.
  ///
  /// - Parameter report: The report.
  /// - Returns: The file `figures.csv`.
  public func figures(of report: Report) -> File {
    let outline = Outline(report)
    let numbers = report.tables.flatMap { entry -> [FigureNumber] in
      guard let figure = entry.figure else { return [] }
      let place = FigureNumber.Place(
        figure: figure, name: outline.name(of: figure.id),
        section: "\(outline.number(of: entry.section)) \(entry.section.title)")
      return FigureNumbers(place, naming: outline.name(of:)).all
    }
    let lines =
      [FigureNumber.header.map(CSVField.words)]
      + numbers.map { $0.fields(precision, naming: outline.name(of:)) }
    return File(
      name: "figures.csv",
      text: "\u{FEFF}" + lines.map { $0.joined(separator: ",") + "\r\n" }.joined())
  }

  /// The table as CSV, a line for the headings and one for each row, each ended by CR LF.
  ///
  /// - Parameter table: The table.
  /// - Returns: The lines.
  public func render(_ table: Table) -> String {
    render(table, naming: Outline(table).name(of:))
  }

  func render(_ table: Table, naming: (String) -> String) -> String {
    var lines = [table.columns.map { CSVField.words($0.heading) }.joined(separator: ",")]
    for row in table.rows {
      let fields =
        [CSVField.words(row.header.words(naming: naming))]
        + row.cells.map { cell in
          switch cell.value(precision, naming: naming) {
          case .words(let words): CSVField.words(words)
          case .number(let number): number.digits
          case .mark(let mark): mark
          }
        }
      lines.append(fields.joined(separator: ","))
    }
    return lines.map { $0 + "\r\n" }.joined()
  }
}

/// A field of a line of CSV.
package enum CSVField {
  /// Words in quotation marks that no spreadsheet runs.
  ///
  /// A program that divides lines at semicolons or tabs does not see the quotation marks of a field
  /// that begins amid its own, so what follows those or a line break is looked at too.
  package static func words(_ words: String) -> String {
    var field = "\""
    var mayBegin = true
    // Scalar by scalar: with a combining accent a quotation mark is another Character.
    for scalar in words.unicodeScalars where scalar != "\0" {
      if mayBegin, beginsFormula(scalar) { field.unicodeScalars.append("'") }
      switch scalar {
      case ";", "\t", "\n", "\r": mayBegin = true
      case " ", "\u{A0}", "\u{FEFF}": break
      default: mayBegin = false
      }
      if scalar == "\"" { field.unicodeScalars.append("\"") }
      field.unicodeScalars.append(scalar)
    }
    return field + "\""
  }

  /// Whether a spreadsheet takes words for a formula that begin so, in letters of full width too.
  private static func beginsFormula(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\t", "\r", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
    default: false
    }
  }
}
