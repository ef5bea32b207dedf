import EvaluationModel
import Importing

/// The result of an import as a table: a row a file, or in a trial a row a column of each file.
struct ImportRows {
  /// The rows, the headings first.
  let rows: [[String]]

  /// - Parameters:
  ///   - account: The result.
  ///   - isCheck: Whether it was a trial.
  init(_ account: ImportAccount, isCheck: Bool) {
    rows = isCheck ? Self.columns(account) : Self.files(account)
  }

  private static func files(_ account: ImportAccount) -> [[String]] {
    [
      [
        "source", "file", "status", "read", "imported", "excluded", "rejected",
        "columns_not_stored", "sha256",
      ]
    ]
      + account.files.map { file in
        let ledger = file.ledger
        let numbers = ledger.map { ledger in
          [
            ledger.read, ledger.imported, ledger.excluded, ledger.rejections.count,
            ledger.columnsNotStored,
          ].map(String.init)
        }
        return [file.source.id, file.source.shownPath, file.status.rawValue]
          + (numbers ?? Array(repeating: "", count: 5)) + [ledger?.sha256 ?? ""]
      }
  }

  private static func columns(_ account: ImportAccount) -> [[String]] {
    let states = ColumnTyping.CellState.allCases
    return [
      ["source", "file", "position", "heading", "bound_as"]
        + states.map { $0.rawValue.replacing("-", with: "_") }
        + ["distinct", "misfits", "shortest", "longest", "samples"]
    ]
      + account.files.flatMap { file in
        file.columns.map { column in
          [
            file.source.id, file.source.shownPath, String(column.position), column.heading,
            column.role,
          ] + states.map { String(column.counts[$0, default: 0]) } + [
            String(column.distinct), String(column.misfits.count),
            column.lengths.map { String($0.lowerBound) } ?? "",
            column.lengths.map { String($0.upperBound) } ?? "",
            column.samples.joined(separator: "; "),
          ]
        }
      }
  }
}
