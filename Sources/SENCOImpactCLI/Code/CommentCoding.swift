import EvaluationModel
import TextCoding

/// Codes the comments of an evaluation with a codebook.
struct CommentCoding {
  let plan: EvaluationPlan
  let codebook: Codebook

  /// The codings of all comments, in the order of the comments.
  func codings(of records: EvaluationRecords) -> [StoredCoding] {
    Coder(codebook: codebook).code(texts(of: records)).map(Self.stored)
  }

  /// The comments with what the plan says of them, in their order.
  func texts(of records: EvaluationRecords) -> [IdentifiedText] {
    var roles: [String: QuestionRole] = [:]
    for instrument in plan.instruments {
      for version in instrument.versions {
        for prompt in version.prompts {
          roles["\(instrument.id)/\(version.id)/\(prompt.id)"] = role(prompt.role)
        }
      }
    }
    let responses = Dictionary(records.responses.map { ($0.id, $0) }) { first, _ in first }
    return records.comments.map { comment in
      let response = responses[comment.response]
      let key = response.map { "\($0.instrument)/\($0.version)/\(comment.prompt)" } ?? ""
      return IdentifiedText(
        id: comment.id, text: comment.text, questionRole: roles[key] ?? .other,
        source: response?.source.rawValue ?? "")
    }
  }

  private func role(_ role: Prompt.Role) -> QuestionRole {
    switch role {
    case .improve: .improve
    case .good: .good
    case .change: .change
    case .other: .other
    }
  }

  /// A coding as the archive keeps it.
  static func stored(_ coding: Coding) -> StoredCoding {
    StoredCoding(
      comment: coding.commentID, theme: coding.themeID, direction: coding.direction.rawValue,
      isHedged: coding.isHedged, isMixed: coding.isMixed,
      rule: CodingTable.rule(of: coding), codebookVersion: coding.codebookVersion,
      coder: StoredCoding.rules,
      spans: coding.spans.map {
        StoredCoding.Span(
          scalarStart: $0.scalars.lowerBound, scalarEnd: $0.scalars.upperBound,
          utf8Start: $0.bytes.lowerBound, utf8End: $0.bytes.upperBound)
      })
  }
}
