import TextCoding

/// How one comment was coded, step by step, as people read it.
struct TraceText {
  private let trace: CodingTrace
  private let text: IdentifiedText
  private let shown: ShownComment?
  private var lines: [String] = []

  /// The account of a comment.
  ///
  /// - Parameters:
  ///   - trace: What happened.
  ///   - text: The comment.
  ///   - shown: What others may see of it, where that is not all.
  /// - Returns: Lines that end with a line's end.
  static func text(
    _ trace: CodingTrace, of text: IdentifiedText, shown: ShownComment? = nil
  ) -> String {
    var account = TraceText(trace: trace, text: text, shown: shown)
    account.write()
    return account.lines.joined(separator: "\n") + "\n"
  }

  private init(trace: CodingTrace, text: IdentifiedText, shown: ShownComment?) {
    self.trace = trace
    self.text = text
    self.shown = shown
  }

  private mutating func write() {
    let source = text.source.isEmpty ? "" : ", by a \(text.source)"
    lines.append("Comment \(text.id)\(source), question: \(text.questionRole.rawValue)")
    section("The text, in clauses", "it holds no word", clauses)
    section("Codings", "no theme was found", trace.codings.map(coding))
    section("Indicators that count", "none", trace.mentions.map(mention))
    section(
      "Cues that act", "none", trace.cues.map { found($0) + "\($0.owner): \($0.phrase)" })
    section(
      "Found, and not counted", "nothing",
      trace.dismissed.map { found($0.found) + "\($0.found.owner): \($0.found.phrase) \($0.reason)" }
    )
  }

  private mutating func section(_ heading: String, _ absence: String, _ entries: [String]) {
    lines += ["", heading]
    lines += entries.isEmpty ? ["  \(absence)"] : entries
  }

  /// The clauses, numbered through the text; a line between sentences.
  private var clauses: [String] {
    var lines: [String] = []
    for (index, clause) in trace.clauses.enumerated() {
      let begins = trace.sentences.contains {
        $0.scalars.lowerBound == clause.scalars.lowerBound
      }
      lines.append(
        "  \(number(index)) \(begins ? "" : "… ")\(quote(clause))"
      )
    }
    return lines
  }

  private func coding(_ coding: Coding) -> String {
    let marks = (coding.isHedged ? ", hedged" : "") + (coding.isMixed ? ", mixed" : "")
    let cue = coding.rule.cue.map { " (\($0))" } ?? ""
    let overruled = coding.rule.overruled.map { overruled in
      " against \(overruled.direction.rawValue), by \(overruled.rule)"
        + (overruled.cue.map { " (\($0))" } ?? "")
    }
    let evidence = coding.rule.evidence.map { evidence in
      "; words \(evidence.isAlone ? "alone" : "and indicators") \(evidence.sum.weightText)"
    }
    return "  \(coding.themeID): \(coding.direction.rawValue)\(marks), by \(coding.rule.direction)"
      + cue + (overruled ?? "") + (evidence ?? "")
  }

  private func mention(_ counted: CodingTrace.Counted) -> String {
    let mention = counted.mention
    let cue = mention.cue.map { " (\($0))" } ?? ""
    return words(of: mention.span, inClause: mention.clause)
      + "\(counted.themeID): \(mention.indicator) is \(mention.state.rawValue), by \(mention.rule)\(cue)"
  }

  private func found(_ found: CodingTrace.Found) -> String {
    let clause = trace.clauses.lastIndex {
      $0.scalars.lowerBound <= found.span.scalars.lowerBound
    }
    return words(of: found.span, inClause: clause ?? 0)
  }

  /// The clause of a phrase, and its words.
  private func words(of span: TextSpan, inClause clause: Int) -> String {
    "  \(number(clause)) “\(quote(span))”  "
  }

  private func quote(_ span: TextSpan) -> String {
    Self.onOneLine(shown?.quote(span.scalars) ?? span.quote(from: text.text) ?? "")
  }

  private func number(_ index: Int) -> String {
    let number = String(index + 1)
    let width = String(trace.clauses.count).utf8.count
    return String(repeating: " ", count: max(0, width - number.utf8.count)) + number
  }

  /// Words on one line, without signs that would act on the terminal.
  private static func onOneLine(_ text: String) -> String {
    var line = ""
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator:
        line += scalar == "\u{200D}" ? "\u{200D}" : " "
      default: line.unicodeScalars.append(scalar)
      }
    }
    return line
  }
}
