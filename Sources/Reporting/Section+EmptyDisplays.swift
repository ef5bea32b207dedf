import Evidence

extension Section {
  /// The part with words in the place of figures that would draw nothing and of tables without rows,
  /// as where every value is hidden.
  ///
  /// Of a figure its title stays, and its table, folded away under the figure's anchor, where that
  /// shows anything; of a table what it shows and its notes, or that all of it is hidden.
  public var withoutEmptyDisplays: Section {
    // What several displays would have shown is told once.
    var told: [Block] = []
    for block in blocks.flatMap(\.withoutEmptyDisplays) {
      if case .paragraph = block, told.contains(block) { continue }
      told.append(block)
    }
    return Section(
      id: id, title: title, blocks: told,
      subsections: subsections.map(\.withoutEmptyDisplays))
  }
}

extension Block {
  fileprivate var withoutEmptyDisplays: [Block] {
    switch self {
    case .figure(let figure) where !figure.chart.drawsAnything:
      let table = Table(
        id: figure.id, caption: figure.table.caption, columns: figure.table.columns,
        rows: figure.table.rows, tints: figure.table.tints, notes: figure.table.notes)
      return [.paragraph(figure.title + ".")]
        + (table.isHidden
          ? [] : [.disclosure(summary: figure.table.caption, blocks: [.table(table)])])
    case .disclosure(let summary, let blocks):
      return [.disclosure(summary: summary, blocks: blocks.flatMap(\.withoutEmptyDisplays))]
    case .table(let table) where table.isHidden:
      return [.paragraph(table.caption + ": \(Shorthand.confidential.meaning).")]
    case .table(let table) where table.rows.isEmpty:
      return [.paragraph(.joined([table.caption + "."] + table.notes))]
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
