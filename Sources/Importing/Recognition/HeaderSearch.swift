import EvaluationModel
import Formats

/// Finds the header of a table that no survey site wrote: below titles and notes, with the rows of
/// group headings above it.
struct HeaderSearch {
  /// The row of the lowest header row in the grid, from 0.
  let index: Int
  /// How many rows above it belong to the header.
  let levels: Int

  /// The most rows that are looked at.
  private static let depth = 50

  init(_ grid: CellGrid) {
    let sample = grid.rows.indices.prefix(Self.depth)
    let most = sample.map(grid.filled).max() ?? 0
    let wanted = max(min(2, most), (most + 1) / 2)
    let wide = sample.filter { grid.filled($0) >= wanted }
    index = wide.first { Self.isText(grid.rows[$0]) } ?? wide.first ?? 0
    var levels = 0
    while levels < 3, index - levels > 0, Self.isGroupRow(index - levels - 1, over: index, of: grid)
    {
      levels += 1
    }
    self.levels = levels
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
