import Archive
import Diagnostics
import EvaluationModel
import Formats
import TextCoding

/// The codings of the same texts before and after a change of the codebook.
struct ComparedTexts {
  /// A theme in a text, and the rule that found it.
  struct Found: Equatable {
    let direction: Direction
    let rule: String
  }

  /// What tells one text from another, in their order.
  let ids: [String]
  /// The texts, where they are from the user's own file and may be shown; else `nil`.
  let texts: [String]?
  /// For each text what was found, by theme.
  var before: [[String: Found]]
  let after: [[String: Found]]

  /// What became of each theme.
  ///
  /// - Parameter renamed: The new ids of themes that were renamed, by their old ones.
  /// - Returns: The difference.
  func difference(renamed: [String: String]) -> CodingDifference {
    CodingDifference(
      before: before.map { $0.mapValues(\.direction) },
      after: after.map { $0.mapValues(\.direction) }, renamed: renamed)
  }
}

// MARK: - A table

extension ComparedTexts {
  /// Codes a column of a table with both codebooks.
  ///
  /// - Parameters:
  ///   - file: The table.
  ///   - text: The column of the texts.
  ///   - id: The column of the ids, or `nil` for the records' numbers.
  ///   - old: The codebook before.
  ///   - new: The codebook after.
  /// - Throws: A `Diagnostic`.
  init(
    file: String, text: String, id: String?, old: Codebook, new: Codebook
  ) throws {
    let given = try GivenTable(file)
    let texts = try given.cells(of: text, option: "--text")
    func codings(_ codebook: Codebook) -> [[String: Found]] {
      // Ids of a table need not be unique; positions are.
      var found = [[String: Found]](repeating: [:], count: texts.count)
      let identified = texts.enumerated().map {
        IdentifiedText(id: String($0.offset), text: $0.element)
      }
      for coding in Coder(codebook: codebook).code(identified) {
        guard let position = Int(coding.commentID) else { continue }
        found[position][coding.themeID] = Found(
          direction: coding.direction, rule: CodingTable.rule(of: coding))
      }
      return found
    }
    self.init(
      ids: try given.ids(of: id), texts: texts, before: codings(old), after: codings(new))
  }
}

// MARK: - An evaluation

extension ComparedTexts {
  /// Codes the comments of an evaluation with both codebooks.
  ///
  /// - Parameters:
  ///   - plan: The plan of the evaluation.
  ///   - records: What its archive holds.
  ///   - before: The codings before the change.
  ///   - new: The codebook after.
  init(
    plan: EvaluationPlan, records: EvaluationRecords, before: [StoredCoding], new: Codebook
  ) {
    let positions = Dictionary(records.comments.enumerated().map { ($0.element.id, $0.offset) }) {
      first, _ in first
    }
    func found(_ codings: [StoredCoding]) -> [[String: Found]] {
      var found = [[String: Found]](repeating: [:], count: records.comments.count)
      for coding in codings {
        guard let position = positions[coding.comment],
          let direction = Direction(rawValue: coding.direction)
        else { continue }
        found[position][coding.theme] = Found(direction: direction, rule: coding.rule ?? "")
      }
      return found
    }
    self.init(
      ids: records.comments.map(\.id), texts: nil, before: found(before),
      after: found(CommentCoding(plan: plan, codebook: new).codings(of: records)))
  }
}
