import EvaluationModel
import Formats

/// Understands the rows of a table one after another.
struct RowParser {
  var columns: BoundColumns
  /// For each row, for each item column, the place of its reading in the column's reader.
  private(set) var ratingCodes: [Int32] = []
  /// For each row, for each option of each bound question, what became of it.
  var selectionStates: [SelectionState] = []
  /// What the cells of the row in hand say of the options of each question.
  var ticks: [[Tick]]
  /// Whether the row in hand has a text beside the "Other" of each question.
  var hasOtherText: [Bool]
  private let escapesCells: Bool
  let states: CellStates
  /// What each cell was understood as.
  var log: TypingLog
  private let width: Int
  private let dates: DateReader?
  let cohortRule: CohortRule
  let enrolments: EnrolmentIndex
  /// The authority that took the place of each that is gone.
  let successors: [String: String]
  private let isRegistry: Bool
  private let mode: String?
  private let withdrawn: WithdrawnPeople
  private let source: String
  /// The columns whose cells tell one row from another.
  private let positions: [Int]

  /// A parser for a task whose mapping fits the file.
  ///
  /// - Parameters:
  ///   - task: The task.
  ///   - width: How many columns the header rows have.
  init(_ task: ImportTask, width: Int) {
    self.width = width
    columns = BoundColumns(task)
    ticks = columns.questions.map { _ in [] }
    hasOtherText = columns.questions.map { _ in false }
    escapesCells = ExportRules(task.mapping.export).escapesCells
    states = CellStates(task.mapping)
    log = TypingLog(task.mapping, width: width)
    dates = DateReader(format: task.mapping.dateFormat)
    cohortRule = CohortRule(cohorts: task.plan.cohorts, ofFile: task.source.cohort)
    enrolments = task.enrolments
    successors = Dictionary(
      task.plan.authorities.compactMap { authority in
        authority.successor.map { (authority.id, $0) }
      }
    ) { first, _ in first }
    isRegistry = task.mapping.kind == .registry
    mode = task.source.mode
    withdrawn = task.withdrawn
    source = task.source.id
    positions = task.mapping.columns.filter { !$0.role.isDropped }.map(\.position)
  }

  /// Understands one row.
  mutating func parse(_ record: TableRecord) -> ParsedRow {
    let cells = escapesCells ? record.cells.map(VVEscapes.decoded) : record.cells
    var row = ParsedRow(record: record.number, line: record.line)
    let isRagged =
      cells.count < width || cells.dropFirst(width).contains { !Self.isBlank($0) }
    row.isEmpty = cells.allSatisfy(Self.isBlank)
    // A totals row may have fewer cells than the others, so its rule is looked at first.
    for rule in columns.rules where rule.applies(to: cells, states: states) {
      row.columnRules.append(rule.index)
    }
    guard !row.isEmpty, !isRagged else {
      if !row.isEmpty { row.faults = [ragged(cells.count)] }
      row.isRagged = isRagged
      row.hasUnreadAnswers = isRagged
      log.skip()
      ratingCodes += Array(repeating: -1, count: columns.items.count)
      selectionStates += Array(repeating: .unknown, count: columns.optionCount)
      return row
    }
    parseRatings(cells, into: &row)
    parseFacts(cells, into: &row)
    parseDates(cells, into: &row)
    for (position, prompt) in columns.comments {
      guard let text = CommentText.kept(states.answer(in: cells[position - 1])) else {
        log.row[position] = .blank
        continue
      }
      log.note(comment: text, at: position)
      row.comments.append((prompt, text))
    }
    parseQuestions(cells, into: &row)
    for (position, section) in columns.recommendations {
      row.addRecommendations(states.answer(in: cells[position - 1]), under: section, in: position)
    }
    log.end(row, cells, states: states)
    if !withdrawn.isEmpty, row.responseID == nil { row.digest = digest(of: cells) }
    if isRegistry { completeEnrolment(&row) } else { completeResponse(&row) }
    return row
  }

  /// The digest by which a row without an id is known when it is met again.
  func digest(of cells: [String]) -> String {
    withdrawn.digest(
      ofRow: positions.filter { $0 <= cells.count }.map { cells[$0 - 1] }, source: source)
  }

