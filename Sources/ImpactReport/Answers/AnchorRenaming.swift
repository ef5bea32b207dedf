import Reporting

/// Gives the anchors of some blocks names of their own, so that a part of a report can stand in an answer
/// too.
///
/// Links and references to anchors that do not come along become plain words.
struct AnchorRenaming {
  private let prefix: String
  private let elsewhere: String
  private let known: Set<String>

  /// - Parameters:
  ///   - sections: The parts that are to be renamed.
  ///   - prefix: With what their anchors begin from now on.
  ///   - elsewhere: What stands in place of a reference to something that does not come along.
  init(_ sections: [Section], prefix: String, elsewhere: String) {
    self.prefix = prefix
    self.elsewhere = elsewhere
    known = Set(sections.flatMap(Self.anchors))
  }

  /// A section with its new anchors.
  func renamed(_ section: Section) -> Section {
    Section(
      id: name(section.id), title: section.title, blocks: section.blocks.map(renamed),
      subsections: section.subsections.map(renamed))
  }

  // MARK: - Anchors

  private func name(_ id: String) -> String { "\(prefix)-\(id)" }

  private func target(_ id: String) -> String? { known.contains(id) ? name(id) : nil }

  private static func anchors(of section: Section) -> [String] {
    [section.id] + section.blocks.flatMap(anchors) + section.subsections.flatMap(anchors)
  }

  private static func anchors(of block: Block) -> [String] {
    switch block {
    case .table(let table): anchors(of: table)
    case .figure(let figure): [figure.id] + anchors(of: figure.table)
    case .findings(let findings): findings.map(\.id)
    case .quotations(let set): [set.id] + set.quotations.map(\.id)
    case .definitions(let definitions): definitions.compactMap(\.id)
    case .disclosure(_, let blocks): blocks.flatMap(anchors)
    case .form(let fields): fields.map(\.id)
    case .paragraph, .list, .note, .facts, .flow: []
    }
  }

  private static func anchors(of table: Table) -> [String] {
    [table.id] + table.rows.compactMap(\.id)
  }

  // MARK: - Blocks

  private func renamed(_ block: Block) -> Block {
    switch block {
    case .paragraph(let text): .paragraph(renamed(text))
    case .list(let texts, let ordered): .list(texts.map(renamed), ordered: ordered)
    case .note(let text): .note(renamed(text))
    case .facts(let facts): .facts(facts.map { Fact($0.value, renamed($0.label)) })
    case .findings(let findings): .findings(findings.map(renamed))
    case .flow(let steps): .flow(steps.map(renamed))
    case .table(let table): .table(renamed(table))
    case .figure(let figure): .figure(renamed(figure))
    case .quotations(let set): .quotations(renamed(set))
    case .definitions(let definitions):
      .definitions(
        definitions.map { Definition($0.term, renamed($0.meaning), id: $0.id.map(name)) })
    case .disclosure(let summary, let blocks):
      .disclosure(summary: renamed(summary), blocks: blocks.map(renamed))
    case .form(let fields):
      .form(
        fields.map {
          FormField(id: name($0.id), label: $0.label, note: $0.note.map(renamed), kind: $0.kind)
        })
    }
  }

  private func renamed(_ text: Text) -> Text {
    Text(
      text.runs.map { run in
        switch run {
        case .link(let words, let id): target(id).map { .link(words, to: $0) } ?? .plain(words)
        case .reference(let id):
          target(id).map { .reference(to: $0) } ?? .plain(elsewhere)
        case .plain, .strong, .emphasis, .code, .highlight: run
        }
      })
  }

  private func renamed(_ finding: Finding) -> Finding {
    Finding(
      id: name(finding.id), sentence: renamed(finding.sentence), strength: finding.strength,
      detail: renamed(finding.detail), link: finding.link.flatMap(target))
  }

  private func renamed(_ step: FlowStep) -> FlowStep {
    let detail = step.detail.map(renamed)
    if let count = step.count { return FlowStep(renamed(step.label), count: count, detail: detail) }
    return FlowStep(
      renamed(step.label), shorthand: step.shorthand ?? .notAvailable, detail: detail)
  }

  private func renamed(_ table: Table) -> Table {
    Table(
      id: name(table.id), caption: renamed(table.caption), columns: table.columns,
      rows: table.rows.map { row in
        Row(
          renamed(row.header), row.cells.map(renamed), isTotal: row.isTotal, id: row.id.map(name))
      }, tints: table.tints, notes: table.notes.map(renamed))
  }

  private func renamed(_ cell: Cell) -> Cell {
    switch cell {
    case .text(let text): .text(renamed(text))
    case .accord(let accord, let text): .accord(accord, renamed(text))
    case .shaded(let cell, let level): .shaded(renamed(cell), level: level)
    case .linked(let cell, let id):
      target(id).map { .linked(renamed(cell), to: $0) } ?? renamed(cell)
    case .count, .percentage, .points, .decimal, .signed, .pValue, .shorthand: cell
    }
  }

  private func renamed(_ figure: Figure) -> Figure {
    Figure(
      id: name(figure.id), title: renamed(figure.title), subtitle: renamed(figure.subtitle),
      description: renamed(figure.description), chart: figure.chart, table: renamed(figure.table))
  }

  private func renamed(_ set: QuotationSet) -> QuotationSet {
    QuotationSet(
      id: name(set.id), rule: renamed(set.rule),
      quotations: set.quotations.map { quotation in
        Quotation(
          id: name(quotation.id), text: quotation.text, attribution: quotation.attribution,
          theme: quotation.theme, direction: quotation.direction, language: quotation.language)
      }, passedOver: renamed(set.passedOver))
  }
}

extension Section {
  /// The blocks of the section and of those below it, under headings that are strong.
  var flattened: [Block] {
    blocks
      + subsections.flatMap { part -> [Block] in
        [.paragraph(Text([.strong(part.title)]))] + part.flattened
      }
  }
}
