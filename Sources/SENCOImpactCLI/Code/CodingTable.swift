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
    to output: inout ByteBuffer
  ) {
    switch format {
    case .csv:
      var cell = ByteBuffer()
      // Each stays where it is, since a copy would count who holds its texts.
      let all = codings.span
      for number in all.indices {
        append(all[number], in: text.text.utf8.span, shown, to: &output, &cell)
      }
    case .jsonl: output.append(CodingJSON.line(of: text, codings, shown: shown))
    case .wide: writer.append(wideRow(of: text, codings), to: &output)
    }
  }

  /// Writes a coding; where it rests on several passages, their offsets and words are joined by
  /// semicolons.
  ///
  /// The cells are put into the bytes at once, since there may be millions of codings.
  private func append(
    _ coding: borrowing Coding, in text: Span<UInt8>, _ shown: ShownComment?,
    to output: inout ByteBuffer, _ cell: inout ByteBuffer
  ) {
    func put(_ text: String, isFirst: Bool = false) {
      text.utf8.span.withUnsafeBufferPointer {
        writer.append(cell: $0, isFirst: isFirst, to: &output)
      }
    }
    func join(_ buffer: inout ByteBuffer, _ write: (TextSpan, inout ByteBuffer) -> Void) {
      var isFirst = true
      coding.forEachSpan { span in
        if !isFirst { buffer.append("; ") }
        write(span, &buffer)
        isFirst = false
      }
    }
    func putOffsets(_ offset: (TextSpan) -> Int) {
      writer.beginPlainCell(&output)
      join(&output) { $1.append(digitsOf: UInt(offset($0))) }
    }
    func putCell() {
      cell.withBytes { writer.append(cell: $0, to: &output) }
      cell.removeAll()
    }
    put(coding.commentID, isFirst: true)
    put(coding.themeID)
    writer.beginPlainCell(&output)
    output.append(coding.direction.rawValue)
    for flag in [coding.isHedged, coding.isMixed] {
      writer.beginPlainCell(&output)
      output.append(UInt8(ascii: flag ? "1" : "0"))
    }
    putOffsets { $0.scalars.lowerBound }
    putOffsets { $0.scalars.upperBound }
    join(&cell) { span, cell in
      if let shown {
        cell.append(shown.quote(span.scalars))
      } else if span.bytes.upperBound <= text.count {
        text.extracting(span.bytes).withUnsafeBufferPointer { cell.append($0) }
      }
    }
    putCell()
    Self.appendRule(of: coding, to: &cell)
    putCell()
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
    var bytes = ByteBuffer()
    appendRule(of: coding, to: &bytes)
    return bytes.withBytes { String(decoding: $0, as: UTF8.self) }
  }

  private static func appendRule(of coding: borrowing Coding, to output: inout ByteBuffer) {
    let evidence = coding.rule.evidence
    if let evidence, evidence.isAlone { output.append("evidence \(evidence.sum.weightText): ") }
    var isFirst = true
    coding.forEachIndicator { indicator in
      if !isFirst { output.append(" + ") }
      output.append(indicator)
      isFirst = false
    }
    if let evidence, !evidence.isAlone { output.append(" (\(evidence.sum.weightText))") }
    output.append(" → ")
    output.append(coding.rule.direction)
    if let cue = coding.rule.cue {
      output.append(" “")
      output.append(cue)
      output.append("”")
    }
  }
}