  private mutating func parseRatings(_ cells: [String], into row: inout ParsedRow) {
    for index in columns.items.indices {
      let position = columns.items[index].reader.position
      let code = columns.items[index].reader.code(of: cells[position - 1])
      ratingCodes.append(Int32(truncatingIfNeeded: code))
      switch columns.items[index].reader.readings[code] {
      case .value(let rating):
        if rating.state == .answered { row.isAnswered = true }
        log.row[position] = ColumnTyping.CellState(rating.state)
      case .blank: log.row[position] = .blank
      case .fault(let fault):
        log.row[position] = nil
        row.hasUnreadAnswers = true
        row.faults.append(.init(column: position, fault: fault))
      }
    }
  }

  private mutating func parseFacts(_ cells: [String], into row: inout ParsedRow) {
    if let response = columns.response {
      parseResponseID(states.answer(in: cells[response - 1]), response, &row)
    }
    if let participant = columns.participant {
      parseParticipant(states.answer(in: cells[participant - 1]), participant, &row)
    }
    row.cohort = Self.read(&columns.cohort, cells, &row)
    row.location = Self.read(&columns.location, cells, &row)
    row.authority = Self.read(&columns.authority, cells, &row)
    row.participantType = Self.read(&columns.participantType, cells, &row)
    row.mayBeQuoted = Self.read(&columns.consent, cells, &row)
    row.isSelfReport = Self.read(&columns.selfReport, cells, &row) ?? false
    row.mode = Self.read(&columns.mode, cells, &row) ?? mode
    row.outcome = Self.read(&columns.outcome, cells, &row)
    for index in columns.attributes.indices {
      let position = columns.attributes[index].reader.position
      let reading = columns.attributes[index].reader.reading(of: cells[position - 1])
      if let value = row.value(reading, in: position) {
        row.attributes[columns.attributes[index].name] = value
      }
    }
  }

  private func parseParticipant(_ cell: String, _ column: Int, _ row: inout ParsedRow) {
    guard let pseudonyms = columns.pseudonyms else {
      row.participant = row.value(ParticipantCode.reading(of: cell), in: column)
      return
    }
    guard let (identity, pseudonym) = row.value(pseudonyms.reading(of: cell), in: column) else {
      return
    }
    row.identity = identity
    row.participant = pseudonym
  }

  private static func read<Value>(
    _ reader: inout ColumnReader<Value>?, _ cells: [String], _ row: inout ParsedRow
  ) -> Value? {
    guard let position = reader?.position,
      let reading = reader?.reading(of: cells[position - 1])
    else { return nil }
    return row.value(reading, in: position)
  }

  private func parseResponseID(_ cell: String, _ column: Int, _ row: inout ParsedRow) {
    let id = CommentText.trimmed(cell)
    guard !id.isEmpty else { return }
    // A spreadsheet that saves a long number as 1.18E+11 makes all of them equal.
    guard !id.utf8.contains(UInt8(ascii: "+")) || Double(id) == nil else {
      row.warnings.append(.init(column: column, fault: Self.damagedID))
      return
    }
    row.responseID = id
  }

  private static let damagedID = Fault(
    code: "response.damaged-id",
    message: "a spreadsheet has rounded the id of the response, so repeated rows are not noticed",
    expected: "the id with all its digits",
    fix: "export the file again and do not save it from a spreadsheet")

  private func parseDates(_ cells: [String], into row: inout ParsedRow) {
    guard let dates else { return }
    if let column = columns.date {
      row.date = row.day(dates.reading(of: states.answer(in: cells[column - 1])), in: column)
    }
    if let column = columns.awardDate {
      row.awardedOn = row.day(
        dates.reading(of: states.answer(in: cells[column - 1])), in: column)
    }
  }

  private func ragged(_ count: Int) -> ParsedRow.Remark {
    .init(
      column: nil,
      fault: Fault(
        code: "row.width", message: "the row has \(count) cells and the header row \(width)",
        expected: "\(width) cells",
        fix: "look for a quotation mark or delimiter too many or too few in this row"))
  }

  /// Whether a cell holds an answer, and not what stands in the place of one.
  func hasAnswer(in cell: String) -> Bool { !Self.isBlank(states.answer(in: cell)) }

  /// Whether a cell holds nothing or white space only.
  static func isBlank(_ cell: String) -> Bool {
    cell.isEmpty || cell.unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }
}
