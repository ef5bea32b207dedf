import EvaluationModel

/// The columns of multiple-choice questions: one for each option, 1 where it was ticked.
struct ChoiceColumns {
  let plan: EvaluationPlan
  let records: EvaluationRecords
  let layout: RowLayout

  private struct Key: Hashable {
    let instrument: String
    let question: String
    let option: String
  }

  /// The columns of the options that any row was shown, as `choice:QUESTION/OPTION`; the instrument
  /// comes before the question where two of them use the id.
  var columns: [(ResponseColumn, ResponseTable.Content)] {
    var cells: [Key: [Int32: ResponseColumn.Number]] = [:]
    for selection in records.selections {
      guard let place = layout.responses[selection.response], let row = layout.mainRow[place]
      else { continue }
      let key = Key(
        instrument: records.responses[place].instrument, question: selection.question,
        option: selection.option)
      cells[key, default: [:]][Int32(row)] = Self.number(selection.state)
    }
    var titles: [(key: Key, title: String)] = []
    var seen: Set<Key> = []
    for instrument in plan.instruments {
      for question in instrument.versions.flatMap(\.questions) {
        for option in question.options {
          let key = Key(instrument: instrument.id, question: question.id, option: option.id)
          guard cells[key] != nil, seen.insert(key).inserted else { continue }
          titles.append((key, "\(question.label): \(option.label)"))
        }
      }
    }
    var instruments: [String: Set<String>] = [:]
    for key in seen { instruments[key.question, default: []].insert(key.instrument) }
    return titles.map { key, title in
      let question =
        instruments[key.question]?.count == 1
        ? key.question : "\(key.instrument)/\(key.question)"
      return (
        ResponseColumn("choice:\(question)/\(key.option)", title, .choice),
        .numbers(cells[key] ?? [:], else: .notAsked)
      )
    }
  }

  private static func number(_ state: SelectionState) -> ResponseColumn.Number {
    switch state {
    case .ticked: .value(1)
    case .unticked: .value(0)
    case .notShown: .missing(.notShown)
    case .unknown: .missing(.unknown)
    }
  }
}
