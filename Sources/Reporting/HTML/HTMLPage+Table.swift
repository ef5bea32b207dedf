import Foundation

extension HTMLPage {
  /// Writes a table in a box that scrolls sideways where the page is narrow, and a link that saves
  /// it as CSV.
  func write(_ table: Table, to html: inout HTMLWriter) {
    let name = outline.name(of: table.id)
    let shape = table.shape
    html.element(
      "div",
      ["class": "scroll", "role": "region", "aria-labelledby": "\(table.id)-name", "tabindex": "0"]
    ) { html in
      html.element("table", ["id": table.id, "class": shape.rawValue]) { html in
        html.element("caption") { html in
          html.element("span", ["id": "\(table.id)-name", "class": "caption"]) { html in
            html.element("span", ["class": "label"], text: "\(name).")
            html.text(" ")
            write(table.caption, to: &html)
          }
          if let key = ChartWords.shorthand(table.shorthandUsed, in: "table") {
            html.element("span", ["class": "shorthand"], text: key)
          }
        }
        html.newline()
        writeRows(of: table, isWide: shape == .wide, to: &html)
      }
    }
    html.newline()
    html.element("div", ["class": "under-table"]) { html in
      for (index, note) in table.notes.enumerated() {
        html.element("p", ["dir": "auto"]) { html in
          html.text("Note \(index + 1): ")
          write(note, to: &html)
        }
      }
      writeDownload(of: table, named: name, to: &html)
    }
    html.newline()
  }

  private func writeRows(of table: Table, isWide: Bool, to html: inout HTMLWriter) {
    html.element("thead") { html in
      html.element("tr") { html in
        for column in table.columns {
          html.element("th", ["scope": "col", "class": Self.style(column.kind)]) { html in
            html.text(column.title)
            if let unit = column.unit {
              html.text(" ")
              html.element("span", ["class": "unit"], text: "(\(unit))")
            }
          }
        }
      }
    }
    html.newline()
    html.element("tbody") { html in
      for row in table.rows {
        html.element("tr", ["id": row.id, "class": row.isTotal ? "total" : nil]) { html in
          html.element("th", ["scope": "row", "dir": "auto"]) { write(row.header, to: &$0) }
          for (cell, column) in zip(row.cells, table.columns.dropFirst()) {
            write(cell, column, isWide: isWide, to: &html)
          }
        }
        html.newline()
      }
    }
  }

  private func write(
    _ cell: Cell, _ column: Column, isWide: Bool, to html: inout HTMLWriter
  ) {
    var inner = cell
    var classes = Self.style(column.kind).map { [$0] } ?? []
    if case .shaded(let shaded, let level) = inner {
      classes.append("shade-\(min(max(level, 0), 3))")
      inner = shaded
    }
    html.element(
      "td",
      [
        "class": classes.isEmpty ? nil : classes.joined(separator: " "),
        "dir": cell.isText ? "auto" : nil,
        // A table too wide for paper is printed as a list, with the heading beside each cell.
        "data-heading": isWide ? column.heading : nil,
      ]
    ) { write(content: inner, to: &$0) }
  }

  private func write(content cell: Cell, to html: inout HTMLWriter) {
    switch cell {
    case .text(let text): write(text, to: &html)
    case .linked(let cell, let id):
      html.element("a", ["href": "#\(id)"], text: cell.printed(naming: outline.name(of:)))
    case .shaded(let cell, _): write(content: cell, to: &html)
    default: html.text(cell.printed(naming: outline.name(of:)))
    }
  }

  private func writeDownload(of table: Table, named name: String, to html: inout HTMLWriter) {
    let csv = CSVRenderer().render(table, naming: outline.name(of:))
    // Excel reads UTF-8 only where a byte order mark says so.
    let content = Data("\u{FEFF}\(csv)".utf8).base64EncodedString()
    html.element("p", ["class": "download"]) { html in
      html.element(
        "a",
        [
          "download": "\(table.id).csv", "href": "data:text/csv;charset=utf-8;base64,\(content)",
        ], text: "Save \(name) as CSV")
    }
  }

  private static func style(_ kind: Column.Kind) -> String? {
    switch kind {
    case .text: nil
    case .number: "number"
    }
  }
}
