import EvaluationModel

/// The score of each respondent on a domain: the mean of the items that he or she rated.
struct DomainScores {
  let plan: EvaluationPlan
  let index: RecordIndex

  /// A respondent's score.
  struct Score {
    let response: Int
    let value: Double
  }

  /// The scores of one cohort on a domain, in the order of the records.
  ///
  /// A respondent counts who rated at least half of the items: the rule of half, usual for scale
  /// scores, so that one answer does not stand for a whole domain.
  ///
  /// - Parameters:
  ///   - domain: The domain.
  ///   - cohort: The cohort's id.
  /// - Returns: The scores, and the version that they were given with; `nil` where the cohort was not
  ///   asked.
  func scores(of domain: Domain, in cohort: String) -> (
    scores: [Score], version: InstrumentVersion
  )? {
    guard let instrument = plan.instrument(domain.instrument),
      let version = index.version(of: instrument, for: cohort),
      let items = domain.items[version.id], !items.isEmpty
    else { return nil }
    let occasions: [Occasion] = [.single, .post, .followUp]
    guard
      let occasion = occasions.first(where: { occasion in
        items.contains {
          !index.ratings(instrument.id, version.id, $0, occasion, cohort).isEmpty
        }
      })
    else { return nil }
    var sums: [Int: (total: Int, count: Int)] = [:]
    for item in items {
      for rating in index.ratings(instrument.id, version.id, item, occasion, cohort) {
        guard let value = rating.value else { continue }
        let sum = sums[rating.response] ?? (0, 0)
        sums[rating.response] = (sum.total + value, sum.count + 1)
      }
    }
    let scores = sums.keys.sorted().compactMap { response -> Score? in
      guard let sum = sums[response], sum.count * 2 >= items.count else { return nil }
      return Score(response: response, value: Double(sum.total) / Double(sum.count))
    }
    return (scores, version)
  }
}
