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

  /// The score that ratings make, or `nil` where fewer than half of the items were rated: the rule
  /// of half, usual for scale scores, so that one answer does not stand for a whole domain.
  ///
  /// - Parameters:
  ///   - total: The sum of the ratings.
  ///   - count: How many items were rated.
  ///   - items: How many there are.
  /// - Returns: The mean rating.
  static func score(total: Int, of count: Int, among items: Int) -> Double? {
    count > 0 && count * 2 >= items ? Double(total) / Double(count) : nil
  }

  /// The scores of one cohort on a domain, in the order of the records; respondents without a score
  /// are left out.
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
    return (scores(of: items, of: instrument, version, on: occasion, in: cohort), version)
  }

  /// The scores of one cohort on some items of a version, as given on one occasion.
  func scores(
    of items: [String], of instrument: Instrument, _ version: InstrumentVersion,
    on occasion: Occasion, in cohort: String
  ) -> [Score] {
    var sums: [Int: (total: Int, count: Int)] = [:]
    for item in items {
      for rating in index.ratings(instrument.id, version.id, item, occasion, cohort) {
        guard let value = rating.value else { continue }
        let sum = sums[rating.response] ?? (0, 0)
        sums[rating.response] = (sum.total + value, sum.count + 1)
      }
    }
    return sums.keys.sorted().compactMap { response -> Score? in
      guard let sum = sums[response],
        let value = Self.score(total: sum.total, of: sum.count, among: items.count)
      else { return nil }
      return Score(response: response, value: value)
    }
  }
}
