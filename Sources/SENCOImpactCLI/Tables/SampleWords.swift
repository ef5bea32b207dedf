/// What statistics are of, as the first line of a text says it.
struct SampleWords {
  let source: AnalysedTable.Source
  let rowCount: Int

  /// The line, without an end: the rows, the file, and what they were chosen by.
  var line: String {
    let rows = rowCount == 1 ? "1 row" : "\(rowCount.grouped) rows"
    let sheet = source.sheet.map { ", sheet \"\($0)\"" } ?? ""
    let choice = source.choice.isEmpty ? "" : ", where \(source.choice.joined(separator: ", "))"
    return "\(rows) of \(source.file)\(sheet)\(choice)"
  }

  /// What is said below every result: nobody has looked at it for small groups.
  static let disclosure =
    "For the analyst: small groups are not protected. Reports of evaluate are."
}
