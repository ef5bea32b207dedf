import EvaluationModel
import Formats

/// What stands below the answers of a table that people keep: rows of means, and notes.
struct TableTail {
  /// The spreadsheet row of the last answer or summary; `nil` where no note stands below it.
  let lastRow: Int?
  /// The rows that sum up: where they stand, and the word in the first cell.
  let summaries: [Summary]
  /// How many notes stand below.
  let noteCount: Int

  /// A row that sums up the answers above it.
  struct Summary: Hashable {
    /// The spreadsheet row.
    let row: Int
    /// The column of the word, from 1.
    let column: Int
    /// The word, as `Mean`.
    let word: String
  }

  private static let words: Set<String> = [
    "mean", "average", "avg", "total", "totals", "sum", "median", "mode", "sd", "std dev",
    "st dev", "standard deviation", "count", "minimum", "maximum", "min", "max", "grand total",
    "mean score", "overall mean", "overall average",
  ]

  /// - Parameters:
  ///   - grid: The rows.
  ///   - header: The lowest header row in the grid, from 0.
  init(_ grid: CellGrid, below header: Int) {
    var summaries: [Summary] = []
    var notes = 0
    var end = grid.rows.count
    while end - 1 > header {
      let index = end - 1
      if let summary = Self.summary(index, of: grid) {
        summaries.append(summary)
      } else if summaries.isEmpty, Self.isNote(index, of: grid) {
        notes += 1
      } else {
        break
      }
      end -= 1
    }
    self.summaries = summaries.reversed()
    noteCount = notes
    lastRow = notes > 0 ? grid.rows[grid.rows.count - notes - 1].row : nil
  }

  private static func summary(_ index: Int, of grid: CellGrid) -> Summary? {
    let columns = grid.filledColumns(index)
    guard let column = columns.first, columns.count > 1 else { return nil }
    let cells = grid.rows[index].cells
    let word = CommentText.trimmed(cells[column - 1])
    let key = LabelKey.key(of: word.hasSuffix(":") ? String(word.dropLast()) : word)
    guard words.contains(key) else { return nil }
    let rest = columns.dropFirst().map { CommentText.trimmed(cells[$0 - 1]) }
    guard rest.allSatisfy({ Double($0.hasSuffix("%") ? String($0.dropLast()) : $0) != nil }) else {
      return nil
    }
    return Summary(row: grid.rows[index].row, column: column, word: word)
  }

  /// A note stands alone in its row, in the first column, below a gap, or begins as notes begin.
  private static func isNote(_ index: Int, of grid: CellGrid) -> Bool {
    guard grid.filledColumns(index) == [1], grid.rows[0].count > 2 else { return false }
    let text = CommentText.trimmed(grid.rows[index][1] ?? "")
    guard Double(text) == nil else { return false }
    let key = LabelKey.key(of: text)
    let begins = ["*", "†", "note", "n.b", "nb ", "source", "data from", "scale"]
    let follows = grid.rows[index - 1]
    return begins.contains(where: key.hasPrefix) || follows.row + 1 < grid.rows[index].row
      || words.contains(LabelKey.key(of: CommentText.trimmed(follows[1] ?? "")))
  }
}
