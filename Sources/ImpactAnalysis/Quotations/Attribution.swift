import EvaluationModel

extension EvaluationPlan {
  /// Who wrote a response, as a report may say it: the role and the time, never a place.
  ///
  /// An examiner's report is published with its month, so the month is its source:
  /// `External Examiner November 2016`. Anybody else is one of a cohort: `Headteacher, 2017–18`.
  ///
  /// - Parameters:
  ///   - response: The response.
  ///   - cohort: What its cohort is called, as `2017–18`.
  /// - Returns: The attribution without brackets; the plan's own where it has one.
  func attribution(of response: Response, cohort: String) -> String {
    if let own = response.attribution { return own }
    let name = name(of: response.source)
    if response.source == .examiner, let date = response.date {
      let words = name.singular.split(separator: " ").map {
        $0.prefix(1).uppercased() + $0.dropFirst()
      }
      return "\(words.joined(separator: " ")) \(date.monthInWords)"
    }
    return "\(name.capitalised), \(cohort)"
  }
}
