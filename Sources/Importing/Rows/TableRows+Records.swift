import EvaluationModel

extension TableRows {
  /// The responses, answers, selections and comments of the rows that are imported; where a row does not say
  /// whether it may be quoted, `mayBeQuoted` does.
  func responses(to instrument: Instrument, mayBeQuoted: Bool) -> EvaluationRecords {
    var records = EvaluationRecords()
    let imported = imported
    records.responses.reserveCapacity(imported.count)
    records.answers.reserveCapacity(imported.count * columns.items.count)
    records.selections.reserveCapacity(imported.count * columns.optionCount)
    let options = columns.questions.flatMap { bound in
      bound.question.options.map { (question: bound.question.id, option: $0.id) }
    }
    for index in imported {
      let row = rows[index]
      let id = "\(task.source.id):\(row.record)"
      records.responses.append(
        Response(
          id: id, source: instrument.source, instrument: instrument.id,
          version: task.mapping.version, participant: row.participant, cohort: row.cohort ?? "",
          location: row.location, authority: row.authority, participantType: row.participantType,
          date: row.date, mode: row.mode, isSelfReport: row.isSelfReport,
          mayBeQuoted: row.mayBeQuoted ?? mayBeQuoted, attribution: task.source.attribution,
          attributes: row.attributes))
      for (column, rating) in zip(columns.items, ratings(of: index)) {
        records.answers.append(
          Answer(
            response: id, item: column.item, occasion: column.occasion, state: rating.state,
            value: rating.value))
      }
      for (option, state) in zip(options, selections(of: index)) {
        records.selections.append(
          Selection(response: id, question: option.question, option: option.option, state: state))
      }
      for comment in row.comments {
        records.comments.append(
          Comment(response: id, prompt: comment.prompt, text: comment.text))
      }
      records.recommendations += recommendations(of: row, response: id)
    }
    return records
  }

  private func recommendations(of row: ParsedRow, response: String) -> [Recommendation] {
    var list = RecommendationList(
      report: response,
      year: RecommendationList.year(
        date: row.date, source: task.source, cohort: row.cohort.flatMap { task.plan.cohort($0) }))
    for (numbered, section) in row.recommendations { _ = list.add(numbered, section: section) }
    return list.recommendations
  }

  /// The enrolments of the rows that are imported.
  func enrolments() -> EvaluationRecords {
    EvaluationRecords(
      enrolments: imported.compactMap { index in
        let row = rows[index]
        guard let participant = row.participant, let cohort = row.cohort, let outcome = row.outcome
        else { return nil }
        return Enrolment(
          participant: participant, cohort: cohort, location: row.location,
          authority: row.authority, participantType: row.participantType, outcome: outcome,
          awardedOn: row.awardedOn)
      })
  }
}
