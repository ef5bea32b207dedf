import Diagnostics
import EvaluationModel
import Foundation
import Importing

/// The result of an import in JSON.
///
/// `format_version` is 1. It rises when a key is taken away or changes its meaning; new keys may come
/// at any time. Absent values are left out. Keys are in alphabetical order.
///
/// - `files`: one for each file of the plan that was asked for, in the order of the plan: `source`,
///   `path`, `sheet`, `mapping`, `status` (as in `ImportAccount.Status`), `sha256`, `rows` (`read` = `imported`
///   + `excluded` + `rejected`), `exclusions`, `rejections`, `columns_not_stored`; in a trial
///   `columns`, each with `states`, `misfits` and `samples`, and `unbound_columns`; of a file that was
///   imported before, `difference` and `column_difference`; `findings`.
/// - `drift`: changes against the files of earlier cohorts: `change`, `of`, `severity` (`stop`,
///   `warning`, `note`), `source`, `place`, `message`, `before`, `now`, `earlier`, and `because` where
///   the plan acknowledges it.
/// - `removed`: the ids of sources that the plan names no longer.
struct ImportDocument: Encodable {
  let formatVersion = 1
  let command: String
  let files: [File]
  let drift: [Change]
  let removed: [String]

  init(_ account: ImportAccount, isCheck: Bool) {
    command = isCheck ? "import --check" : "import"
    files = account.files.map(File.init)
    drift = account.drifts.map(Change.init)
    removed = account.removed
  }

  /// The document's bytes, with a line break at the end.
  ///
  /// - Throws: What the encoder throws.
  func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")]
  }
}

extension ImportDocument {
  struct File: Encodable {
    struct Rows: Encodable {
      let read, imported, excluded, rejected: Int
    }

    struct Exclusion: Encodable {
      let rule: String
      let rows: Int
    }

    struct Rejection: Encodable {
      let record, line: Int
      let column: Int?
      let reason: String
    }

    let source, path, mapping, status: String
    let sheet: String?
    let sha256: String?
    let rows: Rows?
    let exclusions: [Exclusion]?
    let rejections: [Rejection]?
    let columnsNotStored: Int?
    let columns: [Column]
    let unboundColumns: [String]?
    let difference: Difference?
    let columnDifference: Columns?
    let findings: [Finding]

    init(_ file: ImportAccount.File) {
      source = file.source.id
      path = file.source.path
      sheet = file.source.sheet
      mapping = file.source.mapping
      status = file.status.rawValue
      sha256 = file.ledger?.sha256
      rows = file.ledger.map {
        Rows(
          read: $0.read, imported: $0.imported, excluded: $0.excluded,
          rejected: $0.rejections.count)
      }
      exclusions = file.ledger?.exclusions.map { Exclusion(rule: $0.rule, rows: $0.rows) }
      rejections = file.ledger?.rejections.map {
        Rejection(record: $0.record, line: $0.line, column: $0.column, reason: $0.reason)
      }
      columnsNotStored = file.ledger?.columnsNotStored
      columns = file.columns.map(Column.init)
      unboundColumns = file.shape?.columns.filter { $0.holding == .unbound }.map {
        $0.wording.isEmpty ? $0.vendorID ?? "" : $0.wording
      }
      difference = file.difference.map(Difference.init)
      columnDifference = file.columnDifference.map(Columns.init)
      findings = (file.failure + file.findings).map(Finding.init)
    }
  }

  struct Column: Encodable {
    struct Misfits: Encodable {
      let count: Int
      let places: [Position]
    }

    let position: Int
    let heading, boundAs: String
    let states: [String: Int]
    let distinct: Int
    let misfits: Misfits
    let samples: [String]
    let shortest, longest: Int?

    init(_ column: ColumnTyping) {
      position = column.position
      heading = column.heading
      boundAs = column.role
      states = Dictionary(
        uniqueKeysWithValues: column.counts.map { ($0.key.rawValue, $0.value) })
      distinct = column.distinct
      misfits = Misfits(
        count: column.misfits.count, places: column.misfits.places.map(Position.init))
      samples = column.samples
      shortest = column.lengths?.lowerBound
      longest = column.lengths?.upperBound
    }
  }

  struct Difference: Encodable {
    struct Rows: Encodable {
      let count: Int
      let first: [String]
    }

    struct Change: Encodable {
      let what: String
      let rows: Int
    }

    let added, removed, changed: Rows
    let changes: [Change]

    init(_ difference: RecordDifference) {
      func rows(_ rows: RecordDifference.Rows) -> Rows {
        Rows(count: rows.count, first: rows.first)
      }
      added = rows(difference.added)
      removed = rows(difference.removed)
      changed = rows(difference.changed)
      changes = difference.changes.map { Change(what: $0.what, rows: $0.count) }
    }
  }

  struct Columns: Encodable {
    let added, removed: [String]
    let moved: Int

    init(_ difference: ColumnDifference) {
      added = difference.added
      removed = difference.removed
      moved = difference.moved
    }
  }

  struct Position: Encodable {
    let file: String
    let sheet, cell: String?
    let line, column: Int?

    init(_ place: Place) {
      file = place.file
      sheet = place.sheet
      cell = place.cell
      line = place.line
      column = place.column
    }
  }

  struct Change: Encodable {
    let change, of, severity, source: String
    let place: Position
    let message: String
    let before, now: String?
    let earlier: String
    let because: String?

    init(_ drift: Drift) {
      change = drift.change.rawValue
      of = drift.subject
      severity = drift.severity.rawValue
      source = drift.source
      place = Position(drift.place)
      message = drift.message
      before = drift.before
      now = drift.now
      earlier = drift.earlier
      because = drift.reason
    }
  }

  struct Finding: Encodable {
    let severity, code, message: String
    let place: Position?
    let expected, fix: String?

    init(_ finding: Diagnostic) {
      severity = finding.severity.rawValue
      code = finding.code
      message = finding.message
      place = finding.place.map(Position.init)
      expected = finding.expected
      fix = finding.fix
    }
  }
}
