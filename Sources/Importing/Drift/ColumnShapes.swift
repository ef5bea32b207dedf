import EvaluationModel
import Formats

/// Makes of a table what is remembered of its columns.
struct ColumnShapes {
  let all: [ColumnShape]

  /// - Parameters:
  ///   - table: The table.
  ///   - bound: Its bound columns, after every row was read.
  ///   - task: How it was read.
  ///   - notes: What stands above the table.
  init(_ table: Table, bound: BoundColumns, task: ImportTask, notes: [String]) {
    let noted = notes.flatMap(ScaleNote.labels(in:))
    let showsLabels = task.mapping.cells == .labels
    let bindings = Dictionary(grouping: task.mapping.columns, by: \.position)
    var items = bound.items
    all = (1...max(table.columnCount, 1)).flatMap { position in
      let headings = table.headings(ofColumn: position)
      let labels = Self.labels(table, position, headings, showsLabels: showsLabels)
      func shape(_ binding: ColumnBinding?) -> ColumnShape {
        var answers: [ColumnShape.WrittenAnswer] = []
        switch binding?.role {
        case .item:
          if let index = items.firstIndex(where: { $0.reader.position == position }) {
            answers = Self.answers(
              &items[index].reader,
              labels.isEmpty && Self.fits(noted, &items[index].reader) ? noted : labels)
          }
        case .attribute(let name) where binding?.values.isEmpty == false:
          if let attribute = bound.attributes.first(where: { $0.name == name }) {
            answers = Self.answers(attribute.reader)
          }
        default: break
        }
        return ColumnShape(
          position: position, wording: QuestionWording.wording(of: headings),
          vendorID: binding?.vendorID ?? VendorID.candidates(in: headings).first,
          holding: binding.map(Self.holding(of:)) ?? .unbound, answers: answers)
      }
      let here = bindings[position] ?? []
      return here.isEmpty ? [shape(nil)] : here.map(shape)
    }
  }

  /// What the file itself says of codes: its value labels, or a note in the heading.
  private static func labels(
    _ table: Table, _ position: Int, _ headings: [String], showsLabels: Bool
  ) -> [(code: String, label: String)] {
    let declared =
      table.columns.indices.contains(position - 1) ? table.columns[position - 1].valueLabels : []
    guard declared.isEmpty else {
      // Where the cells were read by their labels, the codes behind them decide nothing.
      return declared.map { (showsLabels ? $0.label : $0.code, $0.label) }
    }
    return headings.flatMap(ScaleNote.labels(in:))
  }

  /// Whether a note above the table can be about a column: its cells are numbers, and the numbers of
  /// the note are on its scale.
  private static func fits(
    _ note: [(code: String, label: String)], _ reader: inout ColumnReader<Rating>
  ) -> Bool {
    guard !note.isEmpty, reader.distinct.contains(where: { Double($0.written) != nil }) else {
      return false
    }
    return note.allSatisfy { reader.reading(of: $0.code).value?.state == .answered }
  }

  private static func answers(
    _ reader: inout ColumnReader<Rating>, _ labels: [(code: String, label: String)]
  ) -> [ColumnShape.WrittenAnswer] {
    let labelOfCode = Dictionary(labels.map { (LabelKey.key(of: $0.code), $0.label) }) {
      first, _ in first
    }
    var answers: [ColumnShape.WrittenAnswer] = []
    var met: Set<String> = []
    for (written, reading) in reader.distinct {
      let key = LabelKey.key(of: written)
      guard !key.isEmpty, let rating = reading.value, met.insert(key).inserted else { continue }
      answers.append(.init(written: written, label: labelOfCode[key], meaning: meaning(rating)))
    }
    for (code, label) in labels where met.insert(LabelKey.key(of: code)).inserted {
      answers.append(
        .init(
          written: code, label: label, meaning: reader.reading(of: code).value.map(meaning)))
    }
    return answers
  }

  private static func meaning(_ rating: Rating) -> ColumnShape.WrittenAnswer.Meaning {
    rating.value.map { .level($0) } ?? .state(rating.state)
  }

  private static func answers(_ reader: ColumnReader<String>) -> [ColumnShape.WrittenAnswer] {
    var met: Set<String> = []
    return reader.distinct.compactMap { written, reading in
      let key = LabelKey.key(of: written)
      guard !key.isEmpty, let choice = reading.value, met.insert(key).inserted else { return nil }
      return .init(written: written, meaning: .choice(choice))
    }
  }

  private static func holding(of binding: ColumnBinding) -> ColumnShape.Holding {
    switch binding.role {
    case .item(let item, let occasion): .item(item, occasion)
    case .option(let question, let option): .choice(question: question, option: option)
    case .options(let question, _): .choice(question: question, option: nil)
    case .otherText(let question): .comment(question)
    case .comment(let prompt): .comment(prompt)
    case .recommendations(let section): .comment(section)
    case .attribute(let name): .attribute(name)
    case .drop: .dropped
    case .response: .fact("response")
    case .participant: .fact("participant")
    case .date: .fact("date")
    case .cohort: .fact("cohort")
    case .location: .fact("location")
    case .authority: .fact("authority")
    case .participantType: .fact("participant-type")
    case .consent: .fact("consent")
    case .selfReport: .fact("self-report")
    case .mode: .fact("mode")
    case .outcome: .fact("outcome")
    case .awardDate: .fact("award-date")
    }
  }
}

extension SourceShape {
  /// What is remembered of a file.
  init(_ task: ImportTask, columns: [ColumnShape], records: EvaluationRecords) {
    var counts: [String: Int] = [:]
    for response in records.responses { counts[response.cohort, default: 0] += 1 }
    let most = counts.values.max()
    self.init(
      source: task.source.id, path: task.source.shownPath, instrument: task.mapping.instrument,
      version: task.mapping.version,
      cohort: task.plan.cohorts.first { counts[$0.id] == most && most != nil }?.id
        ?? task.source.cohort, columns: columns)
  }
}
