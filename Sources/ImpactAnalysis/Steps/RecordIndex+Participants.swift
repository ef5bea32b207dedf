import EvaluationModel

extension RecordIndex {
  /// The rating of each participant whose code is known; of two, the later counts.
  func valuesByParticipant(_ ratings: [Rating]) -> [String: Int] {
    var values: [String: Int] = [:]
    for rating in ratings {
      if let value = rating.value, let participant = responses[rating.response].participant {
        values[participant] = value
      }
    }
    return values
  }
}
