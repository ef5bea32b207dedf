import Diagnostics
import EvaluationModel
import Importing

/// What an import would do, as a person reads it, at most about 100 characters wide.
struct CheckText {
  let plan: EvaluationPlan
  let account: ImportAccount
  /// The evaluation folder as the user named it, for the commands that follow.
  let folder: String
  /// Whether changed files would be accepted.
  let acceptsChanges: Bool

  /// How the columns of each file are understood, the ledger, and whether it can be imported.
  var lines: [String] {
    account.files.flatMap(file) + drift + ImportText(account: account, folder: folder).ledger + [""]
      + conclusion
  }

  private func file(_ file: ImportAccount.File) -> [String] {
    var lines = ["\(file.source.shownPath): \(file.status.rawValue)"]
    if !file.columns.isEmpty { lines += columns(file.columns).map { "  \($0)" } }
    if let shape = file.shape {
      let unbound = shape.columns.filter { $0.holding == .unbound }
      if !unbound.isEmpty {
        let positions = unbound.map { String($0.position) }
        lines.append(
          Self.shortened(
            "  columns that the plan does not bind: " + positions.joined(separator: " ")))
      }
    }
    lines += DifferenceText.lines(file)
    lines += FindingSummary.lines(file.findings + file.failure)
    return lines + [""]
  }

  private func columns(_ columns: [ColumnTyping]) -> [String] {
    let states = ColumnTyping.CellState.allCases.filter { state in
      columns.contains { $0.counts[state, default: 0] > 0 }
    }
    let hasMisfits = columns.contains { $0.misfits.count > 0 }
    var table = TextTable(
      [("column", .right), ("bound as", .left)] + states.map { (Self.heading($0), .right) }
        + (hasMisfits ? [("misfits", .right)] : []))
    for column in columns {
      table.append(
        [String(column.position), String(column.role.prefix(36))]
          + states.map { state in column.counts[state].map(\.grouped) ?? "" }
          + (hasMisfits
            ? [column.misfits.count > 0 ? column.misfits.count.grouped : ""] : []))
    }
    let lines = table.lines
    return lines.prefix(1)
      + zip(lines.dropFirst(), columns).flatMap { line, column in
        [line] + Self.remarks(column)
      }
  }

  private static func remarks(_ column: ColumnTyping) -> [String] {
    var remarks: [String] = []
    if !column.samples.isEmpty {
      remarks.append("as " + column.samples.map { "\"\($0)\"" }.joined(separator: ", "))
    }
    if let lengths = column.lengths {
      remarks.append("\(lengths.lowerBound) to \(lengths.upperBound.grouped) characters")
    }
    if column.misfits.count > 0 {
      let cells = column.misfits.places.compactMap { place in
        place.cell ?? place.line.map { "line \($0)" }
      }
      let more = column.misfits.count > cells.count ? ", …" : ""
      remarks.append("misfits in \(cells.joined(separator: ", "))\(more)")
    }
    return remarks.map { shortened("          \($0)") }
  }

  private static func heading(_ state: ColumnTyping.CellState) -> String {
    switch state {
    case .notShown: "not shown"
    case .notApplicable: "n/a"
    case .tooEarly: "too early"
    default: state.rawValue
    }
  }

  private static func shortened(_ line: String) -> String {
    line.count > 96 ? line.prefix(95) + "…" : line
  }

  /// What is different from the files of earlier cohorts.
  private var drift: [String] {
    let lines =
      account.drifts.map(DriftText.line) + account.unusedAcknowledgements.map(\.description)
    guard !lines.isEmpty else { return [] }
    return ["Against the files of earlier cohorts:"] + lines
      + DriftText.acknowledgements(of: account.drifts.filter(\.stops), in: plan) + [""]
  }

  private var conclusion: [String] {
    let errors = account.errors.count + account.drifts.count(where: \.stops)
    if errors > 0 {
      return [
        "The import would be refused: \(errors.grouped) \(errors == 1 ? "error" : "errors") above."
      ]
    }
    if account.needsAcceptance(acceptsChanges) {
      let names = account.changed.map(\.source.shownPath).joined(separator: ", ")
      return [
        "The import would ask first, since files have changed: \(names).",
        "Next: senco-impact import \(folder) --accept-changed",
      ]
    }
    return ["The import would be done.", "Next: senco-impact import \(folder)"]
  }
}
