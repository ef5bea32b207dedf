public import EvaluationModel
public import Evidence
import Statistics
import TextCoding

/// Two themes, and how often they stand in the same answer.
public struct ThemePairing: Hashable, Sendable {
  /// Whose answers.
  public let source: FeedbackSource
  /// The theme that the codebook has first.
  public let first: String
  /// The other.
  public let second: String
  /// The first in reports.
  public let firstLabel: String
  /// The other in reports.
  public let secondLabel: String
  /// The answers with both.
  public internal(set) var both: Reported<Int>
  /// How many answers would have both if neither had to do with the other.
  public internal(set) var expected: Reported<Double>
  /// How many times as many have both as would by chance: above 1 they go together.
  public internal(set) var lift: Reported<Double>
  /// The odds of the second where the first is, over its odds where the first is not.
  public internal(set) var oddsRatio: Reported<Estimate>

  /// The fewest answers that must have both themes, or be expected to, for a pair to be looked at:
  /// fewer say nothing.
  public static let fewest = 5
}

/// Counts which themes stand together.
struct ThemePairingSummary {
  let context: ResearchContext

  /// The pairs, source by source, those with the greatest lift first.
  func results() -> [ThemePairing] {
    let found = context.input.codings.reduce(into: [String: Set<String>]()) {
      $0[$1.comment, default: []].insert($1.theme)
    }
    return [FeedbackSource.headteacher, .senco].flatMap { source -> [ThemePairing] in
      let answers = context.comments(of: source, in: context.cohort).map {
        found[$0.comment.id] ?? []
      }
      let withheld = Set(
        context.evaluation.themes.filter { $0.source == source && $0.isWithheld }.map(\.theme))
      let themes = context.input.codebook.themes.filter { !withheld.contains($0.id) }
      let counts = themes.map { theme in answers.count { $0.contains(theme.id) } }
      var pairs: [(lift: Double, pairing: ThemePairing)] = []
      for first in themes.indices where counts[first] > 0 {
        for second in themes.indices where second > first && counts[second] > 0 {
          let both = answers.count {
            $0.contains(themes[first].id) && $0.contains(themes[second].id)
          }
          let expected = Double(counts[first]) * Double(counts[second]) / Double(answers.count)
          guard Double(max(both, Int(expected))) >= Double(ThemePairing.fewest) else { continue }
          let lift = Double(both) / expected
          pairs.append(
            (
              lift,
              ThemePairing(
                source: source, first: themes[first].id, second: themes[second].id,
                firstLabel: themes[first].label, secondLabel: themes[second].label,
                both: .result(both), expected: .result(expected), lift: .result(lift),
                oddsRatio: OddsRatio.woolf(
                  both, of: counts[first], over: counts[second] - both,
                  of: answers.count - counts[first], level: context.level))
            ))
        }
      }
      return pairs.enumerated().sorted { left, right in
        left.element.lift == right.element.lift
          ? left.offset < right.offset : left.element.lift > right.element.lift
      }.map(\.element.pairing)
    }
  }
}
