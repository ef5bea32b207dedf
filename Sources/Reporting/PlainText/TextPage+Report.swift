extension TextPage {
  /// Writes the whole report.
  mutating func write(_ report: Report) {
    if let notice {
      line(String(repeating: "*", count: TextRenderer.width))
      wrapped(words(notice), first: "* ")
      line(String(repeating: "*", count: TextRenderer.width))
      gap()
    }
    heading(report.title, mark: "=")
    gap()
    wrapped(report.subtitle)
    wrapped("\(report.status), \(report.date)")
    gap()
    if report.isOnePage {
      for section in outline.sections { writeAlone(section) }
      gap()
      line(String(repeating: "-", count: TextRenderer.width))
      wrapped(words(report.provenance.line))
      return
    }
    line("Contents")
    for section in outline.sections {
      wrapped(section.title, first: outline.number(of: section).leftPadded(to: 4) + "  ")
    }
    for (index, section) in outline.sections.enumerated() {
      write(section, level: 1, isFirst: index == 0)
    }
    gap()
    line(String(repeating: "-", count: TextRenderer.width))
    wrapped("\(report.title). \(report.subtitle). \(report.status), \(report.date).")
  }

  /// Writes a section that stands for itself, without a number.
  mutating func writeAlone(_ section: Section) {
    gap()
    heading(section.title, mark: "-")
    for block in section.blocks { write(block) }
    for part in section.subsections { write(part, level: 2) }
  }

  private mutating func write(_ section: Section, level: Int, isFirst: Bool = false) {
    gap()
    if level == 1 { line() }
    let number = outline.number(of: section)
    heading("\(number)\(level == 1 ? "." : "") \(section.title)", mark: level == 1 ? "=" : "-")
    if level == 1, !isFirst, let notice { wrapped(words(notice), first: "* ") }
    for block in section.blocks { write(block) }
    for part in section.subsections { write(part, level: level + 1) }
  }

  /// Writes one thing, with an empty line before it.
  mutating func write(_ block: Block) {
    gap()
    switch block {
    case .paragraph(let text): wrapped(words(text))
    case .list(let texts, let ordered):
      for (index, text) in texts.enumerated() {
        wrapped(words(text), first: ordered ? "\(index + 1).".leftPadded(to: 4) + " " : "  - ")
      }
    case .note(let text): wrapped("CAUTION: \(words(text))", first: "  ! ", rest: "  ! ")
    case .facts(let facts): write(facts)
    case .findings(let findings): write(findings)
    case .flow(let steps): write(steps)
    case .table(let table): write(table)
    case .figure(let figure): write(figure)
    case .quotations(let set): write(set)
    case .definitions(let definitions):
      for definition in definitions {
        wrapped("\(definition.term): \(words(definition.meaning))", first: "  ", rest: "      ")
      }
    case .disclosure(let summary, let blocks):
      wrapped("\(words(summary)):")
      for block in blocks { write(block) }
    case .form(let fields): write(fields)
    }
  }

  private mutating func write(_ facts: [Fact]) {
    let width = min(facts.map { DisplayWidth.of($0.value) }.max() ?? 0, 20)
    for fact in facts {
      wrapped(words(fact.label), first: "  " + fact.value.onOneLine.leftPadded(to: width) + "  ")
    }
  }

  private mutating func write(_ findings: [Finding]) {
    for (index, finding) in findings.enumerated() {
      gap()
      wrapped(words(finding.sentence), first: "\(index + 1).".leftPadded(to: 4) + " ")
      wrapped(words(finding.detail), first: "     ")
      let see = finding.link.map { " See \(outline.name(of: $0))." } ?? ""
      wrapped("\(bar(finding.strength))\(finding.strength.label).\(see)", first: "     ")
    }
    gap()
    line("What the marks of evidence mean:")
    for strength in EvidenceStrength.allCases
    where findings.contains(where: { $0.strength == strength }) {
      wrapped(
        "\(bar(strength))\(strength.label): \(strength.explanation)", first: "  ", rest: "      ")
    }
  }

  /// The mark of a strength, as `[###.] `.
  func bar(_ strength: EvidenceStrength) -> String {
    guard let marks = strength.marks else { return "" }
    return "[\(String(repeating: "#", count: marks))\(String(repeating: ".", count: 4 - marks))] "
  }

  private mutating func write(_ steps: [FlowStep]) {
    let counts = steps.map { step in
      step.count.map(NumberFormat.count) ?? step.shorthand?.mark ?? ""
    }
    let width = counts.map { DisplayWidth.of($0) }.max() ?? 0
    for (step, count) in zip(steps, counts) {
      wrapped(words(step.label), first: "  " + count.leftPadded(to: width) + "  ")
      if let detail = step.detail {
        wrapped(words(detail), first: String(repeating: " ", count: width + 6))
      }
    }
    let marks = Shorthand.allCases.filter { mark in steps.contains { $0.shorthand == mark } }
    if let key = ChartWords.shorthand(marks, in: "list") { wrapped(key) }
  }

  private mutating func write(_ set: QuotationSet) {
    wrapped("How these were chosen: \(words(set.rule))")
    for quotation in set.quotations {
      gap()
      let paragraphs = words(quotation.text).split(whereSeparator: \.isNewline).map(String.init)
      for (index, paragraph) in paragraphs.enumerated() {
        let start = index == 0 ? "\"" : ""
        let end = index == paragraphs.count - 1 ? "\"" : ""
        wrapped(start + paragraph + end, first: "    ")
      }
      let tags = [quotation.attribution, quotation.theme, quotation.direction].compactMap(\.self)
      wrapped(tags.joined(separator: ", "), first: "    -- ")
    }
    gap()
    wrapped("Passed over: \(words(set.passedOver))")
  }

  private mutating func write(_ fields: [FormField]) {
    for field in fields {
      gap()
      // A whole sentence keeps its own end.
      let isSentence = field.label.contains(". ") || field.label.hasSuffix("?")
      wrapped(isSentence ? field.label : "\(field.label):")
      if let note = field.note { wrapped(words(note), first: "  ") }
      switch field.kind {
      case .line: line("  " + String(repeating: "_", count: 60))
      case .area: for _ in 0..<4 { line("  " + String(repeating: "_", count: 60)) }
      case .choice(let choices): for choice in choices { wrapped(choice, first: "  [ ] ") }
      case .given(let value): wrapped(value, first: "  ")
      }
    }
  }
}
