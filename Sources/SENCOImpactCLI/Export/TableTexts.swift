import CodingExchange
import Diagnostics
import EvaluationModel
import Formats
import TextCoding

/// The comments of any table, coded by rules.
struct TableTexts {
  /// The table, or `-`.
  let file: String
  /// The columns, as the user names them.
  let text: String
  let id: String?
  let attributes: [String]
  let codebook: Codebook
  /// Who wrote the comments, and what was asked for.
  let source: String
  let question: QuestionRole
  /// Tells the user what to look at, a line at a time.
  let say: (String) -> Void

  /// The texts.
  ///
  /// - Throws: A `Diagnostic` where the table cannot be read or lacks a column.
  func texts() throws -> CodedTexts {
    let table = try GivenTable(file)
    let words = try table.cells(of: text, option: "--text")
    let (ids, findings) = try table.uniqueIDs(of: id)
    for finding in findings { say("\(finding)") }
    let facts = try attributes.map {
      (name: $0, cells: try table.cells(of: $0, option: "--attribute"))
    }
    let coder = Coder(codebook: codebook)
    let texts = ids.indices.map { position in
      let codings = coder.code(
        text: words[position], id: ids[position], questionRole: question, source: source)
      let reading = CodedText.Reading(coder: StoredCoding.rules, themes: codings.map(Self.theme))
      return CodedText(
        id: ids[position], text: words[position],
        facts: facts.map { CodedText.Fact($0.name, $0.cells[position]) },
        readings: words[position].saysNothing ? [] : [reading])
    }
    let (codes, themes) = CodedTexts.codes(of: codebook)
    return CodedTexts(
      name: table.table.file,
      description: "Coded by rules with version \(codebook.stamp) of the codebook.",
      codes: codes, themes: themes, texts: texts)
  }

  private static func theme(_ coding: Coding) -> CodedText.Theme {
    CodedText.Theme(
      id: coding.themeID, direction: coding.direction.rawValue, isHedged: coding.isHedged,
      isMixed: coding.isMixed, note: CodingTable.rule(of: coding),
      passages: coding.spans.map(\.scalars))
  }
}
