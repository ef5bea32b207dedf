import Diagnostics
import EvaluationModel

/// Reads the cells of a column that holds all ticked options of a multiple-choice question.
///
/// Survey sites join the options without marking those that hold the separator themselves. The
/// parts of a cell are therefore put together to whole options of the plan's list, so that as
/// little as possible is left over and the longest options come first.
struct ChoicesReader {
  private let question: MultipleChoiceQuestion
  private let separator: OptionSeparator?
  private let otherMarks: Set<String>
  private let takesOther: Bool
  private let states: CellStates
  private let blankMeans: AnswerState
  private var options: [String: Int] = [:]
  /// How many parts the longest option consists of.
  private var longest = 1

  /// A reader; with `takesOther`, what is no option is the text beside "Other".
  init(
    _ question: MultipleChoiceQuestion, binding: ColumnBinding, separator: OptionSeparator?,
    takesOther: Bool, mapping: FileMapping
  ) {
    self.question = question
    self.separator = separator
    self.takesOther = takesOther
    otherMarks = question.otherPrompt == nil ? [] : ExportRules(mapping.export).otherMarks
    states = CellStates(mapping)
    blankMeans = mapping.blankMeans
    for (index, option) in question.options.enumerated() {
      for form in [option.label] + option.aliases { put(form, index) }
    }
    for (written, meaning) in binding.values {
      if let index = options[LabelKey.key(of: meaning)] { put(written, index) }
    }
  }

  private mutating func put(_ form: String, _ index: Int) {
    let key = LabelKey.key(of: form)
    guard !key.isEmpty, options[key] == nil else { return }
    options[key] = index
    longest = max(longest, separator?.parts(of: form).count ?? 1)
  }

  /// What a cell says.
  func reading(of cell: String) -> Reading<Choices> {
    let key = LabelKey.key(of: cell)
    guard !key.isEmpty else { return .value(.none(blankMeans)) }
    if let state = states.planned(key) { return .value(.none(state)) }
    if options[key] == nil, let state = states.usual(key) { return .value(.none(state)) }
    let (found, rests) = split(cell)
    if found.isEmpty, rests.isEmpty, !holdsMark(cell) { return .value(.none(blankMeans)) }
    guard let first = rests.first else { return .value(.chosen(found, other: nil)) }
    guard takesOther else { return .fault(fault(for: first)) }
    let other = CommentText.kept(rests.joined(separator: "\n")).map { text in
      OtherText(text: text, warning: nearMiss(of: text).map(warning(near:)))
    }
    return .value(.chosen(found, other: other))
  }

  private func nearMiss(of rest: String) -> String? {
    NearMiss.suggestion(
      for: rest, among: question.options.flatMap { [$0.label] + $0.aliases })
  }

  private func warning(near option: String) -> Fault {
    Fault(
      code: "option.near",
      message: """
        a text that is no option of question "\(question.id)" was taken for its "other" text, but \
        reads almost like "\(option)"
        """,
      fix: "if the option's wording was changed, add the new one to its aliases in the plan")
  }

  private func holdsMark(_ cell: String) -> Bool {
    (separator?.parts(of: cell) ?? [cell[...]])
      .contains { otherMarks.contains(LabelKey.key(of: String($0))) }
  }

  /// The options of a cell in the question's order, each once, and what is none, in the order of
  /// the cell.
  private func split(_ cell: String) -> (options: [Int], rests: [String]) {
    let parts = separator?.parts(of: cell) ?? [cell[...]]
    /// What is best from each part on: how much is left over, in how many pieces, and what the
    /// piece that begins there is.
    var best: [Piece] = Array(repeating: .end, count: parts.count + 1)
    for start in parts.indices.reversed() {
      let after = best[start + 1]
      let key = LabelKey.key(of: String(parts[start]))
      let isNothing = key.isEmpty || otherMarks.contains(key)
      best[start] = Piece(
        option: nil, parts: 1, left: after.left + (isNothing ? 0 : 1), pieces: after.pieces + 1,
        isNothing: isNothing)
      for length in 1...min(longest, parts.count - start) {
        let text = cell[parts[start].startIndex..<parts[start + length - 1].endIndex]
        guard let option = options[LabelKey.key(of: String(text))] else { continue }
        let after = best[start + length]
        let piece = Piece(
          option: option, parts: length, left: after.left, pieces: after.pieces + 1,
          isNothing: false)
        if (piece.left, piece.pieces) <= (best[start].left, best[start].pieces) {
          best[start] = piece
        }
      }
    }
    return collected(best, parts, in: cell)
  }

  private struct Piece {
    let option: Int?
    let parts: Int
    let left: Int
    let pieces: Int
    /// Whether it is an empty part, or one that only marks an "Other".
    let isNothing: Bool

    static let end = Piece(option: nil, parts: 0, left: 0, pieces: 0, isNothing: true)
  }

  /// Follows the best pieces; parts that are left over side by side are one text.
  private func collected(
    _ best: [Piece], _ parts: [Substring], in cell: String
  ) -> (options: [Int], rests: [String]) {
    var found: Set<Int> = []
    var rests: [Range<String.Index>] = []
    var start = 0
    var isInRest = false
    while start < parts.count {
      let piece = best[start]
      let range = parts[start].startIndex..<parts[start].endIndex
      if let option = piece.option {
        found.insert(option)
        isInRest = false
      } else if !piece.isNothing {
        if isInRest, let last = rests.popLast() {
          rests.append(last.lowerBound..<range.upperBound)
        } else {
          rests.append(range)
        }
        isInRest = true
      }
      start += piece.parts
    }
    return (found.sorted(), rests.map { CommentText.trimmed(String(cell[$0])) })
  }

  private func fault(for rest: String) -> Fault {
    let near = nearMiss(of: rest)
    let add = """
      add the answer to the options of question "\(question.id)" in the plan, or state the prompt \
      of its "other" text
      """
    return Fault(
      code: "option.unknown",
      // What is like none of the options may be the respondent's own text.
      message: near == nil
        ? "part of the cell is no option of question \"\(question.id)\""
        : "\(ShownValue.quoted(rest)) is no option of question \"\(question.id)\"",
      reason: "part of the answer is no option of question \"\(question.id)\"",
      expected: question.options.map { "\"\($0.label)\"" }.joined(separator: ", "),
      fix: MangledRange.fix(
        for: rest, among: question.options.flatMap { [$0.label] + $0.aliases },
        values: "the aliases of the option in the plan")
        ?? near.map { "did you mean \"\($0)\"? If not, \(add)" } ?? add)
  }
}
