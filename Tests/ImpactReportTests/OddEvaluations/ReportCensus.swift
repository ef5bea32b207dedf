import Evidence

@testable import Reporting

/// What a report shows, piece by piece, for tests that state what must hold in any report.
struct ReportCensus {
  /// The parts of the report with their smaller parts.
  private(set) var sections: [Section] = []
  private(set) var tables: [Table] = []
  /// Those of the tables that are in sight when the report is opened.
  private(set) var openTables: [Table] = []
  private(set) var figures: [Figure] = []
  private(set) var findings: [Finding] = []
  /// Running text: paragraphs, notes, lists, captions, titles and descriptions.
  private(set) var sentences: [String] = []

  init(_ report: Report) {
    sentences = [report.title, report.subtitle]
    for section in report.sections { visit(section) }
  }

  private mutating func visit(_ section: Section) {
    sections.append(section)
    sentences.append(section.title)
    for block in section.blocks { visit(block) }
    for part in section.subsections { visit(part) }
  }

  private mutating func visit(_ block: Block) {
    switch block {
    case .paragraph(let text), .note(let text): say(text)
    case .list(let texts, _): for text in texts { say(text) }
    case .facts(let facts): for fact in facts { say(Text("\(fact.value) ") + fact.label) }
    case .findings(let found):
      findings += found
      for finding in found {
        say(finding.sentence)
        say(finding.detail)
      }
    case .flow(let steps):
      for step in steps {
        say(step.label)
        if let detail = step.detail { say(detail) }
      }
    case .table(let table):
      openTables.append(table)
      visit(table)
    case .figure(let figure):
      figures.append(figure)
      for text in [figure.title, figure.subtitle, figure.description] { say(text) }
      visit(figure.table)
    case .quotations(let set):
      say(set.rule)
      say(set.passedOver)
      for quotation in set.quotations { say(quotation.text) }
    case .definitions(let definitions): for definition in definitions { say(definition.meaning) }
    case .disclosure(let summary, let blocks):
      say(summary)
      let open = openTables
      for block in blocks { visit(block) }
      openTables = open
    case .form(let fields): sentences += fields.map(\.label)
    }
  }

  private mutating func visit(_ table: Table) {
    tables.append(table)
    say(table.caption)
    for note in table.notes { say(note) }
    for cell in table.rows.flatMap(\.cells) { if case .text(let text) = cell { say(text) } }
  }

  private mutating func say(_ text: Text) {
    sentences.append(text.words { _ in "section 1" })
  }
}

extension ReportCensus {
  /// Parts that have a heading and nothing under it.
  var emptySections: [String] {
    sections.filter { $0.blocks.isEmpty && $0.subsections.isEmpty }.map(\.id)
  }

  /// Charts in which nothing is drawn.
  var emptyCharts: [String] {
    figures.filter { !$0.chart.drawsAnything }.map(\.id)
  }

  /// Charts with more rows or panels than a page holds.
  var overfullCharts: [String] {
    figures.compactMap { figure in
      let most = if case .trend = figure.chart { 16 } else { 20 }
      let count = figure.chart.rowCount
      return count > most ? "\(figure.id): \(count)" : nil
    }
  }

  /// Rows of charts that compare sources in which nothing is drawn.
  var emptyRows: [String] {
    figures.flatMap { figure -> [String] in
      guard case .prevalence(let chart) = figure.chart else { return [] }
      return chart.items.filter { item in item.estimates.allSatisfy { $0.value == nil } }
        .map { "\(figure.id): \($0.label.words { _ in "" })" }
    }
  }

  /// Tables that nothing folds away with more rows than a reader looks through.
  var endlessTables: [String] {
    openTables.filter { $0.rows.count > 25 }.map { "\($0.id): \($0.rows.count)" }
  }

  /// Lists within a sentence that nobody reads to the end.
  var endlessLists: [String] {
    sentences.flatMap { $0.split(separator: ". ") }.filter { $0.count { $0 == "," } > 14 }
      .map { String($0.prefix(120)) }
  }

  /// Findings without the figures that they rest on.
  var bareFindings: [String] {
    findings.filter { $0.detail.words { _ in "" }.isEmpty }.map(\.id)
  }

  /// Tables without a row.
  var emptyTables: [String] { tables.filter(\.rows.isEmpty).map(\.id) }

  /// Sentences with the wrong number of a noun, or with what no reader can read.
  var clumsySentences: [String] {
    sentences.compactMap { sentence in
      for fault in [Self.unreadable, Self.unequal] {
        if let match = sentence.firstMatch(of: fault) {
          return "“\(match.output)” in: \(sentence)"
        }
      }
      return nil
    }
  }

  private static var unreadable: Regex<Substring> {
    /\b(?:NaN|nil|nan|inf|Optional|notEstimable|suppressed)\b|\(\)|“”|\[\]| [,.;:](?: |$)|\.\.|,,/
  }

  /// `1 answers`, `one themes`.
  private static var unequal: Regex<Substring> {
    /(?:^|[^\w.,–-])(?:1|[Oo]ne) (?:answers|awards|cohorts|comments|examiners|figures|files|headteachers|heads|items|locations|pairs|people|places|points|quotations|questionnaires|questions|ratings|recommendations|replies|reports|respondents|rows|schools|sections|statements|SENCOs|tests|themes|words|years)\b/
  }

  /// The values of people's answers that a table or a chart shows.
  var shownValues: [String] {
    tables.flatMap { table in
      table.rows.flatMap(\.cells).filter(\.isMeasured).map {
        "\(table.id): \($0.printed { _ in "" })"
      }
    } + figures.filter(\.chart.drawsAnything).map { "\($0.id) draws something" }
  }
}

extension Cell {
  /// Whether the cell holds a share or a mean, and not a count or a mark.
  fileprivate var isMeasured: Bool {
    switch self {
    case .percentage, .points, .decimal, .signed: true
    case .shaded(let cell, _), .linked(let cell, _): cell.isMeasured
    default: false
    }
  }
}
