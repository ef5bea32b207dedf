internal import CXLSXWriter
internal import Glibc

/// A workbook of the library, which is freed when it is closed.
final class WorkbookHandle {
  private let book: UnsafeMutablePointer<lxw_workbook>
  private var formats: [Spreadsheet.Look: UnsafeMutablePointer<lxw_format>] = [:]
  private var link: UnsafeMutablePointer<lxw_format>?
  private var isClosed = false

  init?(path: String, temporary: String) {
    let made = temporary.withCString { folder -> UnsafeMutablePointer<lxw_workbook>? in
      var options = lxw_workbook_options()
      // The library copies the path and does not write to it.
      options.tmpdir = UnsafeMutablePointer(mutating: folder)
      return workbook_new_opt(path, &options)
    }
    guard let made else { return nil }
    book = made
  }

  deinit {
    if !isClosed { lxw_workbook_free(book) }
  }

  /// Writes the file and frees the workbook.
  func close() -> lxw_error {
    isClosed = true
    return workbook_close(book)
  }

  func set(_ properties: Spreadsheet.Properties) {
    var texts = [properties.title, properties.subject, properties.author, properties.comments]
      .map { Array($0.utf8CString) }
    func pointer(_ index: Int) -> UnsafeMutablePointer<CChar>? {
      texts[index].withUnsafeMutableBufferPointer(\.baseAddress)
    }
    withExtendedLifetime(texts) {
      var all = lxw_doc_properties()
      all.title = pointer(0)
      all.subject = pointer(1)
      all.author = pointer(2)
      all.comments = pointer(3)
      // 0 would mean the time of the clock.
      all.created = properties.created == 0 ? 1 : properties.created
      workbook_set_properties(book, &all)
    }
  }

  /// Adds a sheet; `false` where its name or its table is not allowed.
  func add(_ sheet: Spreadsheet.Sheet) -> Bool {
    guard !sheet.name.isEmpty, workbook_validate_sheet_name(book, sheet.name) == LXW_NO_ERROR,
      let page = workbook_add_worksheet(book, sheet.name)
    else { return false }
    for (column, width) in sheet.widths.enumerated() {
      worksheet_set_column(page, UInt16(column), UInt16(column), width, nil)
    }
    lay(out: page, headingRow: sheet.table?.headingRow)
    if let table = sheet.table, !add(table, of: sheet, to: page) { return false }
    for (row, cells) in sheet.rows.enumerated() {
      if let height = RowHeight.points(of: cells, widths: sheet.widths) {
        worksheet_set_row(page, UInt32(row), height, nil)
      }
      for (column, cell) in cells.enumerated() {
        guard write(cell, to: page, UInt32(row), UInt16(column)) == LXW_NO_ERROR else {
          return false
        }
      }
    }
    return true
  }

  /// A4, as wide as the page, with the table's headings on each.
  private func lay(out page: UnsafeMutablePointer<lxw_worksheet>, headingRow: Int?) {
    worksheet_set_landscape(page)
    worksheet_set_paper(page, 9)
    worksheet_fit_to_pages(page, 1, 0)
    worksheet_set_footer(page, "&L&A&RPage &P of &N")
    if let headingRow {
      worksheet_repeat_rows(page, UInt32(headingRow - 1), UInt32(headingRow - 1))
    }
  }

  private func write(
    _ cell: Spreadsheet.Cell, to page: UnsafeMutablePointer<lxw_worksheet>, _ row: UInt32,
    _ column: UInt16
  ) -> lxw_error {
    switch cell {
    case .empty: LXW_NO_ERROR
    case .text(let text, let look):
      worksheet_write_string(page, row, column, StoredText.stored(text), format(look))
    case .number(let number, let look):
      worksheet_write_number(page, row, column, number, format(look))
    case .link(let words, let sheet):
      worksheet_write_url_opt(
        page, row, column, "internal:'\(sheet.replacing("'", with: "''"))'!A1", linkFormat(),
        StoredText.stored(words), nil)
    }
  }

  private func add(
    _ table: Spreadsheet.Table, of sheet: Spreadsheet.Sheet,
    to page: UnsafeMutablePointer<lxw_worksheet>
  ) -> Bool {
    let headings = sheet.rows[table.headingRow - 1]
    let columns = UnsafeMutablePointer<lxw_table_column>.allocate(capacity: headings.count)
    columns.initialize(repeating: lxw_table_column(), count: headings.count)
    defer {
      for index in headings.indices { free(columns[index].header) }
      columns.deallocate()
    }
    // The library reads them up to a null pointer.
    var pointers: [UnsafeMutablePointer<lxw_table_column>?] = []
    for (index, heading) in headings.enumerated() {
      guard case .text(let text, let look) = heading else { return false }
      columns[index].header = strdup(StoredText.stored(text))
      columns[index].header_format = format(look)
      pointers.append(columns + index)
    }
    pointers.append(nil)
    return pointers.withUnsafeMutableBufferPointer { pointers in
      table.name.withCString { name in
        var options = lxw_table_options()
        options.name = UnsafeMutablePointer(mutating: name)
        options.columns = pointers.baseAddress
        // Plain: no filter buttons, no stripes and no fills.
        options.no_autofilter = 1
        options.no_banded_rows = 1
        options.style_type = UInt8(LXW_TABLE_STYLE_TYPE_LIGHT.rawValue)
        options.style_type_number = 0
        return worksheet_add_table(
          page, UInt32(table.headingRow - 1), 0, UInt32(table.lastRow - 1),
          UInt16(headings.count - 1), &options) == LXW_NO_ERROR
      }
    }
  }

  private func format(_ look: Spreadsheet.Look) -> UnsafeMutablePointer<lxw_format>? {
    if let format = formats[look] { return format }
    guard let format = workbook_add_format(book) else { return nil }
    format_set_font_name(format, "Arial")
    format_set_font_size(format, look.size == .title ? 16 : 11)
    if look.isBold || look.size == .title { format_set_bold(format) }
    if look.isRight { format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue)) }
    if look.isWrapped { format_set_text_wrap(format) }
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    if look.isIndented { format_set_indent(format, 1) }
    if let number = look.number { format_set_num_format(format, number) }
    if look.size == .title {
      format_set_num_format_index(format, WrittenWorkbook.titleNumberFormat)
    }
    formats[look] = format
    return format
  }

  private func linkFormat() -> UnsafeMutablePointer<lxw_format>? {
    if let link { return link }
    guard let format = workbook_add_format(book) else { return nil }
    format_set_font_name(format, "Arial")
    format_set_font_size(format, 11)
    format_set_font_color(format, 0x0B_4F_9E)
    format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
    format_set_text_wrap(format)
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    link = format
    return format
  }
}
