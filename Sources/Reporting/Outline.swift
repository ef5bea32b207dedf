/// The numbers of a report's parts, figures, tables and findings, in document order.
///
/// Both renderers take their numbers from here, so that they agree.
package struct Outline {
  /// The parts of the report, with the one on its making at the end unless it is one page.
  package let sections: [Section]
  /// What an anchor is called where something refers to it, as `Figure 2` or `section 3.1`.
  private(set) var names: [String: String] = [:]
  /// Every anchor in document order, with what it belongs to; an anchor used twice is here twice.
  package private(set) var anchors: [(id: String, kind: String)] = []
  /// Every anchor that something leads to, in document order.
  private(set) var targets: [String] = []
  private var figureCount = 0
  private var tableCount = 0
  private var findingCount = 0
  private var quotationCount = 0

  package init(_ report: Report) {
    sections = report.sections + (report.isOnePage ? [] : [report.provenance.section])
    visit(report.notice)
    for (index, section) in sections.enumerated() { visit(section, number: "\(index + 1)") }
  }

  /// An outline of parts, outside any report.
  init(_ sections: [Section]) {
    self.sections = sections
    for (index, section) in sections.enumerated() { visit(section, number: "\(index + 1)") }
  }

  /// An outline of one table, outside any report.
  init(_ table: Table) {
    sections = []
    visit(table)
  }

  /// The number of a part, as `3.1`.
  package func number(of section: Section) -> String {
    names[section.id].map { String($0.dropFirst("section ".count)) } ?? ""
  }

  /// What the anchor is called, as `Figure 2`; the anchor itself where nothing has it.
  package func name(of id: String) -> String {
    names[id] ?? id
  }

  private mutating func visit(_ section: Section, number: String) {
    add(section.id, "section", name: "section \(number)")
    for block in section.blocks { visit(block) }
    for (index, part) in section.subsections.enumerated() {
      visit(part, number: "\(number).\(index + 1)")
    }
  }

  private mutating func visit(_ block: Block) {
    switch block {
    case .paragraph(let text), .note(let text): visit(text)
    case .list(let texts, _): for text in texts { visit(text) }
    case .facts(let facts): for fact in facts { visit(fact.label) }
    case .findings(let findings): for finding in findings { visit(finding) }
    case .flow(let steps):
      for step in steps {
        visit(step.label)
        visit(step.detail)
      }
    case .table(let table): visit(table)
    case .figure(let figure): visit(figure)
    case .quotations(let set): visit(set)
    case .definitions(let definitions):
      for definition in definitions {
        if let id = definition.id { add(id, "definition", name: definition.term) }
        visit(definition.meaning)
      }
    case .disclosure(let summary, let blocks):
      visit(summary)
      for block in blocks { visit(block) }
    case .form(let fields):
      for field in fields {
        add(field.id, "form field", name: field.label)
        visit(field.note)
      }
    }
  }

  private mutating func visit(_ finding: Finding) {
    findingCount += 1
    add(finding.id, "finding", name: "finding \(findingCount)")
    visit(finding.sentence)
    visit(finding.detail)
    if let link = finding.link { targets.append(link) }
  }

  private mutating func visit(_ table: Table) {
    tableCount += 1
    add(table.id, "table", name: "Table \(tableCount)")
    visit(table.caption)
    for row in table.rows {
      if let id = row.id { add(id, "table row", name: "Table \(tableCount)") }
      visit(row.header)
      for cell in row.cells { visit(cell) }
    }
    for note in table.notes { visit(note) }
  }

  private mutating func visit(_ cell: Cell) {
    switch cell {
    case .text(let text), .accord(_, let text): visit(text)
    case .shaded(let cell, _): visit(cell)
    case .linked(let cell, let id):
      targets.append(id)
      visit(cell)
    default: break
    }
  }

  private mutating func visit(_ figure: Figure) {
    figureCount += 1
    add(figure.id, "figure", name: "Figure \(figureCount)")
    for text in [figure.title, figure.subtitle, figure.description] { visit(text) }
    for label in figure.chart.labels { visit(label) }
    visit(figure.table)
  }

  private mutating func visit(_ set: QuotationSet) {
    add(set.id, "set of quotations", name: "the quotations")
    visit(set.rule)
    for quotation in set.quotations {
      quotationCount += 1
      add(quotation.id, "quotation", name: "quotation \(quotationCount)")
      visit(quotation.text)
    }
    visit(set.passedOver)
  }

  private mutating func visit(_ text: Text?) {
    for run in text?.runs ?? [] {
      switch run {
      case .link(_, let id), .reference(let id): targets.append(id)
      default: break
      }
    }
  }

  private mutating func add(_ id: String, _ kind: String, name: String) {
    anchors.append((id, kind))
    if names[id] == nil { names[id] = name }
  }
}
