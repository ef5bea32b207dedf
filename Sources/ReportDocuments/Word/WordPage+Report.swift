internal import Reporting

extension WordPage {
  /// Writes the whole report.
  mutating func write(_ report: Report) {
    paragraph("Title", WordXML.run(report.title))
    paragraph("Subtitle", WordXML.run(report.subtitle))
    paragraph("Status", WordXML.run("\(report.status), \(report.date)"))
    if let notice = report.notice { paragraph("Notice", runs(notice)) }
    if !report.isOnePage { writeContents() }
    for section in outline.sections { write(section, level: 1) }
    if report.isOnePage { paragraph("TableNote", runs(report.provenance.line)) }
  }

  /// The contents as a field, which Word fills with pages when it is asked to.
  private mutating func writeContents() {
    paragraph("ContentsHeading", WordXML.run("Contents"))
    var entries: [(level: Int, content: String)] = []
    for section in outline.sections {
      entries.append((1, link("\(outline.number(of: section))  \(section.title)", to: section.id)))
      for part in section.subsections {
        entries.append((2, link("\(outline.number(of: part))  \(part.title)", to: part.id)))
      }
    }
    let start =
      "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\">"
      + " TOC \\o \"1-2\" \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
    for (index, entry) in entries.enumerated() {
      paragraph("TOC\(entry.level)", (index == 0 ? start : "") + entry.content)
    }
    if !entries.isEmpty {
      paragraph("SectionEnd", "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")
    }
  }

  private mutating func write(_ section: Section, level: Int) {
    // A small part may begin on a page that is turned; a large one, or a figure, has upright pages.
    let first = Self.firstBlock(of: section)
    if let sideways = first.map(isSideways) ?? nil {
      turn(sideways: sideways)
    } else if level == 1 {
      turn(sideways: false)
    }
    let number = report.isOnePage ? "" : "\(outline.number(of: section))  "
    let mark = bookmark(section.id)
    paragraph("Heading\(min(level, 4))", mark + WordXML.run(number + section.title))
    for block in section.blocks { write(block) }
    for part in section.subsections { write(part, level: level + 1) }
  }

  private static func firstBlock(of section: Section) -> Block? {
    section.blocks.first ?? section.subsections.first.flatMap(firstBlock)
  }

  /// Whether a block needs a page that is turned sideways, or one that is not; `nil` where it stands as
  /// well on either.
  private func isSideways(_ block: Block) -> Bool? {
    switch block {
    case .table(let table): isWide(table) ? true : nil
    case .disclosure(_, let blocks): blocks.first.map(isSideways) ?? nil
    case .figure, .form, .findings, .flow: false
    default: nil
    }
  }

  /// Whether a table needs a page that is turned sideways.
  func isWide(_ table: Table) -> Bool { WordColumns(table, grid: grid(table)).isWide }

  /// Writes one thing.
  mutating func write(_ block: Block) {
    if let sideways = isSideways(block) { turn(sideways: sideways) }
    switch block {
    case .paragraph(let text): paragraph(nil, runs(text))
    case .note(let text):
      paragraph("Caution", WordXML.run("Caution: ", WordXML.style("Strong")) + runs(text))
    case .list(let texts, let ordered): write(texts, ordered: ordered)
    case .facts(let facts):
      for fact in facts {
        paragraph(
          "Fact",
          WordXML.run(fact.value, WordXML.style("Strong")) + WordXML.run("\t") + runs(fact.label))
      }
    case .findings(let findings): write(findings)
    case .flow(let steps): write(steps)
    case .table(let table): write(table)
    case .figure(let figure): write(figure)
    case .quotations(let set): write(set)
    case .definitions(let definitions):
      for definition in definitions {
        let mark = bookmark(definition.id)
        write(term: definition.term, runs(definition.meaning), mark: mark)
      }
    case .disclosure(let summary, let blocks):
      paragraph("Lead", runs(summary))
      for block in blocks { write(block) }
    case .form(let fields): write(fields)
    }
  }

  private mutating func write(term: String, _ meaning: String, mark: String = "") {
    paragraph(
      "Definition", mark + WordXML.run("\(term): ", WordXML.style("Strong")) + meaning)
  }

  private mutating func write(_ texts: [Text], ordered: Bool) {
    let list = ordered ? WordParts.firstNumberedList + nextList() - 1 : WordParts.bullets
    for text in texts {
      paragraph(
        ordered ? "ListNumber" : "ListBullet", runs(text),
        "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
    }
  }

  private mutating func write(_ findings: [Finding]) {
    let list = WordParts.firstNumberedList + nextList() - 1
    for finding in findings {
      let mark = bookmark(finding.id)
      paragraph(
        "Finding", mark + runs(finding.sentence),
        "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
      paragraph("FindingDetail", runs(finding.detail), "<w:keepNext/>")
      var line = WordXML.run(Self.words(finding.strength) + ".", WordXML.style("Strong"))
      if let id = finding.link {
        line += WordXML.run(" See ") + link(outline.name(of: id), to: id) + WordXML.run(".")
      }
      paragraph("FindingDetail", line)
    }
    paragraph("Lead", WordXML.run("What the marks of evidence mean"))
    for strength in EvidenceStrength.allCases
    where findings.contains(where: { $0.strength == strength }) {
      write(term: Self.words(strength), WordXML.run(strength.explanation))
    }
  }

  /// A strength in words, as `Moderate evidence (3 of 4 marks)`.
  static func words(_ strength: EvidenceStrength) -> String {
    guard let marks = strength.marks else { return strength.label }
    return "\(strength.label) (\(marks) of 4 marks)"
  }

  private mutating func write(_ set: QuotationSet) {
    let mark = bookmark(set.id)
    paragraph(
      nil, mark + WordXML.run("How these were chosen: ", WordXML.style("Strong")) + runs(set.rule))
    for quotation in set.quotations {
      let mark = bookmark(quotation.id)
      let language = quotation.language.map {
        "<w:lang w:val=\"\(WordXML.language($0))\"/>"
      }
      let text =
        WordXML.run("\u{201C}") + runs(quotation.text, language ?? "") + WordXML.run("\u{201D}")
      paragraph("Quote", mark + text, "<w:keepNext/>")
      let tags = [quotation.attribution, quotation.theme, quotation.direction].compactMap(\.self)
      paragraph("Attribution", WordXML.run(tags.joined(separator: ", ")))
    }
    paragraph(
      nil, WordXML.run("Passed over: ", WordXML.style("Strong")) + runs(set.passedOver))
  }
}
