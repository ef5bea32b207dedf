public import Diagnostics

extension Table {
  /// Reads a statistics file as a table.
  ///
  /// Such a file has no header and no rows; both are laid out as a spreadsheet would show them. Row
  /// 1 of the header is the variables' names and row 2, where the layout has two, their labels,
  /// which may hold line breaks. Case n stands in row n + `layout.headerRows`.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - layout: How many header rows are shown, which row is the last, and whether labels stand in
  ///     place of the codes that have them.
  /// - Throws: A `Diagnostic` where the file cannot be read, or where the layout asks for what a
  ///   statistics file has not.
  public init(statistical file: InputFile, layout: TableLayout = TableLayout()) throws(Diagnostic) {
    try Self.check(layout, for: file)
    let statistics = try StatisticalFile(file)
    let variables = statistics.variables
    let header = [variables.map(\.name), variables.map(\.label)].prefix(layout.headerRows)
    let labels = variables.map { variable in
      layout.showsLabels
        ? Dictionary(
          variable.facts.valueLabels.filter { !$0.label.isEmpty }.map { ($0.code, $0.label) }
        ) { first, _ in first } : [:]
    }
    let last = layout.lastRow.map { $0 - header.count } ?? .max
    let cases = statistics.cases.prefix(max(last, 0))
    self.init(
      file: file.path, sha256: file.sha256, columns: variables.map(\.facts),
      header: header.enumerated().map { index, cells in
        TableRecord(number: index + 1, row: index + 1, cells: cells)
      },
      records: cases.enumerated().map { index, cells in
        TableRecord(
          number: index + 1, row: index + 1 + header.count,
          cells: layout.showsLabels ? zip(cells, labels).map { $1[$0] ?? $0 } : cells)
      },
      findings: statistics.findings)
  }

  private static func check(
    _ layout: TableLayout, for file: InputFile
  ) throws(Diagnostic) {
    if layout.headerRows > 2 || layout.headerRow != 1 {
      throw Diagnostic(
        code: "spss.header",
        "a statistics file has no \(layout.headerRows) header rows from row "
          + "\(layout.headerRow)", at: Place(file: file.path),
        expected: "1 header row, the names, or 2, the names and the labels, from row 1",
        fix: "correct the header in the plan")
    }
    if layout.sheet != nil {
      throw Diagnostic(
        code: "spss.sheet", "a statistics file has no sheets", at: Place(file: file.path),
        fix: "leave the sheet out of the plan")
    }
  }
}
