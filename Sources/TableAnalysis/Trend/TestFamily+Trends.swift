import Evidence
import Statistics

extension TestFamily {
  /// Corrects the main tests of all trends together.
  ///
  /// - Parameters:
  ///   - trends: The trends of one request.
  ///   - adjustment: How p-values are corrected.
  ///   - name: The column that the trends go over.
  /// - Returns: The same trends with corrected p-values, and the family, or `nil` where it holds no test.
  static func adjusting(
    _ trends: [OutcomeTrend], by adjustment: PValueCorrection, over name: String
  ) -> (trends: [OutcomeTrend], family: TestFamily?) {
    var trends = trends
    var places: [(trend: Int, test: Int)] = []
    var p: [Double] = []
    for (index, trend) in trends.enumerated() {
      for (place, test) in trend.tests.enumerated() where test.family == .trends {
        guard let result = test.result.value else { continue }
        places.append((index, place))
        p.append(result.p)
      }
    }
    guard !p.isEmpty else { return (trends, nil) }
    for (place, adjusted) in zip(places, adjustment.adjusted(p)) where adjustment != .none {
      let test = trends[place.trend].tests[place.test]
      trends[place.trend].tests[place.test] = test.adjusted(to: adjusted)
    }
    let outcomes = Set(places.map(\.trend)).count
    return (
      trends,
      TestFamily(
        kind: .trends, count: p.count, adjustment: adjustment,
        contents: contents(of: .trends, count: p.count, outcomes: outcomes, by: name))
    )
  }
}
