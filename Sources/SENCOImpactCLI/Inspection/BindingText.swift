import EvaluationModel
import Importing

/// A column's suggestion in a few words.
enum BindingText {
  /// What a column seems to be.
  static func of(_ column: ColumnProfile) -> String {
    switch column.binding {
    case .respondentID: return "id of the response"
    case .date:
      guard let dates = column.dates else { return "day of the response" }
      return "day of the response, \(dates.format)"
    case .cohort: return "cohort"
    case .location: return "location"
    case .authority: return "local authority"
    case .consent: return "consent to be quoted"
    case .rating, .grid:
      let scale = column.scale
      let direction: String =
        switch scale?.direction {
        case .falling: " (reversed)"
        case .unknown: " (which end is best?)"
        case .rising, nil: ""
        }
      return "rating\(direction), \(scale?.id ?? "?")"
    case .choice:
      return column.options.count == 1
        ? "one answer, always the same"
        : "one of \(column.options.count) answers"
    case .number: return "number"
    case .oneHot(let marks):
      let ticked = column.values?.first { marks.ticked.contains($0.text) }?.count ?? 0
      return "tick (\(ticked))"
    case .delimited(let separator):
      let sign = separator.split(separator: " ").joined()
      let count = column.options.count
      return "several of \(count) answer\(count == 1 ? "" : "s"), divided by \"\(sign)\""
    case .comment: return "comment"
    case .otherText: return "text beside \"Other\""
    case .drop: return "not stored: \(column.reason)"
    }
  }

  /// Cells without an answer whose meaning the export tells.
  static func states(of column: ColumnProfile) -> String {
    let names: [(AnswerState, String)] = [
      (.skipped, "seen and skipped"), (.notShown, "not shown"), (.notApplicable, "not applicable"),
      (.tooEarly, "too early to say"),
    ]
    return names.compactMap { state, name in
      column.states[state].map { "\($0) \(name)" }
    }.joined(separator: ", ")
  }

  /// The answers to a closed question with their counts; `nil` where they are not shown.
  static func answers(of column: ColumnProfile) -> String? {
    switch column.binding {
    case .oneHot, .respondentID, .date, .comment, .otherText, .drop: return nil
    default: break
    }
    guard let values = column.values, !values.isEmpty else {
      return column.distinct > 0 ? "\(column.distinct) different" : nil
    }
    let shown = values.prefix(12).map { value in
      "\(TextLayout.clipped(value.label ?? value.text, to: 40)) \(value.count)"
    }
    let isList = if case .delimited = column.binding { true } else { false }
    let more = isList ? values.count - shown.count : column.distinct - shown.count
    return shown.joined(separator: " · ") + (more > 0 ? " · and \(more) more" : "")
  }
}
