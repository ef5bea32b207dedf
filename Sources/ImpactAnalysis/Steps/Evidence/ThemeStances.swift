import EvaluationModel
import Evidence
import TextCoding

/// Says which way each source's comments on a theme point, and what the theme is evidence for.
struct ThemeStances {
  let codebook: Codebook
  let rule: StanceRule

  /// Marks the themes, before their counts are hidden.
  ///
  /// - Parameter results: The results of every source and theme.
  func mark(_ results: inout [ThemeResult]) {
    let themes = Dictionary(codebook.themes.map { ($0.id, $0) }) { first, _ in first }
    for position in results.indices {
      let result = results[position]
      if let theme = themes[result.theme] {
        results[position].guskeyLevels = theme.guskeyLevels
        results[position].aims = theme.aims.map(\.rawValue)
      }
      results[position].stance = stance(of: result)
    }
  }

  private func stance(of result: ThemeResult) -> Stance {
    guard !result.isWithheld, let all = result.prevalence.successes.value else { return .unknown }
    func count(_ isCounted: (ThemeDirection) -> Bool) -> Int {
      ThemeDirection.allCases.filter(isCounted)
        .reduce(0) { $0 + (result.directions[$1]?.value ?? 0) }
    }
    return rule.stance(
      ofComments: count { $0 == .gain }, critical: count(\.isCritical), among: all,
      by: result.source)
  }
}
