internal import Reporting
internal import SpreadsheetKit

/// The sheets of a report's workbook.
struct WorkbookPages {
  let report: Report
  let outline: Outline
  let tables: [NumberedTable]
  let precision: NumberPrecision

  init(_ report: Report, precision: NumberPrecision) {
    self.report = report
    self.precision = precision
    outline = Outline(report)
    tables = report.tables
  }

  /// Cover, contents, notes and a sheet for each table.
  var sheets: [Spreadsheet.Sheet] {
    [cover, contents, notes] + tables.map { TableSheet($0, self).sheet }
  }

  static let title = Spreadsheet.Look(size: .title)
  static let heading = Spreadsheet.Look(isBold: true, isWrapped: true)
  static let body = Spreadsheet.Look(isWrapped: true)

  /// The words of a text, with references named.
  func words(_ text: Text) -> String { text.words(naming: outline.name(of:)) }

  private var cover: Spreadsheet.Sheet {
    let count = tables.count == 1 ? "one table" : "\(tables.count) tables"
    let exactness =
      switch precision {
      case .printed:
        "Numbers are rounded as the report prints them, so that none tells more than the report does."
      case .full: "Numbers have all their digits; the format of the cells shows them rounded."
      }
    let provenance = report.provenance
    let facts =
      ["Made with: \(provenance.program)"]
      + (provenance.command.map { ["Command: \($0)"] } ?? [])
      + provenance.settings.map { "\($0.name): \($0.value)" }
      + (provenance.codebookVersion.map { ["Codebook: \($0)"] } ?? [])
      + (provenance.seed.map { ["Seed of the resampling: \($0)"] } ?? [])
    var rows: [[Spreadsheet.Cell]] = [
      [.text(report.title, Self.title)], [.text(report.subtitle, Self.body)],
      [.text("\(report.status), \(report.date)", Self.body)],
    ]
    if let notice = report.notice { rows.append([.text(words(notice), Self.heading)]) }
    rows += [
      [.text("What this workbook holds", Self.heading)],
      [.text("It holds \(count) of the report, each in a worksheet of its own.", Self.body)],
      [.text(exactness, Self.body)],
      [.link("Contents: a list of the worksheets", sheet: "Contents")],
      [.link("Notes: what marks such as [c] mean, and remarks on the tables", sheet: "Notes")],
      [.text("How this report was made", Self.heading)],
    ]
    rows += facts.map { [.text($0, Self.body)] }
    return Spreadsheet.Sheet(name: "Cover", widths: [100], rows: rows)
  }

  private var contents: Spreadsheet.Sheet {
    let start: [[Spreadsheet.Cell]] = [
      [.text("Contents", Self.title)],
      [.text("This worksheet contains one table. It lists the worksheets with links.", Self.body)],
    ]
    let heading: [Spreadsheet.Cell] = [
      .text("Worksheet", Self.heading), .text("Title", Self.heading),
      .text("Section of the report", Self.heading),
    ]
    let rows: [[Spreadsheet.Cell]] =
      [
        [
          .link("Notes", sheet: "Notes"), .text("Notes and shorthand", Self.body),
          .text("All sections", Self.body),
        ]
      ]
      + tables.map { entry in
        [
          .link(entry.sheetName, sheet: entry.sheetName),
          .text(words(entry.table.caption), Self.body),
          .text("\(outline.number(of: entry.section)) \(entry.section.title)", Self.body),
        ]
      }
    return Spreadsheet.Sheet(
      name: "Contents", widths: [26, 70, 40], rows: start + [heading] + rows,
      table: .init(name: "contents", headingRow: 3, lastRow: 3 + rows.count))
  }

  /// Shorthand and notes, with the tables where they are used.
  private var notes: Spreadsheet.Sheet {
    let shorthand = Shorthand.allCases.compactMap { mark -> (String, String, String)? in
      let used = tables.filter { $0.table.shorthandUsed.contains(mark) }
      guard !used.isEmpty else { return nil }
      let names = used.map { outline.name(of: $0.table.id) }.joined(separator: ", ")
      return (mark.mark, names, mark.meaning)
    }
    let remarks = tables.flatMap { entry in
      entry.table.notes.enumerated().map { index, note in
        ("Note \(index + 1)", outline.name(of: entry.table.id), words(note))
      }
    }
    let rows: [[Spreadsheet.Cell]] = (shorthand + remarks).map { mark, place, meaning in
      [.text(mark, Self.body), .text(place, Self.body), .text(meaning, Self.body)]
    }
    let heading: [Spreadsheet.Cell] = [
      .text("Note or shorthand", Self.heading), .text("Where", Self.heading),
      .text("Meaning", Self.heading),
    ]
    let what =
      rows.isEmpty
      ? "The tables of this workbook have no notes and use no shorthand."
      : "This worksheet contains one table: the marks that stand in place of numbers, then the notes."
    return Spreadsheet.Sheet(
      name: "Notes", widths: [26, 40, 80],
      rows: [[.text("Notes and shorthand", Self.title)], [.text(what, Self.body)]]
        + (rows.isEmpty ? [] : [heading] + rows),
      table: rows.isEmpty
        ? nil : .init(name: "notes", headingRow: 3, lastRow: 3 + rows.count))
  }
}

extension NumberedTable {
  /// The name of the table's sheet, as `Table 3`.
  var sheetName: String { "Table \(number)" }
}
