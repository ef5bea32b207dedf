import EvaluationModel
import Formats

/// Finds the header of a table that no survey site wrote: below titles and notes, with the rows of
/// group headings above it.
struct HeaderSearch {
  /// The first row of the header in the grid, from 0.
  let top: Int
  /// The last row of the header in the grid, from 0.
  let bottom: Int
  /// How many rows the header has, rows that only a merged range reaches into among them.
  let rowCount: Int

  /// Whether the header holds words; one of numbers may be the first row of answers.
  let isText: Bool

  /// The most rows that are looked at.
  private static let depth = 50

  init(_ grid: CellGrid) {
    let sample = grid.rows.indices.prefix(Self.depth)
    let most = sample.map(grid.filled).max() ?? 0
    let wanted = max(min(2, most), (most + 1) / 2)
    let wide = sample.filter { grid.filled($0) >= wanted }
    let widest = wide.first ?? 0
    isText = grid.rows.isEmpty || Self.isText(grid.rows[widest])
    var top = widest
    while top > 0, widest - top < 3, Self.isGroupRow(top - 1, over: widest, of: grid) { top -= 1 }
    self.top = top
    // A heading that is merged with the cell below it makes a header of both rows.
    let first = grid.rows.isEmpty ? 1 : grid.rows[widest].row
    let last = grid.rows.last?.row ?? first
    let merged = min(
      grid.mergedRanges.filter { $0.rows.contains(first) && $0.columns.count < most }
        .map(\.rows.upperBound).max() ?? first, first + 3)
    let reach = merged < last ? merged : first
    bottom = grid.rows.lastIndex { $0.row <= max(reach, first) } ?? widest
    rowCount = (widest - top) + 1 + (max(reach, first) - first)
  }

  /// Whether most cells of a row are words, as headings are.
  private static func isText(_ record: TableRecord) -> Bool {
    let cells = record.cells.map(CommentText.trimmed).filter { !$0.isEmpty }
    return cells.count { Double($0) == nil && DateForm.of($0) == nil } * 2 > cells.count
  }

  /// Whether a row holds headings over groups of columns: not a title, which stands in the first
  /// column alone, and nothing that stands over no heading.
  private static func isGroupRow(_ row: Int, over header: Int, of grid: CellGrid) -> Bool {
    let columns = grid.filledColumns(row)
    guard let first = columns.first, first > 1 || columns.count > 1 else { return false }
    guard grid.rows[row].row + 1 == grid.rows[row + 1].row, isText(grid.rows[row]) else {
      return false
    }
    return columns.count < grid.filled(header)
      && Set(columns).isSubset(of: grid.filledColumns(header))
  }
}
