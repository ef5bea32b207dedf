/// Where a cell lies in the bytes of its record, and how it is written.
struct DelimitedCell: Sendable {
  enum Style: UInt8, Sendable {
    /// As it is.
    case plain
    /// In quotation marks, with none inside.
    case quoted
    /// Begins with a quotation mark, and there are others than the one at the end, or there is none
    /// at the end.
    case marked
  }

  /// The first byte, quotation mark included, counted from the start of the record.
  let start: Int32
  /// The byte after the last.
  let end: Int32
  let style: Style

  /// The bytes of the cell without its outer quotation marks, where none inside needs a change.
  @inline(__always)
  func unchangedContent(in record: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
    switch style {
    case .plain: UnsafeBufferPointer(rebasing: record[Int(start)..<Int(end)])
    case .quoted: UnsafeBufferPointer(rebasing: record[Int(start) + 1..<Int(end) - 1])
    case .marked: nil
    }
  }

  /// The bytes that a cell means which begins with a quotation mark: one mark for two, until the
  /// mark that closes it, which is left out; what follows stands as it is.
  static func content(ofMarked cell: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var content: [UInt8] = []
    content.reserveCapacity(cell.count)
    var index = 1
    var start = 1
    while index < cell.count {
      guard cell[index] == 0x22 else {
        index += 1
        continue
      }
      guard index + 1 < cell.count, cell[index + 1] == 0x22 else {
        content += cell[start..<index]
        content += cell[(index + 1)...]
        return content
      }
      content += cell[start...index]
      index += 2
      start = index
    }
    content += cell[start...]
    return content
  }
}
