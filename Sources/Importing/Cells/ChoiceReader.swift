import Diagnostics
import EvaluationModel

/// Reads the cells of columns whose written values the plan translates.
struct ChoiceReader {
  /// What the column is called in messages, as `the consent to be quoted`.
  let what: String
  /// What written values stand for, by label key.
  let values: [String: String]

  /// A fact that is kept as text; where the plan lists values, no other is allowed.
  func text(_ cell: String) -> Reading<String> {
    let key = LabelKey.key(of: cell)
    guard !key.isEmpty else { return .blank }
    if let meaning = values[key] { return .value(meaning) }
    if !values.isEmpty { return .fault(unlisted(cell, allowed: values.keys.sorted())) }
    guard !cell.contains("@") else {
      return .fault(
        Fault(
          code: "privacy.address", message: "\(what) holds what looks like an e-mail address",
          expected: "a fact that identifies nobody", fix: "bind the column \"as: drop\""))
    }
    return .value(CommentText.trimmed(cell))
  }

  /// A yes or a no; blank is no.
  func truth(_ cell: String) -> Reading<Bool> {
    let key = LabelKey.key(of: cell)
    guard !key.isEmpty else { return .value(false) }
    switch LabelKey.key(of: values[key] ?? (values.isEmpty ? key : "")) {
    case "yes", "y", "true", "1": return .value(true)
    case "no", "n", "false", "0": return .value(false)
    default:
      return .fault(unlisted(cell, allowed: values.isEmpty ? ["yes", "no"] : values.keys.sorted()))
    }
  }

  /// What came of an enrolment.
  func outcome(_ cell: String) -> Reading<AwardOutcome> {
    let key = LabelKey.key(of: cell)
    guard !key.isEmpty else { return .blank }
    if let outcome = AwardOutcome(rawValue: LabelKey.key(of: values[key] ?? key)) {
      return .value(outcome)
    }
    return .fault(
      unlisted(cell, allowed: values.keys.sorted() + AwardOutcome.allCases.map(\.rawValue)))
  }

  private func unlisted(_ cell: String, allowed: [String]) -> Fault {
    let near = NearMiss.suggestion(for: cell, among: allowed)
    let add = "add it to the \"values\" of the column in the plan"
    return Fault(
      code: "value.unlisted", message: "\(ShownValue.quoted(cell)) is no value of \(what)",
      reason: "the plan does not list the value of \(what)",
      expected: allowed.map { "\"\($0)\"" }.joined(separator: ", "),
      fix: near.map { "did you mean \"\($0)\"? If not, \(add)" } ?? add)
  }
}
