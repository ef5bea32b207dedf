import EvaluationModel
import Formats

/// A table that is a form: a question a row, with a place for the tick and one for the comment.
struct QuestionTable {
  /// One question.
  struct Row {
    let number: String?
    let title: String
    let place: DocumentPlace
    let tick: [DocumentBlock]
    var comment: [DocumentBlock]
  }

  /// What a column holds.
  private enum Role: Equatable {
    case number, question, tick, comment
    /// A column to mark for one answer, as `Yes`.
    case option(String)
  }

  /// The table's number in the document.
  let number: Int
  private(set) var rows: [Row] = []
  private var roles: [Int: Role]

  /// Makes none where the table is not a form.
  ///
  /// It is one where its first row says so (`Question`, `Yes/No`, `Comments`; `Yes` and `No` may have
  /// a column each), or where at least half of its rows, and two or more, begin with a number or a
  /// question.
  init?(_ table: DocumentTable) {
    number = table.number
    guard table.columnCount >= 2, let first = table.rows.first else { return nil }
    roles = Self.roles(ofHeader: first)
    let hasHeader = Self.isHeader(roles)
    if !hasHeader {
      guard let guessed = Self.roles(of: table) else { return nil }
      roles = guessed
    }
    if !roles.values.contains(.question) {
      let free = (1...table.columnCount).first { roles[$0] == nil }
      guard let free else { return nil }
      roles[free] = .question
    }
    for row in table.rows.dropFirst(hasHeader ? 1 : 0) { add(row) }
    guard !rows.isEmpty else { return nil }
  }

  private mutating func add(_ row: DocumentTable.Row) {
    let filled = row.cells.filter { !$0.blocks.isEmpty }
    guard let firstFilled = filled.first else { return }
    // A cell over all columns is a heading, or the comment on the question above it.
    if row.cells.count == 1, roles.count > 1 {
      let title = NumberedTitle(firstFilled.text)
      let isHeading = title.number != nil || title.title.split(separator: " ").count <= 6
      if isHeading && !LabelKey.key(of: firstFilled.text).hasPrefix("comment") || rows.isEmpty {
        rows.append(
          Row(
            number: title.number, title: title.title, place: row.place, tick: [], comment: []))
      } else {
        rows[rows.count - 1].comment += firstFilled.blocks
      }
      return
    }
    var number: String?
    var question: [DocumentBlock] = []
    var tick: [DocumentBlock] = []
    var options: [(label: String, cell: DocumentTable.Cell)] = []
    var comment: [DocumentBlock] = []
    for cell in row.cells {
      switch roles[cell.column] {
      case .number: number = Self.trimmed(cell.text)
      case .question: question += cell.blocks
      case .tick: tick += cell.blocks
      case .option(let label): options.append((label, cell))
      case .comment, nil: comment += cell.blocks
      }
    }
    let title = NumberedTitle(
      question.map { block in block.marker.map { "\($0) \(block.text)" } ?? block.text }
        .joined(separator: " "))
    guard !title.title.isEmpty else {
      if !rows.isEmpty { rows[rows.count - 1].comment += comment }
      return
    }
    if !options.isEmpty {
      let text = options.map { "\(Self.isMarked($0.cell) ? "☒" : "☐") \($0.label)" }
      tick.append(
        DocumentBlock(
          text: text.joined(separator: "  "),
          place: options.first { Self.isMarked($0.cell) }?.cell.blocks.first?.place ?? row.place))
    }
    rows.append(
      Row(
        number: number.flatMap { $0.isEmpty ? nil : $0 } ?? title.number, title: title.title,
        place: question.first?.place ?? row.place, tick: tick, comment: comment))
  }

  /// The number of a row without the point or bracket behind it.
  private static func trimmed(_ number: String) -> String {
    var text = CommentText.trimmed(number)[...]
    while let last = text.last, ".):".contains(last) { text.removeLast() }
    return String(text)
  }

  private static func isMarked(_ cell: DocumentTable.Cell) -> Bool {
    let text = LabelKey.key(of: cell.text)
    return !text.isEmpty && text != "☐" && text != "[ ]" && text != "-"
  }

  private static func isHeader(_ roles: [Int: Role]) -> Bool {
    let isTicked = roles.values.contains { role in
      if case .option = role { true } else { role == .tick }
    }
    return roles.count >= 2 && (isTicked || roles.values.contains(.comment))
      && (roles.values.contains(.question) || isTicked)
  }

  private static func roles(ofHeader row: DocumentTable.Row) -> [Int: Role] {
    var roles: [Int: Role] = [:]
    for cell in row.cells {
      if let role = role(of: LabelKey.key(of: cell.text), as: cell.text) {
        roles[cell.column] = role
      }
    }
    return roles
  }

  private static func role(of heading: String, as written: String) -> Role? {
    let words = heading.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let plain = words.joined(separator: " ")
    if ["no.", "number", "ref", "ref.", "#", "item no."].contains(heading) { return .number }
    if ["yes", "no", "partly", "in part", "n a", "not applicable", "unsure"].contains(plain) {
      return .option(CommentText.trimmed(written))
    }
    if plain.hasPrefix("yes no") || plain == "y n" || plain.hasPrefix("y n ")
      || ["tick", "response", "answer", "judgement", "rating", "met", "confirmed"].contains(plain)
    {
      return .tick
    }
    if words.contains(where: { ["comment", "comments", "explanation", "details"].contains($0) }) {
      return .comment
    }
    let questions = [
      "question", "questions", "criterion", "criteria", "aspect", "area", "statement",
    ]
    return words.contains(where: questions.contains) ? .question : nil
  }

  /// The columns of a form without headings.
  private static func roles(of table: DocumentTable) -> [Int: Role]? {
    let questions = table.rows.filter { row in
      guard let cell = row.cells.first, row.cells.count > 1 else { return false }
      return NumberedTitle(cell.text).number != nil || cell.text.hasSuffix("?")
    }
    guard questions.count >= 2, questions.count * 2 >= table.rows.count else { return nil }
    var roles: [Int: Role] = [1: .question]
    for column in 2...table.columnCount {
      let texts = table.rows.flatMap(\.cells).filter { $0.column == column }.map(\.text)
      let isTick =
        table.columnCount > 2 && column < table.columnCount
        && texts.allSatisfy { $0.count <= 24 }
      roles[column] = isTick ? .tick : .comment
    }
    return roles
  }
}
