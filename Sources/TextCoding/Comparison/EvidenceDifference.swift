/// How the tables of what words say differ between two codebooks.
///
/// A table has thousands of rows, so they are told as one change with their number and the first few.
struct EvidenceDifference {
  /// The changes, each with what it was and what it is about.
  private(set) var changes: [(kind: CodebookDifference.Kind, text: String)] = []

  /// So many columns or terms are named.
  private static let mostNamed = 5

  /// Compares two tables that have been read.
  ///
  /// - Parameters:
  ///   - old: The table before, or `nil`.
  ///   - new: The table after, or `nil`.
  init(from old: String?, to new: String?) {
    if old == new { return }
    let before = Table(old ?? "")
    let after = Table(new ?? "")
    add(.added, "columns", after.columns.filter { !before.columns.contains($0) })
    add(.removed, "columns", before.columns.filter { !after.columns.contains($0) })
    add(.added, "terms", after.terms.filter { before.rows[$0] == nil })
    add(.removed, "terms", before.terms.filter { after.rows[$0] == nil })
    let common = after.columns.filter { before.columns.contains($0) }
    func differs(_ name: String) -> Bool {
      guard let row = before.rows[name], let other = after.rows[name] else { return false }
      return common.contains { row[$0] ?? "" != other[$0] ?? "" }
    }
    add(.changed, "weights of", after.terms.filter(differs))
    let special = after.special + before.special.filter { !after.special.contains($0) }
    add(
      .changed, "rows",
      special.filter { differs($0) || (before.rows[$0] == nil) != (after.rows[$0] == nil) })
  }

  private mutating func add(_ kind: CodebookDifference.Kind, _ what: String, _ names: [String]) {
    if names.isEmpty { return }
    let more = names.count - Self.mostNamed
    changes.append(
      (
        kind,
        "\(what) \(names.prefix(Self.mostNamed).joined(separator: ", "))"
          + (more > 0 ? " and \(more) more" : "")
      ))
  }

  /// A table by its rows and columns.
  private struct Table {
    /// The headings behind the term.
    var columns: [String] = []
    /// The names of the rows of terms, in order.
    var terms: [String] = []
    /// The names of the other rows, in order.
    var special: [String] = []
    /// The cells of each row by their headings.
    var rows: [String: [String: String]] = [:]

    init(_ table: String) {
      let lines = table.split(separator: "\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
      guard let headings = lines.first else { return }
      columns = Array(headings.dropFirst())
      for line in lines.dropFirst() {
        rows[line[0]] = Dictionary(zip(columns, line.dropFirst())) { first, _ in first }
        if line[0].hasPrefix("(") { special.append(line[0]) } else { terms.append(line[0]) }
      }
    }
  }
}
