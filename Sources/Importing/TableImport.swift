import Diagnostics
import EvaluationModel
import Formats

/// What the importers of tables have in common: the columns are checked before a cell is read, and
/// the ledger balances before a record leaves.
struct TableImport {
  let task: ImportTask
  /// Why a role cannot stand in this kind of file, or `nil` where it can.
  let refusal: (ColumnBinding.Role) -> String?

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - records: Makes records of the rows that are imported.
  /// - Returns: The records, the ledger and the findings.
  /// - Throws: `ImportFailure` where the file is no table, its columns are not those of the mapping,
  ///   or a row cannot be read and the mapping does not let the others go on without it.
  func imported(
    _ file: InputFile, records: (TableRows) -> EvaluationRecords
  ) throws(ImportFailure) -> ImportedFile {
    let table = try table(file)
    try checkIdentities()
    try checkColumns(of: table)
    let rows = TableRows(table, of: task, sha256: file.sha256)
    let faults = rows.faults(task.mapping.rejections == .stop ? .error : .warning)
    if task.mapping.rejections == .stop, !faults.isEmpty, !task.isTrial {
      throw ImportFailure(path: task.source.path, diagnostics: faults.all)
    }
    let ledger = try ImportLedger(
      source: task.source.id, path: task.source.shownPath, sha256: file.sha256,
      encoding: table.encoding?.encoding.rawValue ?? "", read: table.records.count,
      imported: rows.imported.count, exclusions: rows.exclusions, rejections: rows.rejections,
      columnsNotStored: table.columnCount - rows.columns.stored
    ).balanced()
    let records = records(rows)
    return ImportedFile(
      records: records, ledger: ledger, columns: rows.typing(headings(of: table)),
      findings: findings(of: table) + faults.all + rows.warnings().all
        + ExportFindings(task: task, table: table, headings: headings(of: table), rows: rows).all(),
      mappingDigest: task.digest,
      shape: SourceShape(
        task,
        columns: ColumnShapes(
          table, bound: rows.columns, task: task, notes: notes(above: table, in: file)
        ).all, records: records),
      heading: table.header.first.map { table.place(record: $0, column: 1) }, roll: roll(of: table),
      identities: rows.identities)
  }

  /// The names in the columns that the mapping says hold some: of all rows, since who was left out
  /// may be spoken of as well.
  func roll(of table: Table) -> NameRoll {
    var roll = NameRoll()
    for column in task.mapping.columns {
      guard let kind = column.names ?? column.pseudonym else { continue }
      for record in table.records {
        if let name = record[column.position] { roll.add(name, of: kind) }
      }
    }
    return roll
  }

  /// What stands above the header of a table, as the key to a scale.
  private func notes(above table: Table, in file: InputFile) -> [String] {
    guard task.mapping.headerRow > 1 else { return [] }
    let above = try? Table(
      reading: file,
      layout: TableLayout(
        sheet: task.source.sheet, headerRows: 0, lastRow: task.mapping.headerRow - 1,
        delimiter: table.delimiter?.delimiter))
    return above?.records.flatMap(\.cells).filter { !$0.isEmpty } ?? []
  }

  func table(_ file: InputFile) throws(ImportFailure) -> Table {
    let mapping = task.mapping
    var delimiter: Delimiter?
    if let character = mapping.delimiter {
      guard let known = Delimiter(character) else {
        throw failure([
          Diagnostic(
            code: "binding.delimiter", "\"\(character)\" is no delimiter that can be read",
            at: Place(file: file.path), expected: "\",\", \";\", \"|\" or a tab",
            fix: "mend \"delimiter\" of the mapping \"\(mapping.id)\"")
        ])
      }
      delimiter = known
    }
    let table: Table
    do {
      table = try Table(
        reading: file,
        layout: TableLayout(
          sheet: task.source.sheet, headerRow: mapping.headerRow, headerRows: mapping.headerRows,
          lastRow: mapping.lastRow, delimiter: delimiter,
          showsLabels: mapping.cells == .labels))
    } catch {
      throw failure([error])
    }
    let damage = table.findings.filter { $0.severity == .error }
    guard damage.isEmpty else { throw failure(damage) }
    return table
  }

  private func checkIdentities() throws(ImportFailure) {
    guard task.mapping.needsIdentities, task.identities == nil else { return }
    throw failure([
      Diagnostic(
        code: "identities.needed",
        "the file holds identities, and there is no key to make pseudonyms",
        at: Place(file: task.source.path), fix: "import the file with an identities file")
    ])
  }

  private func checkColumns(of table: Table) throws(ImportFailure) {
    let rules = BindingRules(task: task, refusal: refusal).diagnostics()
    let headings = HeadingCheck(mapping: task.mapping, headings: self.headings(of: table))
      .diagnostics()
    guard rules.isEmpty, headings.isEmpty else { throw failure(rules + headings) }
  }

  private func headings(of table: Table) -> Headings {
    Headings(table, rows: ExportRules(task.mapping.export).headings)
  }

  /// What the table's reader noticed; rows of another width are judged here, one by one.
  private func findings(of table: Table) -> [Diagnostic] {
    var groups = DiagnosticGroups()
    for finding in table.findings
    where finding.code != "csv.short-record" && finding.code != "csv.long-record" {
      groups.append(finding)
    }
    return groups.all
  }

  private func failure(_ diagnostics: [Diagnostic]) -> ImportFailure {
    ImportFailure(path: task.source.path, diagnostics: diagnostics)
  }
}
