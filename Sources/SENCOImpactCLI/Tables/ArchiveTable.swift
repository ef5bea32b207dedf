import EvaluationModel
import Foundation
import ImpactAnalysis
import TableAnalysis

/// The archive of an evaluation as a table that statistics are made of.
///
/// Comments are coded when a theme is first asked for: it takes longer than all else.
final class ArchiveTable {
  private let table: ResponseTable
  private let folder: CodedFolder
  private var coded: ResponseTable?
  /// The headings of the columns.
  var headings: [String] { table.columns.map(\.id) }
  /// How many rows it has.
  var rowCount: Int { table.rows.count }

  /// Lays out the archive of a folder, and says on standard error what the rows are.
  ///
  /// - Parameter folder: The evaluation.
  init(_ folder: CodedFolder) {
    self.folder = folder
    table = ResponseTable(
      plan: folder.plan, records: folder.records, codebook: folder.codebook)
    var summary =
      "\(table.rows.count.grouped) rows, one for each response and occasion in the archive"
    if table.selfReports > 0 {
      let heads = folder.plan.name(of: .headteacher)
      summary +=
        "; \(table.selfReports.grouped) "
        + (table.selfReports == 1 ? "\(heads.singular) who is" : "\(heads.plural) who are")
        + " the SENCO left out, as in the report"
    }
    StandardError.write("\(summary)\n")
  }

  /// A column, by its place.
  ///
  /// - Parameter position: The place, from 1.
  /// - Throws: A `Diagnostic` where the readings of comments cannot be read.
  /// - Returns: The column, with what the plan says of its answers.
  func column(at position: Int) throws -> Column {
    let column = table.columns[position - 1]
    let table = column.kind == .theme ? try codedTable() : table
    var coded = CodedCells(known: Self.values(of: column.kind))
    switch table.cells(ofColumn: position - 1) {
    case .texts(let texts):
      for text in texts {
        coded.append(
          text ?? "",
          else: text.map { Column.Value(text: $0, number: DecimalMark.point.number($0)) }
            ?? Column.Value(text: "", missing: .empty))
      }
    case .numbers(let numbers):
      for number in numbers {
        switch number {
        case .value(let value):
          let text = Self.text(value)
          coded.append(text, else: Column.Value(text: text, number: value))
        case .missing(let reason):
          coded.append(
            reason.rawValue,
            else: Column.Value(text: "", missing: MissingReason(reason.rawValue)))
        }
      }
    }
    return Column(
      name: column.id, label: column.title, values: coded.values, rows: coded.rows,
      declared: Self.declared(column))
  }

  private func codedTable() throws -> ResponseTable {
    if let coded { return coded }
    let made = table.coded(by: try folder.codings())
    coded = made
    return made
  }

  /// Whether a column's values are ids: they are for pairing, and are not described or shown.
  func isPseudonym(_ position: Int) -> Bool { table.columns[position - 1].kind == .pseudonym }

  private static func text(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
  }

  private static func values(of kind: ResponseColumn.Kind) -> [Column.Value] {
    switch kind {
    case .pseudonym, .attribute, .score: []
    case .fact(let values, _): values.map { Column.Value(text: $0.id, label: $0.name) }
    case .item(let scale):
      scale.levels.map {
        Column.Value(text: "\($0.value)", label: $0.label, number: Double($0.value))
      }
    case .choice, .theme:
      [Column.Value(text: "0", number: 0), Column.Value(text: "1", number: 1)]
    }
  }

  private static func declared(_ column: ResponseColumn) -> DeclaredMeasure? {
    switch column.kind {
    case .attribute, .pseudonym: return nil
    case .fact(let values, let isOrdered):
      return DeclaredMeasure(
        .nominal,
        levels: values.map { Level(name: $0.name, text: $0.id, score: nil) },
        isOrdered: isOrdered, because: "a list of the plan")
    case .item(let scale):
      return DeclaredMeasure(
        scale.levels.count == 2 ? .binary : .ordinal,
        levels: scale.levels.enumerated().map { place, level in
          Level(
            name: level.label, text: "\(level.value)",
            score: scale.levels.count == 2 ? Double(place) : Double(level.value))
        }, isOrdered: true,
        favourable: Set(scale.levels.filter { $0.role == .positive }.map { "\($0.value)" }),
        because: "the scale \"\(scale.id)\" of the plan")
    case .score:
      return DeclaredMeasure(
        .continuous,
        breaks: column.breaks.map {
          DeclaredMeasure.Break(level: $0.cohort, reason: $0.reason)
        }, because: "the mean of a domain's items")
    case .choice, .theme:
      return DeclaredMeasure(
        column.kind == .theme ? .themes : .binary,
        levels: [
          Level(name: "no", text: "0", score: 0), Level(name: "yes", text: "1", score: 1),
        ], isOrdered: true,
        because: column.kind == .theme
          ? "whether a comment speaks of the theme" : "whether the option was ticked")
    }
  }
}

/// Cells as positions in the list of the different values.
private struct CodedCells {
  private(set) var values: [Column.Value]
  private(set) var rows: [Int32] = []
  private var positions: [String: Int32] = [:]

  /// Cells that may hold values that are known already.
  init(known: [Column.Value]) {
    values = known
    for (position, value) in known.enumerated() { positions[value.text] = Int32(position) }
  }

  /// Adds a cell: the value with this key, or a new one.
  mutating func append(_ key: String, else value: @autoclosure () -> Column.Value) {
    if let position = positions[key] {
      rows.append(position)
      return
    }
    positions[key] = Int32(values.count)
    rows.append(Int32(values.count))
    values.append(value())
  }
}
