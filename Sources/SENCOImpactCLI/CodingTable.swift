import Formats
import TextCoding

/// Codings as a table that any program reads: a row for each coded passage.
enum CodingTable {
  /// The headings.
  static let header = [
    "id", "theme", "direction", "start", "end", "quote", "rule",
  ]

  /// The rows of one coding.
  ///
  /// Offsets count Unicode scalars of the text from 0; `end` is the first one after the passage.
  ///
  /// - Parameters:
  ///   - coding: The coding.
  ///   - text: The text that was coded.
  /// - Returns: A row for each passage.
  static func rows(of coding: Coding, in text: String) -> [[String]] {
    coding.spans.map { span in
      [
        coding.commentID, coding.themeID, coding.direction.rawValue,
        String(span.scalars.lowerBound), String(span.scalars.upperBound),
        span.quote(from: text) ?? "", rule(of: coding),
      ]
    }
  }

  /// What the coding rests on: the indicators, and the rule and cue that decided its direction.
  static func rule(of coding: Coding) -> String {
    let cue = coding.rule.cue.map { " “\($0)”" } ?? ""
    return "\(coding.rule.indicators.joined(separator: " + ")) → \(coding.rule.direction)\(cue)"
  }
}
