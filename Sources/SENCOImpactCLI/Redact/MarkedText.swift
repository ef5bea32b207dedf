import EvaluationModel

/// A comment or recommendation with what is marked in it.
struct MarkedText {
  /// A mark as JSON has it.
  struct Mark: Encodable {
    let mark: Int
    let kind: String
    let rule: String
    let state: String
    let decidedBy: String?
    let decidedOn: String?
    let start: Int
    let end: Int
    let passage: String
  }

  /// A text as JSON has it.
  struct Listed: Encodable {
    let comment: String
    let text: String
    let marks: [Mark]
  }

  let id: String
  let text: String
  /// The marks in the order of their passages, which is that of their numbers.
  let marks: [RedactionMark]

  /// The texts in which something is marked, comments first.
  static func all(in records: EvaluationRecords) -> [MarkedText] {
    let marks = Dictionary(grouping: records.redactionMarks, by: \.text)
    let texts =
      records.comments.map { ($0.id, $0.text) } + records.recommendations.map { ($0.id, $0.text) }
    return texts.compactMap { id, text in
      marks[id].map { MarkedText(id: id, text: text, marks: $0) }
    }
  }

  /// The text in a form for JSON.
  var listed: Listed {
    let scalars = Array(text.unicodeScalars)
    return Listed(
      comment: id, text: text,
      marks: marks.enumerated().map { number, mark in
        let passage = (mark.scalarStart..<mark.scalarEnd).clamped(to: scalars.indices)
        return Mark(
          mark: number + 1, kind: mark.kind.rawValue, rule: mark.rule, state: mark.state.rawValue,
          decidedBy: mark.decidedBy, decidedOn: mark.decidedOn?.description,
          start: mark.scalarStart, end: mark.scalarEnd,
          passage: String(String.UnicodeScalarView(scalars[passage])))
      })
  }

  /// The headings of the table.
  static let header = [
    "comment", "mark", "kind", "rule", "state", "decided_by", "decided_on", "start", "end",
    "passage", "text",
  ]

  /// A row for each mark.
  var rows: [[String]] {
    listed.marks.map { mark in
      [
        id, String(mark.mark), mark.kind, mark.rule, mark.state, mark.decidedBy ?? "",
        mark.decidedOn ?? "", String(mark.start), String(mark.end), mark.passage, text,
      ]
    }
  }
}

extension MarkedText: CustomStringConvertible {
  /// The text with its passages between ⟦ and ⟧, and what is known of each.
  var description: String {
    let scalars = Array(text.unicodeScalars)
    var shown = String.UnicodeScalarView()
    var position = 0
    var lines: [String] = []
    for (number, mark) in marks.enumerated() {
      let decision = mark.decidedBy.map { by in
        "\(mark.state.rawValue) by \(by)\(mark.decidedOn.map { " on \($0)" } ?? "")"
      }
      lines.append(
        "  \(number + 1)  \(mark.kind.placeholder) (\(mark.rule)): \(decision ?? "open")")
      let passage = (max(mark.scalarStart, position)..<max(mark.scalarEnd, position))
        .clamped(to: scalars.indices)
      guard !passage.isEmpty else { continue }
      shown.append(contentsOf: scalars[position..<passage.lowerBound])
      shown.append("⟦")
      shown.append(contentsOf: scalars[passage])
      shown.append("⟧")
      position = passage.upperBound
    }
    shown.append(contentsOf: scalars[position...])
    let text = String(shown).split(separator: "\n", omittingEmptySubsequences: false)
      .map { "  | \($0)" }
    return ([id] + lines + text).joined(separator: "\n") + "\n"
  }
}
