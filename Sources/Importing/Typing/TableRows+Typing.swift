import EvaluationModel

extension TableRows {
  /// How the cells of each bound column were understood, by position.
  func typing(_ headings: Headings) -> [ColumnTyping] {
    let counted = rows.indices.filter { index in
      switch fates[index] {
      case .imported: true
      case .rejected: !rows[index].isRagged
      case .empty, .excluded, .withdrawn: false
      }
    }
    return log.bindings.enumerated().map { index, binding in
      let position = binding.position
      let (counts, misfits) = log.counts(ofColumn: index, in: counted)
      let places = counted.lazy.filter { rows[$0].hasFault(in: position) }.prefix(5).map {
        place(of: $0, column: position)
      }
      let closed = closedAnswers(in: binding)
      return ColumnTyping(
        position: position, heading: headings.title(of: position), role: binding.role.words,
        counts: counts, distinct: log.texts[position]?.count ?? closed.distinct,
        misfits: ColumnTyping.Misfits(
          count: misfits, places: misfits == 0 ? [] : Array(places)), samples: closed.samples,
        lengths: log.lengths[position])
    }
  }

  private typealias Closed = (distinct: Int, samples: [String])

  /// How many different texts a column of closed answers holds, and some that have a meaning.
  private func closedAnswers(in binding: ColumnBinding) -> Closed {
    let position = binding.position
    switch binding.role {
    case .item:
      return closed(columns.items.first { $0.reader.position == position }?.reader)
    case .option:
      return closed(
        columns.questions.lazy.flatMap(\.separate).first { $0.position == position })
    case .options(let question, _):
      return choices(columns.questions.first { $0.question.id == question })
    case .cohort: return closed(columns.cohort)
    case .location: return closed(columns.location)
    case .authority: return closed(columns.authority)
    case .participantType: return closed(columns.participantType)
    case .consent: return closed(columns.consent)
    case .selfReport: return closed(columns.selfReport)
    case .outcome: return closed(columns.outcome)
    case .mode: return closed(columns.mode, shown: !binding.values.isEmpty)
    case .attribute:
      // Without a list of values the cells may hold anything.
      return closed(
        columns.attributes.first { $0.reader.position == position }?.reader,
        shown: !binding.values.isEmpty)
    case .response, .participant, .date, .awardDate, .otherText, .comment, .recommendations, .drop:
      return (0, [])
    }
  }

  private func closed<Value>(_ reader: ColumnReader<Value>?, shown: Bool = true) -> Closed {
    let distinct = (reader?.distinct ?? []).filter { !RowParser.isBlank($0.written) }
    let samples = distinct.lazy.filter { shown && $0.reading.value != nil }.prefix(5)
    return (distinct.count, samples.map { CommentText.trimmed($0.written) })
  }

  /// Of a cell that may hold other text only the options are shown.
  private func choices(_ bound: BoundQuestion?) -> Closed {
    let distinct = (bound?.joined?.distinct ?? []).filter { !RowParser.isBlank($0.written) }
    var samples: [String] = []
    for answer in distinct where samples.count < 5 {
      guard case .chosen(let options, _) = answer.reading.value, !options.isEmpty else { continue }
      let labels = options.compactMap { bound?.question.options[$0].label }.joined(separator: " | ")
      if !samples.contains(labels) { samples.append(labels) }
    }
    return (distinct.count, samples)
  }
}
