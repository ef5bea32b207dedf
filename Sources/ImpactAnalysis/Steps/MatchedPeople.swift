import EvaluationModel

/// Those who rated themselves before and after, by code.
enum MatchedPeople {
  /// The codes of those who rated both times, in order.
  ///
  /// Where a few of them did not look back, they are left out: the figures of all and those of all who
  /// looked back would together give away what these few rated.
  ///
  /// - Parameters:
  ///   - before: The ratings before the course, by code.
  ///   - after: Those after it.
  ///   - then: Those of looking back; empty where nobody was asked.
  ///   - profile: How many are a few.
  /// - Returns: The codes.
  static func codes<Value>(
    before: [String: Value], after: [String: Value], then: [String: Value],
    profile: DisclosureProfile
  ) -> [String] {
    let both = before.keys.filter { after[$0] != nil }.sorted()
    let looking = both.filter { then[$0] != nil }
    let fewest = max(profile.minimumGroup, profile.minimumMeanBase)
    return looking.isEmpty || both.count - looking.count >= fewest ? both : looking
  }
}
