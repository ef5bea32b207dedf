import Diagnostics
import EvaluationModel
import Formats

/// All rows of a table, understood, with what becomes of each.
struct TableRows {
  let task: ImportTask
  private let table: Table
  /// The rows, in the order of the table's records.
  let rows: [ParsedRow]
  let fates: [RowFate]
  let columns: BoundColumns
  let log: TypingLog
  private let ratingCodes: [Int32]
  private let selectionStates: [SelectionState]

  /// Reads a table whose columns are bound as its headings say.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - task: How it is read.
  ///   - sha256: The SHA-256 of the file.
  init(_ table: Table, of task: ImportTask, sha256: String) {
    self.task = task
    self.table = table
    var parser = RowParser(task, width: table.columnCount)
    let count = table.records.count
    let rows = table.records.map { record in
      if record.number.isMultiple(of: 1024) { task.progress?(record.number, count) }
      return parser.parse(record)
    }
    columns = parser.columns
    log = parser.log
    ratingCodes = parser.ratingCodes
    selectionStates = parser.selectionStates
    let fates = RowFates(task, sha256: sha256).fates(of: rows)
    if task.mapping.kind == .registry {
      (self.rows, self.fates) = EnrolmentRepetition(task).rejecting(rows, fates)
    } else {
      (self.rows, self.fates) = (rows, fates)
    }
  }

  /// The rows that are imported, by their index.
  var imported: [Int] { rows.indices.filter { fates[$0] == .imported } }

  /// Whom the pseudonyms of the imported rows stand for.
  var identities: [Identity] { imported.compactMap { rows[$0].identity } }

  /// The ratings of a row, in the order of the item columns.
  func ratings(of index: Int) -> [Rating] {
    let first = index * columns.items.count
    return columns.items.indices.map { item in
      let code = Int(ratingCodes[first + item])
      return columns.items[item].reader.readings[code].value
        ?? Rating(state: task.mapping.blankMeans, value: nil)
    }
  }

  /// What became of the options of a row, in the order of the questions and their options.
  func selections(of index: Int) -> ArraySlice<SelectionState> {
    let first = index * columns.optionCount
    return selectionStates[first..<first + columns.optionCount]
  }

  /// What is wrong with the rows that are rejected.
  func faults(_ severity: Diagnostic.Severity) -> DiagnosticGroups {
    var groups = DiagnosticGroups()
    for index in rows.indices where fates[index] == .rejected {
      for remark in rows[index].faults {
        groups.append(
          remark.fault.diagnostic(severity, at: place(of: index, column: remark.column)))
      }
    }
    return groups
  }

  /// What a person should look at in the rows that are imported.
  func warnings() -> DiagnosticGroups {
    var groups = DiagnosticGroups()
    if task.registry.isEmpty {
      for rule in task.mapping.exclusions {
        guard task.mapping.kind != .registry, case .participantOutcome = rule.condition else {
          continue
        }
        groups.append(
          Diagnostic(
            .warning, code: "rule.no-registry",
            "the rule \"\(rule.name)\" leaves nothing out, since no registry was imported",
            at: Place(file: task.source.path), fix: "add the registry to the sources of the plan"))
      }
    }
    for index in imported {
      for remark in rows[index].warnings {
        groups.append(
          remark.fault.diagnostic(.warning, at: place(of: index, column: remark.column)))
      }
    }
    for repetition in Repetition.all(among: imported, rows) {
      groups.append(diagnostic(repetition))
    }
    return groups
  }

  private func diagnostic(_ repetition: Repetition) -> Diagnostic {
    let first = rows[repetition.rows[0]]
    let last = repetition.rows[repetition.rows.count - 1]
    let message =
      switch repetition.sign {
      case .participant(let code):
        """
        participant \(code) stands in \(repetition.rows.count) rows of cohort \
        "\(first.cohort ?? "")", the first on line \(first.line), and all are counted
        """
      case .responseID:
        """
        \(repetition.rows.count) rows have one response id, the first on line \(first.line), and \
        all are counted
        """
      }
    return Diagnostic(
      .warning, code: "submission.repeated", message,
      at: place(of: last, column: columns.participant),
      fix: """
        add the rule {rule: …, when: earlier-submission} to "exclude" of the mapping \
        "\(task.mapping.id)", unless each of them counts
        """)
  }

  /// The place of a row, or of one of its cells.
  func place(of index: Int, column: Int?) -> Place {
    table.place(record: table.records[index], column: column)
  }
}

extension TableRows {
  /// How many rows each rule left out, in the order of the mapping, after the empty rows.
  var exclusions: [ImportLedger.Exclusion] {
    var counts = Array(repeating: 0, count: task.mapping.exclusions.count)
    var empty = 0
    var withdrawn = 0
    for fate in fates {
      switch fate {
      case .excluded(let rule): counts[rule] += 1
      case .empty: empty += 1
      case .withdrawn: withdrawn += 1
      case .imported, .rejected: break
      }
    }
    let byRule = zip(task.mapping.exclusions, counts).map {
      ImportLedger.Exclusion(rule: $0.name, rows: $1)
    }
    return (empty > 0 ? [.init(rule: "every cell is blank", rows: empty)] : []) + byRule
      + (withdrawn > 0 ? [.init(rule: ImportLedger.withdrawn, rows: withdrawn)] : [])
  }

  /// The rows that could not be read, each with the first reason.
  var rejections: [ImportLedger.Rejection] {
    zip(rows, fates).filter { $0.1 == .rejected }.map { row, _ in
      let first = row.faults.first
      let more = row.faults.count > 1 ? " (and \(row.faults.count - 1) more in this row)" : ""
      return ImportLedger.Rejection(
        record: row.record, line: row.line, column: first?.column,
        reason: (first?.fault.reason ?? "") + more)
    }
  }
}
