import EvaluationModel
import Importing

/// The result of an import as a person reads it, at most about 100 characters wide.
struct ImportText {
  let account: ImportAccount
  /// The evaluation folder as the user named it, for the commands that follow.
  let folder: String

  /// The ledger of every file, and how to go on.
  var lines: [String] {
    ledger + [""] + [summary] + removed
      + ["", "Next: senco-impact evaluate \(folder) codes the comments and writes the report."]
  }

  /// What became of the rows of every file, and what rules left out.
  var ledger: [String] {
    var table = TextTable([
      ("file", .left), ("status", .left), ("read", .right), ("= imported", .right),
      ("+ excluded", .right), ("+ rejected", .right),
    ])
    for file in account.files {
      let rows = file.ledger.map { [$0.read, $0.imported, $0.excluded, $0.rejections.count] }
      table.append(
        [file.source.shownPath, file.status.rawValue]
          + (rows?.map(\.grouped) ?? Array(repeating: "–", count: 4)))
    }
    let totals = account.totals
    table.append(
      ["all files", ""]
        + [totals.read, totals.imported, totals.excluded, totals.rejected].map(\.grouped))
    let lines = table.lines
    return lines.prefix(1)
      + zip(lines.dropFirst(), account.files).flatMap { line, file in
        [line] + Self.remarks(file)
      } + lines.suffix(1)
  }

  /// What rules left out of a file, and its first rows that could not be read.
  private static func remarks(_ file: ImportAccount.File) -> [String] {
    guard let ledger = file.ledger else { return [] }
    let rules = ledger.exclusions.filter { $0.rows > 0 }.map { "    \($0.rows.grouped) \($0.rule)" }
    let rejected = ledger.rejections.prefix(3).map { rejection in
      let column = rejection.column.map { ", column \($0)" } ?? ""
      return "    line \(rejection.line)\(column): \(rejection.reason)"
    }
    let more = ledger.rejections.count - rejected.count
    return rules + rejected + (more > 0 ? ["    and \(more.grouped) more rejected rows"] : [])
  }

  private var summary: String {
    let counts = ImportAccount.Status.allCases.compactMap { status in
      let count = account.count(status)
      return count > 0 ? "\(count.grouped) \(status.rawValue)" : nil
    }
    let files = account.files.count
    return "\(files.grouped) \(files == 1 ? "file" : "files"): \(counts.joined(separator: ", "))."
  }

  private var removed: [String] {
    account.removed.map { "\($0) was removed from the archive: the plan names it no longer." }
  }
}
