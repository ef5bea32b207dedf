import Diagnostics

extension WorkbookFile {
  /// The texts of all sheets, each of which is written once.
  struct SharedStrings {
    private var places: [String: Int] = [:]
    private var texts: [String] = []
    private var uses = 0

    /// The place of a text in the table.
    mutating func place(of text: String) -> Int {
      uses += 1
      if let place = places[text] { return place }
      places[text] = texts.count
      texts.append(text)
      return texts.count - 1
    }

    var xml: String {
      let items = texts.map { "<si><t xml:space=\"preserve\">\(EscapedText.escaped($0))</t></si>" }
      return "<sst xmlns=\"\(WorkbookFile.namespace)\" count=\"\(uses)\" "
        + "uniqueCount=\"\(texts.count)\">\(items.joined())</sst>"
    }
  }
}

extension WorkbookFile.Sheet {
  /// The part of the sheet.
  func xml(_ strings: inout WorkbookFile.SharedStrings, isFirst: Bool) -> String {
    var lines = ""
    for (index, cells) in rows.enumerated() where !cells.isEmpty {
      let number = index + 1
      let hidden = filter?.hiddenRows.contains(number) == true ? " hidden=\"1\"" : ""
      let height =
        number == 1
        ? layout?.headingHeight.map { " ht=\"\($0)\" customHeight=\"1\"" } ?? "" : ""
      lines += "<row r=\"\(number)\"\(hidden)\(height)>"
      for (column, cell) in cells.enumerated() {
        let name = WorkbookFile.letters(ofColumn: column + 1) + String(number)
        lines += Self.xml(cell, name, &strings)
      }
      lines += "</row>"
    }
    let mergeCells = merged.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
    return "<worksheet xmlns=\"\(WorkbookFile.namespace)\" xmlns:r=\"http://schemas.openxmlformats"
      + ".org/officeDocument/2006/relationships\">"
      + (layout == nil ? "" : "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>")
      + "<dimension ref=\"\(range(rows.count))\"/>\(layout?.opening(isFirst: isFirst) ?? "")"
      + "<sheetData>\(lines)</sheetData>"
      + (merged.isEmpty
        ? "" : "<mergeCells count=\"\(merged.count)\">\(mergeCells)</mergeCells>")
      + (layout?.closing ?? "")
      + (tableRows == nil
        ? "" : "<tableParts count=\"1\"><tablePart r:id=\"rId1\"/></tableParts>")
      + "</worksheet>"
  }

  private static func xml(
    _ cell: WorkbookFile.Cell, _ name: String, _ strings: inout WorkbookFile.SharedStrings
  ) -> String {
    switch cell {
    case .empty: ""
    case .text(let text): "<c r=\"\(name)\" t=\"s\"><v>\(strings.place(of: text))</v></c>"
    case .heading(let text):
      "<c r=\"\(name)\" s=\"3\" t=\"s\"><v>\(strings.place(of: text))</v></c>"
    case .laidOut(let text, let look):
      "<c r=\"\(name)\" s=\"\(WorkbookStyles.place(of: look))\""
        + (text.isEmpty ? "/>" : " t=\"s\"><v>\(strings.place(of: text))</v></c>")
    case .number(let number): "<c r=\"\(name)\"><v>\(number)</v></c>"
    case .moment(let serial): "<c r=\"\(name)\" s=\"1\"><v>\(serial)</v></c>"
    case .day(let serial): "<c r=\"\(name)\" s=\"2\"><v>\(serial)</v></c>"
    case .formula(let formula, let result):
      "<c r=\"\(name)\" s=\"4\"><f>\(XMLText.escaped(formula))</f><v>\(result)</v></c>"
    }
  }

  private var filterXML: String {
    guard let filter else { return "" }
    let values = filter.values.map { "<filter val=\"\(XMLText.escaped($0))\"/>" }.joined()
    return
      "<filterColumn colId=\"\(filter.column - 1)\"><filters>\(values)</filters></filterColumn>"
  }

  /// The cells from A1 to a row.
  private func range(_ lastRow: Int) -> String {
    let width = rows.map(\.count).max() ?? 1
    return "A1:\(WorkbookFile.letters(ofColumn: max(width, 1)))\(max(lastRow, 1))"
  }

  /// The part of the table that the sheet is, or `nil` where it is none.
  var tableXML: String? {
    guard let tableRows, let header = rows.first else { return nil }
    let columns = header.enumerated().map { index, cell in
      let name: String =
        switch cell {
        case .text(let text), .heading(let text): text
        default: "Column\(index + 1)"
        }
      return "<tableColumn id=\"\(index + 1)\" name=\"\(XMLText.escaped(name))\"/>"
    }
    return "<table xmlns=\"\(WorkbookFile.namespace)\" id=\"1\" name=\"Table1\" "
      + "displayName=\"Table1\" ref=\"\(range(tableRows))\">"
      + "<autoFilter ref=\"\(range(tableRows))\">\(filterXML)</autoFilter>"
      + "<tableColumns count=\"\(columns.count)\">\(columns.joined())</tableColumns>"
      + "<tableStyleInfo name=\"TableStyleMedium2\" showRowStripes=\"1\"/></table>"
  }
}
