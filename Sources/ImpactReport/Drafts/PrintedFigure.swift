import Evidence
import Reporting

/// A number that a report prints, with the words that say what it is of.
struct PrintedFigure {
  /// The number in the unit of its heading.
  let value: Double
  /// The number as it is printed, with its unit.
  let printed: String
  /// What it may be said as.
  let kind: DraftNumber.Kind
  /// Caption, row and column, as they are told to a user.
  let label: String
  /// Where it stands, as `Table 4`.
  let place: String
  /// The row and the column that it stands in, or nothing where it stands in a sentence.
  var heading = ""
  /// The stems of all words that say what it is of.
  let stems: Set<String>

  /// All numbers in the tables, headline figures and sentences of a report.
  static func all(of report: Report) -> [PrintedFigure] {
    let outline = Outline(report)
    return report.tables.flatMap { figures(of: $0, outline) }
      + report.sections.flatMap { figures(of: $0, outline) }
  }

  private static func figures(of numbered: NumberedTable, _ outline: Outline) -> [PrintedFigure] {
    let table = numbered.table
    func words(_ text: Text) -> String { text.plainWords }
    return table.rows.flatMap { row -> [PrintedFigure] in
      zip(table.columns.dropFirst(), row.cells).compactMap { column, cell in
        guard case .number(let number) = cell.value(.printed, naming: outline.name(of:)) else {
          return nil
        }
        let kind: DraftNumber.Kind
        switch cell.bare {
        case .percentage: kind = .percentage
        case .count: kind = .count
        default: kind = .decimal
        }
        let label = "\(words(row.header)), \(column.title), in: \(words(table.caption))"
        return PrintedFigure(
          value: number.value, printed: number.digits + (kind == .percentage ? "%" : ""),
          kind: kind, label: label, place: outline.name(of: table.id),
          heading: "\(words(row.header)) \(column.title)",
          stems: WordStems.of(label + " " + numbered.section.title))
      }
    }
  }

  /// The numbers that stand in headline figures, findings and sentences.
  private static func figures(of section: Section, _ outline: Outline) -> [PrintedFigure] {
    let sentences = section.blocks.flatMap { block -> [String] in
      switch block {
      case .facts(let facts): facts.map { "\($0.value) \($0.label.plainWords)" }
      case .findings(let findings):
        findings.map { "\($0.sentence.plainWords) \($0.detail.plainWords)" }
      case .paragraph(let text): [text.plainWords]
      default: []
      }
    }
    return sentences.flatMap { sentence in
      DraftReader(sentence).numbers().map { number in
        PrintedFigure(
          value: number.value, printed: number.words, kind: number.kind, label: number.sentence,
          place: outline.name(of: section.id),
          stems: WordStems.of(number.sentence + " " + section.title))
      }
    } + section.subsections.flatMap { figures(of: $0, outline) }
  }
}

extension Cell {
  /// The cell without tint and link.
  fileprivate var bare: Cell {
    switch self {
    case .shaded(let cell, _), .linked(let cell, _): cell.bare
    default: self
    }
  }
}
