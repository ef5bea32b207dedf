import ArgumentParser
import Formats
import TextCoding

/// Codings as other programs read them, comment by comment.
struct CodingTable: Sendable {
  /// The forms in which codings are written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    /// A row a coding.
    case csv
    /// An object a comment, one a line.
    case jsonl
    /// A row a comment, with columns of 0 and 1.
    case wide
  }

  let format: Format
  /// The names of the codebook's themes, in its order.
  let themes: [String]
  private let writer = DelimitedWriter()

  /// What stands before the first comment.
  var header: [UInt8] {
    switch format {
    case .csv:
      writer.bytes([
        ["id", "theme", "direction", "hedged", "mixed", "start", "end", "quote", "rule"]
      ])
    case .jsonl: []
    case .wide: writer.bytes([["id"] + themes + themes.map { "\($0)_direction" }])
    }
  }

  /// Writes what is said of one comment.
  ///
  /// - Parameters:
  ///   - text: The comment.
  ///   - codings: Its codings.
  ///   - output: What it is appended to.
  func append(_ text: IdentifiedText, _ codings: [Coding], to output: inout [UInt8]) {
    switch format {
    case .csv:
      for coding in codings { writer.append(Self.row(of: coding, in: text.text), to: &output) }
    case .jsonl: CodingJSON.append(text, codings, to: &output)
    case .wide: writer.append(wideRow(of: text, codings), to: &output)
    }
  }

  /// A coding in cells; where it rests on several passages, their offsets and words are joined by
  /// semicolons.
  private static func row(of coding: Coding, in text: String) -> [String] {
    let spans = coding.spans
    func joined(_ part: (TextSpan) -> String) -> String {
      spans.count == 1 ? part(spans[0]) : spans.map(part).joined(separator: "; ")
    }
    return [
      coding.commentID, coding.themeID, coding.direction.rawValue, coding.isHedged ? "1" : "0",
      coding.isMixed ? "1" : "0", joined { String($0.scalars.lowerBound) },
      joined { String($0.scalars.upperBound) }, joined { $0.quote(from: text) ?? "" },
      rule(of: coding),
    ]
  }

  /// A comment in cells; those of one that says nothing are empty, since nothing is known of it.
  private func wideRow(of text: IdentifiedText, _ codings: [Coding]) -> [String] {
    let isBlank = text.text.utf8.allSatisfy { $0 <= 0x20 }
    let directions = Dictionary(codings.map { ($0.themeID, $0.direction.rawValue) }) { $1 }
    return [text.id] + themes.map { isBlank ? "" : directions[$0] == nil ? "0" : "1" }
      + themes.map { directions[$0] ?? "" }
  }

  /// What the coding rests on: the indicators, and the rule and cue that decided its direction.
  static func rule(of coding: Coding) -> String {
    let cue = coding.rule.cue.map { " “\($0)”" } ?? ""
    let indicators = coding.indicators
    let phrases = indicators.count == 1 ? indicators[0] : indicators.joined(separator: " + ")
    let basis =
      coding.rule.evidence.map {
        $0.isAlone
          ? "evidence \($0.sum.weightText): \(phrases)" : "\(phrases) (\($0.sum.weightText))"
      } ?? phrases
    return "\(basis) → \(coding.rule.direction)\(cue)"
  }
}
