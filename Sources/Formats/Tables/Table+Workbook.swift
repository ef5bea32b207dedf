public import Diagnostics

extension Table {
  /// Makes a table of one sheet of a workbook.
  ///
  /// A blank row inside is passed over, like a blank line of a text file. A merged range fills the
  /// cells of the header that it covers and no others: below the header, what covers two answers is
  /// an answer to neither. Hidden rows and columns are read, and a finding says so.
  ///
  /// - Parameters:
  ///   - workbook: The workbook.
  ///   - layout: The sheet, and where the table on it begins and ends.
  ///   - limits: When reading is given up.
  /// - Throws: A `Diagnostic` where there is no such sheet, or it lacks the header, or the table
  ///   passes a limit.
  public init(
    workbook: Workbook, layout: TableLayout = TableLayout(), limits: WorkbookLimits = .standard
  ) throws(Diagnostic) {
    let sheet = try workbook.sheet(layout.sheet)
    let place = Place(file: workbook.file, sheet: sheet.name)
    let header = SheetHeader(sheet, layout: layout)
    let last = layout.lastRow ?? .max
    let read = sheet.rows.filter { $0.number >= layout.headerRow && $0.number <= last }
    let width = read.lazy.compactMap(\.cells.last?.column).max() ?? 0
    guard read.isEmpty || width <= limits.tableCells / read.count else {
      throw Diagnostic(
        code: "table.too-large",
        "the sheet has \(read.count) rows and \(width) columns, most of them blank", at: place,
        expected: "at most \(limits.tableCells) cells, blank ones included",
        fix: "delete what stands far from the table, or say in the plan where the table ends")
    }
    var rows: [TableRecord] = []
    rows.reserveCapacity(read.count)
    for row in header.completed(read, to: last) {
      var cells = Array(repeating: "", count: width)
      for cell in row.cells { cells[cell.column - 1] = cell.text }
      header.fill(&cells, row: row.number)
      rows.append(TableRecord(number: rows.count + 1, row: row.number, cells: cells))
    }
    let divided = try TableRows(rows, layout: layout, at: place)
    self.init(
      file: workbook.file, sha256: workbook.sha256, sheet: sheet.name, header: divided.header,
      records: divided.records,
      findings: workbook.findings.filter { $0.place?.sheet == nil || $0.place?.sheet == sheet.name }
        + Self.hiddenRows(read, at: place) + Self.hiddenColumns(sheet, width: width, at: place))
  }

  private static func hiddenRows(_ rows: [SheetRow], at place: Place) -> [Diagnostic] {
    let hidden = rows.filter(\.isHidden)
    guard let first = hidden.first else { return [] }
    return [
      Diagnostic(
        .warning, code: "table.hidden-rows",
        hidden.count == 1
          ? "one row of \(rows.count) is hidden; it is read all the same"
          : "\(hidden.count) rows of \(rows.count) are hidden; they are read all the same",
        at: Place(file: place.file, line: first.number, sheet: place.sheet),
        fix: "look whether a filter hides them or a person meant to leave them out")
    ]
  }

  private static func hiddenColumns(
    _ sheet: Sheet, width: Int, at place: Place
  ) -> [Diagnostic] {
    let hidden = sheet.hiddenColumns.filter { $0.lowerBound <= width }
    guard let first = hidden.first else { return [] }
    let names = hidden.prefix(10).map { range in
      let ends = [range.lowerBound, min(range.upperBound, width)].map { column in
        String(Place.cellName(column: column, row: 1).dropLast())
      }
      return ends[0] == ends[1] ? ends[0] : ends.joined(separator: "–")
    }
    let isOne = hidden.count == 1 && first.count == 1
    return [
      Diagnostic(
        .warning, code: "table.hidden-columns",
        "\(isOne ? "a column is" : "columns are") hidden and read all the same: "
          + names.joined(separator: ", ") + (hidden.count > names.count ? " and more" : ""),
        at: Place(
          file: place.file, line: 1, column: first.lowerBound,
          cell: Place.cellName(column: first.lowerBound, row: 1), sheet: place.sheet),
        fix: "look whether they hold what should not be imported")
    ]
  }
}

extension Workbook {
  /// The sheet of a name, or the first that is not hidden.
  fileprivate func sheet(_ name: String?) throws(Diagnostic) -> Sheet {
    guard let name else {
      guard let sheet = sheets.first(where: { $0.visibility == .visible }) else {
        throw Diagnostic(
          code: "table.no-sheet", "the workbook has no sheet that is not hidden",
          at: Place(file: file), expected: sheets.isEmpty ? "a sheet" : sheetList,
          fix: "name the sheet in the plan, or show it in a spreadsheet program")
      }
      return sheet
    }
    if let sheet = sheets.first(where: { $0.name == name }) { return sheet }
    let suggestion = NearMiss.suggestion(for: name, among: sheets.map(\.name))
    throw Diagnostic(
      code: "table.no-sheet", "the workbook has no sheet \"\(name)\"", at: Place(file: file),
      expected: sheetList,
      fix: suggestion.map { "did you mean \"\($0)\"?" } ?? "name one of these sheets in the plan")
  }

  private var sheetList: String {
    let shown = sheets.prefix(20).map { sheet in
      "\"\(sheet.name)\"" + (sheet.visibility == .visible ? "" : " (\(sheet.visibility.rawValue))")
    }
    let rest = sheets.count > shown.count ? " and \(sheets.count - shown.count) more" : ""
    return "one of \(shown.joined(separator: ", "))\(rest)"
  }
}
