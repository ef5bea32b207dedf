import Formats

/// The sections of a report: those of the document, and the questions of forms in tables.
struct ReportOutline {
  private(set) var sections: [ReportSection] = []

  /// - Parameter document: The report.
  init(_ document: Document) {
    addRows(of: document.preambleTables, parent: nil)
    /// The sections that the next one may lie in, outermost first.
    var open: [(level: Int, index: Int)] = []
    for section in document.sections {
      while let last = open.last, last.level >= section.level { open.removeLast() }
      let index = sections.count
      let tables = section.tables.compactMap(QuestionTable.init)
      let inTables = Set(
        section.tables.filter { table in tables.contains { $0.number == table.number } }
          .flatMap { $0.rows.flatMap { $0.cells.flatMap(\.blocks) } })
      sections.append(
        ReportSection(
          number: section.number, title: section.title, place: section.place,
          parent: open.last?.index, tick: [],
          blocks: section.blocks.filter { !inTables.contains($0) }, isRow: false))
      open.append((section.level, index))
      addRows(of: section.tables, parent: index)
    }
  }

  private mutating func addRows(of tables: [DocumentTable], parent: Int?) {
    for table in tables.compactMap(QuestionTable.init) {
      for row in table.rows {
        sections.append(
          ReportSection(
            number: row.number, title: row.title, place: row.place, parent: parent, tick: row.tick,
            blocks: row.comment, isRow: true))
      }
    }
  }
}
