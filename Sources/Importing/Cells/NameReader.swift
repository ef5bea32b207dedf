import Diagnostics
import EvaluationModel

/// Finds which cohort, location, authority or participant type of the plan a cell names.
struct NameReader {
  /// What is named, in a sentence, as `participant type`.
  private let what: String
  private let code: String
  private let names: [String]
  private let values: [String: String]
  private var ids: [String: String] = [:]

  init(_ what: String, _ all: [any AliasedName], values: [String: String] = [:]) {
    self.what = what
    self.values = values
    code = what.split(separator: " ").joined(separator: "-") + ".unknown"
    names = all.flatMap { [$0.name] + $0.aliases }
    for named in all {
      for form in [named.id, named.name] + named.aliases { put(form, named.id) }
    }
  }

  /// The reader of cohorts, which charts also call by a short name.
  init(cohorts: [Cohort], values: [String: String] = [:]) {
    self.init("cohort", cohorts, values: values)
    for cohort in cohorts { put(cohort.shortName, cohort.id) }
  }

  private mutating func put(_ form: String, _ id: String) {
    let key = LabelKey.key(of: form)
    if !key.isEmpty, ids[key] == nil { ids[key] = id }
  }

  /// The id that a cell stands for.
  func reading(of cell: String) -> Reading<String> {
    var key = LabelKey.key(of: cell)
    if let meaning = values[key] { key = LabelKey.key(of: meaning) }
    guard !key.isEmpty else { return .blank }
    if let id = ids[key] { return .value(id) }
    // "Cohort 9" is near to "Cohort 8" as letters go, but never meant for it.
    let digits = cell.filter(\.isNumber)
    let near = NearMiss.suggestion(
      for: cell, among: names.filter { $0.filter(\.isNumber) == digits })
    let alias = """
      add it to the aliases of \(what == "authority" ? "an" : "a") \(what) in the plan, or add the \
      \(what)
      """
    return .fault(
      Fault(
        code: code, message: "\(ShownValue.quoted(cell)) is no \(what) of the plan",
        reason: "the plan does not know the \(what)",
        fix: near.map { "did you mean \"\($0)\"? If not, \(alias)" } ?? alias))
  }
}
