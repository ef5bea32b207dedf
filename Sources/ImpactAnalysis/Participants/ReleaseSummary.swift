import EvaluationModel
import Evidence
import Statistics

/// Sets the gains of participants beside the days of release that they say they had.
struct ReleaseSummary {
  let plan: EvaluationPlan
  let index: RecordIndex
  let cohort: Cohort

  /// The fact that a questionnaire asks for.
  static let fact = "release_days"

  /// The association, or `nil` where no questionnaire asks for days of release.
  ///
  /// The mean gain of a participant over all items is regressed on the days and on the mean rating before,
  /// since who begins low has more to gain; the errors are those of MacKinnon and White (HC3).
  func result() -> ReleaseAssociation? {
    let days = days()
    guard !days.isEmpty else { return nil }
    let changes = changes()
    let people = changes.keys.filter { days[$0] != nil }.sorted()
    let gains = people.compactMap { changes[$0]?.gain }
    let before = people.compactMap { changes[$0]?.before }
    let model = DesignMatrix.of(
      [
        Predictor("days", numbers: people.compactMap { days[$0] }),
        Predictor("before", numbers: before),
      ], rowCount: people.count
    ).flatMap {
      LinearRegression.fit(gains, on: $0, errors: .hc3, level: plan.reporting.level)
    }.map { $0.coefficients[1] }
    return ReleaseAssociation(
      slope: model.map { $0.estimate.onBase("participants whose release is known") },
      test: model.flatMap(\.test), people: .result(people.count))
  }

  /// The days of each participant who gave a number.
  private func days() -> [String: Double] {
    var days: [String: Double] = [:]
    for place in index.responses(of: cohort.id) {
      let response = index.responses[place]
      if let participant = response.participant, let words = response.attributes[Self.fact],
        let number = Double(words), number.isFinite
      {
        days[participant] = number
      }
    }
    return days
  }

  /// The mean rating before and the mean gain of each participant who rated both times.
  private func changes() -> [String: (before: Double, gain: Double)] {
    var sums: [String: (before: Int, gain: Int, count: Int)] = [:]
    for instrument in plan.instruments {
      guard let version = index.version(of: instrument, for: cohort.id) else { continue }
      for item in version.items {
        func values(_ occasion: Occasion) -> [String: Int] {
          index.valuesByParticipant(
            index.ratings(instrument.id, version.id, item.id, occasion, cohort.id))
        }
        let after = values(.post)
        for (participant, value) in values(.pre) {
          guard let later = after[participant] else { continue }
          let sum = sums[participant] ?? (0, 0, 0)
          sums[participant] = (sum.before + value, sum.gain + later - value, sum.count + 1)
        }
      }
    }
    return sums.mapValues { sum in
      (Double(sum.before) / Double(sum.count), Double(sum.gain) / Double(sum.count))
    }
  }
}
