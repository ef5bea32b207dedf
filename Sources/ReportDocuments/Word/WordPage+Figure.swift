internal import Reporting

extension WordPage {
  /// Writes a figure: number and title, the chart, what it shows, and the table behind it.
  mutating func write(_ figure: Figure) {
    let name = outline.name(of: figure.id)
    let mark = bookmark(figure.id)
    caption("Figure", name, runs(figure.title), mark: mark)
    paragraph("FigureSubtitle", runs(figure.subtitle))
    if let key = ChartWords.shorthand(figure.chart.shorthandUsed, in: "figure") {
      paragraph("TableNote", WordXML.run(key), "<w:keepNext/>")
    }
    draw(WordChart(figure.chart, words: words), name)
    paragraph(nil, WordXML.run("\(name) shows ") + runs(figure.description))
    write(figure.table)
  }

  private mutating func draw(_ chart: WordChart, _ name: String) {
    if !chart.key.isEmpty { paragraph("TableNote", Self.key(chart), "<w:keepNext/>") }
    let width = WordParts.textWidth(isSideways: false)
    let hasMany = chart.groups.contains { $0.rows.contains { $0.strips.count > 1 } }
    let label = width * (hasMany ? 24 : 32) / 100
    let numbers = width * (hasMany ? 42 : 32) / 100
    let widths = [label, width - label - numbers, numbers]
    // The margins of the cell stand beside the strip.
    let strip = widths[1] - 140
    for group in chart.groups {
      if !group.title.isEmpty {
        paragraph("FigureSubtitle", WordXML.run(group.title, "<w:b/>"))
      }
      let heading = [
        WordCell(content: Self.heading(chart.rowName)),
        WordCell(
          content: chart.ticks.isEmpty
            ? Self.heading("Drawn") : Self.scale(chart.ticks, width: strip)),
        WordCell(content: Self.heading("In numbers")),
      ]
      var rows: [[WordCell]] = []
      for row in group.rows {
        var lines = ""
        for item in row.strips {
          let drawing = WordDrawing(width: strip, shapes: item.shapes)
          let run =
            item.shapes.isEmpty
            ? "" : drawing.run(number: nextDrawing(), words: "\(row.label): \(item.words)")
          lines += WordXML.paragraph("ChartLine", run)
        }
        rows.append([
          WordCell(content: WordXML.paragraph("TableText", WordXML.run(row.label))),
          WordCell(content: lines),
          WordCell(
            content: row.strips.map { strip in
              WordXML.paragraph(
                row.strips.count > 1 ? "ChartLine" : "TableText", WordXML.run(strip.words))
            }.joined()),
        ])
      }
      append(
        Self.table(
          widths, heading: heading, rows,
          title: "\(name), drawn" + (group.title.isEmpty ? "" : ": \(group.title)"),
          style: "ChartTable"))
      endTable()
    }
  }

  private static func heading(_ words: String) -> String {
    WordXML.paragraph("TableText", WordXML.run(words, "<w:b/>"), "<w:keepNext/>")
  }

  /// The scale above the strips: each mark stands over its place.
  private static func scale(_ ticks: [(place: Double, label: String)], width: Int) -> String {
    let drawing = WordDrawing(width: width, shapes: [])
    let stops = ticks.map { tick in
      // The last stands before its place, since the next column begins behind it.
      let side = tick.place > 0.97 ? "right" : "center"
      let place = tick.place > 0.97 ? width : max(drawing.twentieths(tick.place), 120)
      return "<w:tab w:val=\"\(side)\" w:pos=\"\(place)\"/>"
    }
    let words = ticks.map { "\t\($0.label)" }.joined()
    return WordXML.paragraph(
      "TableText", WordXML.run(words), "<w:keepNext/><w:tabs>\(stops.joined())</w:tabs>")
  }

  /// What the colours mean, each after a square of its colour.
  private static func key(_ chart: WordChart) -> String {
    chart.key.enumerated().map { index, entry in
      (index > 0 ? WordXML.run("; ") : WordXML.run("Key: "))
        + (entry.colour.map { WordXML.run("\u{25A0} ", "<w:color w:val=\"\($0)\"/>") } ?? "")
        + WordXML.run(entry.words)
    }.joined() + WordXML.run(".")
  }
}
