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

  init(start: Int, end: Int, style: Style) {
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
    self.style = style
  }

  /// A cell that was packed.
  ///
  /// - Parameters:
  ///   - packed: End and style.
  ///   - start: The first byte.
  init(_ packed: UInt32, start: Int) {
    self.init(
      start: start, end: Int(packed & 0x3fff_ffff),
      style: Style(rawValue: UInt8(truncatingIfNeeded: packed >> 30)) ?? .plain)
  }

  /// End and style in four bytes: a record has less than 1 GiB.
  var packed: UInt32 { UInt32(bitPattern: end) | UInt32(style.rawValue) << 30 }

  /// Passes the bytes that the cell means to `body`.
  ///
  /// - Parameters:
  ///   - record: The bytes from the start of the record.
  ///   - body: What is done with them.
  /// - Returns: What `body` returns.
  /// - Throws: What `body` throws.
  @inline(__always)
  func withContent<Value, Failure: Error>(
    in record: UnsafeBufferPointer<UInt8>,
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    switch style {
    case .plain: try body(UnsafeBufferPointer(rebasing: record[Int(start)..<Int(end)]))
    case .quoted: try body(UnsafeBufferPointer(rebasing: record[Int(start) + 1..<Int(end) - 1]))
    case .marked:
      try Self.content(ofMarked: UnsafeBufferPointer(rebasing: record[Int(start)..<Int(end)]))
        .withUnsafeBufferPointer(body)
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
