import EvaluationModel
import Formats

/// Tells a text of sentences and paragraphs from a table.
enum ProseText {
  /// Whether a file that was read as a table is a text: no delimiter divides its lines, and they
  /// are sentences or headings rather than values.
  static func isProse(_ table: Table) -> Bool {
    guard table.delimiter?.evidence == .singleColumn || isUneven(table) else { return false }
    var words = 0
    var lines = 0
    for record in table.records {
      let count = record.cells.joined(separator: " ").split { !$0.isLetter && $0 != "'" }
        .count { $0.count > 1 }
      words += count
      lines += count > 0 ? 1 : 0
    }
    // A list of single words or numbers is a table of one column.
    return words >= 12 && words >= lines * 3
  }

  /// Whether a delimiter was found in sentences, as commas are: the first line is no header, and
  /// half of the others or more have another number of cells.
  private static func isUneven(_ table: Table) -> Bool {
    guard let first = table.records.first else { return false }
    let width = first.cells.count
    guard width == 1 || first.cells.contains(where: { CommentText.trimmed($0).isEmpty }) else {
      return false
    }
    let others = table.records.dropFirst().count { $0.cells.count != width }
    return table.delimiter?.delimiter == .comma && others * 2 >= table.records.count - 1
  }
}
