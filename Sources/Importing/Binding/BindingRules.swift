import Diagnostics
import EvaluationModel

/// Checks that the roles of a mapping's columns make sense together, before the file is looked at.
struct BindingRules {
  let task: ImportTask
  /// Why a role cannot stand in this kind of file, or `nil` where it can.
  let refusal: (ColumnBinding.Role) -> String?

  private var mapping: FileMapping { task.mapping }

  /// What is wrong, in the order of the mapping.
  func diagnostics() -> [Diagnostic] {
    var problems: [Diagnostic] = []
    if usesDates, DateReader(format: mapping.dateFormat) == nil {
      problems.append(
        problem(
          "binding.date-format", "\"\(mapping.dateFormat)\" is no form of dates",
          expected: "year, month and day once each, as \"dd/MM/yyyy\" or \"M/d/yy\"",
          fix: "mend \"date_format\""))
    }
    if mapping.export == .jiscKey {
      problems.append(
        problem(
          "binding.key-file",
          "the key of a coded Jisc export holds questions and labels, no answers",
          expected: "the file with the answers",
          fix: "remove the key from the sources, and write its labels into the scales and options"))
    }
    problems += missing()
    var seen: Set<ColumnBinding.Role> = []
    for column in mapping.columns {
      if let reason = refusal(column.role) {
        problems.append(
          problem(
            "binding.wrong-role", "column \(column.position) cannot be bound so: \(reason)",
            fix: "bind it \"as: drop\" or remove it"))
      }
      if case .drop = column.role { continue }
      if case .recommendations = column.role { continue }
      if !seen.insert(column.role).inserted {
        problems.append(
          problem(
            "binding.twice", "column \(column.position) is bound to what another column holds",
            expected: "one column for each item and occasion, prompt and fact",
            fix: "remove one of the two"))
      }
      if let problem = choiceReference(of: column) ?? reference(of: column)
        ?? identification(of: column)
      {
        problems.append(problem)
      }
    }
    if let version = task.version {
      problems += ChoiceBindings(mapping, of: version).faults.map { fault in
        problem("binding.\(fault.code)", fault.message, fix: fault.fix)
      }
    }
    return problems
  }

  /// The question or option that a column refers to and the plan does not have.
  private func choiceReference(of column: ColumnBinding) -> Diagnostic? {
    let id: String
    switch column.role {
    case .option(let question, _), .options(let question, _), .otherText(let question):
      id = question
    default: return nil
    }
    guard let question = task.version?.question(id) else {
      return problem(
        "binding.unknown-question", "column \(column.position) is bound to the question \"\(id)\"",
        expected: "a multiple-choice question of \(task.versionName)",
        fix: "add the question or mend the id")
    }
    guard case .option(_, let option) = column.role, question.option(option) == nil else {
      return nil
    }
    return problem(
      "binding.unknown-option",
      "column \(column.position) is bound to the option \"\(option)\" of \"\(id)\"",
      expected: question.options.map { "\"\($0.id)\"" }.joined(separator: ", "),
      fix: "add the option or mend the id")
  }

  /// Columns without which no row could be imported.
  private func missing() -> [Diagnostic] {
    let roles = Set(mapping.columns.map(\.role))
    var missing: [String] = []
    if mapping.kind == .registry {
      if !roles.contains(.participant) { missing.append("\"as: participant\"") }
      if !roles.contains(.outcome) { missing.append("\"as: outcome\"") }
    }
    let sources: Set<ColumnBinding.Role> =
      mapping.kind == .registry ? [.cohort] : [.cohort, .date, .participant]
    if task.source.cohort == nil, roles.isDisjoint(with: sources) {
      missing.append(
        mapping.kind == .registry
          ? "\"as: cohort\"" : "\"as: cohort\", \"as: date\" or \"as: participant\"")
    }
    return missing.map { role in
      problem(
        "binding.missing-role", "no column is bound \(role)",
        fix: role.contains("cohort")
          ? "bind such a column, or state \"cohort\" for the file," : "bind such a column")
    }
  }

  private var usesDates: Bool {
    mapping.columns.contains { $0.role == .date || $0.role == .awardDate }
  }

  /// What a column refers to and the plan does not have.
  private func reference(of column: ColumnBinding) -> Diagnostic? {
    switch column.role {
    case .item(let id, _):
      guard let item = task.version?.item(id) else {
        return problem(
          "binding.unknown-item", "column \(column.position) is bound to the item \"\(id)\"",
          expected: "an item of \(task.versionName)", fix: "add the item or mend the id")
      }
      guard task.plan.scale(item.scale) == nil else { return nil }
      return problem(
        "binding.unknown-scale", "the item \"\(id)\" is rated on the scale \"\(item.scale)\"",
        expected: "a scale of the plan", fix: "add the scale or mend the id")
    case .comment(let id):
      guard task.version?.prompt(id) == nil else { return nil }
      return problem(
        "binding.unknown-prompt", "column \(column.position) is bound to the prompt \"\(id)\"",
        expected: "a prompt of \(task.versionName)", fix: "add the prompt or mend the id")
    default: return nil
    }
  }

  /// A heading that names a person or a school over a column whose cells would be kept as text.
  ///
  /// A closed list of values is safe: nothing else can pass.
  private func identification(of column: ColumnBinding) -> Diagnostic? {
    switch column.role {
    case .attribute, .mode: break
    default: return nil
    }
    guard column.values.isEmpty,
      [column.header, column.vendorID].compactMap({ $0 }).contains(
        where: IdentifyingHeading.identifies)
    else { return nil }
    return problem(
      "binding.identifies",
      "column \(column.position), \(ShownHeading.of(column)), seems to identify a person or school",
      expected: "a fact that identifies nobody",
      fix: "bind it \"as: drop\", or list the few values that may be kept under \"values\"")
  }

  private func problem(
    _ code: String, _ message: String, expected: String? = nil, fix: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      code: code, message, at: Place(file: task.source.path), expected: expected,
      fix: fix.map { "\($0) in the mapping \"\(mapping.id)\"" })
  }
}
