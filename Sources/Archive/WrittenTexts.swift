import EvaluationModel

/// The comments and recommendations of a source as the archive holds them, by their ids.
struct WrittenTexts {
  /// A comment or recommendation.
  struct Text {
    /// Its number in the archive; 0 where it is not stored yet.
    var key: Int64
    /// Who gave it, or `nil` where that is not known.
    let participant: String?
    /// What it answers; of a recommendation, its place in its report.
    let prompt: String
    let text: String
  }

  /// A text with its id.
  typealias Named = (id: String, text: Text)

  var comments: [String: Text] = [:]
  var recommendations: [String: Text] = [:]

  init() {}

  /// The texts of records that are not stored yet.
  init(_ records: EvaluationRecords) {
    let participants = Dictionary(records.responses.map { ($0.id, $0.participant) }) { first, _ in
      first
    }
    for comment in records.comments {
      comments[comment.id] = Text(
        key: 0, participant: participants[comment.response] ?? nil, prompt: comment.prompt,
        text: comment.text)
    }
    for recommendation in records.recommendations {
      recommendations[recommendation.id] = Text(
        key: 0, participant: participants[recommendation.report] ?? nil,
        prompt: "r\(recommendation.number)", text: recommendation.text)
    }
  }

  subscript(id: String) -> Text? { comments[id] ?? recommendations[id] }

  /// All texts, comments before recommendations, each group by its numbers in the archive, or by its
  /// ids where it is not stored yet.
  var inOrder: [Named] {
    [comments, recommendations].flatMap { texts in
      texts.sorted { ($0.value.key, $0.key) < ($1.value.key, $1.key) }.map { ($0.key, $0.value) }
    }
  }
}
