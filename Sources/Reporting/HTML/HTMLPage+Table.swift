import Foundation

extension String {
  /// The words with years such as 2012–13 kept on one line, which end at a dash otherwise.
  fileprivate var withYearsWhole: String {
    replacing(/(\d)–(?=\d)/) { "\($0.1)–\u{2060}" }
  }
}

extension Text {
  /// The same with years kept on one line.
  fileprivate var withYearsWhole: Text {
    Text(
      runs.map { run in
        if case .plain(let words) = run { .plain(words.withYearsWhole) } else { run }
      })
  }
}

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
      html.element("table", ["id": table.id, "class": table.style(shape)]) { html in
        html.element("caption") { html in
          html.element("span", ["id": "\(table.id)-name", "class": "caption"]) { html in
            html.element("span", ["class": "label"], text: "\(name).")
            html.text(" ")
            write(table.caption, to: &html)
          }
          if let key = ChartWords.shorthand(table.shorthandUsed, in: "table") {
            html.element("span", ["class": "shorthand"], text: key)
          }
          writeKeys(of: table, to: &html)
        }
        html.newline()
        writeRows(of: table, isWide: shape == .wide, to: &html)
      }
    }
    html.newline()
    guard !table.notes.isEmpty || extras.contains(.csv) else { return }
    html.element("div", ["class": "under-table"]) { html in
      for (index, note) in table.notes.enumerated() {
        html.element("p") { html in
          html.text("Note \(index + 1): ")
          write(note, to: &html)
        }
      }
      if extras.contains(.csv) { writeDownload(of: table, named: name, to: &html) }
    }
    html.newline()
  }

  /// Writes what the tints and the shapes of a table mean.
  private func writeKeys(of table: Table, to html: inout HTMLWriter) {
    if let tints = table.tints {
      html.element("span", ["class": "shorthand tints"]) { html in
        html.text("Tints:")
        for (level, step) in tints.steps.enumerated() {
          html.text(" ")
          html.element("span", ["class": "tint shade-\(level)"], text: step)
        }
      }
    }
    for accord in table.accordsUsed {
      html.element("span", ["class": "shorthand key-entry"]) { html in
        sign(accord, to: &html)
        html.text(" \(accord.label): \(accord.meaning).")
      }
    }
  }

  private func writeRows(of table: Table, isWide: Bool, to html: inout HTMLWriter) {
    html.element("thead") { html in
      html.part("tr") { html in
        for column in table.columns {
          html.part("th", ["scope": "col", "class": Self.style(column.kind)]) { html in
            html.text(column.title.withYearsWhole)
            if let unit = column.unit {
              html.text(" ")
              html.element("span", ["class": "unit"], text: "(\(unit))")
            }
          }
        }
      }
    }
    html.newline()
    let isLong = table.columns.indices.dropFirst().map { table.holdsSentences(inColumn: $0) }
    html.element("tbody") { html in
      for row in table.rows {
        html.part("tr", ["id": row.id, "class": row.isTotal ? "total" : nil]) { html in
          html.part("th", ["scope": "row"]) { write(row.header.withYearsWhole, to: &$0) }
          for (index, (cell, column)) in zip(row.cells, table.columns.dropFirst()).enumerated() {
            write(cell, column, isWide: isWide, isLong: isLong[index], to: &html)
          }
        }
        html.newline()
      }
    }
  }

  private func write(
    _ cell: Cell, _ column: Column, isWide: Bool, isLong: Bool, to html: inout HTMLWriter
  ) {
    var inner = cell
    var classes = Self.style(column.kind).map { [$0] } ?? []
    if isLong { classes.append("long") }
    if case .shaded(let shaded, let level) = inner {
      if level > 0 { classes.append("shade-\(min(level, 3))") }
      inner = shaded
    }
    html.part(
      "td",
      [
        "class": classes.isEmpty ? nil : classes.joined(separator: " "),
        // A table too wide for paper is printed as a list, with the heading beside each cell.
        "data-heading": isWide ? column.heading : nil,
      ]
    ) { write(content: inner, to: &$0) }
  }

  private func write(content cell: Cell, to html: inout HTMLWriter) {
    switch cell {
    case .text(let text): write(text.withYearsWhole, to: &html)
    case .linked(let cell, let id):
      html.element("a", ["href": "#\(id)"], text: cell.printed(naming: outline.name(of:)))
    case .shaded(let cell, _): write(content: cell, to: &html)
    case .accord(let accord, let words):
      sign(accord, to: &html)
      html.text(" ")
      html.element("b", text: accord.label)
      if !words.isEmpty {
        html.text(": ")
        write(words, to: &html)
      }
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

  /// Most cells hold numbers, so that those with words are the ones that say so.
  private static func style(_ kind: Column.Kind) -> String? {
    switch kind {
    case .text: "words"
    case .number: nil
    }
  }
}
