internal import Reporting

extension WordPage {
  /// Writes boxes that can be filled in with Word or by hand.
  mutating func write(_ fields: [FormField]) {
    for field in fields {
      let mark = bookmark(field.id)
      paragraph("Lead", mark + WordXML.run(field.label))
      if let note = field.note { paragraph("TableNote", runs(note), "<w:keepNext/>") }
      switch field.kind {
      case .line: append(box(field.label, lines: 1))
      case .area: append(box(field.label, lines: 5))
      case .choice(let choices):
        for choice in choices {
          append(
            WordXML.paragraph("FormChoice", tick(choice) + WordXML.run("  \(choice)")))
        }
      case .given(let value): paragraph("FormChoice", WordXML.run(value))
      }
    }
  }

  /// A box for text, as high as some lines.
  private mutating func box(_ label: String, lines: Int) -> String {
    let text =
      "<w:sdt><w:sdtPr><w:alias w:val=\"\(WordXML.attribute(String(label.prefix(60))))\"/>"
      + "<w:id w:val=\"\(nextControl())\"/><w:showingPlcHdr/><w:text w:multiLine=\"1\"/></w:sdtPr>"
      + "<w:sdtContent>\(WordXML.run("Write here", WordXML.style("PlaceholderText")))</w:sdtContent></w:sdt>"
    let height =
      "<w:trPr><w:cantSplit/><w:trHeight w:val=\"\(360 * lines)\" w:hRule=\"atLeast\"/></w:trPr>"
    return "<w:tbl><w:tblPr><w:tblStyle w:val=\"FormBox\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>"
      + "<w:tblCaption w:val=\"\(WordXML.attribute(label))\"/></w:tblPr>"
      + "<w:tblGrid><w:gridCol w:w=\"\(WordParts.textWidth(isSideways: false))\"/></w:tblGrid>"
      + "<w:tr>\(height)<w:tc><w:tcPr><w:tcW w:w=\"5000\" w:type=\"pct\"/></w:tcPr>"
      + WordXML.paragraph("TableText", text) + "</w:tc></w:tr></w:tbl>"
      + WordXML.paragraph("SectionEnd", "")
  }

  /// A box to tick.
  private mutating func tick(_ choice: String) -> String {
    "<w:sdt><w:sdtPr><w:alias w:val=\"\(WordXML.attribute(String(choice.prefix(60))))\"/>"
      + "<w:id w:val=\"\(nextControl())\"/><w14:checkbox><w14:checked w14:val=\"0\"/>"
      + "<w14:checkedState w14:val=\"2612\" w14:font=\"MS Gothic\"/>"
      + "<w14:uncheckedState w14:val=\"2610\" w14:font=\"MS Gothic\"/></w14:checkbox></w:sdtPr>"
      + "<w:sdtContent><w:r><w:rPr><w:rFonts w:ascii=\"MS Gothic\" w:hAnsi=\"MS Gothic\" "
      + "w:eastAsia=\"MS Gothic\" w:hint=\"eastAsia\"/></w:rPr><w:t>\u{2610}</w:t></w:r></w:sdtContent></w:sdt>"
  }

  private mutating func nextControl() -> Int { 100_000 + nextDrawing() }
}
