internal import Diagnostics
internal import Formats

/// The headings of a table of a codebook, and what is to be said of them.
struct CodebookHeadings {
  /// Where each column is that is known.
  private(set) var columns: [CodebookTable.Column: Int] = [:]
  /// An error where two columns are headed alike.
  private(set) var repeated: Diagnostic?
  private let table: Table
  private var others: [(number: Int, heading: String)] = []

  /// Finds the columns by their headings, in whichever case they are written.
  init(_ table: Table) {
    self.table = table
    for number in 1...max(table.columnCount, 1) {
      let heading = table.headings(ofColumn: number).joined(separator: " ").trimmedOfSpace
      guard let column = CodebookTable.Column(rawValue: heading.lowercased()) else {
        // Spreadsheets save columns in which nothing stands.
        if !heading.isEmpty || table.records.contains(where: { !($0[number] ?? "").isEmpty }) {
          others.append((number, heading))
        }
        continue
      }
      if let first = columns[column], repeated == nil {
        repeated = Diagnostic(
          code: "table.columns", "\"\(column.rawValue)\" heads the columns \(first) and \(number)",
          at: place(number), fix: "keep one of the two")
      }
      columns[column] = columns[column] ?? number
    }
  }

  /// The error that a column is missing without which the table is no codebook.
  var missing: Diagnostic {
    let absent = [CodebookTable.Column.theme, .phrase].filter { columns[$0] == nil }.map(\.rawValue)
    let near = absent.compactMap { name in
      NearMiss.suggestion(for: name, among: others.map(\.heading)).map {
        "\"\(name)\" for \"\($0)\""
      }
    }
    return Diagnostic(
      code: "table.columns",
      """
      the table has no \(absent.count == 1 ? "column" : "columns") \
      \(absent.map { "\"\($0)\"" }.joined(separator: " and "))
      """, at: Place(file: table.file, line: table.header.first?.line ?? 1), expected: Self.known,
      fix: near.isEmpty ? "head the columns so" : "write \(near.joined(separator: ", "))")
  }

  /// The warning that columns are left out whose headings are not known; none where all are.
  var unknown: [Diagnostic] {
    guard let first = others.first else { return [] }
    let free = CodebookTable.Column.allCases.filter { columns[$0] == nil }.map(\.rawValue)
    let near = others.compactMap { other in
      NearMiss.suggestion(for: other.heading, among: free).map {
        "\"\($0)\" for \"\(other.heading)\""
      }
    }
    let names = others.map {
      $0.heading.isEmpty ? "column \($0.number), which has no heading" : "\"\($0.heading)\""
    }
    return [
      Diagnostic(
        .warning, code: "table.unknown-columns",
        """
        what stands under these headings is left out, since they are none of a codebook's: \
        \(names.joined(separator: ", "))
        """, at: place(first.number), expected: Self.known,
        fix: near.isEmpty
          ? "head the columns so, or take them away" : "write \(near.joined(separator: ", "))")
    ]
  }

  private static var known: String {
    CodebookTable.Column.allCases.map(\.rawValue).joined(separator: ", ")
  }

  private func place(_ number: Int) -> Place {
    guard let header = table.header.first else { return Place(file: table.file) }
    return table.place(record: header, column: number)
  }
}
