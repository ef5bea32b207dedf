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
  ///   - shown: What others may see of it, where that is not all; offsets are those of the comment.
  ///   - output: What it is appended to.
  func append(
    _ text: IdentifiedText, _ codings: [Coding], shown: ShownComment? = nil,
    to output: inout [UInt8]
  ) {
    switch format {
    case .csv:
      let bytes = text.text.utf8.span
      var scratch: [UInt8] = []
      for coding in codings { append(coding, in: bytes, shown, to: &output, &scratch) }
    case .jsonl: CodingJSON.append(text, codings, shown: shown, to: &output)
    case .wide: writer.append(wideRow(of: text, codings), to: &output)
    }
  }

  /// Writes a coding; where it rests on several passages, their offsets and words are joined by
  /// semicolons.
  ///
  /// The cells are put into the bytes at once, since there may be millions of codings.
  private func append(
    _ coding: Coding, in text: Span<UInt8>, _ shown: ShownComment?, to output: inout [UInt8],
    _ scratch: inout [UInt8]
  ) {
    let spans = coding.spans
    func joined(_ write: (TextSpan, inout [UInt8]) -> Void) {
      scratch.removeAll(keepingCapacity: true)
      for (number, span) in spans.enumerated() {
        if number > 0 { scratch += "; ".utf8 }
        write(span, &scratch)
      }
      writer.append(cell: scratch.span, to: &output)
    }
    writer.append(cell: coding.commentID.utf8.span, isFirst: true, to: &output)
    for cell in [
      coding.themeID, coding.direction.rawValue, coding.isHedged ? "1" : "0",
      coding.isMixed ? "1" : "0",
    ] {
      writer.append(cell: cell.utf8.span, to: &output)
    }
    joined { $1 += String($0.scalars.lowerBound).utf8 }
    joined { $1 += String($0.scalars.upperBound).utf8 }
    joined { span, cell in
      if let shown {
        cell += shown.quote(span.scalars).utf8
        return
      }
      guard span.bytes.upperBound <= text.count else { return }
      text.extracting(span.bytes).withUnsafeBufferPointer { cell += $0 }
    }
    scratch.removeAll(keepingCapacity: true)
    Self.appendRule(of: coding, to: &scratch)
    writer.append(cell: scratch.span, to: &output)
    writer.endRow(&output)
  }

  /// A comment in cells; those of one that says nothing are empty, since nothing is known of it.
  private func wideRow(of text: IdentifiedText, _ codings: [Coding]) -> [String] {
    let isBlank = text.text.saysNothing
    let directions = Dictionary(codings.map { ($0.themeID, $0.direction.rawValue) }) { $1 }
    return [text.id] + themes.map { isBlank ? "" : directions[$0] == nil ? "0" : "1" }
      + themes.map { directions[$0] ?? "" }
  }

  /// What the coding rests on: the indicators, and the rule and cue that decided its direction.
  static func rule(of coding: Coding) -> String {
    var bytes: [UInt8] = []
    appendRule(of: coding, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func appendRule(of coding: Coding, to output: inout [UInt8]) {
    let evidence = coding.rule.evidence
    if let evidence, evidence.isAlone { output += "evidence \(evidence.sum.weightText): ".utf8 }
    for (number, indicator) in coding.indicators.enumerated() {
      if number > 0 { output += " + ".utf8 }
      output += indicator.utf8
    }
    if let evidence, !evidence.isAlone { output += " (\(evidence.sum.weightText))".utf8 }
    output += " → ".utf8
    output += coding.rule.direction.utf8
    if let cue = coding.rule.cue {
      output += " “".utf8
      output += cue.utf8
      output += "”".utf8
    }
  }
}
