import EvaluationModel
import TextCoding
import TextExploration

/// The answers of any table.
enum ExploredTable {
  /// Reads a table and codes its answers.
  ///
  /// - Parameter arguments: The table, its columns and the codebook.
  /// - Throws: A `Diagnostic`, or a `CommandFailure` where the table cannot be used.
  /// - Returns: The answers.
  static func read(_ arguments: TextArguments) throws -> ExploredInput {
    let codebook = try CodebookText.read(arguments.codebook ?? "")
    let given = try GivenTable(arguments.input)
    let texts = try given.cells(of: arguments.text ?? "", option: "--text")
    let ids = try given.ids(of: arguments.id)
    let groups = try arguments.group.map { try given.cells(of: $0, option: "--group") }
    // Ids of a table need not be unique: the coder gets the positions.
    let codings = Coder(codebook: codebook).code(
      texts.enumerated().map {
        IdentifiedText(
          id: String($0.offset), text: $0.element, source: arguments.source?.rawValue ?? "")
      })
    var codes = [[ExploredText.Code]](repeating: [], count: texts.count)
    for coding in codings {
      guard let position = Int(coding.commentID) else { continue }
      codes[position].append(ExploredText.Code(theme: coding.themeID, spans: coding.spans))
    }
    return ExploredInput(
      codebook: codebook,
      texts: texts.indices.map { position in
        let group = groups?[position] ?? ""
        return ExploredText(
          id: ids[position], text: texts[position], group: group.isEmpty ? nil : group,
          codes: codes[position])
      })
  }
}
