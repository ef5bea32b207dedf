import EvaluationModel
import Formats

/// The rows of a text file or sheet before anything is known of its header.
struct CellGrid {
  /// The rows that hold something, with the header and all that stands above and below.
  let rows: [TableRecord]
  /// The delimiter, where the file is text.
  let delimiter: Delimiter?
  /// The merged ranges, where it is a sheet.
  let mergedRanges: [CellRange]

  init(rows: [TableRecord], delimiter: Delimiter? = nil, mergedRanges: [CellRange] = []) {
    self.mergedRanges = mergedRanges
    self.rows = rows.filter { record in !record.cells.allSatisfy { CommentText.trimmed($0).isEmpty }
    }
    self.delimiter = delimiter
  }

  /// The cells of a row as labels are compared, or none where the grid has fewer rows.
  ///
  /// - Parameter index: The row, from 0, blank rows not counted.
  /// - Returns: The cells, or none.
  func keys(_ index: Int) -> [String] {
    rows.indices.contains(index) ? rows[index].cells.map(LabelKey.key(of:)) : []
  }

  /// How many cells of a row hold something.
  func filled(_ index: Int) -> Int {
    rows[index].cells.count { !CommentText.trimmed($0).isEmpty }
  }

  /// The columns, from 1, in which a row holds something.
  func filledColumns(_ index: Int) -> [Int] {
    rows[index].cells.enumerated().filter { !CommentText.trimmed($0.element).isEmpty }
      .map { $0.offset + 1 }
  }
}
