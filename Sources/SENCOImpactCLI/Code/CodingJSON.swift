import Foundation
import JSONWriting
import TextCoding

/// Codings in JSON, an object a comment.
enum CodingJSON {
  /// One comment's codings as a line, with its end.
  ///
  /// - Parameters:
  ///   - text: The comment.
  ///   - codings: Its codings.
  ///   - shown: What others may see of it, where that is not all; offsets are those of the comment.
  /// - Returns: The line in UTF-8.
  static func line(
    of text: IdentifiedText, _ codings: [Coding], shown: ShownComment? = nil
  ) -> [UInt8] {
    let quote: (TextSpan) -> String? = { span in
      shown?.quote(span.scalars) ?? span.quote(from: text.text)
    }
    var line = Line()
    line.object {
      $0.text("id", text.id)
      $0.array("codings", codings) { append($1, quote, to: &$0) }
    }
    return line.bytes + [UInt8(ascii: "\n")]
  }

  private static func append(
    _ coding: Coding, _ quote: (TextSpan) -> String?, to line: inout Line
  ) {
    line.text("theme", coding.themeID)
    line.text("direction", coding.direction.rawValue)
    line.flag("hedged", coding.isHedged)
    line.flag("mixed", coding.isMixed)
    line.array("spans", coding.spans) { append($1, quote, to: &$0) }
    line.array("mentions", coding.mentions) { line, mention in
      line.text("indicator", mention.indicator)
      line.text("state", mention.state.rawValue)
      line.text("rule", mention.rule)
      line.text("cue", mention.cue)
      line.number("clause", mention.clause + 1)
      append(mention.span, quote, to: &line)
    }
    line.key("rule")
    line.object {
      $0.texts("indicators", coding.indicators)
      $0.text("direction", coding.rule.direction)
      $0.text("cue", coding.rule.cue)
      if let evidence = coding.rule.evidence {
        $0.number("evidence", evidence.sum, decimals: 2)
        $0.flag("evidenceAlone", evidence.isAlone)
      }
      if let overruled = coding.rule.overruled {
        $0.text("overruledDirection", overruled.direction.rawValue)
        $0.text("overruledRule", overruled.rule)
        $0.text("overruledCue", overruled.cue)
      }
    }
    line.text("codebook", coding.codebookVersion)
  }

  private static func append(
    _ span: TextSpan, _ quote: (TextSpan) -> String?, to line: inout Line
  ) {
    line.number("start", span.scalars.lowerBound)
    line.number("end", span.scalars.upperBound)
    line.number("utf8Start", span.bytes.lowerBound)
    line.number("utf8End", span.bytes.upperBound)
    line.text("quote", quote(span))
  }

  /// A line of JSON that is being written.
  private struct Line {
    private(set) var bytes: [UInt8] = []
    private var needsComma = false

    /// Writes the name of a member, whose value must follow.
    mutating func key(_ key: String) {
      if needsComma { bytes.append(UInt8(ascii: ",")) }
      JSONText.append(key, to: &bytes)
      bytes.append(UInt8(ascii: ":"))
    }

    mutating func object(_ members: (inout Line) -> Void) {
      bytes.append(UInt8(ascii: "{"))
      needsComma = false
      members(&self)
      bytes.append(UInt8(ascii: "}"))
      needsComma = true
    }

    mutating func array<Item>(
      _ key: String, _ items: [Item], members: (inout Line, Item) -> Void
    ) {
      self.key(key)
      bytes.append(UInt8(ascii: "["))
      for (index, item) in items.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        object { members(&$0, item) }
      }
      bytes.append(UInt8(ascii: "]"))
      needsComma = true
    }

    mutating func texts(_ key: String, _ texts: [String]) {
      self.key(key)
      bytes.append(UInt8(ascii: "["))
      for (index, text) in texts.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        JSONText.append(text, to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
      needsComma = true
    }

    mutating func text(_ key: String, _ text: String?) {
      self.key(key)
      if let text { JSONText.append(text, to: &bytes) } else { bytes += "null".utf8 }
      needsComma = true
    }

    mutating func number(_ key: String, _ number: Int) {
      self.key(key)
      bytes += String(number).utf8
      needsComma = true
    }

    mutating func number(_ key: String, _ number: Double, decimals: Int) {
      self.key(key)
      bytes += String(format: "%.\(decimals)f", number).utf8
      needsComma = true
    }

    mutating func flag(_ key: String, _ flag: Bool) {
      self.key(key)
      bytes += (flag ? "true" : "false").utf8
      needsComma = true
    }
  }
}
