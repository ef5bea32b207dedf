import ArgumentParser
import Diagnostics
import Formats
import Foundation
import TableAnalysis

/// The table that a command analyses, and how its cells are read.
struct TableArguments: ParsableArguments {
  @Argument(
    help: """
      The table: delimited text, XLSX, ODS or SPSS (.sav, .por); - for standard input; or an \
      evaluation folder or the archive in it, which is taken as a table.
      """,
    completion: .file())
  var file: String

  @Option(name: .long, help: "The sheet of a workbook; the first that is not hidden by default.")
  var sheet: String?

  @Option(
    name: .long, parsing: .singleValue,
    help: ArgumentHelp(
      """
      A text or a range of numbers, as -99..-97, that is no answer; in place of NA, N/A, #N/A, NaN, \
      NULL and a point. Empty cells and what SPSS declares are never answers.
      """, valueName: "text"))
  var missing: [String] = []

  @Option(
    name: .long,
    help: "The decimal sign of numbers, point or comma; found from each column by default.")
  var decimal: DecimalMark?

  @Option(
    name: .customLong("where"), parsing: .singleValue,
    help: ArgumentHelp(
      """
      Take only rows that hold a value in a column, as cohort=c8; several values of one column are \
      alternatives, several columns must all fit.
      """, valueName: "column=value"))
  var choice: [String] = []

  @Option(
    name: .long, help: "The archive of an evaluation folder; its evaluation.sqlite by default.",
    completion: .file(extensions: ["sqlite"]))
  var archive: String?

  @Option(
    name: .long, help: "The codebook that finds themes in an evaluation; its own by default.",
    completion: .file(extensions: ["yaml", "yml"]))
  var codebook: String?

  /// The evaluation folder that is named, by itself or by the archive in it, and the archive where that
  /// is said; `nil` where the input is a table.
  private var evaluation: (folder: URL, archive: String?)? {
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: file, isDirectory: &isDirectory) else {
      return nil
    }
    if isDirectory.boolValue { return (URL(filePath: file, directoryHint: .isDirectory), archive) }
    return file.lowercased().hasSuffix(".sqlite")
      ? (URL(filePath: file).deletingLastPathComponent(), file) : nil
  }

  func validate() throws {
    guard file == "-" || FileManager.default.fileExists(atPath: file) else { return }
    let evaluation = evaluation
    if evaluation != nil, sheet != nil || !missing.isEmpty || decimal != nil {
      throw ValidationError(
        "--sheet, --missing and --decimal belong to a table, and this is an evaluation.")
    }
    if let archive, let named = evaluation?.archive, named != archive {
      throw ValidationError("--archive belongs to an evaluation folder, and this is an archive.")
    }
    if evaluation == nil, archive != nil || codebook != nil {
      throw ValidationError(
        "--archive and --codebook belong to an evaluation folder, and this is none.")
    }
  }

  /// Reads the table.
  ///
  /// - Throws: A `Diagnostic` or a `CommandFailure` where it cannot be read.
  /// - Returns: The table.
  func read() throws -> AnalysedTable {
    if let evaluation {
      let folder = try CodedFolder(
        evaluation.folder, archive: evaluation.archive, codebook: codebook)
      let table = ArchiveTable(folder)
      return try AnalysedTable(
        AnalysedTable.Source(
          file: file, sha256: InputFile(reading: folder.archivePath).sha256, sheet: nil,
          choice: choice),
        names: NamedColumn(headings: table.headings, file: file), rowCount: table.rowCount,
        pseudonyms: Set((1...table.headings.count).filter(table.isPseudonym)), read: table.column)
    }
    let given = try GivenTable(file, sheet: sheet)
    guard !given.table.records.isEmpty else {
      throw Diagnostic(
        code: "table.no-records", "the table holds no records below its header",
        at: Place(file: given.table.file), fix: "name a table with a row for each respondent")
    }
    return try AnalysedTable(
      AnalysedTable.Source(
        file: given.table.file, sha256: given.table.sha256, sheet: given.table.sheet,
        choice: choice),
      names: given.columns, rowCount: given.table.records.count
    ) { column(at: $0, of: given) }
  }

  /// The columns that names, wildcards and ranges stand for.
  ///
  /// - Parameters:
  ///   - patterns: Headings or numbers; `item_*` for all headings of that form, and `q1..q12` for all
  ///     columns from one to the other.
  ///   - option: The option that names them, for messages.
  ///   - table: The table.
  /// - Throws: A `Diagnostic` where there is no such column.
  /// - Returns: The columns in the order named, each once.
  func columns(_ patterns: [String], option: String, of table: AnalysedTable) throws -> [Column] {
    try positions(patterns, option: option, of: table).map(table.column)
  }

  /// The columns that are outcomes; a wildcard or a range does not mean the columns that have another
  /// part to play.
  ///
  /// - Parameters:
  ///   - patterns: Headings, numbers, wildcards or ranges.
  ///   - others: The options that give a column another part, with the column that each names.
  ///   - table: The table.
  /// - Throws: A `Diagnostic` where there is no such column, or all have another part.
  /// - Returns: The columns in the order named, each once.
  func outcomes(
    _ patterns: [String], besides others: [(option: String, name: String?)],
    of table: AnalysedTable
  ) throws -> [Column] {
    let taken = try others.compactMap { other in
      try other.name.map { try table.names.position(of: $0, option: other.option) }
    }
    let found = try positions(patterns, option: "--outcome", of: table)
      .filter { !taken.contains($0) }
    guard !found.isEmpty else {
      throw Diagnostic(
        code: "outcome.has-other-part",
        "the outcome is the column that another option names", at: Place(file: table.source.file),
        fix: "name another column with --outcome")
    }
    return try found.map(table.column)
  }

  private func positions(
    _ patterns: [String], option: String, of table: AnalysedTable
  ) throws -> [Int] {
    var positions: [Int] = []
    for pattern in patterns {
      for position in try table.names.positions(of: pattern, option: option)
      where !positions.contains(position) {
        positions.append(position)
      }
    }
    return positions
  }

  /// The column of a name.
  ///
  /// - Parameters:
  ///   - name: Its heading or number.
  ///   - option: The option that names it, for messages.
  ///   - table: The table.
  /// - Throws: A `Diagnostic` where there is no such column.
  /// - Returns: The column.
  func column(_ name: String, option: String, of table: AnalysedTable) throws -> Column {
    try table.column(at: table.names.position(of: name, option: option))
  }

  private func column(at position: Int, of table: GivenTable) -> Column {
    let facts =
      table.table.columns.indices.contains(position - 1)
      ? table.table.columns[position - 1] : ColumnFacts()
    let given = missing.isEmpty ? .usual : MissingCodes(written: missing)
    return Column(
      name: table.columns.headings[position - 1],
      label: table.labels.indices.contains(position - 1) ? table.labels[position - 1] : nil,
      cells: table.table.records.lazy.map { $0[position] ?? "" },
      missing: given.union(MissingCodes(declared: facts.missingCodes)),
      labels: Dictionary(facts.valueLabels.map { ($0.code, $0.label) }) { first, _ in first },
      decimalMark: decimal ?? (facts.format == nil ? nil : .point))
  }
}
