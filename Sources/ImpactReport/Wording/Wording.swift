import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

/// How words are put together, whichever they are: lists, beginnings of sentences, and the strength of
/// evidence that they may claim.
enum Wording {
  /// `no`, `one`, `two` … `nine`, then figures.
  static func number(_ count: Int) -> String {
    let words = [
      "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
    ]
    return words.indices.contains(count) ? words[count] : NumberFormat.count(count)
  }

  /// A list in a sentence: `a, b and c`; `a; b, with c; and d` where a part has a comma of its own,
  /// and `a and b, c, and d` where one has an "and".
  static func list(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.last ?? "" }
    let hasCommas = parts.contains { $0.contains(", ") }
    let hasAnds = parts.contains { $0.contains(" and ") }
    let separator = hasCommas ? "; " : ", "
    let end = hasCommas ? "; and " : hasAnds && parts.count > 2 ? ", and " : " and "
    return parts.dropLast().joined(separator: separator) + end + last
  }

  /// A text with its first letter in upper case.
  static func sentenceStart(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// The corrected p-value below which evidence can be strong.
  ///
  /// The usual level of 0.05 alone is weak evidence against chance (Benjamin and others 2018,
  /// Nature Human Behaviour 2, 6–10).
  static let strongP = 0.005

  /// The strength of the evidence for a comparison, by the rule that the methods print.
  static func strength(
    of comparison: Comparison, smallestDifference: Double, hasLowResponse: Bool
  ) -> EvidenceStrength {
    switch comparison.verdict {
    case .more, .less:
      guard let difference = comparison.difference.value, let test = comparison.test.value else {
        return .moderate
      }
      let isLarge =
        difference.unit != .proportionDifference || abs(difference.value) >= smallestDifference
      let isUnlikely = (test.adjustedP ?? test.p) < strongP
      return isLarge && isUnlikely && !hasLowResponse ? .strong : .moderate
    case .couldBeChance: return .couldBeChance
    case .cannotBeCompared, .hidden: return .notComparable
    }
  }

  /// An instrument's title within a sentence: its first letter small, unless it begins a name.
  static func lowerFirst(_ title: String) -> String {
    let second = title.dropFirst().first
    return second?.isUppercase == true ? title : title.prefix(1).lowercased() + title.dropFirst()
  }
}
