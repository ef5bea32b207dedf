/// One record of a delimited text as it lies in memory, for as long as it is looked at.
///
/// Nothing is copied until a cell is asked for; places are found when they are asked for.
public struct DelimitedRecord: ~Copyable {
  /// The record's number in the file, header included, from 1.
  public let number: Int
  /// The row that a spreadsheet shows the record in, from 1: blank lines count, line breaks inside
  /// cells do not.
  public let row: Int
  /// The physical line that the record begins on, from 1.
  public let line: Int
  /// Where the record begins, in bytes from 0: of the file, where that is UTF-8; else of the text
  /// as UTF-8.
  public let offset: Int
  let bytes: UnsafeBufferPointer<UInt8>
  let cells: [DelimitedCell]
  /// Whether a line breaks before the last cell begins.
  let hasLineBreaks: Bool

  /// How many cells the record has.
  public var count: Int { cells.count }

  /// Passes the bytes of a cell to `body`, in valid UTF-8 and without quotation marks around them.
  ///
  /// - Parameters:
  ///   - column: The column, from 1 to `count`.
  ///   - body: What is done with the bytes, which are there only while it runs.
  /// - Returns: What `body` returns.
  /// - Throws: What `body` throws.
  @inline(__always)
  public func withBytes<Value, Failure: Error>(
    ofColumn column: Int, _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    try cells[column - 1].withContent(in: bytes, body)
  }

  /// The text of a cell, or `nil` where the record is too short to have it.
  ///
  /// - Parameter column: The column, from 1.
  public subscript(column: Int) -> String? {
    guard cells.indices.contains(column - 1) else { return nil }
    return withBytes(ofColumn: column) { String(decoding: $0, as: UTF8.self) }
  }

  /// The texts of all cells.
  public var texts: [String] {
    var texts: [String] = []
    texts.reserveCapacity(cells.count)
    for index in cells.indices {
      texts.append(withBytes(ofColumn: index + 1) { String(decoding: $0, as: UTF8.self) })
    }
    return texts
  }

  /// The physical line that a cell begins on.
  ///
  /// - Parameter column: The column, from 1 to `count`.
  /// - Returns: The line, from 1.
  public func line(ofColumn column: Int) -> Int {
    guard hasLineBreaks else { return line }
    var counter = LineCounter(line: line)
    counter.count(UnsafeBufferPointer(rebasing: bytes[..<Int(cells[column - 1].start)]))
    return counter.line
  }

  /// Where a cell begins, quotation mark included, counted as `offset` is.
  ///
  /// - Parameter column: The column, from 1 to `count`.
  /// - Returns: The bytes before it.
  public func offset(ofColumn column: Int) -> Int { offset + Int(cells[column - 1].start) }
}
