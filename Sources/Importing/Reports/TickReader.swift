import EvaluationModel
import Formats

/// Finds what is ticked in a section and reads it on an item's scale.
struct TickReader {
  /// What a section says, and what is left of it as the comment.
  struct Outcome {
    let rating: Reading<Rating>
    /// Where the tick is, or the section's heading where there is none.
    let place: DocumentPlace
    let comment: [DocumentBlock]
  }

  private let item: Item
  private let scale: ScaleReader
  /// The answers as forms print them, the longest first.
  private let labels: [String]

  /// - Parameters:
  ///   - item: The item.
  ///   - scale: Its scale.
  ///   - blankMeans: What it means that nothing is ticked.
  init(item: Item, scale: Scale, blankMeans: AnswerState) {
    self.item = item
    self.scale = ScaleReader(scale: scale, item: item, blankMeans: blankMeans, values: [:])
    let levels = scale.levels.flatMap { [$0.label] + $0.aliases + [String($0.value)] }
    let outside = scale.outside.flatMap { [$0.label] + $0.aliases }
    labels = (levels + outside).sorted { ($1.count, $0) < ($0.count, $1) }
  }

  /// Reads a section.
  ///
  /// Boxes count wherever they stand in it. Without boxes, the place for the tick is read where the
  /// form has one, else a first paragraph that is an answer of the scale and nothing more.
  func outcome(of section: ReportSection) -> Outcome {
    var found: [(option: TickLine.Option, label: String, place: DocumentPlace)] = []
    var strange: [(label: String, place: DocumentPlace)] = []
    func read(_ blocks: [DocumentBlock]) -> [DocumentBlock] {
      blocks.compactMap { block in
        let line = TickLine(block.text)
        var rest: [String] = line.lead.isEmpty ? [] : [line.lead]
        var hasLabel = false
        for option in line.options {
          if let (label, tail) = split(option.label) {
            found.append((option, label, block.place))
            if !tail.isEmpty { rest.append(tail) }
            hasLabel = true
          } else if option.isBox {
            strange.append((option.label, block.place))
          }
        }
        guard hasLabel else { return block }
        // What leads up to the boxes is the form's, unless something was written behind them.
        return rest.isEmpty || rest == [line.lead]
          ? nil
          : DocumentBlock(
            marker: block.marker, number: block.number, text: rest.joined(separator: " "),
            place: block.place, depth: block.depth)
      }
    }
    let tick = read(section.tick)
    let comment = read(section.blocks)
    guard found.isEmpty else { return outcome(of: found, comment: comment) }
    if let first = strange.first(where: { !$0.label.isEmpty }) {
      return Outcome(
        rating: scale.reading(of: first.label), place: first.place, comment: section.blocks)
    }
    let words = tick.text
    if !words.isEmpty {
      let isChoice = words.contains("/") && choices(words).allSatisfy { split($0)?.rest == "" }
      return Outcome(
        rating: scale.reading(of: isChoice ? "" : words), place: tick[0].place, comment: comment)
    }
    if let first = comment.first, let answer = answer(first.text) {
      return Outcome(
        rating: scale.reading(of: answer), place: first.place, comment: Array(comment.dropFirst()))
    }
    return Outcome(rating: scale.reading(of: ""), place: section.place, comment: comment)
  }

  private func outcome(
    of found: [(option: TickLine.Option, label: String, place: DocumentPlace)],
    comment: [DocumentBlock]
  ) -> Outcome {
    let ticked = found.filter(\.option.isTicked)
    let answers = Set(ticked.map { LabelKey.key(of: $0.label) })
    guard answers.count > 1 else {
      return Outcome(
        rating: scale.reading(of: ticked.first?.label ?? ""),
        place: (ticked.first ?? found[0]).place, comment: comment)
    }
    return Outcome(
      rating: .fault(
        Fault(
          code: "report.ticked-twice",
          message: "\(answers.count) answers to item \"\(item.id)\" are ticked",
          expected: "one tick", fix: "ask the examiner which is meant, and clear the other")),
      place: ticked[1].place, comment: comment)
  }

  /// The label of the scale that words begin with, and the words behind it.
  private func split(_ words: String) -> (label: String, rest: String)? {
    let plain = words.replacing("’", with: "'")
    for label in labels where !label.isEmpty && plain.count >= label.count {
      let head = plain.prefix(label.count)
      guard LabelKey.key(of: String(head)) == LabelKey.key(of: label) else { continue }
      let rest = plain.dropFirst(label.count)
      if let next = rest.first, next.isLetter || next.isNumber { continue }
      return (label, CommentText.trimmed(String(rest.drop { ".:;,–-— ".contains($0) })))
    }
    return nil
  }

  /// The answer that a paragraph is, as `Yes.` or `Overall category: B`; `nil` for any other.
  private func answer(_ paragraph: String) -> String? {
    if let (label, rest) = split(paragraph), rest.isEmpty { return label }
    guard let colon = paragraph.lastIndex(of: ":"),
      paragraph[..<colon].split(separator: " ").count <= 6,
      let (label, rest) = split(
        CommentText.trimmed(String(paragraph[paragraph.index(after: colon)...]))), rest.isEmpty
    else { return nil }
    return label
  }

  /// The answers that a form prints for the reader to strike out: `Yes / No`.
  private func choices(_ words: String) -> [String] {
    words.split(separator: "/").map { CommentText.trimmed(String($0)) }
  }
}
