import Evidence

extension [Section] {
  /// The parts with words in the place of figures that would draw nothing, of tables that have no
  /// rows or hide all that they hold, and of columns that are hidden throughout.
  ///
  /// Of a figure its title stays, and its table, folded away under the figure's anchor, where that
  /// shows anything; of a table what it shows and its notes, or that all of it is hidden, unless
  /// something leads to it.
  ///
  /// - Parameter note: The note on columns that are left out, by their headings.
  /// - Returns: The parts.
  public func withoutEmptyDisplays(noting note: ([String]) -> Text) -> [Section] {
    let targets = Set(Outline(self).targets)
    return map { $0.withoutEmptyDisplays(keeping: targets, note) }
  }
}

extension Section {
  fileprivate func withoutEmptyDisplays(
    keeping targets: Set<String>, _ note: ([String]) -> Text
  ) -> Section {
    // What several displays would have shown is told once.
    var told: [Block] = []
    for block in blocks.flatMap({ $0.withoutEmptyDisplays(keeping: targets, note) }) {
      if case .paragraph = block, told.contains(block) { continue }
      told.append(block)
    }
    return Section(
      id: id, title: title, blocks: told,
      subsections: subsections.map { $0.withoutEmptyDisplays(keeping: targets, note) })
  }
}

extension Block {
  fileprivate func withoutEmptyDisplays(
    keeping targets: Set<String>, _ note: ([String]) -> Text
  ) -> [Block] {
    switch self {
    case .figure(let figure) where !figure.chart.drawsAnything:
      let table = Table(
        id: figure.id, caption: figure.table.caption, columns: figure.table.columns,
        rows: figure.table.rows, tints: figure.table.tints, notes: figure.table.notes)
      return [.paragraph(figure.title + ".")]
        + (table.isHidden
          ? [] : [.disclosure(summary: figure.table.caption, blocks: [.table(table)])])
    case .disclosure(let summary, let blocks):
      let rest = blocks.flatMap { $0.withoutEmptyDisplays(keeping: targets, note) }
      return [.disclosure(summary: summary, blocks: rest)]
    case .table(let table) where table.rows.isEmpty:
      return [.paragraph(.joined([table.caption + "."] + table.notes))]
    case .table(let table):
      let anchors = [table.id] + table.rows.compactMap(\.id)
      guard table.isHidden, targets.isDisjoint(with: anchors) else {
        return [.table(table.withoutHiddenColumns(note))]
      }
      return [.paragraph(table.caption + ": \(Shorthand.confidential.meaning).")]
    default: return [self]
    }
  }
}

extension Table {
  /// Whether the table has columns of numbers, none of which may be shown.
  fileprivate var isHidden: Bool {
    let numbers = rows.flatMap { row in
      zip(row.cells, columns.dropFirst()).filter { $0.1.kind == .number }.map(\.0)
    }
    return numbers.contains { $0.marks.contains(.confidential) }
      && numbers.allSatisfy { !$0.marks.isEmpty }
  }

  /// The table without the columns of numbers that are hidden in every row, which a note names.
  fileprivate func withoutHiddenColumns(_ note: ([String]) -> Text) -> Table {
    guard rows.count > 1 else { return self }
    let kept = columns.indices.filter { columns[$0].kind == .text || !isHidden(column: $0) }
    guard kept.count < columns.count, kept.count > 1 else { return self }
    let hidden = columns.indices.filter { !kept.contains($0) }.map { columns[$0].title }
    return Table(
      id: id, caption: caption, columns: kept.map { columns[$0] },
      rows: rows.map { row in
        Row(
          row.header, kept.filter { $0 > 0 && $0 <= row.cells.count }.map { row.cells[$0 - 1] },
          isTotal: row.isTotal, id: row.id)
      }, tints: tints, notes: [note(hidden)] + notes)
  }

  private func isHidden(column: Int) -> Bool {
    column > 0
      && rows.allSatisfy { row in
        guard row.cells.indices.contains(column - 1) else { return false }
        return row.cells[column - 1].marks == [.confidential]
      }
  }
}

extension Chart {
  /// Whether the chart has a value to draw.
  public var drawsAnything: Bool {
    switch self {
    case .likert(let chart):
      chart.items.contains { $0.shares.value != nil || $0.positiveAlone != nil }
    case .prevalence(let chart):
      chart.items.contains { $0.estimates.contains { $0.value != nil } }
    case .trend(let chart):
      chart.panels.contains { $0.series.contains { $0.points.contains { $0.estimate != nil } } }
    case .change(let chart):
      chart.items.contains { $0.before.value != nil || $0.after.value != nil }
    case .differences(let chart): chart.items.contains { $0.difference.value != nil }
    case .ladder(let chart): chart.rungs.contains { $0.respondents.value != nil }
    }
  }
}
