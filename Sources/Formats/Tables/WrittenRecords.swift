/// The records of a delimited text as places in it: a cell is made a string when it is asked for.
///
/// The text and four bytes a cell are all that is held, where strings would take several times the
/// text; and most cells are looked at once.
final class WrittenRecords: Sendable {
  /// One record, in as few bytes as will do: there may be millions.
  struct Start: Sendable {
    let row: Int
    let line: Int
    /// Where it begins in the text.
    let offset: Int
    /// Its first cell, among those of all records.
    let firstCell: Int
    /// Whether a line breaks before its last cell begins.
    let hasLineBreaks: Bool
  }

  /// Collects records while a text is scanned.
  struct Builder {
    fileprivate var starts: [Start] = []
    fileprivate var cells: [UInt32] = []

    mutating func append(_ record: borrowing DelimitedRecord) {
      starts.append(
        Start(
          row: record.row, line: record.line, offset: record.offset, firstCell: cells.count,
          hasLineBreaks: record.hasLineBreaks))
      for cell in record.cells { cells.append(cell.packed) }
    }
  }

  private let text: [UInt8]
  private let starts: [Start]
  /// Of each cell the end, counted from the start of its record, and how it is written.
  private let cells: [UInt32]

  /// - Parameters:
  ///   - builder: The records.
  ///   - text: The text in which they lie.
  init(_ builder: consuming Builder, of text: [UInt8]) {
    starts = builder.starts
    cells = builder.cells
    self.text = text
  }

  /// How many records there are.
  var count: Int { starts.count }

  subscript(index: Int) -> Start { starts[index] }

  /// The cells of a record, by their places among all.
  func cells(of index: Int) -> Range<Int> {
    let end = index + 1 < starts.count ? starts[index + 1].firstCell : cells.count
    return starts[index].firstCell..<end
  }

  /// The texts of a record's cells.
  func texts(of index: Int) -> [String] {
    let range = cells(of: index)
    let start = starts[index].offset
    return text.withUnsafeBufferPointer { text in
      var texts: [String] = []
      texts.reserveCapacity(range.count)
      let record = UnsafeBufferPointer(rebasing: text[start...])
      var first = 0
      for packed in cells[range] {
        let cell = DelimitedCell(packed, start: first)
        texts.append(cell.withContent(in: record) { String(decoding: $0, as: UTF8.self) })
        first = Int(cell.end) + 1
      }
      return texts
    }
  }

  /// The text of one cell.
  ///
  /// - Parameters:
  ///   - cell: Its place among all cells.
  ///   - index: The record.
  /// - Returns: The text.
  func text(of cell: Int, in index: Int) -> String {
    text.withUnsafeBufferPointer { text in
      let record = UnsafeBufferPointer(rebasing: text[starts[index].offset...])
      return DelimitedCell(cells[cell], start: start(of: cell, in: index))
        .withContent(in: record) { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// The physical line that a cell begins on.
  ///
  /// - Parameters:
  ///   - cell: Its place among all cells.
  ///   - index: The record.
  /// - Returns: The line, from 1.
  func line(of cell: Int, in index: Int) -> Int {
    let record = starts[index]
    guard record.hasLineBreaks else { return record.line }
    var counter = LineCounter(line: record.line)
    let end = record.offset + start(of: cell, in: index)
    text.withUnsafeBufferPointer {
      counter.count(UnsafeBufferPointer(rebasing: $0[record.offset..<end]))
    }
    return counter.line
  }

  /// Where a cell begins, counted from the start of its record: behind the one before.
  private func start(of cell: Int, in index: Int) -> Int {
    cell == starts[index].firstCell ? 0 : Int(DelimitedCell(cells[cell - 1], start: 0).end) + 1
  }
}
