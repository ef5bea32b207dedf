public import Evidence
import Statistics

/// A theme in what two people say of the same thing, as a head and the SENCO of one school.
public struct MatchedTheme: Hashable, Sendable {
  /// The theme's name in the codebook.
  public let theme: String
  /// Pairs in which both speak of it.
  public let both: Int
  /// Pairs in which only the first does.
  public let onlyFirst: Int
  /// Pairs in which only the second does.
  public let onlySecond: Int
  /// All pairs.
  public let pairs: Int
  /// McNemar's exact test; its p is adjusted by Holm's correction over all themes that were tested.
  public let exact: Reported<TestResult>
  /// McNemar's test by mid-p, not adjusted.
  public let midP: Reported<TestResult>

  /// Compares the themes of matched pairs.
  ///
  /// - Parameters:
  ///   - themes: The themes' names, in the order of the codebook.
  ///   - pairs: The themes that each of both speaks of, pair by pair.
  ///   - minimum: Themes that fewer people speak of are left out.
  /// - Returns: The themes, in the order of the codebook.
  public static func compare(
    _ themes: [String], in pairs: [(first: Set<String>, second: Set<String>)], minimum: Int
  ) -> [MatchedTheme] {
    let counted = themes.map { theme in
      (
        theme: theme,
        both: pairs.count { $0.first.contains(theme) && $0.second.contains(theme) },
        onlyFirst: pairs.count { $0.first.contains(theme) && !$0.second.contains(theme) },
        onlySecond: pairs.count { !$0.first.contains(theme) && $0.second.contains(theme) }
      )
    }.filter { 2 * $0.both + $0.onlyFirst + $0.onlySecond >= max(minimum, 1) }
    let tests = counted.map {
      McNemar.exact(onlyFirst: $0.onlyFirst, onlySecond: $0.onlySecond, pairs: pairs.count)
    }
    let holm = PValueAdjustment.holm(tests.map { $0.value?.p ?? 1 })
    return counted.indices.map { index in
      let counts = counted[index]
      return MatchedTheme(
        theme: counts.theme, both: counts.both, onlyFirst: counts.onlyFirst,
        onlySecond: counts.onlySecond, pairs: pairs.count,
        exact: tests[index].map { $0.adjusted(to: holm[index]) },
        midP: McNemar.midP(
          onlyFirst: counts.onlyFirst, onlySecond: counts.onlySecond, pairs: pairs.count))
    }
  }
}
