/// A table of a report with its number and where it stands.
package struct NumberedTable: Sendable {
  /// The number, from 1 in document order.
  package let number: Int
  package let table: Table
  /// The figure whose numbers it holds, if it is one's.
  package let figure: Figure?
  /// The part of the report in which it stands.
  package let section: Section

  /// The name of its file without the ending, as `table-01-response`: lower-case letters, digits and
  /// hyphens, 56 characters at the most, so that it can be told by its number and its anchor.
  ///
  /// - Parameter count: How many tables there are, by which numbers get as many digits.
  /// - Returns: The name.
  package func fileName(of count: Int) -> String {
    let digits = max(2, String(count).count)
    let place = String(number)
    let start = "table-" + String(repeating: "0", count: max(digits - place.count, 0)) + place
    var words = table.id.split(separator: "-").map { $0.filter { $0.isASCII } }
      .filter { !$0.isEmpty }
    if words.count > 1, words.first == "table" || words.first == "fig" { words.removeFirst() }
    if words.count > 1, words.last == "data" { words.removeLast() }
    var name = start
    for word in words {
      guard name.count + 1 + word.count <= 56 else { break }
      name += "-" + word.lowercased()
    }
    return name
  }
}

extension Report {
  /// All tables in document order, those behind figures and that of the files that were read too.
  package var tables: [NumberedTable] {
    var tables: [NumberedTable] = []
    func add(_ table: Table, _ figure: Figure?, _ section: Section) {
      tables.append(
        NumberedTable(number: tables.count + 1, table: table, figure: figure, section: section))
    }
    func visit(_ block: Block, _ section: Section) {
      switch block {
      case .table(let table): add(table, nil, section)
      case .figure(let figure): add(figure.table, figure, section)
      case .disclosure(_, let blocks): for block in blocks { visit(block, section) }
      default: break
      }
    }
    func visit(_ section: Section) {
      for block in section.blocks { visit(block, section) }
      for part in section.subsections { visit(part) }
    }
    for section in Outline(self).sections { visit(section) }
    return tables
  }
}
