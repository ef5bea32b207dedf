import EvaluationModel

extension RowParser {
  /// Understands the multiple-choice questions of a row whose comments are known.
  mutating func parseQuestions(_ cells: [String], into row: inout ParsedRow) {
    guard !columns.questions.isEmpty else { return }
    for index in columns.questions.indices {
      ticks[index].removeAll(keepingCapacity: true)
      hasOtherText[index] =
        columns.questions[index].otherText.map { hasAnswer(in: cells[$0 - 1]) } ?? false
      if columns.questions[index].joined == nil {
        parseSeparate(index, cells, &row)
      } else {
        parseJoined(index, cells, &row)
      }
      if ticks[index].contains(.ticked) { row.isAnswered = true }
    }
    for index in columns.questions.indices {
      let unmarked = columns.questions[index].unmarked(
        among: ticks[index], hasOtherText: hasOtherText[index],
        isBesideAnswers: isAnswered(columns.neighbours[index], cells))
      let separate = columns.questions[index].separate
      for (option, tick) in ticks[index].enumerated() {
        let state = tick.state(unmarked: unmarked)
        selectionStates.append(state)
        guard option < separate.count else { continue }
        let position = separate[option].position
        log.row[position] = row.hasFault(in: position) ? nil : ColumnTyping.CellState(state)
      }
    }
  }

  private func isAnswered(_ neighbours: Neighbours, _ cells: [String]) -> Bool {
    !neighbours.sides.isEmpty
      && neighbours.sides.allSatisfy { side in
        side.columns.contains { hasAnswer(in: cells[$0 - 1]) }
          || side.question.map { hasOtherText[$0] || ticks[$0].contains(.ticked) } == true
      }
  }

  private mutating func parseSeparate(
    _ index: Int, _ cells: [String], _ row: inout ParsedRow
  ) {
    for option in columns.questions[index].separate.indices {
      let position = columns.questions[index].separate[option].position
      switch columns.questions[index].separate[option].reading(of: cells[position - 1]) {
      case .value(let tick): ticks[index].append(tick)
      case .blank: ticks[index].append(.blank)
      case .fault(let fault):
        ticks[index].append(.blank)
        row.hasUnreadAnswers = true
        row.faults.append(.init(column: position, fault: fault))
      }
    }
  }

  private mutating func parseJoined(
    _ index: Int, _ cells: [String], _ row: inout ParsedRow
  ) {
    guard let position = columns.questions[index].joined?.position,
      let reading = columns.questions[index].joined?.reading(of: cells[position - 1])
    else { return }
    let question = columns.questions[index].question
    let count = question.options.count
    log.row[position] = reading.value.map(ColumnTyping.CellState.init)
    switch reading {
    case .value(.chosen(let options, let other)):
      // The question was answered, so what is not ticked was left unticked.
      ticks[index] += repeatElement(.stated(.unticked), count: count)
      for option in options { ticks[index][option] = .ticked }
      guard let other, let prompt = question.otherPrompt else { return }
      hasOtherText[index] = true
      row.comments.append((prompt, other.text))
      if let fault = other.warning { row.warnings.append(.init(column: position, fault: fault)) }
    case .value(.none(let state)):
      // An empty cell beside a text for "Other" was answered all the same.
      let tick = hasOtherText[index] ? Tick.blank : .stated(SelectionState(unticked: state))
      if hasOtherText[index] { log.row[position] = .answered }
      ticks[index] += repeatElement(tick, count: count)
    case .blank: ticks[index] += repeatElement(.blank, count: count)
    case .fault(let fault):
      ticks[index] += repeatElement(.blank, count: count)
      row.hasUnreadAnswers = true
      row.faults.append(.init(column: position, fault: fault))
    }
  }
}
