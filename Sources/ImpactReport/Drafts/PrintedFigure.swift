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
  /// The titles of the parts in which it stands.
  var part = ""
  /// How likely a writer means it rather than another figure of the same row.
  var rank = Rank.ordinary
  /// The stems of all words that say what it is of.
  let stems: Set<String>

  /// What a figure is in its row.
  enum Rank: Hashable {
    /// The one that sums the row up, as the favourable share.
    case main
    case ordinary
    /// A bound of an interval.
    case bound
  }

  /// What rows and columns are called whose figures a draft may mean.
  struct Names: Hashable {
    /// The columns that sum a row up.
    var main: Set<String> = []
    /// The columns of the bounds of intervals.
    var bounds: Set<String> = []
    /// What people were asked, by its short name, which rows have.
    var statements: [String: String] = [:]

    /// Whether a heading, with its unit or without, is that of a bound.
    func isBound(_ heading: String) -> Bool {
      let title = title(of: heading)
      return bounds.contains { title == $0 || title.hasSuffix(" \($0)") }
    }

    /// Whether a heading, with its unit or without, is that of a column that sums the row up.
    func isMain(_ heading: String) -> Bool { main.contains(title(of: heading)) }

    private func title(of heading: String) -> String {
      let title = heading.hasSuffix(")") ? heading.prefix { $0 != "(" } : Substring(heading)
      return title.split(separator: " ").joined(separator: " ")
    }
  }

  /// All numbers in the tables, headline figures and sentences of a report.
  static func all(of report: Report, _ names: Names) -> [PrintedFigure] {
    let outline = Outline(report)
    var parts: [String: String] = [:]
    func visit(_ section: Section, _ above: String) {
      let title = above + " " + section.title
      parts[section.id] = title
      for part in section.subsections { visit(part, title) }
    }
    for section in report.sections { visit(section, "") }
    return report.tables.flatMap {
      figures(of: $0, outline, names, in: parts[$0.section.id] ?? $0.section.title)
    } + report.sections.flatMap { figures(of: $0, outline) }
  }

  private static func figures(
    of numbered: NumberedTable, _ outline: Outline, _ names: Names, in part: String
  ) -> [PrintedFigure] {
    let table = numbered.table
    func words(_ text: Text) -> String { text.plainWords }
    func rank(_ column: Column) -> Rank {
      names.isMain(column.title)
        ? .main : names.isBound(column.title) ? .bound : .ordinary
    }
    // A favourable share is said in the words of the answers that it sums up.
    let headings = table.columns.map(\.title).joined(separator: " ")
    return table.rows.flatMap { row -> [PrintedFigure] in
      let statement = names.statements[words(row.header)] ?? ""
      return zip(table.columns.dropFirst(), row.cells).compactMap { column, cell in
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
        let rank = rank(column)
        return PrintedFigure(
          value: number.value, printed: number.digits + (kind == .percentage ? "%" : ""),
          kind: kind, label: label, place: outline.name(of: table.id),
          heading: "\(words(row.header)) \(column.title)", part: part, rank: rank,
          stems: WordStems.of(
            "\(label) \(statement) \(numbered.section.title) \(rank == .main ? headings : "")"))
      }
    }
  }

  /// The numbers that stand in headline figures, findings and sentences.
  private static func figures(of section: Section, _ outline: Outline) -> [PrintedFigure] {
    // What a number is of, where more than its own sentence says it, and the words.
    let sentences = section.blocks.flatMap { block -> [(of: String?, words: String)] in
      switch block {
      case .facts(let facts): facts.map { (nil, "\($0.value) \($0.label.plainWords)") }
      case .findings(let findings):
        findings.map { finding in
          let sentence = finding.sentence.plainWords
          return (sentence, "\(sentence) \(finding.detail.plainWords)")
        }
      case .paragraph(let text): [(nil, text.plainWords)]
      default: []
      }
    }
    return sentences.flatMap { sentence in
      DraftReader(withoutBrackets(sentence.words)).numbers()
        // What is said roughly stands exactly somewhere else.
        .filter { $0.qualifier == .exactly }
        .map { number in
          PrintedFigure(
            value: number.value, printed: number.words, kind: number.kind,
            label: sentence.of ?? number.sentence, place: outline.name(of: section.id),
            stems: WordStems.of("\(sentence.of ?? "") \(number.sentence) \(section.title)"))
        }
    } + section.subsections.flatMap { figures(of: $0, outline) }
  }
}

extension PrintedFigure {
  /// A sentence without what stands in round brackets, as intervals do.
  private static func withoutBrackets(_ words: String) -> String {
    var depth = 0
    return String(
      words.filter { character in
        if character == "(" { depth += 1 }
        defer { if character == ")" { depth = max(depth - 1, 0) } }
        return depth == 0
      })
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
