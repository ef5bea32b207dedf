import ArgumentParser
import Diagnostics
import Formats
import TextCoding
import TextExploration

/// The answers of any table.
enum ExploredTable {
  /// Reads a table and codes its answers.
  ///
  /// - Parameter arguments: The table, its columns and the codebook.
  /// - Throws: A `Diagnostic`, or `ExitCode` after the findings of a table that cannot be used.
  /// - Returns: The answers.
  static func read(_ arguments: TextArguments) throws -> ExploredInput {
    let codebook = try CodebookText.read(arguments.codebook ?? "")
    let table = try Table(delimited: GivenFile.read(arguments.input))
    for finding in table.findings { StandardError.write("\(finding)\n") }
    if table.findings.contains(where: { $0.severity == .error }) {
      throw ExitCode(CommandFailure.badData)
    }
    let columns = NamedColumn(table: table, file: arguments.input)
    let text = try columns.position(of: arguments.text ?? "", option: "--text")
    let id = try arguments.id.map { try columns.position(of: $0, option: "--id") }
    let group = try arguments.group.map { try columns.position(of: $0, option: "--group") }
    // Ids of a table need not be unique: the coder gets the positions.
    let codings = Coder(codebook: codebook).code(
      table.records.enumerated().map { position, record in
        IdentifiedText(
          id: String(position), text: record[text] ?? "", source: arguments.source ?? "")
      })
    var codes = [[ExploredText.Code]](repeating: [], count: table.records.count)
    for coding in codings {
      guard let position = Int(coding.commentID) else { continue }
      codes[position].append(ExploredText.Code(theme: coding.themeID, spans: coding.spans))
    }
    return ExploredInput(
      codebook: codebook,
      texts: zip(table.records, codes).map { record, codes in
        let name = group.flatMap { record[$0] } ?? ""
        return ExploredText(
          id: id.flatMap { record[$0] } ?? String(record.number), text: record[text] ?? "",
          group: name.isEmpty ? nil : name, codes: codes)
      })
  }
}
